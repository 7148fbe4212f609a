import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { type PublicContribution } from '@centrale/participation';
import { Languages, OutcomeList, OutcomeMore, capital, withColon, type OutcomeItem } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { contributionTones } from './tones';

interface Item extends OutcomeItem {
  /** What it went into, for whoever wants to follow it. */
  readonly target?: { readonly name: string; readonly link: readonly string[] };
}

/** What people said, without their names, and what became of each; or until when that is owed. (R001-14, R003-39) */
@Component({
  selector: 'app-contribution-outcomes',
  imports: [OutcomeList, OutcomeMore, RouterLink],
  template: `
    <ui-outcome-list [items]="items()" anchors="contribution">
      <ng-template uiOutcomeMore [uiOutcomeMoreOf]="items()" let-item>
        @if (item.target; as target) { <p><a [routerLink]="target.link">{{ target.name }}</a></p> }
      </ng-template>
    </ui-outcome-list>
  `,
})
export class ContributionOutcomes {
  readonly contributions = input.required<readonly PublicContribution[]>();
  private readonly p = useParticipationTexts();
  private readonly language = inject(Languages).current;

  protected readonly items = computed<readonly Item[]>(() => this.contributions().map((each) => this.itemOf(each)));

  private itemOf({ id, kind, text, outcome, outcomeText, outcomeOn, target, dueOn, owed }: PublicContribution): Item {
    const { kinds, outcomes, owed: waits } = this.p().contribution;
    return {
      id, text: `${withColon(capital(kinds[kind]), this.language())} ${text}`,
      ...(outcome && { outcome: { label: outcomes[outcome], tone: contributionTones[outcome] } }),
      ...(outcomeText && { reason: inLanguage(outcomeText, this.language()) }),
      ...(target && { target: { name: inLanguage(target.name, this.language()), link: ['/participation', target.kind === 'advice' ? 'advice' : 'bodies', target.id] } }),
      ...(outcomeOn && { on: outcomeOn }),
      ...(owed && { open: { due: dueOn, label: capital(waits) } }),
    };
  }
}
