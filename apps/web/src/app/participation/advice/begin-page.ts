import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { StartAdvice, adviceOrigins, type AdviceOrigin } from '@centrale/participation';
import { Choices, ColonPipe, CommandButton, ErrorSummary, Field, LocalTextPipe, PageHeader, TextInput, loaded, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly bodyId: string;
  readonly origin: AdviceOrigin | null;
  readonly requestId: string;
}

/** Begins a question of the city, or an advice: of which body, and on what. (R000-01, R000-16) */
@Component({
  selector: 'app-begin-page',
  imports: [Choices, ColonPipe, CommandButton, ErrorSummary, Field, FormField, LocalTextPipe, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="asks() ? t().begin.requestTitle : t().begin.adviceTitle" [intro]="asks() ? t().begin.requestIntro : t().begin.adviceIntro" [crumbs]="[{ label: t().desk.title, link: '/advice' }]" />
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      <ui-field [label]="t().begin.body" [of]="form.bodyId">
        <select uiInput [formField]="form.bodyId">
          <option value="">{{ t().begin.choose }}</option>
          @for (each of bodies(); track each.id) { <option [value]="each.id">{{ each.name | localText }}</option> }
        </select>
      </ui-field>
      @if (!asks()) {
        <ui-field group [label]="t().begin.origin" [of]="form.origin"><ui-choices inline [formField]="form.origin" [choices]="origins()" /></ui-field>
        @if (form.origin().value() === 'request' && form.bodyId().value()) {
          @if (requests().length > 0) {
            <ui-field [label]="t().begin.request" [of]="form.requestId">
              <select uiInput [formField]="form.requestId">
                <option value="">{{ t().begin.choose }}</option>
                @for (each of requests(); track each.id) { <option [value]="each.id">{{ each.number | colon }} {{ each.subject | localText }}</option> }
              </select>
            </ui-field>
          } @else { <p class="soft">{{ t().begin.none }}</p> }
        }
      }
      <ui-command icon="add" [label]="t().begin.start" [run]="start" [saidWhenDone]="t().begin.started" submits />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 60rem; grid-template-columns: minmax(0, 1fr); }`,
})
export class BeginPage {
  /** From the address: whether a question is begun, or which one is answered. */
  readonly what = input<string>();
  readonly request = input<string>();
  readonly body = input<string>();

  private readonly api = inject(AdviceApi);
  private readonly router = inject(Router);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly asks = computed(() => this.what() === 'request');
  private readonly model = linkedSignal<Draft>(() => ({ bodyId: this.body() ?? '', origin: 'request', requestId: this.request() ?? '' }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(StartAdvice)));
  protected readonly origins = computed(() => adviceOrigins.map((value) => ({ value, label: this.p().advice.origins[value] })));
  private readonly known = loaded(() => 'all', (_, abort) => this.api.bodies(abort));
  protected readonly bodies = computed(() => (this.known.value()?.items ?? []).filter(({ status }) => status === 'active' || status === 'underReview'));
  private readonly open = loaded(() => this.model().bodyId || undefined, (id, abort) => this.api.openRequests(id, abort));
  /** Those on which no other advice is being written. */
  protected readonly requests = computed(() => (this.open.value()?.items ?? []).filter(({ adviceId }) => adviceId === null));

  protected readonly start = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ bodyId, origin, requestId }) => {
      const [path, body] = this.asks() ? ['/advice-requests', { bodyId }] : ['/advice', filled({ bodyId, origin, requestId: origin === 'request' ? requestId : '' })];
      const { id } = await this.api.press(path, body, key);
      await this.router.navigate([path, id]);
    });
}
