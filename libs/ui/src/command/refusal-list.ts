import { Component, DOCUMENT, booleanAttribute, computed, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';
import { type Refusal } from '@centrale/kernel';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';
import { RULE_BEHIND } from './rule-behind';
import { RuleNote } from './rule-note';

/** Something missing, and where it can be mended: a field on this page ('title') or an address ('/briefings/7'). */
export interface Missing {
  readonly refusal: Refusal;
  readonly field?: string;
  /** A warning does not stop anything. */
  readonly warning?: boolean;
  /** What mends it and where; instead of the remedy of its rule. */
  readonly remedy?: { readonly label: string; readonly link: string };
}

/** "Show what is missing": everything at once, each item a link to its field, with the rule it comes from and what helps. */
@Component({
  selector: 'ui-refusal-list',
  imports: [Icon, RuleNote],
  host: { '[class.nothing]': 'missing().length === 0 && !complete()' },
  template: `
    @if (missing().length > 0) {
      <details [open]="open()" [class.warnings]="onlyWarnings()">
        <summary>
          <ui-icon [name]="onlyWarnings() ? 'alert' : 'list'" />
          <span>{{ title() }}</span>
        </summary>
        <ul>
          @for (item of shown(); track $index) {
            <li [class.warning]="item.warning">
              @if (mixed()) {
                <span class="kind"><ui-icon [name]="item.warning ? 'alert' : 'flag'" />{{ item.warning ? t().missingKinds.warning : t().missingKinds.block }}</span>
              }
              @if (item.field; as field) {
                <a [href]="address(field)" (click)="goTo($event, field)">{{ words.say(item.refusal) }}</a>
              } @else { {{ words.say(item.refusal) }} }
              @if (item.remedy; as remedy) {
                <p class="remedy"><a [href]="address(remedy.link)" (click)="goTo($event, remedy.link)">{{ remedy.label }}</a></p>
              } @else if (find(item.refusal)?.remedy; as remedy) { <p class="remedy">{{ remedy }}</p> }
              <ui-rule-note [of]="item.refusal" />
            </li>
          }
        </ul>
      </details>
    } @else if (complete(); as words) {
      <p class="complete"><ui-icon name="check" /> {{ words }}</p>
    }
  `,
  styles: `
    :host { display: block; }
    :host(.nothing) { display: none; }
    details { border: 1px solid var(--line); border-inline-start: 4px solid var(--tone-bad); border-radius: var(--radius); background: var(--sheet); }
    details.warnings { border-inline-start-color: var(--tone-warn); }
    summary { display: flex; gap: var(--gap-2); align-items: center; padding: var(--gap-3) var(--gap-4); font-weight: 600; cursor: pointer; list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary::after { content: ''; inline-size: 0.5rem; block-size: 0.5rem; margin-inline-start: auto; border: solid currentColor; border-width: 0 2px 2px 0; rotate: 45deg; transition: rotate 0.15s; }
    details[open] summary::after { rotate: 225deg; }
    ul { display: grid; gap: var(--gap-2); padding: 0 var(--gap-4) var(--gap-4) 2.5rem; }
    li a { padding-block: 0.2rem; }
    .remedy { font-size: var(--text-m); color: var(--ink-soft); }
    .kind { display: flex; gap: 0.35rem; align-items: center; inline-size: fit-content; font-size: var(--text-s); font-weight: 600; color: var(--tone-bad); }
    .warning .kind { color: var(--tone-warn); }
    .kind ui-icon { --icon: 1rem; }
    li::marker { color: var(--tone-bad); }
    li.warning::marker { color: var(--tone-warn); }
    .complete { display: flex; gap: var(--gap-2); align-items: center; color: var(--tone-good); font-weight: 550; }
  `,
})
export class RefusalList {
  readonly missing = input.required<readonly Missing[]>();
  readonly open = input(false, { transform: booleanAttribute });
  /** Shown when nothing is missing. */
  readonly complete = input<string>();
  /** A field that is not on the page now, or in a part that is hidden (another step): show it, then call `goToField`. */
  readonly go = output<string>();

  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly find = inject(RULE_BEHIND);
  protected readonly t = texts(uiTexts);
  /** The same said twice of the same field is shown once; what stops comes before what only warns. */
  protected readonly shown = computed(() => {
    const items = this.missing();
    const ordered = [...items.filter(({ warning }) => !warning), ...items.filter(({ warning }) => warning)];
    const keys = ordered.map(({ refusal, field }) => `${this.words.say(refusal)}|${refusal.code}|${field ?? ''}`);
    return ordered.filter((_item, index) => keys.indexOf(keys[index]!) === index);
  });
  protected readonly onlyWarnings = computed(() => this.shown().every((item) => item.warning));
  protected readonly mixed = computed(() => !this.onlyWarnings() && this.shown().some((item) => item.warning));
  protected readonly title = computed(() => this.words.count(this.onlyWarnings() ? this.t().warnings : this.t().missing, this.shown().length));

  protected address(field: string): string {
    return field.startsWith('/') ? field : `${this.document.location.pathname}${this.document.location.search}#${field}`;
  }

  protected goTo(event: Event, field: string): void {
    event.preventDefault();
    const target = this.document.getElementById(field);
    if (target && !target.closest('[hidden]')) goToField(target);
    else if (field.startsWith('/')) void this.router.navigateByUrl(field);
    else this.go.emit(field);
  }
}

/** Brings a field into view and the focus into it, opening what hides it. */
export function goToField(target: HTMLElement): void {
  for (let hidden = target.closest('details'); hidden; hidden = hidden.parentElement?.closest('details') ?? null) hidden.open = true;
  target.scrollIntoView({ block: 'center' });
  const focusable = target.matches('input, select, textarea, button, a, [tabindex]')
    ? target
    : target.querySelector<HTMLElement>('input, select, textarea, button, a, [tabindex]');
  focusable?.focus({ preventScroll: true });
}
