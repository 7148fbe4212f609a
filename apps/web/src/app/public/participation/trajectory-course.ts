import { Component, computed, inject, input } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { type PublicPhase, type PublicTrajectoryView } from '@centrale/participation';
import { Chip, DayPipe, Fold, Gantt, Languages, LocalTextOf, LocalTextPipe, Words, type GanttRow, type Tone } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';
import { phaseTones } from './tones';
import { WordsOfPipe } from './word';

type Course = Pick<PublicTrajectoryView, 'id' | 'title' | 'phases' | 'duties'>;

/** The phases on a line of time, and each in words. */
@Component({
  selector: 'app-trajectory-course',
  imports: [Chip, DayPipe, Fold, Gantt, LocalTextOf, LocalTextPipe, WordsOfPipe],
  template: `
    <ui-gantt [caption]="t().trajectory.phases" [rowsLabel]="t().trajectories.name" [rows]="rows()" [legend]="legend()" fileName="trajectory" />
    <div>
      @for (phase of of().phases; track phase.id) {
        <ui-fold [title]="titleOf(phase)" [state]="p().statuses.phase[phase.status]" [tone]="tones[phase.status]" [open]="phase.status === 'running'">
          <p class="row"><ui-chip [tone]="tones[phase.status]">{{ p().statuses.phase[phase.status] }}</ui-chip> {{ words.fill(t().trajectory.fromTo, { from: (phase.startsOn | day), to: (phase.endsOn | day) }) }}</p>
          @if (phase.goal | localText; as goal) { <p class="prose"><strong>{{ t().trajectory.goal }}</strong><br />{{ goal }}</p> }
          @if (phase.services.length > 0) { <p>{{ words.fill(t().trajectory.services, { services: words.list(phase.services | wordsOf: p().trajectory.services) }) }}</p> }
          @if (phase.facilitatorName; as name) { <p>{{ words.fill(t().trajectory.facilitator, { name: (name | localText) }) }}</p> }
          @if (phase.inHouseReason; as reason) { <p class="prose"><strong>{{ t().trajectory.inHouse }}</strong><br /><span [uiLocalText]="reason"></span></p> }
          @if (phase.output; as output) { <p class="prose"><strong>{{ t().trajectory.output }}</strong><br /><span [uiLocalText]="output"></span></p> }
          @if (phase.skippedReason; as reason) { <p class="prose"><strong>{{ t().trajectory.skipped }}</strong><br /><span [uiLocalText]="reason"></span></p> }
        </ui-fold>
      }
    </div>
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-4); } strong { font-weight: 600; }`,
})
export class TrajectoryCourse {
  readonly of = input.required<Course>();
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = phaseTones;
  private readonly language = inject(Languages).current;

  protected readonly legend = computed<readonly { readonly tone: Tone; readonly label: string }[]>(() => {
    const { done, running, planned } = this.t().trajectory.legend;
    return [{ tone: 'good', label: done }, { tone: 'busy', label: running }, { tone: 'calm', label: planned }];
  });

  /** One row for each cycle. */
  protected readonly rows = computed<readonly GanttRow[]>(() => {
    const { id, title, phases, duties } = this.of();
    const cycles = [...new Set(phases.map(({ cycle }) => cycle))];
    const kinds = this.p().clock.kinds;
    return cycles.map((cycle, i): GanttRow => ({
      id: `${id}/${cycle}`,
      label: cycles.length > 1 ? this.words.fill(this.t().trajectory.phaseCycle, { cycle }) : inLanguage(title, this.language()),
      bars: phases.filter((phase) => phase.cycle === cycle).map((phase) => ({
        id: phase.id, start: phase.startsOn, end: phase.endsOn, label: inLanguage(phase.name, this.language()), tone: phaseTones[phase.status],
      })),
      markers: i < cycles.length - 1 ? [] : duties.flatMap(({ dueOn, kind, satisfiedOn }) =>
        dueOn === null ? [] : [{ on: dueOn, label: kinds[kind], tone: satisfiedOn ? 'good' as const : 'warn' as const, kind: 'due' as const }]),
    }));
  });

  protected titleOf({ no, name }: PublicPhase): string {
    return `${no}. ${inLanguage(name, this.language())}`;
  }
}
