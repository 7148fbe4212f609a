import { Component, Injector, OnInit, inject, input, output, runInInjectionContext, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { type LocalText } from '@centrale/kernel';
import { SaveAdvice, type AdviceContent, type AdviceTrajectory, type AdviceView, type MinorityPosition } from '@centrale/participation';
import { Bilingual, ConflictView, Field, LocalTextPipe, Repeat, RepeatItem, SavedState, TextInput, autosave, contractSchema, loaded, type Autosave } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly title: LocalText;
  readonly analysis: LocalText;
  readonly justification: LocalText;
  readonly recommendations: LocalText[];
  readonly minorityPositions: MinorityPosition[];
  readonly trajectories: AdviceTrajectory[];
}

const nothing = (): LocalText => ({ nl: '', fr: '' });

/** The text in the fixed template; it saves itself, and whatever was judged of an earlier text is void. (R003-25) */
@Component({
  selector: 'app-advice-editor',
  imports: [Bilingual, ConflictView, Field, FormField, LocalTextPipe, Repeat, RepeatItem, SavedState, TextInput],
  template: `
    <section class="sheet stack">
      <div class="row"><h2>{{ t().advice.write }}</h2><ui-saved [autosave]="autosave" /></div>
      @if (autosave.conflict()) { <ui-conflict [autosave]="autosave" /> }
      <ui-bilingual [of]="form.title" [label]="p().advice.sections.title" />
      <ui-bilingual [of]="form.analysis" [label]="p().advice.sections.analysis" [lines]="8" />
      <ui-bilingual [of]="form.justification" [label]="p().advice.sections.justification" [lines]="8" />
      <h3>{{ p().advice.sections.recommendations }}</h3>
      <ui-repeat [of]="form.recommendations" [make]="text" [name]="t().advice.recommendation" [add]="t().advice.addRecommendation" [most]="50">
        <ng-template [uiRepeatItem]="form.recommendations" let-item><ui-bilingual [of]="item" [label]="t().advice.recommendation" [lines]="3" /></ng-template>
      </ui-repeat>
      <h3>{{ p().advice.sections.minorityPositions }}</h3>
      <ui-repeat [of]="form.minorityPositions" [make]="position" [name]="t().advice.minorityName" [add]="t().advice.addMinority" [most]="20">
        <ng-template [uiRepeatItem]="form.minorityPositions" let-item>
          <ui-bilingual [of]="item.text" [label]="t().advice.minorityName" [lines]="3" />
          <ui-field optional [label]="t().advice.supporters" [hint]="t().advice.supportersHint" [of]="item.supporters"><input uiInput type="number" [formField]="item.supporters" /></ui-field>
        </ng-template>
      </ui-repeat>
      <h3>{{ p().advice.sections.trajectories }}</h3>
      <ui-repeat [of]="form.trajectories" [make]="link" [name]="t().advice.trajectory" [add]="t().advice.addTrajectory" [most]="20">
        <ng-template [uiRepeatItem]="form.trajectories" let-item>
          <ui-field [label]="t().advice.trajectory" [of]="item.trajectoryId">
            <select uiInput [formField]="item.trajectoryId">
              <option value="">{{ t().begin.choose }}</option>
              @for (each of trajectories.value()?.items ?? []; track each.id) { <option [value]="each.id">{{ each.title | localText }}</option> }
            </select>
          </ui-field>
          <ui-bilingual optional [of]="item.subTheme" [label]="t().advice.subTheme" />
        </ng-template>
      </ui-repeat>
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } h3 { font-size: 1rem; }`,
})
export class AdviceEditor implements OnInit {
  readonly advice = input.required<AdviceView>();
  readonly saved = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly injector = inject(Injector);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly content = signal<Draft>({ title: nothing(), analysis: nothing(), justification: nothing(), recommendations: [], minorityPositions: [], trajectories: [] });
  protected readonly form = form(this.content, (path) => validateStandardSchema(path, contractSchema<Draft>(SaveAdvice as new () => Draft)));
  protected readonly trajectories = loaded(() => this.advice().bodyId, (bodyId, abort) => this.api.trajectories(bodyId, abort));
  protected autosave!: Autosave<Draft>;
  protected readonly text = nothing;
  protected readonly position = (): MinorityPosition => ({ text: nothing(), supporters: null });
  protected readonly link = (): AdviceTrajectory => ({ trajectoryId: '', subTheme: nothing() });

  ngOnInit(): void {
    const { id, version } = this.advice();
    const start = draftOf(this.advice());
    this.content.set(start);
    this.autosave = runInInjectionContext(this.injector, () => autosave<Draft>({
      key: `advice/${id}`, value: this.content, apply: (value) => this.content.set(value), saved: start, version,
      save: async (value, at) => {
        const saved = await this.api.save(`/advice/${id}`, sent(value), at);
        this.saved.emit();
        return saved;
      },
      current: (view) => ({ value: draftOf(view as AdviceView), version: (view as AdviceView).version }),
    }));
  }
}

const draftOf = ({ title, analysis, justification, recommendations, minorityPositions, trajectories }: AdviceView): Draft => ({
  title, analysis, justification, recommendations: recommendations.map(({ text }) => text), minorityPositions: [...minorityPositions],
  trajectories: trajectories.map(({ trajectoryId, subTheme }) => ({ trajectoryId, subTheme })),
});

/** A trajectory that nobody chose yet stays here until somebody does. */
const sent = (draft: Draft): AdviceContent => ({ ...draft, trajectories: draft.trajectories.filter(({ trajectoryId }) => trajectoryId !== '') });
