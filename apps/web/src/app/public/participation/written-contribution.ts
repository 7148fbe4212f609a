import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { ContributeInWriting, contributionKinds, type ContributionKind } from '@centrale/participation';
import { Choices, CommandButton, ErrorSummary, Field, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';

interface Draft {
  readonly token: string;
  readonly kind: ContributionKind;
  readonly text: string;
}

/** In writing, for whoever cannot be there; it counts as what is said at the meeting. */
@Component({
  selector: 'app-written-contribution',
  imports: [Choices, CommandButton, ErrorSummary, Field, FormField, TextInput],
  template: `
    <section class="sheet stack" aria-labelledby="written">
      <h2 id="written">{{ t().own.write }}</h2>
      <p class="soft">{{ t().own.writeText }}</p>
      <p role="status">{{ sent() ? t().own.sent : '' }}</p>
      <form class="stack">
        <ui-error-summary [of]="form" />
        <ui-field group [label]="t().own.kind" [of]="form.kind"><ui-choices class="inline" inline [formField]="form.kind" [choices]="choices()" /></ui-field>
        <ui-field [label]="t().own.words" [of]="form.text"><textarea uiInput rows="6" [formField]="form.text"></textarea></ui-field>
        <ui-command submits [label]="t().own.send" [run]="send" />
      </form>
    </section>
  `,
})
export class WrittenContribution {
  readonly token = input.required<string>();
  private readonly api = inject(VisitorApi);
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly sent = signal(false);
  private readonly draft = linkedSignal<Draft>(() => ({ token: this.token(), kind: 'question', text: '' }));
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema<Draft>(ContributeInWriting)));
  protected readonly choices = computed(() => contributionKinds.map((value) => ({ value, label: this.p().contribution.kinds[value] })));

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async (draft) => {
      await this.api.registrationByLink('contribute', draft, key);
      this.draft.set({ ...draft, text: '' });
      this.form().reset();
      this.sent.set(true);
    });
}
