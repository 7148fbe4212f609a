import { Component, inject, input } from '@angular/core';
import { type DutyView } from '@centrale/participation';
import { ClockBadge, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';

/** The terms that run, each with its last day; late is shown as late, whatever was sent or not. */
@Component({
  selector: 'app-duty-list',
  imports: [ClockBadge],
  template: `
    <ul>
      @for (duty of duties(); track duty.id) {
        <li><ui-clock-badge [label]="labelOf()?.(duty) ?? p().clock.kinds[duty.kind]" [due]="duty.dueOn" [met]="duty.satisfiedOn" [note]="adjusted(duty)" /></li>
      }
    </ul>
  `,
  styles: `ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }`,
})
export class DutyList {
  readonly duties = input.required<readonly DutyView[]>();
  /** Where the kind alone does not tell them apart. */
  readonly labelOf = input<(duty: DutyView) => string>();
  private readonly words = inject(Words);
  private readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();

  protected adjusted({ adjustments }: DutyView): string | undefined {
    return adjustments.length > 0 ? this.words.count(this.t().rules.shortened, adjustments.length) : undefined;
  }
}
