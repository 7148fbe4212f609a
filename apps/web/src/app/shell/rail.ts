import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@centrale/ui';
import { Navigation } from './navigation';
import { useShellTexts } from './shell-texts';

/** Beside the page on a wide screen: where this person goes from day to day. */
@Component({
  selector: 'app-rail',
  imports: [Icon, RouterLink, RouterLinkActive],
  host: { class: 'no-print' },
  template: `
    <nav [attr.aria-label]="t().mainNavigation">
      @for (section of navigation.sections(); track section.text) {
        <p [id]="'rail-' + section.text">{{ t().sections[section.text] }}</p>
        <ul [attr.aria-labelledby]="'rail-' + section.text">
          @for (place of section.places; track place.path) {
            <li><a [routerLink]="place.path" routerLinkActive="here" ariaCurrentWhenActive="page"><ui-icon [name]="place.icon" />{{ t().nav[place.text] }}</a></li>
          }
        </ul>
      }
    </nav>
  `,
  styles: `
    nav { position: sticky; inset-block-start: 4rem; max-block-size: calc(100dvh - 4rem); overflow: auto; padding: var(--gap-5) var(--gap-3); }
    p { padding: var(--gap-4) var(--gap-3) var(--gap-1); font-size: 0.75rem; font-weight: 600; letter-spacing: 0.02em; color: var(--ink-soft); }
    p:first-child { padding-block-start: 0; }
    ul { list-style: none; padding: 0; display: grid; gap: 1px; }
    a { display: flex; gap: var(--gap-3); align-items: center; min-block-size: 2.375rem; padding: 0 var(--gap-3); border-radius: var(--radius); color: var(--ink); font-size: var(--text-m); text-decoration: none; }
    a:hover { background: var(--mat-sys-surface-container); }
    a.here { background: var(--tone-busy-wash); color: var(--tone-busy); font-weight: 600; }
    ui-icon { --icon: 1.15rem; color: var(--ink-soft); }
    .here ui-icon { color: inherit; }
  `,
})
export class Rail {
  protected readonly navigation = inject(Navigation);
  protected readonly t = useShellTexts();
}
