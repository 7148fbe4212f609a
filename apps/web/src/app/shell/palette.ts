import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { languages } from '@centrale/kernel';
import { Icon, Languages, type IconName } from '@centrale/ui';
import { Clock } from './clock';
import { Navigation } from './navigation';
import { Session } from './session';
import { useShellTexts } from './shell-texts';
import { ThemeChoice, themes } from './theme';

interface Entry {
  readonly group: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => unknown;
}

/** Everything that can be reached, by typing a few letters; arrows and Enter. */
@Component({
  selector: 'app-palette',
  imports: [Icon],
  host: { '(keydown)': 'move($event)', '(click)': 'press($event)', '(pointermove)': 'point($event)' },
  template: `
    <div class="head">
      <ui-icon name="search" />
      <input type="text" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="true" aria-controls="palette-list" [attr.aria-activedescendant]="found().length ? 'palette-' + at() : null"
        [attr.aria-label]="t().palette.title" [placeholder]="t().palette.placeholder" [value]="wanted()" (input)="wanted.set($any($event.target).value)" />
    </div>
    <ul id="palette-list" role="listbox" [attr.aria-label]="t().palette.title">
      @for (entry of found(); track entry.label; let i = $index) {
        <li role="option" [id]="'palette-' + i" [attr.data-index]="i" [attr.aria-selected]="i === at()">
          <ui-icon [name]="entry.icon" /><span>{{ entry.label }}</span><small>{{ entry.group }}</small>
        </li>
      }
    </ul>
    @if (found().length === 0) { <p role="status">{{ t().palette.none }}</p> }
  `,
  styles: `
    :host { display: block; }
    .head { display: flex; gap: var(--gap-3); align-items: center; padding: var(--gap-3) var(--gap-5); border-block-end: 1px solid var(--line); color: var(--ink-soft); }
    input { flex: 1; min-block-size: 2.75rem; border: 0; background: none; color: var(--ink); font: inherit; font-size: 1.125rem; }
    input:focus { outline: none; }
    ul { list-style: none; padding: var(--gap-2); max-block-size: 24rem; overflow: auto; }
    li { display: flex; gap: var(--gap-3); align-items: center; min-block-size: 2.75rem; padding: 0 var(--gap-3); border-radius: var(--radius); cursor: pointer; }
    li[aria-selected='true'] { background: var(--tone-busy-wash); color: var(--tone-busy); box-shadow: inset 3px 0 var(--accent); }
    small { margin-inline-start: auto; color: var(--ink-soft); }
    li ui-icon { --icon: 1.15rem; }
    p { padding: var(--gap-2) var(--gap-5) var(--gap-5); color: var(--ink-soft); }
  `,
})
export class Palette {
  private readonly dialog = inject(MatDialogRef);
  private readonly router = inject(Router);
  private readonly navigation = inject(Navigation);
  private readonly session = inject(Session);
  private readonly languages = inject(Languages);
  private readonly theme = inject(ThemeChoice);
  private readonly isDemo = inject(Clock).isDemo;

  protected readonly t = useShellTexts();
  protected readonly wanted = signal('');
  private readonly entries = computed<readonly Entry[]>(() => [...this.places(), ...this.actions()]);
  protected readonly found = computed(() => {
    const wanted = plain(this.wanted());
    return this.entries().filter((entry) => wanted.split(' ').every((word) => plain(`${entry.label} ${entry.group}`).includes(word)));
  });
  protected readonly at = linkedSignal<readonly Entry[], number>({ source: this.found, computation: () => 0 });

  private places(): readonly Entry[] {
    const t = this.t();
    const sections = this.navigation.sections();
    const known = sections.length > 0 ? sections : [{ text: 'register' as const, places: this.navigation.register }];
    return known.flatMap((section) =>
      section.places.map((place) => ({ group: t.sections[section.text], label: t.nav[place.text], icon: place.icon, run: () => this.router.navigateByUrl(place.path) })));
  }

  private actions(): readonly Entry[] {
    const t = this.t();
    const group = t.palette.actions;
    const go = (label: string, icon: IconName, path: string): Entry => ({ group, label, icon, run: () => this.router.navigateByUrl(path) });
    return [
      ...(this.session.isSignedIn() ? [go(t.nav.notifications, 'bell', '/notifications')] : [go(t.signIn, 'sign', '/sign-in')]),
      ...(this.isDemo() ? [go(t.demoPage.title, 'people', '/demo')] : []),
      ...languages.map((language) => ({ group: t.language, label: t.languageNames[language], icon: 'language' as const, run: () => this.languages.use(language) })),
      ...themes.map((theme) => ({ group: t.theme, label: t.themes[theme], icon: 'sun' as const, run: () => this.theme.choose(theme) })),
    ];
  }

  protected move(event: KeyboardEvent): void {
    const last = this.found().length - 1;
    const entry = this.found()[this.at()];
    if (event.key === 'ArrowDown') this.at.update((at) => Math.min(last, at + 1));
    else if (event.key === 'ArrowUp') this.at.update((at) => Math.max(0, at - 1));
    else if (event.key === 'Enter' && entry) this.choose(entry);
    else return;
    event.preventDefault();
    document.getElementById(`palette-${this.at()}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected point(event: Event): void {
    const index = indexOf(event);
    if (index !== undefined) this.at.set(index);
  }

  protected press(event: Event): void {
    const entry = this.found()[indexOf(event) ?? -1];
    if (entry) this.choose(entry);
  }

  private choose(entry: Entry): void {
    this.dialog.close();
    void entry.run();
  }
}

function indexOf(event: Event): number | undefined {
  const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  return option ? Number(option.dataset['index']) : undefined;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
