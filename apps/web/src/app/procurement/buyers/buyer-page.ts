import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { AdmitBuyer, type AgreementView, type BuyerView } from '@centrale/procurement';
import {
  CommandButton, DateField, DayPipe, ErrorSummary, Field, InstantPipe, LocalTextPipe, PageHeader, ServerTime, Strip, TextInput, WhenLoaded, Words, contractSchema, submitForm,
  type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { buyerTones } from './buyers-page';
import { useBuyersTexts } from './buyers-texts';

type Admission = Omit<AdmitBuyer, 'admittedOn'> & { readonly admittedOn: LocalDate | null };

/** An organisation's admission: the category of users and the legal basis that it rests on. (P02) */
@Component({
  selector: 'app-buyer-page',
  imports: [CommandButton, DateField, DayPipe, DossierTimeline, ErrorSummary, Field, FormField, InstantPipe, LocalTextPipe, PageHeader, Strip, TextInput, WhenLoaded],
  template: `
    <ng-container *uiLoaded="buyer; let b">
      <ui-page-header [title]="b.organisationName | localText" [eyebrow]="t().page.eyebrow" [crumbs]="[{ label: t().page.back, link: '/buyers' }]" />
      <ui-strip [state]="{ label: d().statuses.buyer[b.status], tone: tones[b.status] }" [acts]="b.status === 'requested' ? t().page.acts : ''" />
      @if (b.reason; as reason) { <p>{{ words.fill(t().page.why, { reason }) }}</p> }
      <div class="dossier">
        <div class="stack">
          <dl class="sheet facts">
            <div><dt>{{ f().requestedAt }}</dt><dd>{{ b.requestedAt | instant }}</dd></div>
            <div><dt>{{ f().userCategory }}</dt><dd>{{ b.userCategory ? (b.userCategory | localText) : '–' }}</dd></div>
            <div><dt>{{ f().legalBasis }}</dt><dd>{{ b.legalBasis ?? '–' }}</dd></div>
            <div><dt>{{ f().admittedOn }}</dt><dd>{{ b.admittedOn | day }}</dd></div>
            <div><dt>{{ f().languageRegime }}</dt><dd>{{ d().buyer.languageRegimes[b.languageRegime] }}</dd></div>
          </dl>
          @if (b.may.admit === null) {
            <form class="sheet stack" aria-labelledby="decide">
              <h2 id="decide">{{ t().page.decide }}</h2>
              <ui-error-summary [of]="form" />
              <ui-field [label]="f().userCategory" [of]="form.userCategory">
                <select uiInput [formField]="form.userCategory">
                  <option value=""></option>
                  @for (category of categories(); track category.nl) { <option [value]="category.nl">{{ category | localText }}</option> }
                </select>
              </ui-field>
              <ui-field [label]="f().legalBasis" [hint]="t().page.basisHint" [of]="form.legalBasis"><input uiInput [formField]="form.legalBasis" /></ui-field>
              <ui-field [label]="f().admittedOn" [of]="form.admittedOn"><ui-date [formField]="form.admittedOn" /></ui-field>
              <div class="row">
                <ui-command submits [label]="d().buyer.commands.admit" [run]="admit" (done)="buyer.reload()" />
                <ui-command look="text" danger [label]="d().buyer.commands.refuse" [ask]="ask(t().page.refuseAsk, d().buyer.commands.refuse)" [run]="end('refuse')" (done)="buyer.reload()" />
              </div>
            </form>
          }
          @if (b.may.withdraw === null) { <ui-command look="text" danger [label]="d().buyer.commands.withdraw" [ask]="ask(t().page.withdrawAsk, d().buyer.commands.withdraw)" [run]="end('withdraw')" (done)="buyer.reload()" /> }
        </div>
        <aside><app-dossier-timeline of="buyer" [id]="b.id" [follow]="b" /></aside>
      </div>
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); }`,
})
export class BuyerPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = useBuyersTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = buyerTones;
  protected readonly f = computed(() => this.d().buyer.fields);
  protected readonly buyer = this.api.view<BuyerView>(() => `/buyers/${this.id()}`);
  private readonly agreement = this.api.view<AgreementView>(() => this.buyer.value() && `/agreements/${this.buyer.value()?.agreementId}`);
  protected readonly categories = computed(() => this.agreement.value()?.userCategories ?? []);
  private readonly model = linkedSignal<string, Admission>({
    source: this.id,
    computation: () => ({ userCategory: '', legalBasis: '', admittedOn: dateAt(new Date(this.time.now())) }),
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Admission>(AdmitBuyer as new () => Admission)));

  protected readonly admit = ({ key }: Press): Promise<unknown> => submitForm(this.form, (body) => this.api.command(`/buyers/${this.id()}/admit`, body, key));

  protected ask(title: string, action: string): Question {
    return { title, action, danger: true, reason: { label: this.t().page.reason } };
  }

  protected end(step: 'refuse' | 'withdraw'): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.command(`/buyers/${this.id()}/${step}`, { reason }, key);
  }
}
