import { Component, Injector, computed, inject, input, output, runInInjectionContext, signal, type OnInit } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { SaveMemorandum, emptyParts, inspirationAudiences, type MemorandumParts, type MemorandumView } from '@centrale/participation';
import { Autosave, Bilingual, Check, ConflictView, SavedState, autosave, contractSchema } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

const wide = ['policyEvaluation', 'quantitative', 'qualitative'] as const;

/** The parts of a memorandum, written together in confidence; they save themselves. */
@Component({
  selector: 'app-memorandum-parts-form',
  imports: [Bilingual, Check, ConflictView, FormField, SavedState],
  template: `
    <form class="sheet stack">
      <h2>{{ t().memoranda.parts }}</h2>
      @if (saving; as auto) { <ui-saved [autosave]="auto" /> <ui-conflict [autosave]="auto" [fields]="fields()" /> }
      @for (part of wide; track part) { <ui-bilingual [of]="form[part]" [label]="p().memorandum.parts[part]" [lines]="5" /> }
      <ui-check id="swot" [formField]="form.swot" [label]="t().memoranda.swotCheck" />
      @if (model().swot) { <ui-bilingual optional [of]="form.swotText" [label]="p().memorandum.swot" [lines]="5" /> }
      @for (audience of audiences; track audience) { <ui-bilingual [of]="form.inspiration[audience]" [label]="p().memorandum.parts[partOf(audience)]" [lines]="4" /> }
      <ui-bilingual [of]="form.choices" [label]="p().memorandum.parts.choices" [lines]="5" />
      <ui-bilingual [of]="form.realisation" [label]="p().memorandum.parts.realisation" [lines]="5" />
      <ui-bilingual optional [of]="form.couleurLocale" [label]="p().memorandum.couleurLocale" [hint]="t().memoranda.couleurHint" [lines]="3" />
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class MemorandumPartsForm implements OnInit {
  readonly memorandum = input.required<MemorandumView>();
  readonly saved = output<void>();

  private readonly api = inject(Api);
  private readonly injector = inject(Injector);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly wide = wide;
  protected readonly audiences = inspirationAudiences;
  protected readonly model = signal<MemorandumParts>(emptyParts);
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<MemorandumParts>(SaveMemorandum)));
  protected saving: Autosave<MemorandumParts> | undefined;
  protected readonly fields = computed(() => ({
    ...Object.fromEntries(Object.entries(this.p().memorandum.parts).map(([key, label]) => [key, { label }])),
    inspiration: { label: this.t().memoranda.inspiration }, swot: { label: this.p().memorandum.swot }, swotText: { label: this.p().memorandum.swot }, couleurLocale: { label: this.p().memorandum.couleurLocale },
  }));

  protected partOf<A extends (typeof inspirationAudiences)[number]>(audience: A): `inspiration.${A}` {
    return `inspiration.${audience}`;
  }

  ngOnInit(): void {
    const view = this.memorandum();
    this.model.set(view.parts);
    this.saving = runInInjectionContext(this.injector, () => autosave<MemorandumParts>({
      key: `memorandum/${view.id}`, value: this.model, apply: (value) => this.model.set(value), saved: view.parts, version: view.version,
      save: async (value, version) => {
        const answer = await this.api.save(`/memoranda/${view.id}/parts`, value, version);
        this.saved.emit();
        return answer;
      },
      current: (now) => ({ value: (now as MemorandumView).parts, version: (now as MemorandumView).version }),
    }));
  }
}
