import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { contributionKinds, type ContributionKind, type ContributionPlaceView, type ContributionRow } from '@centrale/participation';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Chip, Choices, ClockBadge, ColonPipe, CommandButton, ErrorSummary, Field, LocalTextOf, LocalTextPipe, TextInput, submitForm, texts, uiTexts, type Press,
} from '@centrale/ui';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';
import { OutcomeForm } from './outcome-form';

/** Where it was said: at a meeting, or outside one to a body or about a trajectory. (R003-39) */
export type SaidAt = { readonly meetingId: string } | { readonly bodyId: string } | { readonly trajectoryId: string };

/** What people said there, and what becomes of it. */
@Component({
  selector: 'app-contributions-part',
  imports: [Chip, Choices, ClockBadge, ColonPipe, CommandButton, ErrorSummary, Field, FormField, LocalTextOf, LocalTextPipe, MatButton, OutcomeForm, RouterLink, TextInput],
  template: `
    <h2>{{ t().page.contributions }}</h2>
    <ul class="plain">
      @for (row of list.items() ?? []; track row.id) {
        <li>
          <p><ui-chip tone="calm">{{ p().contribution.kinds[row.kind] }}</ui-chip> {{ row.text }}</p>
          @if (row.outcome; as outcome) { <p class="soft"><ui-chip tone="good">{{ p().contribution.outcomes[outcome] }}</ui-chip> {{ row.outcomeText ?? { nl: '', fr: '' } | localText }} @if (row.target; as target) { <a [routerLink]="[target.kind === 'advice' ? '/advice' : '/bodies', target.id]">{{ target.name | localText }}</a> }</p> }
          @else if (row.duty; as duty) { <ui-clock-badge [label]="p().contribution.fields.dueOn" [due]="duty.dueOn" /> }
          @if (row.themeName; as theme) { <small class="soft">{{ p().contribution.fields.theme | colon }} <span [uiLocalText]="theme"></span></small> }
          @if (row.may.tie === null && themes().length > 0 && tying() !== row.id) { <ui-command look="text" [label]="p().contribution.commands.tie" [run]="choose(row)" /> }
          @if (tying() === row.id) {
            <form class="row">
              <ui-field optional [label]="p().contribution.fields.theme" [of]="tieForm.themeId">
                <select uiInput [formField]="tieForm.themeId"><option value="">–</option>@for (each of themes(); track each.id) { <option [value]="each.id">{{ each.name | localText }}</option> }</select>
              </ui-field>
              <ui-command look="outlined" [label]="p().contribution.commands.tie" [run]="tie" submits (done)="done()" />
            </form>
          }
          @if (row.may.answer === null) { <ui-command look="text" [label]="p().contribution.commands.answer" [run]="answer(row)" /> }
          @if (answering() === row.id) { <app-outcome-form [contribution]="row" [languages]="languages()" (published)="done()" (closed)="answering.set(undefined)" /> }
        </li>
      } @empty { @if (list.items()) { <li class="soft">{{ t().page.noContributions }}</li> } }
    </ul>
    @if (list.hasMore()) { <button matButton="outlined" type="button" (click)="list.more()">{{ u().more }}</button> }
    @if (may() === null) {
      <form class="stack">
        <p class="soft">{{ t().contribution.becomesPublic }}</p>
        <ui-error-summary [of]="form" />
        <ui-field group [label]="p().contribution.fields.kind" [of]="form.kind"><ui-choices inline [formField]="form.kind" [choices]="kinds()" /></ui-field>
        <ui-field [label]="p().contribution.fields.text" [of]="form.text"><textarea uiInput rows="2" [formField]="form.text"></textarea></ui-field>
        @if (themes().length > 0) {
          <ui-field optional [label]="p().contribution.fields.theme" [of]="form.themeId">
            <select uiInput [formField]="form.themeId"><option value="">–</option>@for (each of themes(); track each.id) { <option [value]="each.id">{{ each.name | localText }}</option> }</select>
          </ui-field>
        }
        <ui-command look="outlined" [label]="t().contribution.note" [run]="send" submits [saidWhenDone]="t().contribution.noted" (done)="noted()" />
      </form>
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); } h2 { font-size: 1.125rem; } .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }`,
})
export class ContributionsPart {
  readonly at = input.required<SaidAt>();
  /** Whether the reader may note something. */
  readonly may = input.required<Refusal | null>();
  readonly languages = input.required<readonly (keyof LocalText)[]>();
  readonly themes = input<ContributionPlaceView['themes']>([]);
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly list = inject(Api).list<ContributionRow>('/contributions', () => ({ ...this.at() }));
  protected readonly answering = signal<string | undefined>(undefined);
  private readonly model = signal<{ kind: ContributionKind | null; text: string; themeId: string }>({ kind: 'question', text: '', themeId: '' });
  protected readonly form = form(this.model, (path) => required(path.text));
  protected readonly tying = signal<string | undefined>(undefined);
  private readonly tied = signal({ themeId: '' });
  protected readonly tieForm = form(this.tied);
  protected readonly kinds = computed(() => contributionKinds.map((value) => ({ value, label: this.p().contribution.kinds[value] })));

  protected answer(row: ContributionRow): (press: Press) => Promise<void> {
    return () => Promise.resolve(this.answering.set(row.id));
  }

  /** Opens the choice of a theme for one of them. */
  protected choose(row: ContributionRow): (press: Press) => Promise<void> {
    return () => {
      this.tied.set({ themeId: row.themeId ?? '' });
      return Promise.resolve(this.tying.set(row.id));
    };
  }

  protected readonly tie = ({ key }: Press): Promise<unknown> => this.api.tie(this.tying()!, this.tied().themeId || null, key);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ themeId, ...said }) => this.api.contribute({ ...this.at(), ...said, themeId: themeId || null }, key));

  protected noted(): void {
    this.form().reset({ ...this.model(), text: '' });
    this.done();
  }

  protected done(): void {
    this.answering.set(undefined);
    this.tying.set(undefined);
    this.list.reload();
    this.changed.emit();
  }
}
