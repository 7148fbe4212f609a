import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { type Refusal } from '@centrale/kernel';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { RULE_BEHIND } from './rule-behind';

/** The id of the rule behind a refusal; unfolded, what the rule asks and where that stands. Nothing for a refusal without one. */
@Component({
  selector: 'ui-rule-note',
  host: { '[class.nothing]': '!rule()' },
  template: `
    @if (rule(); as behind) {
      <details>
        <summary><span class="id">{{ behind.id }}</span> <span class="ask">{{ t().rule.which }}</span></summary>
        <div class="inside">
          <p>{{ behind.sentence }}</p>
          <p class="source">{{ t().rule.source }} {{ behind.source }}</p>
          @if (withRemedy() && behind.remedy) { <p><strong>{{ t().rule.remedy }}</strong> {{ behind.remedy }}</p> }
        </div>
      </details>
    }
  `,
  styles: `
    :host { display: block; font-size: var(--text-s); }
    :host(.nothing) { display: none; }
    summary { display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 1.75rem; cursor: pointer; list-style: none; color: var(--ink-soft); }
    summary::-webkit-details-marker { display: none; }
    .id { padding: 0 0.4rem; border: 1px solid currentColor; border-radius: 4px; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.35rem; white-space: nowrap; }
    .ask { text-decoration: underline; text-underline-offset: 0.18em; }
    summary:hover { color: var(--ink); }
    .inside { display: grid; gap: var(--gap-1); padding: var(--gap-1) 0 var(--gap-2) var(--gap-3); border-inline-start: 2px solid var(--line); color: var(--ink); }
    .source { color: var(--ink-soft); }
    strong { font-weight: 600; }
    @media print { .ask { display: none; } }
  `,
})
export class RuleNote {
  readonly of = input.required<Refusal>();
  /** Also says what helps, where nothing else on the page does. */
  readonly withRemedy = input(false, { transform: booleanAttribute });

  private readonly find = inject(RULE_BEHIND);
  protected readonly t = texts(uiTexts);
  protected readonly rule = computed(() => this.find(this.of()));
}
