import { Component, computed, input } from '@angular/core';
import { type ParticipationOverviewView } from '@centrale/participation';
import { NumPipe } from '@centrale/ui';
import { useVisitorTexts } from './participation-texts';

/** The counts of participation today. */
@Component({
  selector: 'app-participation-figures',
  imports: [NumPipe],
  template: `<dl>@for (figure of figures(); track figure.label) { <div><dt>{{ figure.label }}</dt><dd>{{ figure.value | num }}</dd></div> }</dl>`,
  styles: `
    dl { display: grid; gap: var(--gap-4); grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
    div { display: grid; align-content: start; }
    dt { order: 2; color: var(--ink-soft); font-size: var(--text-s); }
    dd { font-size: 2rem; font-weight: 680; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
  `,
})
export class ParticipationFigures {
  readonly overview = input.required<ParticipationOverviewView>();
  private readonly t = useVisitorTexts();
  protected readonly figures = computed(() => {
    const t = this.t().overview;
    const { trajectories, bodies, meetingsToCome, adviceGiven, adviceAnswered, adviceOverdue } = this.overview();
    return [
      { label: t.trajectories, value: trajectories }, { label: t.bodies, value: bodies }, { label: t.meetings, value: meetingsToCome },
      { label: t.given, value: adviceGiven }, { label: t.answered, value: adviceAnswered }, { label: t.overdue, value: adviceOverdue },
    ];
  });
}
