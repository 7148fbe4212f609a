import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { type MemorandumCandidate, type MemorandumView } from '@centrale/participation';
import { CommandButton, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

/** Another general director takes the memorandum over. (R002-09) */
@Component({
  selector: 'app-memorandum-owner-form',
  imports: [CommandButton, Field, FormField, TextInput],
  template: `
    @if (directors().length > 0) {
      <form class="sheet stack">
        <h2>{{ t().memoranda.owner }}</h2>
        <ui-field [label]="t().memoranda.newOwner" [of]="form.ownerId">
          <select uiInput [formField]="form.ownerId">
            <option value="">{{ t().memoranda.choose }}</option>
            @for (person of directors(); track person.id) { <option [value]="person.id">{{ person.name }}</option> }
          </select>
        </ui-field>
        <ui-command look="outlined" [label]="p().memorandum.commands.nameOwner" [run]="name" submits [saidWhenDone]="p().events.memorandum.nameOwner" (done)="changed.emit()" />
      </form>
    }
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class MemorandumOwnerForm {
  readonly memorandum = input.required<MemorandumView>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ ownerId: '' });
  protected readonly form = form(this.model, (path) => required(path.ownerId));
  private readonly candidates = this.api.view<MemorandumCandidate[]>(() => `/memoranda/candidates/${this.memorandum().organisationId}`);
  protected readonly directors = computed(() => (this.candidates.value() ?? []).filter(({ id, director }) => director && id !== this.memorandum().owner.id));

  protected readonly name = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ ownerId }) => this.api.command(`/memoranda/${this.memorandum().id}/name-owner`, { ownerId }, key));
}
