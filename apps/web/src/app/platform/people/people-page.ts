import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { type PersonStatus, type PersonView } from '@centrale/platform';
import { Cell, Chip, FilterBar, Icon, Languages, List, PageHeader, loaded, texts, urlFilters, type Column, type Tone } from '@centrale/ui';
import { platformTexts, useDomainTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { usePeopleTexts } from './people-texts';

export const personTones: Readonly<Record<PersonStatus, Tone>> = { invited: 'warn', active: 'good', blocked: 'bad' };

/** Everybody who can work here, with the roles that they hold. */
@Component({
  selector: 'app-people-page',
  imports: [Cell, Chip, FilterBar, Icon, List, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      <a matButton="outlined" routerLink="/people/organisations">{{ t().list.organisations }}</a>
      <a matButton="filled" routerLink="/people/invite"><ui-icon name="add" /> {{ p().person.commands.invite }}</a>
    </ui-page-header>
    <ui-filter-bar [filters]="filters" search="search" [searchLabel]="t().list.search" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="roles" [uiCellOf]="list" let-row>
        <ul>
          @for (line of rolesOf(row); track line.id) { <li>{{ line.role }}<small class="soft">{{ line.organisation }}</small></li> }
          @empty { <li class="soft">{{ t().list.none }}</li> }
        </ul>
      </ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses.person[row.status] }}</ui-chip></ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    ul { display: grid; gap: var(--gap-1); padding: 0; list-style: none; }
    li::first-letter { text-transform: uppercase; }
    small { display: block; }
  `,
})
export class PeoplePage {
  private readonly api = inject(PeopleApi);
  private readonly language = inject(Languages).current;
  protected readonly t = usePeopleTexts();
  protected readonly d = useDomainTexts();
  protected readonly p = texts(platformTexts);
  protected readonly tones = personTones;
  protected readonly filters = urlFilters('search', 'organisationId');
  protected readonly list = this.api.list(this.filters.value);
  private readonly organisations = loaded(() => '', () => this.api.everyOrganisation());
  protected readonly choices = computed(() => [{
    key: 'organisationId', label: this.t().list.organisation,
    choices: (this.organisations.value() ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name, this.language()) })),
  }]);
  protected readonly columns = computed<readonly Column<PersonView>[]>(() => {
    const { fields } = this.p().person;
    return [
      { key: 'name', label: fields.name, text: (row) => row.name }, { key: 'roles', label: fields.memberships },
      { key: 'email', label: fields.email, text: (row) => row.email, wideOnly: true }, { key: 'status', label: fields.status },
    ];
  });
  protected readonly link = (row: PersonView): string => `/people/${row.id}`;

  protected rolesOf({ memberships }: PersonView): { id: string; role: string; organisation: string }[] {
    return memberships.map(({ id, role, organisationName }) => ({ id, role: this.d().access.roles[role], organisation: inLanguage(organisationName, this.language()) }));
  }
}
