import { Component, computed, inject } from '@angular/core';
import { packIds, type PackRow } from '@centrale/participation';
import { Cell, Chip, FilterBar, InstantPipe, List, PageHeader, Words, urlFilters, type Column, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useRulePacksTexts } from './rule-packs-texts';

export const packTones: Readonly<Record<PackRow['status'], Tone>> = { draft: 'busy', active: 'good', superseded: 'calm' };

/** The rules of trajectories, version by version. */
@Component({
  selector: 'app-rule-packs-page',
  imports: [Cell, Chip, FilterBar, InstantPipe, List, PageHeader],
  template: `
    <ui-page-header [title]="t().list.title" [intro]="t().list.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    <ui-list [list]="list" [columns]="columns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
      <ng-template uiCell="pack" [uiCellOf]="list" let-row>{{ titleOf(row) }}</ng-template>
      <ng-template uiCell="status" [uiCellOf]="list" let-row><ui-chip [tone]="tones[row.status]">{{ p().statuses['rule-pack'][row.status] }}</ui-chip></ng-template>
      <ng-template uiCell="activated" [uiCellOf]="list" let-row>@if (row.activatedAt) { {{ row.activatedAt | instant: 'medium' }} }</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class RulePacksPage {
  private readonly words = inject(Words);
  protected readonly t = useRulePacksTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = packTones;
  protected readonly filters = urlFilters('packId');
  protected readonly list = inject(Api).list<PackRow>('/rule-packs', this.filters.value);
  protected readonly link = (row: PackRow): string => `/rule-packs/${row.id}`;
  protected readonly choices = computed(() => [{ key: 'packId' as const, label: this.t().list.pack, choices: packIds.map((value) => ({ value, label: this.p().rulePack.packs[value] })) }]);
  protected readonly columns = computed<readonly Column<PackRow>[]>(() => {
    const { pack, status, activated, pinned, note, first } = this.t().list;
    return [
      { key: 'pack', label: pack }, { key: 'status', label: status }, { key: 'activated', label: activated, oneLine: true, wideOnly: true },
      { key: 'pinned', label: pinned, text: (row) => String(row.pinnedBy), end: true }, { key: 'note', label: note, text: (row) => (row.version === 1 ? first : row.note), wideOnly: true },
    ];
  });

  protected titleOf({ packId, version }: PackRow): string {
    return this.words.fill(this.t().page.title, { pack: this.p().rulePack.packs[packId], version: String(version) });
  }
}
