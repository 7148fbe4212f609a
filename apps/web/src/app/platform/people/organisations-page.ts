import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { organisationKinds } from '@centrale/kernel';
import { showEnterpriseNumber, type OrganisationView } from '@centrale/platform';
import { Cell, FilterBar, Icon, List, LocalTextPipe, PageHeader, texts, urlFilters, type Column } from '@centrale/ui';
import { platformTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

@Component({
  selector: 'app-organisations-page',
  imports: [Cell, FilterBar, Icon, List, LocalTextPipe, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().organisations.title" [intro]="t().organisations.intro" [crumbs]="[{ label: t().person.back, link: '/people' }]">
      <a matButton="filled" routerLink="/people/organisations/register"><ui-icon name="add" /> {{ p().organisation.commands.register }}</a>
    </ui-page-header>
    <ui-filter-bar [filters]="filters" search="search" [searchLabel]="t().organisations.search" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().organisations.caption" [emptyTitle]="t().organisations.emptyTitle" [emptyText]="t().organisations.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row><strong>{{ row.name | localText }}</strong></ng-template>
      <ng-template uiCell="people" [uiCellOf]="list" let-row>
        <a routerLink="/people" [queryParams]="{ organisationId: row.id }">{{ t().organisations.whoWorks }}<span class="out-of-sight"> {{ row.name | localText }}</span></a>
      </ng-template>
      <ng-template uiCell="contact" [uiCellOf]="list" let-row>
        @if (row.kind !== 'provider') { <a [routerLink]="['/people/organisations', row.id, 'contact']">{{ t().organisations.toContact }}<span class="out-of-sight"> {{ row.name | localText }}</span></a> }
      </ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } strong { font-weight: 600; }`,
})
export class OrganisationsPage {
  protected readonly t = usePeopleTexts();
  protected readonly p = texts(platformTexts);
  protected readonly filters = urlFilters('search', 'kind');
  protected readonly list = inject(PeopleApi).organisations(this.filters.value);
  protected readonly choices = computed(() => [{
    key: 'kind', label: this.p().organisation.fields.kind, choices: organisationKinds.map((value) => ({ value, label: this.p().organisation.kinds[value] })),
  }]);
  protected readonly columns = computed<readonly Column<OrganisationView>[]>(() => {
    const { fields, kinds, languageRegimes } = this.p().organisation;
    return [
      { key: 'name', label: fields.name }, { key: 'kind', label: fields.kind, text: ({ kind }) => kinds[kind] },
      { key: 'number', label: fields.enterpriseNumber, text: ({ enterpriseNumber }) => (enterpriseNumber ? showEnterpriseNumber(enterpriseNumber) : '–'), oneLine: true },
      { key: 'regime', label: fields.languageRegime, text: ({ languageRegime }) => languageRegimes[languageRegime], wideOnly: true }, { key: 'people', label: this.t().organisations.people, oneLine: true },
      { key: 'contact', label: this.t().organisations.contact, oneLine: true },
    ];
  });
}
