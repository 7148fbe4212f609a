import { Component, computed, inject } from '@angular/core';
import { type InvitationRow } from '@centrale/procurement';
import { Cell, Chip, Countdown, FilterBar, InstantPipe, List, LocalTextPipe, PageHeader, texts, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { invitationState } from './invitation-words';
import { invitationsTexts } from './invitations-texts';

/** A provider's inbox, with what is left of each term. */
@Component({
  selector: 'app-invitations-page',
  imports: [Cell, Chip, Countdown, FilterBar, InstantPipe, List, LocalTextPipe, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="lot" [uiCellOf]="list" let-row>{{ row.lotTitle | localText }} <span class="soft small">{{ row.callOffNumber }} · {{ row.title | localText }}</span></ng-template>
      <ng-template uiCell="buyer" [uiCellOf]="list" let-row>{{ row.organisationName | localText }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>@let state = stateOf(row, d()); <ui-chip [tone]="state.tone">{{ state.label }}</ui-chip></ng-template>
      <ng-template uiCell="offer" [uiCellOf]="list" let-row>{{ row.offered ? t().list.offered : t().list.notOffered }}</ng-template>
      <ng-template uiCell="due" [uiCellOf]="list" let-row><span class="due">{{ row.offersDueAt | instant: 'medium' }} @if (isOpen(row)) { <ui-countdown [until]="row.offersDueAt" (passed)="list.reload()" /> }</span></ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    .soft { display: block; font-weight: 400; }
    .due { display: grid; }
  `,
})
export class InvitationsPage {
  protected readonly t = texts(invitationsTexts);
  protected readonly d = useDomainTexts();
  protected readonly stateOf = invitationState;
  protected readonly filters = urlFilters('open');
  protected readonly list = inject(Api).list<InvitationRow>('/invitations', this.filters.value);
  protected readonly link = (row: InvitationRow): string => `/invitations/${row.id}`;
  protected readonly choices = computed(() => [{
    key: 'open', label: this.t().list.show, choices: [{ value: 'true', label: this.t().list.open }, { value: 'false', label: this.t().list.closed }],
  }]);
  protected readonly columns = computed<readonly Column<InvitationRow>[]>(() => {
    const { lot, buyer, status, offer, due } = this.t().list;
    return [{ key: 'lot', label: lot }, { key: 'buyer', label: buyer }, { key: 'status', label: status }, { key: 'offer', label: offer }, { key: 'due', label: due }];
  });

  protected isOpen({ phase }: InvitationRow): boolean {
    return phase === 'questions' || phase === 'offers';
  }
}
