import { Component, inject, input } from '@angular/core';
import { type Refusal } from '@centrale/kernel';
import { type DeviationView, type NonConformityView, type PackPin } from '@centrale/participation';
import { DayPipe, InstantPipe, LocalTextOf, RULE_BEHIND, RuleNote, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';
import { WordPipe } from './word';

/** At the end of each page: what departed from the rules and why, which rules these are, and when the page changed last. (R001-13) */
@Component({
  selector: 'app-rules-held',
  imports: [DayPipe, InstantPipe, LocalTextOf, RuleNote, WordPipe],
  template: `
    @if (deviations().length > 0) {
      <section class="stack" aria-labelledby="deviations">
        <h2 id="deviations">{{ t().rules.deviations }}</h2>
        <ul>
          @for (each of deviations(); track each.id) {
            <li class="sheet stack">
              <p>{{ told(each.refusal) }}</p>
              <p class="prose"><strong>{{ t().rules.reason }}</strong>&ngsp;<span [uiLocalText]="each.motivation"></span></p>
              <p class="soft small">{{ each.at | day }}</p>
              <ui-rule-note [of]="each.refusal" />
            </li>
          }
        </ul>
      </section>
    }
    @if (nonConformities().length > 0) {
      <section class="stack" aria-labelledby="non-conformities">
        <h2 id="non-conformities">{{ t().rules.nonConformities }}</h2>
        <ul>
          @for (each of nonConformities(); track each.id) {
            <li class="sheet stack">
              <p>{{ words.say(each.refusal) }}</p>
              @if (each.note; as note) { <p class="prose" [uiLocalText]="note"></p> }
              <p class="soft small">{{ each.foundAt | day }} · {{ each.correctedAt ? words.fill(t().rules.corrected, { on: (each.correctedAt | day) }) : t().rules.open }}</p>
              <ui-rule-note [of]="each.refusal" />
            </li>
          }
        </ul>
      </section>
    }
    <p class="soft small">
      {{ words.fill(t().rules.held, { pack: (pin().packId | word: p().rulePack.packs), version: pin().packVersion }) }}
      {{ words.fill(t().rules.changed, { at: (changedAt() | instant) }) }}
    </p>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    ul { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }
    li { gap: var(--gap-2); }
    strong { font-weight: 600; }
  `,
})
export class RulesHeld {
  readonly pin = input.required<PackPin>();
  readonly changedAt = input.required<string>();
  readonly deviations = input.required<readonly DeviationView[]>();
  readonly nonConformities = input.required<readonly NonConformityView[]>();
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  private readonly find = inject(RULE_BEHIND);

  /** What was departed from. The refusal itself tells the official what to do, and is not said to a visitor. */
  protected told(refusal: Refusal): string {
    const rule = this.find(refusal);
    return rule ? this.words.fill(this.t().rules.departed, { rule: rule.sentence }) : this.words.say(refusal);
  }
}
