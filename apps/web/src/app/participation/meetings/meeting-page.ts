import { Component, DOCUMENT, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mayDepart, type MeetingCommand, type MeetingView, type PackId, type TrajectoryView } from '@centrale/participation';
import {
  Chip, ClockBadge, CommandButton, DayPipe, Icon, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, ServerTime, Strip, WhenLoaded, Words, goToField, type Missing, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { WrittenFor } from '../text-languages';
import { NonConformityList } from '../non-conformities';
import { AgendaPart } from './agenda-part';
import { AppointPeople } from './appoint-people';
import { AttendanceForm } from './attendance-form';
import { ContributionsPart } from './contributions-part';
import { InviteForm } from './invite-form';
import { meetingTurn, placeOfWarning } from './meeting-state';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';
import { ReasonForm, type Change } from './reason-form';
import { ReachPart } from './reach-part';
import { RegistrationsPart } from './registrations-part';
import { ReportPart } from './report-part';

type Doing = 'invite' | 'appoint' | Change;
/** Commands that ask no more than a press, by their route. */
const presses: Readonly<Partial<Record<MeetingCommand, string>>> = {
  schedule: 'schedule', announce: 'announce', finaliseAgenda: 'finalise-agenda', hold: 'hold', finaliseReport: 'finalise-report', publishReport: 'publish-report',
};
const changes: readonly Change[] = ['relocate', 'reschedule', 'postpone', 'cancel'];

/** A meeting, from its draft to its published report. */
@Component({
  selector: 'app-meeting-page',
  imports: [
    AgendaPart, AppointPeople, AttendanceForm, Chip, ClockBadge, CommandButton, ContributionsPart, DayPipe, DossierTimeline, Icon, InstantPipe, InviteForm, LocalTextOf,
    LocalTextPipe, MatButton, NonConformityList, PageHeader, ReachPart, ReasonForm, RefusalList, RegistrationsPart, ReportPart, RouterLink, Strip, WhenLoaded, WrittenFor,
  ],
  templateUrl: './meeting-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .plain small { color: var(--ink-soft); }
  `,
})
export class MeetingPage {
  readonly id = input.required<string>();

  private readonly api = inject(MeetingsApi);
  private readonly time = inject(ServerTime);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly meeting = inject(Api).view<MeetingView>(() => `/meetings/${this.id()}`);
  private readonly trajectory = inject(Api).view<TrajectoryView>(() => (this.meeting.value()?.trajectoryId ? `/trajectories/${this.meeting.value()!.trajectoryId}` : undefined));
  /** Of the trajectory that the meeting is for. */
  protected readonly themes = computed(() => this.trajectory.value()?.themes ?? []);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly turn = computed(() => {
    const meeting = this.meeting.value();
    return meeting && meetingTurn(meeting, this.p(), this.t(), this.time.today());
  });
  protected readonly warnings = computed<readonly Missing[]>(() => (this.meeting.value()?.warnings ?? []).map((refusal) => ({ refusal, warning: true, ...placeOfWarning(refusal, this.meeting.value()!) })));

  /** What can be pressed now, and what waits for something that is said. */
  protected readonly steps = computed(() => {
    const meeting = this.meeting.value();
    if (!meeting) return [];
    return (Object.keys(presses) as MeetingCommand[]).filter((command) => concerns(meeting, command));
  });
  protected readonly mayInvite = computed(() => {
    const refusal = this.meeting.value()?.may.invite;
    return refusal === null || (refusal && (mayDepart(refusal) || this.concernsInvitation()));
  });
  protected readonly possible = computed(() => changes.filter((change) => this.meeting.value()?.may[change] === null));

  protected packName({ pack }: MeetingView): string {
    return this.p().rulePack.packs[pack.packId as PackId];
  }

  protected press(command: MeetingCommand): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(this.id(), presses[command]!, {}, key);
  }

  /** Opens the form of a command that asks more than a press. */
  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  /** A warning leads to a form that is not open yet. */
  protected mend(field: string): void {
    if (field !== 'people') return;
    this.doing.set('appoint');
    afterNextRender(() => {
      const target = this.document.getElementById(field);
      if (target) goToField(target);
    }, { injector: this.injector });
  }

  protected changeOf(doing: Doing): Change | undefined {
    return changes.find((each) => each === doing);
  }

  protected done(): void {
    this.doing.set(undefined);
    this.meeting.reload();
  }

  private concernsInvitation(): boolean {
    const meeting = this.meeting.value();
    return meeting?.status === 'scheduled' && !belongsToOthers(meeting.may.invite?.code);
  }
}

const belongsToOthers = (code: string | undefined): boolean => code !== undefined && (code.startsWith('access.') || ['R000-07', 'R003-15.not-official'].includes(code));

/** A step is shown to whoever may do it, when it is the meeting's turn; its reason to wait stands beside it. */
function concerns({ may, status }: MeetingView, command: MeetingCommand): boolean {
  const refusal = may[command];
  if (refusal === null) return true;
  // Until its day comes, what nobody was invited to yet waits for invitations.
  if (status === 'scheduled' && refusal.code === 'meeting.not-begun') return false;
  return !belongsToOthers(refusal.code) && refusal.code !== 'meeting.wrong-status' && refusal.code !== 'meeting.announced-already' && refusal.code !== 'meeting.confidential';
}
