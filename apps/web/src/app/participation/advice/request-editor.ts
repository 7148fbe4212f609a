import { Component, OnInit, Injector, inject, input, output, runInInjectionContext, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { SaveRequest, type RequestContent, type RequestView } from '@centrale/participation';
import { Bilingual, ConflictView, SavedState, autosave, contractSchema, type Autosave } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** The question while it is written: it saves itself. */
@Component({
  selector: 'app-request-editor',
  imports: [Bilingual, ConflictView, SavedState],
  template: `
    <section class="sheet stack">
      <div class="row"><h2>{{ t().request.write }}</h2><ui-saved [autosave]="autosave" /></div>
      @if (autosave.conflict()) { <ui-conflict [autosave]="autosave" /> }
      <ui-bilingual [of]="form.subject" [label]="p().adviceRequest.fields.subject" />
      <ui-bilingual [of]="form.question" [label]="p().adviceRequest.fields.question" [lines]="8" />
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class RequestEditor implements OnInit {
  readonly request = input.required<RequestView>();
  readonly saved = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly injector = inject(Injector);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly content = signal<RequestContent>({ subject: { nl: '', fr: '' }, question: { nl: '', fr: '' } });
  protected readonly form = form(this.content, (path) => validateStandardSchema(path, contractSchema<RequestContent>(SaveRequest)));
  protected autosave!: Autosave<RequestContent>;

  ngOnInit(): void {
    const { id, version } = this.request();
    const start = contentOf(this.request());
    this.content.set(start);
    this.autosave = runInInjectionContext(this.injector, () => autosave<RequestContent>({
      key: `adviceRequest/${id}`, value: this.content, apply: (value) => this.content.set(value), saved: start, version,
      save: async (value, at) => {
        const saved = await this.api.save(`/advice-requests/${id}`, value, at);
        this.saved.emit();
        return saved;
      },
      current: (view) => ({ value: contentOf(view as RequestView), version: (view as RequestView).version }),
    }));
  }
}

const contentOf = ({ subject, question }: RequestView): RequestContent => ({ subject, question });
