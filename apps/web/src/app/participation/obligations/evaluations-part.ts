import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Page } from '@centrale/kernel';
import { refuseTrajectoryEvaluation, type QualityEvaluationRow, type TrajectoryView } from '@centrale/participation';
import { CommandButton, DayPipe, Words } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { EvaluationForm } from './evaluation-form';
import { useObligationsTexts } from './obligations-texts';

/** How a trajectory was evaluated, in between or when it is over. */
@Component({
  selector: 'app-evaluations-part',
  imports: [CommandButton, DayPipe, EvaluationForm, RouterLink],
  template: `
    @if (begun()) {
      <section class="sheet stack">
        <h2>{{ t().account.evaluations }}</h2>
        <ul>
          @for (each of evaluations(); track each.id) {
            <li>
              <a [routerLink]="['/obligations/evaluations', each.id]">{{ p().evaluation.evaluation }}</a> <span class="soft">{{ each.doneOn | day }}</span>
              @if (each.openActions > 0) { <span>{{ words.count(t().account.openActions, each.openActions) }}</span> }
            </li>
          } @empty { <li class="soft">{{ t().account.noEvaluations }}</li> }
        </ul>
        @if (session.holds('coordinator') && !writing()) { <div><ui-command look="outlined" icon="edit" [label]="p().evaluation.commands.evaluate" [run]="write" /></div> }
      </section>
    }
    @if (writing()) { <app-evaluation-form [subject]="'/trajectories/' + trajectory().id" (sent)="recorded()" (closed)="writing.set(false)" /> }
  `,
  styles: `
    :host { display: contents; }
    h2 { font-size: 1.125rem; }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-3); }
  `,
})
export class EvaluationsPart {
  readonly trajectory = input.required<Pick<TrajectoryView, 'id' | 'status'>>();

  private readonly kept = inject(Api).view<Page<QualityEvaluationRow>>(() => `/evaluations?trajectoryId=${this.trajectory().id}&limit=20`);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly writing = signal(false);
  protected readonly begun = computed(() => refuseTrajectoryEvaluation(this.trajectory().status) === undefined);
  protected readonly evaluations = computed(() => this.kept.value()?.items ?? []);
  protected readonly write = (): Promise<void> => Promise.resolve(this.writing.set(true));

  protected recorded(): void {
    this.writing.set(false);
    this.kept.reload();
  }
}
