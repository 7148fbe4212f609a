import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type MeetingRow, type TrajectoryView } from '@centrale/participation';
import { Chip, Icon, InstantPipe, LocalTextOf } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { meetingState } from '../meetings/meeting-state';
import { useTrajectoriesTexts } from './trajectories-texts';

/** The meetings of a trajectory, those that were and those to come, in the order of their days. */
@Component({
  selector: 'app-meetings-part',
  imports: [Chip, Icon, InstantPipe, LocalTextOf, MatButton, RouterLink],
  template: `
    <section class="sheet stack">
      <h2>{{ t().meetings.title }}</h2>
      <ul class="plain">
        @for (row of rows(); track row.id) {
          <li><a [routerLink]="['/meetings', row.id]" [uiLocalText]="row.title"></a>&ngsp;<span class="soft">{{ row.startsAt | instant: 'medium' }} · {{ p().meeting.kinds[row.kind] }}</span>
            @let state = stateOf(row, p()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip>
            @if (row.invitedLate) { <ui-chip tone="warn">{{ p().meeting.invitedLate }}</ui-chip> }</li>
        } @empty { @if (past.items() && coming.items()) { <li class="soft">{{ t().meetings.none }}</li> } }
      </ul>
      @if (trajectory().may.planPhases === null) {
        <p class="no-print"><a matButton="outlined" routerLink="/meetings/new" [queryParams]="{ trajectory: trajectory().id }"><ui-icon name="add" />{{ t().meetings.plan }}</a></p>
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; } li { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; }`,
})
export class MeetingsPart {
  readonly trajectory = input.required<TrajectoryView>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly stateOf = meetingState;
  protected readonly past = this.api.list<MeetingRow>('/meetings', () => ({ trajectoryId: this.trajectory().id, when: 'past', limit: 100 }));
  protected readonly coming = this.api.list<MeetingRow>('/meetings', () => ({ trajectoryId: this.trajectory().id, when: 'coming', limit: 100 }));
  protected readonly rows = computed(() => [...(this.past.items() ?? [])].reverse().concat(this.coming.items() ?? []));
}
