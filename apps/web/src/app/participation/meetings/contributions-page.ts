import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { contributionKinds, type ContributionRow } from '@centrale/participation';
import { Cell, Chip, ClockBadge, CommandButton, FilterBar, List, LocalTextPipe, PageHeader, capital, urlFilters, type Column, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useMeetingsTexts } from './meetings-texts';
import { OutcomeForm } from './outcome-form';

/** The desk on which questions, solutions and signals wait for a public outcome. (R001-14, R003-39) */
@Component({
  selector: 'app-contributions-page',
  imports: [Cell, Chip, ClockBadge, CommandButton, FilterBar, List, LocalTextPipe, OutcomeForm, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().contribution.deskTitle" [intro]="t().contribution.deskIntro" [crumbs]="[{ label: t().list.title, link: '/meetings' }]" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    @if (answering(); as row) { <app-outcome-form [contribution]="row" (published)="done()" (closed)="answering.set(undefined)" /> }
    <ui-list [list]="list" [columns]="columns()" [caption]="t().contribution.caption" [emptyTitle]="t().contribution.emptyTitle" [emptyText]="t().contribution.emptyText">
      <ng-template uiCell="outcome" [uiCellOf]="list" let-row>
        @if (row.outcome; as outcome) { <ui-chip tone="good">{{ p().contribution.outcomes[outcome] }}</ui-chip> {{ row.outcomeText ?? { nl: '', fr: '' } | localText }} @if (row.target; as target) { <a [routerLink]="[target.kind === 'advice' ? '/advice' : '/bodies', target.id]">{{ target.name | localText }}</a> } }
        @else if (row.duty; as duty) { <ui-clock-badge [due]="duty.dueOn" [met]="duty.satisfiedOn" /> }
        @if (row.may.answer === null) { <ui-command look="text" [label]="p().contribution.commands.answer" [run]="answer(row)" /> }
      </ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class ContributionsPage {
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly filters = urlFilters('state', 'kind');
  protected readonly list = inject(Api).list<ContributionRow>('/contributions', this.filters.value);
  protected readonly answering = signal<ContributionRow | undefined>(undefined);
  protected readonly choices = computed(() => [
    { key: 'state' as const, label: this.t().contribution.state, choices: (['owed', 'open', 'closed'] as const).map((value) => ({ value, label: this.t().contribution[value] })) },
    { key: 'kind' as const, label: this.p().contribution.fields.kind, choices: contributionKinds.map((value) => ({ value, label: this.p().contribution.kinds[value] })) },
  ]);
  protected readonly columns = computed<readonly Column<ContributionRow>[]>(() => [
    { key: 'text', label: this.p().contribution.fields.text, text: (row) => row.text }, { key: 'kind', label: this.p().contribution.fields.kind, text: (row) => capital(this.p().contribution.kinds[row.kind]) },
    { key: 'meeting', label: this.t().contribution.meeting, text: (row) => row.meetingNumber ?? '–', wideOnly: true, oneLine: true }, { key: 'outcome', label: this.p().contribution.fields.outcome },
  ]);

  protected answer(row: ContributionRow): (press: Press) => Promise<void> {
    return () => Promise.resolve(this.answering.set(row));
  }

  protected done(): void {
    this.answering.set(undefined);
    this.list.reload();
  }
}
