import { Component, computed, inject } from '@angular/core';
import { addDays, addMonths, inLanguage } from '@centrale/kernel';
import { type GanttPhase, type GanttRow as PlanRow } from '@centrale/participation';
import { DateField, Field, Gantt, Languages, PageHeader, ServerTime, WhenLoaded, loaded, urlFilters, type GanttRow, type Tone } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { TrajectoriesApi } from './trajectories-api';
import { phaseTones } from './trajectory-state';
import { useTrajectoriesTexts } from './trajectories-texts';

/** Pages of a hundred: five of them are more than a screen can tell. */
const MOST_PAGES = 5;

interface Plan {
  readonly rows: readonly PlanRow[];
  readonly more: boolean;
}

/** Every trajectory with a day in the window, with its phases as bars. */
@Component({
  selector: 'app-plan-page',
  imports: [DateField, Field, Gantt, PageHeader, WhenLoaded],
  template: `
    <ui-page-header [title]="t().plan.title" [intro]="t().plan.intro" [crumbs]="[{ label: t().list.title, link: '/trajectories' }]" />
    <div class="window no-print">
      <ui-field group [label]="t().plan.from"><ui-date [value]="from()" (valueChange)="choose('from', $event)" /></ui-field>
      <ui-field group [label]="t().plan.to"><ui-date [value]="to()" (valueChange)="choose('to', $event)" /></ui-field>
    </div>
    <ng-container *uiLoaded="plan; let found">
      @if (found.more) { <p class="soft">{{ t().plan.more }}</p> }
      @if (rows().length > 0) { <ui-gantt [rows]="rows()" [caption]="t().plan.caption" [rowsLabel]="t().plan.rows" [legend]="legend()" /> } @else { <p class="sheet">{{ t().plan.empty }}</p> }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    .window { display: flex; flex-wrap: wrap; gap: var(--gap-4); }
  `,
})
export class PlanPage {
  private readonly api = inject(TrajectoriesApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly today = inject(ServerTime).today;
  private readonly filters = urlFilters('from', 'to');
  protected readonly from = computed(() => this.filters.value().from || addMonths(this.today(), -1));
  protected readonly to = computed(() => this.filters.value().to || addMonths(this.today(), 8));
  protected readonly plan = loaded(() => ({ from: this.from(), to: this.to() }), ({ from, to }, abort) => this.read(from, to < from ? addDays(from, 1) : to, abort));
  protected readonly rows = computed<readonly GanttRow[]>(() => (this.plan.value()?.rows ?? []).map((row) => ({
    id: row.id, label: inLanguage(row.title, this.language()), href: `/trajectories/${row.id}`, bars: row.phases.map((phase) => this.barOf(phase)), group: this.p().rulePack.packs[row.packId],
  })));
  protected readonly legend = computed(() => {
    const { planned, running, done } = this.p().statuses.phase;
    return [{ tone: 'calm' as Tone, label: planned }, { tone: 'busy' as Tone, label: running }, { tone: 'good' as Tone, label: done }];
  });

  protected choose(key: 'from' | 'to', date: string | null): void {
    this.filters.set({ [key]: date ?? '' });
  }

  private barOf({ id, name, startsOn, endsOn, status, late }: GanttPhase): GanttRow['bars'][number] {
    return { id, start: startsOn, end: endsOn, label: inLanguage(name, this.language()), tone: phaseTones[status], dashed: status === 'planned', ...(late && { problem: this.t().plan.late }) };
  }

  private async read(from: string, to: string, abort: AbortSignal): Promise<Plan> {
    const rows: PlanRow[] = [];
    let after: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { items, next } = await this.api.plan(from, to, after, abort);
      rows.push(...items);
      if (next === null) return { rows, more: false };
      after = next;
    }
    return { rows, more: true };
  }
}
