import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PublicAdviceRow } from '@centrale/participation';
import { Chip, ClockBadge, DayPipe, LocalTextOf } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { answerLabel } from './answer-label';
import { useVisitorTexts } from './participation-texts';
import { PinLine } from './pin-line';
import { adviceTones } from './tones';

/** Advice that was sent, each with the term of its answer. */
@Component({
  selector: 'app-advice-lines',
  imports: [Chip, ClockBadge, DayPipe, LocalTextOf, PinLine, RouterLink],
  template: `
    <ul>
      @for (advice of rows(); track advice.id) {
        <li>
          <a [routerLink]="['/participation/advice', advice.id]" [uiLocalText]="advice.title"></a>
          <span class="row small"><ui-chip [tone]="tones[advice.status]">{{ p().statuses.advice[advice.status] }}</ui-chip> <span class="soft"><span [uiLocalText]="advice.bodyName"></span> · {{ advice.sentOn | day }}</span></span>
          @if (advice.duty; as duty) { <ui-clock-badge [label]="labelOfAnswer(duty, t().advice)" [due]="duty.dueOn" [met]="duty.satisfiedOn" /> }
          <app-pin-line [pin]="advice" [changedAt]="advice.changedAt" />
        </li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; padding: 0; list-style: none; }
    li { display: grid; gap: var(--gap-2); justify-items: start; padding-block: var(--gap-3); border-block-end: 1px solid var(--line); }
    a { font-weight: 600; }
  `,
})
export class AdviceLines {
  readonly rows = input.required<readonly PublicAdviceRow[]>();
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = adviceTones;
  protected readonly labelOfAnswer = answerLabel;
}
