import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { bodyKinds, bodyStatuses, packIds, type BodyRow } from '@centrale/participation';
import { Cell, Chip, ColonPipe, FilterBar, Icon, List, LocalTextOf, PageHeader, Words, capital, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { bodyTones } from './body-state';
import { useBodiesTexts } from './bodies-texts';

/** The tree of bodies: each stands under the one that it is a part of. */
@Component({
  selector: 'app-bodies-page',
  imports: [Cell, Chip, ColonPipe, FilterBar, Icon, List, LocalTextOf, MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro">
      @if (session.holds('coordinator')) { <a matButton="filled" routerLink="/bodies/new"><ui-icon name="add" /> {{ p().body.create }}</a> }
    </ui-page-header>
    <ui-filter-bar [filters]="filters" search="q" [searchLabel]="t().list.search" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="name" [uiCellOf]="list" let-row>
        <span class="node" [style.--depth]="row.depth">
          @if (row.depth > 0) { <span class="branch" aria-hidden="true"></span><span class="out-of-sight">{{ words.fill(t().list.level, { depth: row.depth + 1 }) | colon }} </span> }
          <span><span [uiLocalText]="row.name"></span><small>{{ row.number }}</small></span>
        </span>
      </ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row>
        <span class="chips">
          <ui-chip [tone]="tones[row.status]">{{ p().statuses.body[row.status] }}</ui-chip>
          @if (row.dormantSince) { <ui-chip tone="warn">{{ t().list.dormant }}</ui-chip> }
        </span>
      </ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    .node { display: flex; gap: var(--gap-2); align-items: start; padding-inline-start: calc(max(var(--depth) - 1, 0) * 1.5rem); }
    .branch { flex: none; inline-size: 0.9rem; block-size: 0.8rem; border: solid var(--line); border-width: 0 0 2px 2px; border-end-start-radius: 4px; }
    .node small { display: block; font-weight: 400; color: var(--ink-soft); }
    .chips { display: inline-flex; flex-wrap: wrap; gap: var(--gap-1); }
  `,
})
export class BodiesPage {
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = bodyTones;
  protected readonly filters = urlFilters('q', 'kind', 'status', 'packId');
  protected readonly list = inject(Api).list<BodyRow>('/bodies', this.filters.value);
  protected readonly choices = computed(() => {
    const [p, f] = [this.p(), this.p().body.fields];
    return [
      { key: 'kind', label: f.kind, choices: bodyKinds.map((value) => ({ value, label: p.body.kinds[value] })) },
      { key: 'status', label: f.status, choices: bodyStatuses.map((value) => ({ value, label: p.statuses.body[value] })) },
      { key: 'packId', label: f.pack, choices: packIds.filter((value) => value !== 'MEMO').map((value) => ({ value, label: p.rulePack.packs[value] })) },
    ];
  });
  protected readonly columns = computed<readonly Column<BodyRow>[]>(() => {
    const t = this.t().list;
    return [
      { key: 'name', label: t.name }, { key: 'kind', label: t.kind, text: (row) => capital(this.p().body.kinds[row.kind]) }, { key: 'status', label: t.status },
      { key: 'official', label: t.official, text: (row) => row.contactOfficialName ?? '–', wideOnly: true },
      { key: 'members', label: t.members, text: (row) => String(row.members), end: true },
    ];
  });
  protected readonly link = (row: BodyRow): string => `/bodies/${row.id}`;
}
