import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { partyKinds, roleClassNames, type PartyRow } from '@centrale/participation';
import { FilterBar, Icon, Languages, List, PageHeader, Words, capital, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { usePartiesTexts } from './parties-texts';

/** The register of one's own city: who takes part, and as what. */
@Component({
  selector: 'app-parties-page',
  imports: [FilterBar, Icon, List, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <a matButton="outlined" routerLink="/parties/neighbourhoods">{{ t().list.toNeighbourhoods }}</a>
      @if (session.holds('coordinator', 'secretariat')) { <a matButton="filled" routerLink="/parties/register"><ui-icon name="add" /> {{ p().party.commands.register }}</a> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" search="q" [searchLabel]="t().list.search" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText" />
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class PartiesPage {
  protected readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly filters = urlFilters('q', 'kind', 'class');
  protected readonly list = inject(Api).list<PartyRow>('/parties', this.filters.value);
  protected readonly choices = computed(() => {
    const { kinds, classes, fields } = this.p().party;
    return [
      { key: 'kind', label: fields.kind, choices: partyKinds.map((value) => ({ value, label: kinds[value] })) },
      { key: 'class', label: fields.class, choices: roleClassNames.map((value) => ({ value, label: classes[value] })) },
    ];
  });
  protected readonly columns = computed<readonly Column<PartyRow>[]>(() => {
    const { fields, kinds, classes } = this.p().party;
    return [
      { key: 'name', label: fields.name, text: (row) => row.name ?? '' },
      { key: 'kind', label: fields.kind, text: (row) => capital(kinds[row.kind]), wideOnly: true },
      { key: 'classes', label: fields.classes, text: (row) => capital(this.words.list(row.classes.map((each) => classes[each]))) },
      { key: 'neighbourhood', label: fields.neighbourhood, text: (row) => (row.neighbourhoodName ? inLanguage(row.neighbourhoodName, this.language()) : '–'), wideOnly: true },
      { key: 'seats', label: this.t().list.seats, text: (row) => String(row.seats), end: true },
    ];
  });
  protected readonly link = (row: PartyRow): string => `/parties/${row.id}`;
}
