import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { type MemorandumCandidate, type MemorandumView } from '@centrale/participation';
import { CommandButton, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

/** Who writes along in confidence: one joins or leaves at a time. (R002-07, R002-10) */
@Component({
  selector: 'app-memorandum-team-form',
  imports: [CommandButton, Field, FormField, TextInput],
  template: `
    <section class="sheet stack">
      <h2>{{ t().memoranda.team }}</h2>
      <ul class="plain">
        @for (person of memorandum().designTeam; track person.id) {
          <li>
            <span>{{ person.name }}</span>
            <ui-command look="text" [label]="t().page.remove" [run]="without(person.id)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" />
          </li>
        } @empty { <li class="soft">{{ t().page.none }}</li> }
      </ul>
      <form class="stack">
        <ui-field [label]="t().memoranda.person" [hint]="t().memoranda.teamHint" [of]="form.personId">
          <select uiInput [formField]="form.personId">
            <option value="">{{ t().memoranda.choose }}</option>
            @for (person of others(); track person.id) { <option [value]="person.id">{{ person.name }}</option> }
          </select>
        </ui-field>
        <ui-command look="outlined" icon="add" [label]="t().page.add" [run]="add" submits [saidWhenDone]="p().events.memorandum.nameTeam" (done)="added()" />
      </form>
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; }
  `,
})
export class MemorandumTeamForm {
  readonly memorandum = input.required<MemorandumView>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ personId: '' });
  protected readonly form = form(this.model, (path) => required(path.personId));
  private readonly candidates = this.api.view<MemorandumCandidate[]>(() => `/memoranda/candidates/${this.memorandum().organisationId}`);
  /** The owner writes along already. */
  protected readonly others = computed(() => (this.candidates.value() ?? []).filter(({ id }) => id !== this.memorandum().owner.id && !this.ids().includes(id)));
  private readonly ids = computed(() => this.memorandum().designTeam.map(({ id }) => id));

  protected readonly add = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ personId }) => this.name([...this.ids(), personId], key));

  protected without(id: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.name(this.ids().filter((each) => each !== id), key);
  }

  protected added(): void {
    this.model.set({ personId: '' });
    this.changed.emit();
  }

  private name(personIds: readonly string[], key: string): Promise<unknown> {
    return this.api.command(`/memoranda/${this.memorandum().id}/name-team`, { personIds }, key);
  }
}
