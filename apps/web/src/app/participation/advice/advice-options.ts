import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AdviceOption } from '@centrale/participation';
import { Languages, fill } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useAdviceTexts } from './advice-texts';

/** What can still be done to advise in time; a meeting is a link to its page. (T1, R003-29) */
@Component({
  selector: 'app-advice-options',
  imports: [RouterLink],
  template: `
    <ul [attr.aria-label]="t().request.ways">
      @for (option of options(); track $index) {
        <li>{{ said(option) }} @if (meetingOf(option); as id) { <a [routerLink]="['/meetings', id]">{{ t().request.toMeeting }}</a> }</li>
      }
    </ul>
  `,
  styles: `ul { display: grid; gap: var(--gap-2); } li { max-inline-size: var(--measure); }`,
})
export class AdviceOptions {
  readonly options = input.required<readonly AdviceOption[]>();

  private readonly language = inject(Languages).current;
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();

  protected said(option: AdviceOption): string {
    return fill(this.p().clock.options[option.kind], option as unknown as Readonly<Record<string, string>>, this.language());
  }

  protected meetingOf(option: AdviceOption): string | undefined {
    return 'meetingId' in option ? option.meetingId : undefined;
  }
}
