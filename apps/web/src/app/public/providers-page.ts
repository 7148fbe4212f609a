import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Empty, FilterBar, Languages, LocalTextOf, PageHeader, ProblemView, Series, Skeleton, Words, texts, uiTexts, urlFilters } from '@centrale/ui';
import { inLanguage } from '@centrale/kernel';
import { named } from '../procurement/providers/named-formats';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

/** Providers per lot, with their own words and catalogue; never their rates. */
@Component({
  selector: 'app-public-providers-page',
  imports: [Empty, FilterBar, LocalTextOf, MatButton, PageHeader, ProblemView, Series, Skeleton],
  template: `
    <ui-page-header [title]="t().providers.title" [intro]="t().providers.intro" />
    <ui-filter-bar [filters]="filters" [choices]="choices()" />
    @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
    @if (list.items(); as rows) {
      @if (rows.length === 0) { <ui-empty [title]="t().providers.empty" [text]="t().providers.emptyText" /> }
      <ul class="cards">
        @for (provider of rows; track provider.id) {
          <li class="sheet">
            <h2 [uiLocalText]="provider.name"></h2>
            <p class="marks">@for (number of provider.lotNumbers; track number) { <ui-series [number]="number" [label]="''" /> }</p>
            <p [uiLocalText]="provider.profile.description"></p>
            @if (named(provider.profile.formats); as formats) { @if (formats.length > 0) {
              <h3>{{ t().providers.formats }}</h3>
              <ul class="formats">
                @for (format of formats; track $index) {
                  <li><span [uiLocalText]="format.name"></span>&ngsp;<span class="soft">{{ words.fill(t().providers.size, { min: format.participantsMin, max: format.participantsMax }) }}</span></li>
                }
              </ul>
            } }
            <p class="soft small">{{ words.fill(t().providers.languages, { languages: languagesOf(provider.profile.languages) }) }}</p>
          </li>
        }
      </ul>
      @if (list.hasMore()) { <button type="button" matButton="outlined" (click)="list.more()">{{ u().more }}</button> }
    } @else if (!list.problem()) { <ui-skeleton [lines]="6" /> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); justify-items: stretch; }
    .cards { display: grid; gap: var(--gap-4); padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
    .cards > li { display: grid; gap: var(--gap-3); align-content: start; }
    .marks { display: flex; gap: var(--gap-1); }
    .formats { display: grid; gap: var(--gap-1); }
  `,
})
export class PublicProvidersPage {
  private readonly api = inject(PublicApi);
  private readonly language = inject(Languages).current;
  protected readonly t = usePublicTexts();
  protected readonly u = texts(uiTexts);
  protected readonly words = inject(Words);
  protected readonly filters = urlFilters('lot');
  protected readonly list = this.api.providers(this.filters.value);
  private readonly agreement = this.api.agreement();
  protected readonly choices = computed(() => [{
    key: 'lot', label: this.t().providers.lot,
    choices: (this.agreement.value()?.agreement?.lots ?? []).map((lot) => ({ value: String(lot.number), label: `${lot.number}. ${inLanguage(lot.name, this.language())}` })),
  }]);
  protected readonly named = named;

  protected languagesOf(codes: readonly string[]): string {
    const names = new Intl.DisplayNames([this.language()], { type: 'language' });
    return this.words.list(codes.map((code) => names.of(code) ?? code));
  }
}
