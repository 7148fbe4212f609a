import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, LocalTextOf, LocalTextPipe, PageHeader, Series, WhenLoaded, Words } from '@centrale/ui';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

@Component({
  selector: 'app-public-lots-page',
  imports: [Empty, LocalTextOf, LocalTextPipe, PageHeader, RouterLink, Series, WhenLoaded],
  template: `
    <ui-page-header [title]="t().lots.title" [intro]="t().lots.intro" />
    <ng-container *uiLoaded="found; let view">
      @if (view.agreement; as agreement) {
        <ol>
          @for (lot of agreement.lots; track lot.id) {
            <li class="sheet">
              <h2><ui-series [number]="lot.number" [label]="lot.name | localText" /></h2>
              <p class="soft">{{ words.count(t().lots.count, lot.providers) }}</p>
              <a routerLink="/register/providers" [queryParams]="{ lot: lot.number }">{{ t().lots.seeProviders }}<span class="out-of-sight">: <span [uiLocalText]="lot.name"></span></span></a>
            </li>
          }
        </ol>
      } @else { <ui-empty [title]="t().agreement.none" [text]="t().agreement.noneText" /> }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    ol { display: grid; gap: var(--gap-4); padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
    li { display: grid; gap: var(--gap-2); align-content: start; }
    h2 { font-size: 1.0625rem; }
  `,
})
export class PublicLotsPage {
  protected readonly t = usePublicTexts();
  protected readonly words = inject(Words);
  protected readonly found = inject(PublicApi).agreement();
}
