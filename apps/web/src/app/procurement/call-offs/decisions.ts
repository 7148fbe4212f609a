import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CallOffView } from '@centrale/procurement';
import { AmountPipe, DayPipe, Icon, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { DecisionForm } from './decision-form';

type No = 1 | 2;

/** The decisions of the buyer's competent organ, and the form to record one. (P08) */
@Component({
  selector: 'app-decisions',
  imports: [AmountPipe, DayPipe, DecisionForm, Icon, MatButton],
  template: `
    <section class="stack" aria-labelledby="decisions">
      <h2 id="decisions">{{ t().overview.decisions }}</h2>
      @for (decision of callOff().decisions; track decision.id) {
        <article class="sheet">
          <h3>{{ t().overview.decision[decision.no] }}</h3>
          <dl class="facts">
            <div><dt>{{ d().callOff.fields.organ }}</dt><dd>{{ decision.organ }}</dd></div>
            <div><dt>{{ d().callOff.fields.decidedOn }}</dt><dd>{{ decision.decidedOn | day }}</dd></div>
            <div><dt>{{ d().callOff.fields.reference }}</dt><dd>{{ decision.reference }}</dd></div>
            <div><dt>{{ d().callOff.fields.amount }}</dt><dd>{{ decision.amountCents | amount }}</dd></div>
          </dl>
          <p class="credit" [class.open]="!decision.creditConfirmed"><ui-icon [name]="decision.creditConfirmed ? 'check' : 'alert'" /> {{ decision.creditConfirmed ? t().overview.credit : t().overview.noCredit }}</p>
          <p><a [href]="'/api/attachments/' + decision.attachmentId" download>{{ d().callOff.fields.document }}</a></p>
        </article>
      } @empty { <p class="soft">{{ t().overview.noDecisions }}</p> }
      @if (open(); as no) { <app-decision-form [callOff]="callOff()" [no]="no" (closed)="open.set(undefined)" /> }
      @else {
        @for (no of recordable(); track no) {
          <div><button matButton="outlined" type="button" (click)="open.set(no)"><ui-icon name="edit" /> {{ no === 1 ? d().callOff.commands.recordDecision1 : d().callOff.commands.recordDecision2 }}</button></div>
        }
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    article { display: grid; gap: var(--gap-3); }
    .credit { display: flex; gap: var(--gap-2); align-items: center; color: var(--tone-good); font-weight: 550; }
    .credit.open { color: var(--tone-warn); }
  `,
})
export class Decisions {
  readonly callOff = input.required<CallOffView>();
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly open = signal<No | undefined>(undefined);
  protected readonly recordable = computed<readonly No[]>(() => {
    const { may } = this.callOff();
    return ([1, 2] as const).filter((no) => (no === 1 ? may.recordDecision1 : may.recordDecision2) === null);
  });
}
