import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { formatDate, type Done, type LocalText } from '@centrale/kernel';
import { DraftName, fourTemplates, memorandumStatuses, type MemorandumCandidate, type MemorandumRow } from '@centrale/participation';
import {
  Bilingual, Cell, Chip, ColonPipe, CommandButton, DateField, ErrorSummary, Field, FilterBar, Languages, List, LocalTextOf, PageHeader, TextInput, contractSchema,
  submitForm, urlFilters, type Column, type Press, type Tone,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { WrittenFor } from '../text-languages';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

interface Draft {
  readonly electionOn: string | null;
  readonly ownerId: string;
  readonly title: LocalText;
}

export const memorandumTones: Readonly<Record<MemorandumRow['status'], Tone>> = { drafting: 'busy', validated: 'good', embargoed: 'warn', published: 'good', cancelled: 'bad' };

@Component({
  selector: 'app-memoranda-page',
  imports: [
    Bilingual, Cell, Chip, ColonPipe, CommandButton, DateField, ErrorSummary, Field, FilterBar, FormField, List, LocalTextOf, MatButton, PageHeader, TextInput, WrittenFor,
  ],
  template: `
    <ui-page-header [title]="t().memoranda.title" [intro]="t().memoranda.intro" [crumbs]="[{ label: t().list.title, link: '/trajectories' }]">
      @if (organisationId() && !starting()) { <button matButton="filled" type="button" (click)="starting.set(true)">{{ t().memoranda.create }}</button> }
    </ui-page-header>
    @if (starting()) {
      <form class="sheet stack" [appWrittenFor]="organisationId()">
        <h2>{{ t().memoranda.create }}</h2>
        <ui-error-summary [of]="form" />
        <ui-bilingual [of]="form.title" [label]="t().memoranda.nameField" />
        <ui-field group [label]="t().memoranda.electionOn" [of]="form.electionOn"><ui-date [formField]="form.electionOn" /></ui-field>
        @if (isDirector()) { <p class="soft">{{ t().memoranda.owner | colon }} {{ t().memoranda.ownerIsMe }}</p> }
        @else {
          <ui-field [label]="t().memoranda.owner" [hint]="directors().length === 0 && candidates.value() ? t().memoranda.noDirector : undefined" [of]="form.ownerId">
            <select uiInput [formField]="form.ownerId">
              <option value="">{{ t().memoranda.choose }}</option>
              @for (person of directors(); track person.id) { <option [value]="person.id">{{ person.name }}</option> }
            </select>
          </ui-field>
        }
        <div class="row">
          <ui-command [label]="t().memoranda.start" [run]="send" submits [saidWhenDone]="t().memoranda.started" />
          <button matButton type="button" (click)="starting.set(false)">{{ t().page.back }}</button>
        </div>
      </form>
    }
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().memoranda.caption" [link]="link" [emptyTitle]="t().memoranda.emptyTitle" [emptyText]="t().memoranda.emptyText">
      <ng-template uiCell="title" [uiCellOf]="list" let-row><span [uiLocalText]="row.title"></span></ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="toneOf(row)">{{ p().statuses.memorandum[row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); } h2 { font-size: 1.125rem; }`,
})
export class MemorandaPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly starting = signal(false);
  private readonly model = signal<Draft>({ electionOn: null, ownerId: '', title: { nl: '', fr: '' } });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path.title, contractSchema<LocalText>(DraftName)));
  protected readonly filters = urlFilters('status');
  protected readonly list = this.api.list<MemorandumRow>('/memoranda', this.filters.value);
  protected readonly link = (row: MemorandumRow): string => `/memoranda/${row.id}`;
  protected readonly toneOf = ({ status }: MemorandumRow): Tone => memorandumTones[status];
  /** In whose management the reader is. */
  protected readonly organisationId = computed(() => this.session.memberships().find(({ role }) => role === 'generalDirector' || role === 'managementTeam')?.organisationId);
  protected readonly isDirector = computed(() => this.session.memberships().some(({ role, organisationId }) => role === 'generalDirector' && organisationId === this.organisationId()));
  /** Asked for only once somebody begins who is not the director. */
  protected readonly candidates = this.api.view<MemorandumCandidate[]>(() => (this.starting() && !this.isDirector() ? `/memoranda/candidates/${this.organisationId()}` : undefined));
  protected readonly directors = computed(() => (this.candidates.value() ?? []).filter(({ director }) => director));
  protected readonly choices = computed(() => [{ key: 'status' as const, label: this.t().memoranda.status, choices: memorandumStatuses.map((value) => ({ value, label: this.p().statuses.memorandum[value] })) }]);
  protected readonly columns = computed<readonly Column<MemorandumRow>[]>(() => {
    const { name, legislature, election, due, status } = this.t().memoranda;
    const day = (date: string | null): string => (date ? formatDate(date, this.language(), 'medium') : '–');
    return [
      { key: 'title', label: name }, { key: 'legislature', label: legislature, text: (row) => row.legislature },
      { key: 'election', label: election, text: (row) => day(row.electionOn), wideOnly: true }, { key: 'due', label: due, text: (row) => day(row.dueOn) }, { key: 'status', label: status },
    ];
  });

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ electionOn, ownerId, title }) => {
      const templateId = fourTemplates.find(({ packId }) => packId === 'MEMO')!.id;
      const owner = this.isDirector() ? this.session.person()?.id : ownerId;
      const done: Done = await this.api.command('/memoranda', { organisationId: this.organisationId(), templateId, electionOn: electionOn ?? '', ownerId: owner, title }, key);
      await this.router.navigate(['/memoranda', done.id]);
    });
}
