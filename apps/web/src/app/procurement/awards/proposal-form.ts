import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { inLanguage } from '@centrale/kernel';
import { ProposeAward, type CallOffView, type EvaluationView } from '@centrale/procurement';
import {
  AmountPipe, Bilingual, Choices, CommandButton, ErrorSummary, Field, Icon, Languages, LocalTextPipe, RefusalList, Words, contractSchema, submitForm, texts,
  type Choice as Option, type Press, type Question,
} from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { AwardsApi } from './awards-api';
import { awardsTexts } from './awards-texts';
import { firstChoices, openLots, totalOf, type Choice, type OpenLot } from './proposal';

const HUNDREDTHS = 100;

/** One motivated proposal for every custom lot that is still open. (P04, P14) */
@Component({
  selector: 'app-proposal-form',
  imports: [AmountPipe, Bilingual, Choices, CommandButton, ErrorSummary, Field, FormField, Icon, LocalTextPipe, RefusalList],
  template: `
    <form class="stack">
      <h2>{{ t().proposal.title }}</h2>
      <p class="soft">{{ t().proposal.intro }}</p>
      <ui-error-summary [of]="form" />
      @for (choice of form.lots; track $index; let i = $index) {
        @if (open()[i]; as one) {
          <fieldset class="sheet">
            <legend>{{ words.fill(t().lot, { no: one.lot.no }) }} · {{ one.lot.title | localText }}</legend>
            @if (one.lot.missing.length > 0) { <ui-refusal-list [missing]="missing(one)" /> }
            <ui-field group [label]="t().proposal.choose" [of]="choice.offerId"><ui-choices [formField]="choice.offerId" [choices]="options(one)" /></ui-field>
            @if (one.best && one.best.warnings.length > 0 && choice.offerId().value()) {
              <ul [attr.aria-label]="t().proposal.warnings">@for (warning of one.best.warnings; track $index) { <li><ui-icon name="alert" /> {{ words.say(warning) }}</li> }</ul>
            }
            <ui-bilingual [of]="choice.motivation" [label]="t().proposal.motivation" [hint]="choice.offerId().value() ? t().proposal.motivationHint : t().proposal.noneHint" [lines]="5" />
          </fieldset>
        }
      }
      <p class="total"><span>{{ t().proposal.total }}</span> <strong>{{ total() | amount: true }}</strong></p>
      <ui-command [label]="d().award.commands.proposeAward" [may]="evaluation().may.proposeAward" [ask]="question()" [run]="send" submits [saidWhenDone]="t().proposal.done" (done)="proposed.emit()" />
    </form>
  `,
  styles: `
    h2 { font-size: 1.25rem; }
    fieldset { display: grid; gap: var(--gap-4); margin: 0; min-inline-size: 0; }
    legend { float: inline-start; padding: 0; font-size: 1.0625rem; font-weight: 640; }
    ul { display: grid; gap: var(--gap-1); padding: 0; list-style: none; color: var(--tone-warn); font-weight: 550; }
    .total { display: flex; gap: var(--gap-4); justify-content: space-between; max-inline-size: none; font-size: 1.0625rem; }
    strong { font-variant-numeric: tabular-nums; }
  `,
})
export class ProposalForm {
  readonly evaluation = input.required<EvaluationView>();
  readonly callOff = input.required<CallOffView>();
  readonly proposed = output<void>();

  private readonly api = inject(AwardsApi);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);

  protected readonly open = computed(() => openLots(this.evaluation().lots, this.callOff().lots));
  /** What was written stays when the evaluation is read again. */
  private readonly model = linkedSignal<readonly OpenLot[], { readonly lots: readonly Choice[] }>({
    source: this.open,
    computation: (lots, previous) => {
      const written = previous && untracked(() => previous.value.lots);
      return { lots: firstChoices(lots).map((choice) => written?.find(({ lotNo }) => lotNo === choice.lotNo) ?? choice) };
    },
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, proposalSchema));
  protected readonly total = computed(() => totalOf(this.model().lots, this.open()));
  protected readonly question = computed<Question>(() => {
    const action = this.d().award.commands.proposeAward;
    return { title: action, text: this.t().proposal.ask, action };
  });

  protected options({ best }: OpenLot): readonly Option<string>[] {
    const none = { value: '', label: this.t().proposal.none };
    if (!best?.ranked) return [none];
    const label = this.words.fill(this.t().proposal.best, {
      name: inLanguage(best.providerName, this.language()), rank: best.ranked.rank, points: best.ranked.totalHundredths / HUNDREDTHS, amount: best.totalCents,
    });
    return [{ value: best.offerId, label }, none];
  }

  protected missing({ lot }: OpenLot) {
    return lot.missing.map((refusal) => ({ refusal }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ lots }) => this.api.propose(this.callOff().id, lots.map(asSent), key));
}

/** An empty choice is an absent one. */
const asSent = ({ offerId, ...choice }: Choice) => ({ ...choice, ...(offerId && { offerId }) });

const contract = contractSchema<{ readonly lots: readonly Choice[] }>(ProposeAward as new () => { readonly lots: readonly Choice[] });
const proposalSchema: typeof contract = {
  '~standard': {
    ...contract['~standard'],
    validate: (value) => contract['~standard'].validate({ lots: (value as { readonly lots: readonly Choice[] }).lots.map(asSent) }),
  },
};
