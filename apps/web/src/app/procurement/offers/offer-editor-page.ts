import { Component, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Empty, LocalTextPipe, PageHeader, WhenLoaded, Words, texts } from '@centrale/ui';
import { OfferDraft } from './offer-draft';
import { OfferEditor } from './offer-editor';
import { offersTexts } from './offers-texts';

/** Where a provider writes its offer; read only once the deadline has passed. */
@Component({
  selector: 'app-offer-editor-page',
  imports: [Empty, LocalTextPipe, MatButton, OfferEditor, PageHeader, RouterLink, WhenLoaded],
  providers: [OfferDraft],
  host: { 'data-wide': '' },
  template: `
    <ng-container *uiLoaded="materials.invitation; let i">
      <ui-page-header [title]="t().title" [eyebrow]="i.callOffNumber + ' · ' + (i.lotTitle | localText)" [crumbs]="[{ label: t().back, link: '/invitations' }, { label: i.callOffNumber, link: '/invitations/' + i.id }]" />
      @if (i.may.saveDraft; as refusal) {
        <ui-empty [title]="t().closed" [text]="words.say(refusal)"><a matButton="outlined" [routerLink]="['/invitations', i.id]">{{ t().invitation }}</a></ui-empty>
      } @else { <app-offer-editor *uiLoaded="materials.draft" /> }
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class OfferEditorPage {
  readonly id = input.required<string>();
  protected readonly materials = inject(OfferDraft);
  protected readonly words = inject(Words);
  protected readonly t = texts(offersTexts);

  constructor() {
    effect(() => this.materials.of(this.id()));
  }
}
