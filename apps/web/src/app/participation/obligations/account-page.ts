import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage, type Page } from '@centrale/kernel';
import { type BodyAccountView, type BodyView, type ObligationRow } from '@centrale/participation';
import {
  ClockBadge, CommandButton, DateField, DayPipe, ErrorSummary, Field, Icon, Languages, PageHeader, ServerTime, Strip, TextInput, WhenLoaded, Words, loaded, submitForm, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { nextDuty } from '../next-duty';
import { EvaluationForm } from './evaluation-form';
import { useObligationsTexts } from './obligations-texts';

type Doing = 'evaluate' | 'planFeedback' | 'giveFeedback';

interface Account {
  readonly account: BodyAccountView;
  readonly body: BodyView;
  readonly duties: readonly ObligationRow[];
}

/** How a body is held to account: its evaluations, its feedback to the council, and what it still owes. (R003-34, R003-37) */
@Component({
  selector: 'app-account-page',
  imports: [
    ClockBadge, CommandButton, DateField, DayPipe, DossierTimeline, ErrorSummary, EvaluationForm, Field, FormField, Icon, MatButton, PageHeader, RouterLink, Strip, TextInput, WhenLoaded,
  ],
  templateUrl: './account-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: baseline; }
  `,
})
export class AccountPage {
  /** Of the body. */
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly nextOf = nextDuty;
  protected readonly view = loaded(() => this.id(), (id, abort) => this.fetch(id, abort));
  protected readonly doing = signal<Doing | undefined>(undefined);
  private readonly model = signal<{ on: string | null; reference: string }>({ on: inject(ServerTime).today(), reference: '' });
  protected readonly form = form(this.model);
  protected readonly name = computed(() => {
    const body = this.view.value()?.body;
    return body ? inLanguage(body.name, this.language()) : '';
  });

  protected begin(doing: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(doing));
  }

  protected readonly feed = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ on, reference }) => (this.doing() === 'planFeedback'
      ? this.api.command(`/bodies/${this.id()}/plan-council-feedback`, { on }, key)
      : this.api.command(`/bodies/${this.id()}/give-council-feedback`, { on, ...(reference.trim() && { reference }) }, key)));

  protected done(): void {
    this.doing.set(undefined);
    this.view.reload();
  }

  private async fetch(id: string, abort: AbortSignal): Promise<Account> {
    const [account, body, { items }] = await Promise.all([
      this.api.get<BodyAccountView>(`/bodies/${id}/account`, {}, abort), this.api.get<BodyView>(`/bodies/${id}`, {}, abort),
      this.api.get<Page<ObligationRow>>('/obligations', { bodyId: id, state: 'open', limit: 100 }, abort),
    ]);
    return { account, body, duties: items };
  }
}
