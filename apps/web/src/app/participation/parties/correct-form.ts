import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CorrectParty, type PartyView } from '@centrale/participation';
import { CommandButton, ErrorSummary, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { PartyFields, type PartyDraft } from './party-fields';
import { usePartiesTexts } from './parties-texts';

/** Corrects the details of a party as a whole: what is emptied here is gone. */
@Component({
  selector: 'app-correct-form',
  imports: [CommandButton, ErrorSummary, MatButton, PartyFields],
  template: `
    <form class="sheet stack">
      <h2>{{ p().party.commands.correct }}</h2>
      <ui-error-summary [of]="form" />
      <app-party-fields [of]="form" [kind]="party().kind" [organisationId]="party().organisationId" />
      <div class="row">
        <ui-command [label]="p().party.commands.correct" [may]="party().may.correct" [run]="send" submits [saidWhenDone]="t().form.saved" (done)="corrected.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().form.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CorrectForm {
  readonly party = input.required<PartyView>();
  readonly corrected = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<PartyDraft>(() => {
    const { name, email, phone, language, neighbourhoodId, recognition } = this.party();
    return { name: name ?? '', email: email ?? '', phone: phone ?? '', language, neighbourhoodId: neighbourhoodId ?? '', recognition: recognition ?? '' };
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<PartyDraft>(CorrectParty)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, () => this.api.command(`/parties/${this.party().id}/correct`, filled(this.model()), key));
}
