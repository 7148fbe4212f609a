import { Component, computed, inject, input, DestroyRef } from '@angular/core';
import { CapitalPipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { type UrlFilters } from './url-filters';

const PAUSE = 300;

export interface FilterChoice {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

let count = 0;

/** Search and choices above a list, kept in the address: `<ui-filter-bar [filters]="filters" search="q" [choices]="choices()" />` */
@Component({
  selector: 'ui-filter-bar',
  imports: [CapitalPipe, Icon],
  host: { role: 'search', '[attr.aria-label]': 't().filters', class: 'no-print' },
  template: `
    @if (search(); as key) {
      <div class="search">
        <label class="out-of-sight" [attr.for]="id">{{ searchLabel() || t().search }}</label>
        <ui-icon name="search" />
        <input class="control" type="search" [id]="id" [placeholder]="searchLabel() || t().search" [value]="valueOf(key)" (input)="later(key, $any($event.target).value)" />
      </div>
    }
    @for (choice of choices(); track choice.key) {
      <label class="choice"><span>{{ choice.label }}</span>
        <select class="control" (change)="put(choice.key, $any($event.target).value)">
          <option value="" [selected]="valueOf(choice.key) === ''">{{ t().all }}</option>
          @for (option of choice.choices; track option.value) {
            <option [value]="option.value" [selected]="valueOf(choice.key) === option.value">{{ option.label | capital }}</option>
          }
        </select>
      </label>
    }
    @if (!filters().isEmpty()) { <button type="button" (click)="filters().clear()"><ui-icon name="close" />{{ t().clearFilters }}</button> }
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
    .search { position: relative; flex: 1 1 16rem; max-inline-size: 28rem; }
    .search ui-icon { position: absolute; inset-block: 0; inset-inline-start: 0.75rem; block-size: 100%; color: var(--ink-soft); }
    .search .control { padding-inline-start: 2.5rem; }
    .choice { display: grid; gap: 0.2rem; font-size: var(--text-s); color: var(--ink-soft); min-inline-size: 11rem; }
    .choice .control { font-size: 1rem; }
    button { display: inline-flex; gap: var(--gap-1); align-items: center; min-block-size: 2.75rem; padding: 0 var(--gap-2); border: 0; background: none; color: var(--accent); font: inherit; font-size: var(--text-m); font-weight: 600; cursor: pointer; border-radius: var(--radius); }
    button:hover { background: var(--tone-busy-wash); }
    button ui-icon { --icon: 1rem; }
    @media (max-width: 40rem) { .choice, .search { flex: 1 1 100%; max-inline-size: none; } }
  `,
})
export class FilterBar {
  readonly filters = input.required<UrlFilters<string>>();
  /** The key of the free search; none shown without. */
  readonly search = input<string>();
  readonly searchLabel = input<string>();
  readonly choices = input<readonly FilterChoice[]>([]);

  protected readonly t = texts(uiTexts);
  protected readonly id = `search-${++count}`;
  private readonly values = computed(() => this.filters().value());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected valueOf(key: string): string {
    return this.values()[key] ?? '';
  }
  protected put(key: string, value: string): void {
    this.filters().set({ [key]: value });
  }
  protected later(key: string, value: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.put(key, value.trim()), PAUSE);
  }
}
