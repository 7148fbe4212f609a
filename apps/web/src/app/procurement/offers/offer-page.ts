import { Component, DOCUMENT, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type InvitationView, type OwnOfferView } from '@centrale/procurement';
import {
  Chip, CommandButton, Copyable, ExactInstantPipe, Icon, LocalTextPipe, PageHeader, WhenLoaded, Words, texts, type Press, type Question, type Tone,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { OfferSheet } from './offer-sheet';
import { offersTexts } from './offers-texts';
import { OffersApi } from './offers-api';

const tones: Readonly<Record<OwnOfferView['status'], Tone>> = { sealed: 'good', replaced: 'calm', withdrawn: 'warn' };

/** The receipt of a sealed offer: when, by whom, and the hashes that prove it. To print and to keep. */
@Component({
  selector: 'app-offer-page',
  imports: [Chip, CommandButton, Copyable, DossierTimeline, ExactInstantPipe, Icon, LocalTextPipe, MatButton, OfferSheet, PageHeader, RouterLink, WhenLoaded],
  template: `
    <ng-container *uiLoaded="offer; let o">
      <ui-page-header [title]="t().receipt.title" [eyebrow]="eyebrow() | localText" [intro]="t().receipt.intro" [crumbs]="[{ label: t().back, link: '/invitations' }, { label: t().invitation, link: '/invitations/' + o.invitationId }]">
        <button matButton="outlined" type="button" (click)="print()"><ui-icon name="print" />{{ t().receipt.print }}</button>
      </ui-page-header>
      <div class="dossier">
        <div class="stack wide">
          <section class="sheet stack">
            <p><ui-chip [tone]="toneOf(o)">{{ d().statuses.offer[o.status] }}</ui-chip></p>
            <dl class="facts">
              <div><dt>{{ d().offer.fields.submittedAt }}</dt><dd class="at">{{ o.submittedAt | exactInstant }}</dd></div>
              <div><dt>{{ d().offer.fields.submittedBy }}</dt><dd>{{ o.submittedBy }}</dd></div>
            </dl>
            @if (o.withdrawnAt; as at) { <p><strong>{{ words.fill(t().receipt.withdrawn, { at }) }}</strong></p> }
            <ui-copyable [label]="d().offer.receipt.envelopeHash" [value]="o.envelopeHash" />
            <ui-copyable [label]="d().offer.receipt.contentHash" [value]="o.contentHash" />
            <ui-copyable [label]="d().offer.receipt.nonce" [value]="o.nonce" />
            @if (o.auditRoot; as root) { <ui-copyable [label]="d().offer.receipt.auditRoot" [value]="root" /> }
            <p class="soft small">{{ t().receipt.explain }} <a class="no-print" routerLink="/verify" [queryParams]="{ hash: o.envelopeHash }">{{ t().receipt.verify }}</a></p>
          </section>
          <section class="sheet stack">
            <h2>{{ t().receipt.content }}</h2>
            <app-offer-sheet [content]="o.content" [criteria]="invitation.value()?.lot?.criteria ?? []" />
          </section>
          @if (o.status === 'sealed' && invitation.value(); as i) {
            <div class="row no-print">
              @if (i.may.saveDraft === null) { <a matButton="outlined" [routerLink]="['/invitations', i.id, 'offer']"><ui-icon name="edit" />{{ t().receipt.edit }}</a> }
              <ui-command look="text" danger [label]="d().offer.commands.withdraw" [may]="i.may.withdrawOffer" [ask]="question()" [run]="withdraw" [saidWhenDone]="t().receipt.withdrawDone" (done)="reload()" />
            </div>
          }
        </div>
        <app-dossier-timeline of="offer" [id]="o.id" [follow]="o" />
      </div>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .at { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
  `,
})
export class OfferPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly offers = inject(OffersApi);
  private readonly document = inject(DOCUMENT);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(offersTexts);
  protected readonly offer = this.api.view<OwnOfferView>(() => `/offers/${this.id()}`);
  protected readonly invitation = this.api.view<InvitationView>(() => {
    const offer = this.offer.value();
    return offer && `/invitations/${offer.invitationId}`;
  });
  protected readonly eyebrow = computed(() => this.invitation.value()?.lotTitle);
  protected readonly question = computed<Question>(() => {
    const action = this.d().offer.commands.withdraw;
    return { title: action, text: this.t().receipt.withdrawAsk, action, danger: true };
  });
  protected readonly withdraw = ({ key }: Press): Promise<unknown> => this.offers.withdraw(this.id(), key);

  protected toneOf({ status }: OwnOfferView): Tone {
    return tones[status];
  }

  protected reload(): void {
    this.offer.reload();
    this.invitation.reload();
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
