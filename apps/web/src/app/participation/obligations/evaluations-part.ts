import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate, type Page } from '@centrale/kernel';
import { refuseTrajectoryEvaluation, type AssignmentView, type QualityEvaluationRow, type TrajectoryView } from '@centrale/participation';
import { Chip, CommandButton, DayPipe, Icon, Languages, LocalTextPipe, Words } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { EvaluationForm } from './evaluation-form';
import { useObligationsTexts } from './obligations-texts';

/** How a trajectory was evaluated, in between or when it is over. */
@Component({
  selector: 'app-evaluations-part',
  imports: [Chip, CommandButton, DayPipe, EvaluationForm, Icon, LocalTextPipe, RouterLink],
  template: `
    @if (begun()) {
      <section class="sheet stack">
        <h2>{{ t().account.evaluations }}</h2>
        <ul>
          @for (each of evaluations(); track each.id) {
            <li>
              <a [routerLink]="['/obligations/evaluations', each.id]">{{ p().evaluation.evaluation }}</a>&ngsp;@if (each.providerName; as provider) { <span>{{ provider | localText }}</span> }
              <span class="soft">{{ each.doneOn | day }}</span>
              @if (each.openActions > 0) { <span>{{ words.count(t().account.openActions, each.openActions) }}</span> }
            </li>
          } @empty { @if (kept.value()) { <li class="soft">{{ t().account.noEvaluations }}</li> } }
        </ul>
        @if (assignments().length > 0) {
          <h3>{{ t().account.orders }}</h3>
          <ul>
            @for (each of assignments(); track each.id) {
              <li>
                <strong>{{ each.providerName | localText }}</strong>&ngsp;<span>{{ servicesOf(each) }}</span>
                @if (each.orderId; as order) { <a [routerLink]="['/orders', order]">{{ each.orderNumber }}</a> } @else if (each.orderNumber; as number) { <span>{{ number }}</span> }
                <ui-chip [tone]="each.completedOn ? 'good' : each.ended ? 'warn' : 'busy'">{{ standing(each) }}</ui-chip> <span class="soft">{{ each.phaseName | localText }}</span>
                @if (each.finding) { <p class="prose">{{ each.finding }}</p> }
                @for (warning of each.warnings; track warning.code) { <p class="warning"><ui-icon name="alert" />{{ words.say(warning) }}</p> }
              </li>
            }
          </ul>
        }
        @if (session.holds('coordinator') && !writing()) { <div><ui-command look="outlined" icon="edit" [label]="p().evaluation.commands.evaluate" [run]="write" /></div> }
      </section>
    }
    @if (writing()) { <app-evaluation-form [subject]="'/trajectories/' + trajectory().id" [assignments]="assignments()" (sent)="recorded()" (closed)="writing.set(false)" /> }
  `,
  styles: `
    :host { display: contents; }
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    li p { flex-basis: 100%; }
    .warning { display: flex; gap: var(--gap-2); align-items: start; color: var(--tone-warn); }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-3); }
  `,
})
export class EvaluationsPart {
  readonly trajectory = input.required<Pick<TrajectoryView, 'id' | 'status'>>();

  private readonly api = inject(Api);
  protected readonly kept = this.api.view<Page<QualityEvaluationRow>>(() => `/evaluations?trajectoryId=${this.trajectory().id}&limit=20`);
  private readonly worked = this.api.view<AssignmentView[]>(() => `/trajectories/${this.trajectory().id}/assignments`);
  private readonly language = inject(Languages).current;
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly writing = signal(false);
  protected readonly begun = computed(() => refuseTrajectoryEvaluation(this.trajectory().status) === undefined);
  protected readonly evaluations = computed(() => this.kept.value()?.items ?? []);
  protected readonly assignments = computed(() => this.worked.value() ?? []);
  protected readonly write = (): Promise<void> => Promise.resolve(this.writing.set(true));

  protected servicesOf({ services }: AssignmentView): string {
    return this.words.list(services.map((service) => this.p().need.services[service]));
  }

  protected standing({ completedOn, ended }: AssignmentView): string {
    const { completed, ended: stopped, running } = this.t().account;
    if (completedOn) return this.words.fill(completed, { date: formatDate(completedOn, this.language()) });
    return ended ? stopped : running;
  }

  protected recorded(): void {
    this.writing.set(false);
    this.kept.reload();
  }
}
