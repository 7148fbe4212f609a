import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import { inLanguage, type Page } from '@centrale/kernel';
import { type NeighbourhoodView } from '@centrale/participation';
import { Field, Languages, TextInput } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from './trajectories-texts';

/** The neighbourhood that a trajectory is about, where its city has any. */
@Component({
  selector: 'app-neighbourhood-choice',
  imports: [Field, TextInput],
  template: `
    @if (choices().length > 0) {
      <ui-field optional [label]="p().trajectory.fields.neighbourhoodId" [of]="of()">
        <select uiInput (change)="choose($any($event.target).value)">
          <option value="" [selected]="!of()().value()">{{ t().content.noNeighbourhood }}</option>
          @for (one of choices(); track one.id) { <option [value]="one.id" [selected]="one.id === of()().value()">{{ one.label }}</option> }
        </select>
      </ui-field>
    }
  `,
})
export class NeighbourhoodChoice {
  readonly organisationId = input.required<string>();
  readonly of = input.required<FieldTree<string | null>>();

  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly found = inject(Api).view<Page<NeighbourhoodView>>(() => (this.organisationId() ? `/neighbourhoods?organisationId=${this.organisationId()}&limit=100` : undefined));
  protected readonly choices = computed(() => (this.found.value()?.items ?? []).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));

  protected choose(id: string): void {
    this.of()().value.set(id || null);
  }
}
