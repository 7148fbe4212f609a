import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type MeetingView } from '@centrale/participation';
import { CommandButton, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingPeople, appointmentOf, peopleOf } from './meeting-people';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** Names who chairs a meeting and who writes its report, also after invitations went out. (R003-18) */
@Component({
  selector: 'app-appoint-people',
  imports: [CommandButton, MatButton, MeetingPeople],
  template: `
    <form class="sheet stack">
      <h2>{{ p().meeting.commands.appoint }}</h2>
      <app-meeting-people [organisationId]="meeting().organisationId" [bodyId]="meeting().bodyId" [named]="[meeting().chair, meeting().rapporteur]" [(people)]="people" />
      <div class="row">
        <ui-command [label]="t().form.save" [may]="meeting().may.appoint" [run]="send" submits [saidWhenDone]="t().people.saved" (done)="appointed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class AppointPeople {
  readonly meeting = input.required<MeetingView>();
  readonly appointed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly people = linkedSignal(() => peopleOf(this.meeting()));

  protected readonly send = ({ key }: Press): Promise<unknown> => this.api.press(this.meeting().id, 'appoint', appointmentOf(this.people()), key);
}
