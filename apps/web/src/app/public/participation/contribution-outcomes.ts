import { Component, computed, inject, input } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { type PublicContribution } from '@centrale/participation';
import { Languages, OutcomeList, capital, type OutcomeItem } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { contributionTones } from './tones';

/** What people said, without their names, and what became of each; or until when that is owed. (R001-14, R003-39) */
@Component({
  selector: 'app-contribution-outcomes',
  imports: [OutcomeList],
  template: `<ui-outcome-list [items]="items()" anchors="contribution" />`,
})
export class ContributionOutcomes {
  readonly contributions = input.required<readonly PublicContribution[]>();
  private readonly p = useParticipationTexts();
  private readonly language = inject(Languages).current;

  protected readonly items = computed<readonly OutcomeItem[]>(() => this.contributions().map((each) => this.itemOf(each)));

  private itemOf({ id, kind, text, outcome, outcomeText, outcomeOn, dueOn, owed }: PublicContribution): OutcomeItem {
    const { kinds, outcomes, owed: waits } = this.p().contribution;
    return {
      id, text: `${capital(kinds[kind])}: ${text}`,
      ...(outcome && { outcome: { label: outcomes[outcome], tone: contributionTones[outcome] } }),
      ...(outcomeText && { reason: inLanguage(outcomeText, this.language()) }),
      ...(outcomeOn && { on: outcomeOn }),
      ...(owed && { open: { due: dueOn, label: capital(waits) } }),
    };
  }
}
