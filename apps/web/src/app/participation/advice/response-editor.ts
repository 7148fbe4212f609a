import { Component, Injector, OnInit, computed, inject, input, output, runInInjectionContext, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { SaveResponse, recommendationOutcomes, type AdviceResponseView, type RecommendationOutcome } from '@centrale/participation';
import { Bilingual, Choices, ConflictView, DateField, Field, Languages, SavedState, TextInput, autosave, contractSchema, type Autosave } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly organ: string;
  readonly decisionOn: string | null;
  readonly decisionRef: string;
  readonly introduction: LocalText;
  readonly answers: { readonly recommendationId: string; readonly outcome: RecommendationOutcome | null; readonly motivation: LocalText }[];
}

/** Recommendation by recommendation: to what extent it is taken over, and why not. (R003-26) */
@Component({
  selector: 'app-response-editor',
  imports: [Bilingual, Choices, ConflictView, DateField, Field, FormField, SavedState, TextInput],
  template: `
    <section class="sheet stack">
      <div class="row"><h2>{{ t().answer.write }}</h2><ui-saved [autosave]="autosave" /></div>
      @if (autosave.conflict()) { <ui-conflict [autosave]="autosave" /> }
      <ui-field [label]="p().adviceResponse.fields.organ" [of]="form.organ"><input uiInput [formField]="form.organ" /></ui-field>
      <div class="columns">
        <ui-field [label]="p().adviceResponse.fields.decisionOn" [of]="form.decisionOn"><ui-date [formField]="form.decisionOn" /></ui-field>
        <ui-field [label]="p().adviceResponse.fields.decisionRef" [of]="form.decisionRef"><input uiInput [formField]="form.decisionRef" /></ui-field>
      </div>
      <ui-bilingual optional [of]="form.introduction" [label]="p().adviceResponse.fields.introduction" [lines]="3" />
      @for (answer of form.answers; track $index; let i = $index) {
        <fieldset class="stack">
          <legend>{{ i + 1 }}. {{ texts()[i] }}</legend>
          <ui-field group [label]="p().adviceResponse.fields.outcome" [of]="answer.outcome"><ui-choices inline [value]="answer.outcome().value()" (valueChange)="answer.outcome().value.set($event)" [choices]="choices()" /></ui-field>
          @if (answer.outcome().value() !== 'adopted') { <ui-bilingual [of]="answer.motivation" [label]="p().adviceResponse.fields.motivation" [lines]="3" /> }
        </fieldset>
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } fieldset { border: 0; border-block-start: 1px solid var(--line); padding: var(--gap-4) 0 0; margin: 0; } legend { font-weight: 600; }`,
})
export class ResponseEditor implements OnInit {
  readonly response = input.required<AdviceResponseView>();
  readonly saved = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly injector = inject(Injector);
  private readonly language = inject(Languages).current;
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly content = signal<Draft>({ organ: '', decisionOn: null, decisionRef: '', introduction: { nl: '', fr: '' }, answers: [] });
  protected readonly form = form(this.content, (path) => validateStandardSchema(path, contractSchema<Draft>(SaveResponse)));
  protected readonly texts = computed(() => this.response().answers.map(({ text }) => inLanguage(text, this.language())));
  protected readonly choices = computed(() => recommendationOutcomes.map((value) => ({ value, label: this.p().adviceResponse.outcomes[value] })));
  protected autosave!: Autosave<Draft>;

  ngOnInit(): void {
    const { id, version } = this.response();
    const start = draftOf(this.response());
    this.content.set(start);
    this.autosave = runInInjectionContext(this.injector, () => autosave<Draft>({
      key: `adviceResponse/${id}`, value: this.content, apply: (value) => this.content.set(value), saved: start, version,
      save: async (value, at) => {
        const saved = await this.api.save(`/advice-responses/${id}`, value, at);
        this.saved.emit();
        return saved;
      },
      current: (view) => ({ value: draftOf(view as AdviceResponseView), version: (view as AdviceResponseView).version }),
    }));
  }

}

const draftOf = ({ organ, decisionOn, decisionRef, introduction, answers }: AdviceResponseView): Draft => ({
  organ, decisionOn, decisionRef, introduction, answers: answers.map(({ recommendationId, outcome, motivation }) => ({ recommendationId, outcome, motivation })),
});
