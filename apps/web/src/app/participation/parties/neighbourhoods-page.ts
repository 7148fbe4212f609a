import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { AddNeighbourhood, type NeighbourhoodView } from '@centrale/participation';
import { Bilingual, Cell, CommandButton, ErrorSummary, Field, Languages, List, LocalTextPipe, PageHeader, TextInput, Words, submitForm, type Column, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { filledSchema } from '../../shell/filled';
import { myCities } from '../my-cities';
import { WrittenFor } from '../text-languages';
import { usePartiesTexts } from './parties-texts';

interface Draft {
  readonly organisationId: string;
  readonly name: LocalText;
}

/** The neighbourhoods of one's city. (R003-04) */
@Component({
  selector: 'app-neighbourhoods-page',
  imports: [Bilingual, Cell, CommandButton, ErrorSummary, Field, FormField, List, LocalTextPipe, MatButton, PageHeader, TextInput, WrittenFor],
  template: `
    <ui-page-header [title]="t().neighbourhoods.title" [intro]="t().neighbourhoods.intro" [crumbs]="[{ label: t().list.title, link: '/parties' }]" />
    @if (cities().length > 0) {
      <form class="sheet stack" [appWrittenFor]="renaming()?.organisationId ?? form.organisationId().value()">
        <h2>{{ renaming() ? p().party.commands.renameNeighbourhood : t().neighbourhoods.new }}</h2>
        <ui-error-summary [of]="form" />
        @if (cities().length > 1 && !renaming()) {
          <ui-field [label]="p().party.fields.organisation" [of]="form.organisationId">
            <select uiInput [formField]="form.organisationId">@for (city of cities(); track city.id) { <option [value]="city.id">{{ city.label }}</option> }</select>
          </ui-field>
        }
        <ui-bilingual [of]="form.name" [label]="t().neighbourhoods.name" />
        <div class="row">
          <ui-command submits [label]="renaming() ? p().party.commands.renameNeighbourhood : p().party.commands.addNeighbourhood" [run]="send" [saidWhenDone]="renaming() ? t().neighbourhoods.renamed : t().neighbourhoods.added" (done)="saved()" />
          @if (renaming()) { <button matButton type="button" (click)="leave()">{{ t().form.back }}</button> }
        </div>
      </form>
    }
    <ui-list [list]="list" [columns]="columns()" [caption]="t().neighbourhoods.caption" [emptyTitle]="t().neighbourhoods.emptyTitle" [emptyText]="t().neighbourhoods.emptyText">
      <ng-template uiCell="steps" [uiCellOf]="list" let-row>
        @if (row.may.rename === null) { <button matButton type="button" (click)="rename(row)">{{ words.fill(t().neighbourhoods.rename, { name: (row.name | localText) }) }}</button> }
      </ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 56rem; grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
  `,
})
export class NeighbourhoodsPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly renaming = signal<NeighbourhoodView | undefined>(undefined);
  protected readonly cities = computed(() => myCities(this.session, ['coordinator']).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));
  private readonly model = signal<Draft>({ organisationId: this.cities()[0]?.id ?? '', name: { nl: '', fr: '' } });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(AddNeighbourhood)));
  protected readonly list = this.api.list<NeighbourhoodView>('/neighbourhoods');
  protected readonly columns = computed<readonly Column<NeighbourhoodView>[]>(() => [
    { key: 'name', label: this.t().neighbourhoods.name, text: (row) => inLanguage(row.name, this.language()) }, { key: 'steps', label: this.t().neighbourhoods.steps, end: true },
  ]);

  protected rename(row: NeighbourhoodView): void {
    this.renaming.set(row);
    this.model.update((draft) => ({ ...draft, name: { nl: row.name.nl, fr: row.name.fr } }));
  }

  protected leave(): void {
    this.renaming.set(undefined);
    this.model.update((draft) => ({ ...draft, name: { nl: '', fr: '' } }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const row = this.renaming();
    return submitForm(this.form, ({ organisationId, name }) =>
      row ? this.api.command(`/neighbourhoods/${row.id}/rename`, { name }, key) : this.api.command('/neighbourhoods', { organisationId, name }, key));
  };

  protected saved(): void {
    this.leave();
    this.form().reset();
    this.list.reload();
  }
}
