import { Component, DOCUMENT, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CallOffView, type OpeningView } from '@centrale/procurement';
import { AmountPipe, Copyable, ExactInstantPipe, Icon, LocalTextPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { openingsTexts } from './openings-texts';

/** The report (PV): who opened, when, what, with the hashes; to print, and to keep to the byte. (P10) */
@Component({
  selector: 'app-opening-report',
  imports: [AmountPipe, Copyable, ExactInstantPipe, Icon, LocalTextPipe, MatButton],
  template: `
    <section class="sheet stack" aria-labelledby="report">
      <div class="spread">
        <h2 id="report">{{ t().report.title }}</h2>
        <div class="row no-print">
          <button matButton="outlined" type="button" (click)="print()"><ui-icon name="print" />{{ t().report.print }}</button>
          @if (opening().report) { <button matButton type="button" (click)="download()"><ui-icon name="download" />{{ t().report.download }}</button> }
        </div>
      </div>
      <p>{{ words.fill(t().report.intro, { number: callOff().number, due: callOff().offersDueAt ?? '' }) }} {{ callOff().title | localText }}</p>
      <dl class="facts">
        <div><dt>{{ d().evaluation.fields.firstOpener }}</dt><dd>{{ opening().firstOpener }}, {{ opening().firstAt | exactInstant }}</dd></div>
        <div><dt>{{ d().evaluation.fields.secondOpener }}</dt><dd>{{ opening().secondOpener }}, {{ opening().secondAt | exactInstant }}</dd></div>
      </dl>
      @if (opening().offers.length > 0) {
        <p><strong>{{ words.count(t().report.offers, opening().offers.length) }}</strong></p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="report">
          <table>
            <thead><tr><th scope="col">{{ t().report.provider }}</th><th scope="col" class="number">{{ t().report.lot }}</th><th scope="col">{{ t().report.submitted }}</th><th scope="col" class="number">{{ t().report.total }}</th><th scope="col">{{ t().report.envelope }}</th></tr></thead>
            <tbody>
              @for (offer of opening().offers; track offer.offerId) {
                <tr><th scope="row">{{ offer.providerName | localText }}</th><td class="number">{{ offer.lotNo }}</td><td>{{ offer.submittedAt | exactInstant }}</td><td class="number">{{ offer.totalCents | amount: true }}</td><td><code>{{ offer.envelopeHash }}</code></td></tr>
              }
            </tbody>
          </table>
        </div>
      } @else { <p>{{ t().report.none }}</p> }
      @if (opening().lotsWithoutOffer.length > 0) { <p>{{ words.fill(t().report.without, { lots: opening().lotsWithoutOffer.join(', ') }) }}</p> }
      @if (opening().reportHash; as hash) { <ui-copyable [label]="d().evaluation.fields.reportHash" [value]="hash" /> }
      @if (opening().auditRoot; as root) { <ui-copyable [label]="t().report.root" [value]="root" /> }
      @if (opening().report) { <p class="soft small no-print">{{ t().report.downloadHint }}</p> }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .scroll { overflow-x: auto; }
    table { min-inline-size: 52rem; }
    th, td { padding: 0.4rem var(--gap-4) 0.4rem 0; font-size: var(--text-m); font-weight: 400; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
    thead th { font-size: var(--text-s); color: var(--ink-soft); white-space: nowrap; }
    th.number, td.number { text-align: end; }
    code { display: block; min-inline-size: 12rem; word-break: break-all; }
  `,
})
export class OpeningReport {
  readonly opening = input.required<OpeningView>();
  readonly callOff = input.required<CallOffView>();

  private readonly document = inject(DOCUMENT);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(openingsTexts);

  protected print(): void {
    this.document.defaultView?.print();
  }

  /** The very bytes that the hash is of. */
  protected download(): void {
    const address = URL.createObjectURL(new Blob([this.opening().report ?? ''], { type: 'application/json' }));
    const link = Object.assign(this.document.createElement('a'), { href: address, download: `${this.callOff().number}-opening.json` });
    link.click();
    URL.revokeObjectURL(address);
  }
}
