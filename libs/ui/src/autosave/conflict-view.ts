import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';
import { type Autosave } from './autosave';
import { proposed, type Difference, type Side } from './differences';

/** How a field is called and shown to somebody who has to choose. */
export interface ShownField {
  readonly label: string;
  readonly show?: (value: never) => string;
}

let count = 0;

/**
 * Two versions of one draft side by side; only what differs, a choice per field, nothing thrown away before it is made.
 * `<ui-conflict [autosave]="autosave" [fields]="fields()" />` shows itself only when there is a conflict.
 */
@Component({
  selector: 'ui-conflict',
  imports: [Icon, MatButton],
  host: { '[class.nothing]': '!autosave().conflict()' },
  template: `
    @if (autosave().conflict(); as conflict) {
      <section #box tabindex="-1" [attr.aria-labelledby]="id">
        <h2 [id]="id"><ui-icon name="alert" /> {{ t().conflict.title }}</h2>
        <p>{{ t().conflict.text }}</p>
        @for (difference of conflict.differences; track difference.field) {
          <fieldset>
            <legend>{{ labelOf(difference.field) }}</legend>
            @for (side of sides; track side) {
              <label>
                <input type="radio" [name]="id + difference.field" [checked]="choices()[difference.field] === side" (change)="choose(difference.field, side)" />
                <span class="side">{{ t().conflict[side] }}</span>
                <span class="value">{{ shown(difference.field, difference[side]) }}</span>
              </label>
            }
          </fieldset>
        }
        <div class="row">
          <button matButton="filled" type="button" (click)="autosave().resolve(choices())">{{ t().conflict.keep }}</button>
          <button matButton type="button" (click)="all('mine')">{{ t().conflict.allMine }}</button>
          <button matButton type="button" (click)="all('theirs')">{{ t().conflict.allTheirs }}</button>
        </div>
      </section>
    }
  `,
  styles: `
    :host { display: block; }
    :host(.nothing) { display: none; }
    section { display: grid; gap: var(--gap-4); padding: var(--gap-5); border: 2px solid var(--tone-warn); border-radius: var(--radius-large); background: var(--sheet); }
    h2 { display: flex; gap: var(--gap-2); align-items: center; }
    h2 ui-icon { color: var(--tone-warn); }
    fieldset { display: grid; gap: var(--gap-2); margin: 0; padding: 0; border: 0; min-inline-size: 0; }
    legend { padding: 0; margin-block-end: 0.35rem; font-size: var(--text-m); font-weight: 600; }
    label { display: grid; grid-template-columns: auto 1fr; gap: 0.15rem var(--gap-3); padding: var(--gap-3); border: 1px solid var(--line); border-radius: var(--radius); cursor: pointer; min-inline-size: 0; }
    label:has(input:checked) { border-color: var(--accent); background: var(--tone-busy-wash); }
    label:has(input:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
    .side { font-size: var(--text-s); color: var(--ink-soft); }
    .value { grid-column: 2; white-space: pre-wrap; overflow-wrap: anywhere; }
    @media (min-width: 48rem) { fieldset { grid-template-columns: 1fr 1fr; } legend { grid-column: 1 / -1; } }
  `,
})
export class ConflictView<T extends object> {
  readonly autosave = input.required<Autosave<T>>();
  /** By field; one that is left out is shown by its own name. Check it with `satisfies Partial<Record<keyof SaveBriefing, ShownField>>`. */
  readonly fields = input<Readonly<Record<string, ShownField | undefined>>>({});

  protected readonly t = texts(uiTexts);
  protected readonly words = inject(Words);
  protected readonly id = `conflict-${++count}`;
  protected readonly sides: readonly Side[] = ['mine', 'theirs'];
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly found = computed(() => this.autosave().conflict()?.differences ?? []);
  protected readonly choices = linkedSignal<readonly Difference[], Readonly<Record<string, Side>>>({
    source: this.found,
    computation: (found, previous) =>
      Object.fromEntries(found.map((difference) => [difference.field, previous?.value[difference.field] ?? proposed(difference)])),
  });

  constructor() {
    afterNextRender(() => this.box()?.nativeElement.focus());
  }

  protected labelOf(field: string): string {
    return this.known(field)?.label ?? field;
  }

  protected choose(field: string, side: Side): void {
    this.choices.update((choices) => ({ ...choices, [field]: side }));
  }

  protected all(side: Side): void {
    this.choices.set(Object.fromEntries(this.found().map((difference) => [difference.field, side])));
  }

  protected shown(field: string, value: unknown): string {
    const show = this.known(field)?.show as ((value: unknown) => string) | undefined;
    return (show ? show(value) : this.plain(value)) || this.t().conflict.empty;
  }

  private known(field: string): ShownField | undefined {
    return this.fields()[field];
  }

  private plain(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? this.t().yes : this.t().no;
    if (Array.isArray(value)) return value.map((item) => this.plain(item)).join('\n');
    if (typeof value === 'object') return Object.entries(value).map(([key, each]) => `${key}: ${this.plain(each)}`).join('\n');
    return String(value as string | number);
  }
}
