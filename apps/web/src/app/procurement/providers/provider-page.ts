import { Component, DOCUMENT, Injector, afterNextRender, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import { inLanguage, type Page } from '@centrale/kernel';
import { showEnterpriseNumber } from '@centrale/platform';
import { type ProviderView, type PublicAgreementView, type QualificationView } from '@centrale/procurement';
import { CommandButton, Field, Languages, LocalTextPipe, PageHeader, TextInput, WhenLoaded, Words, loaded, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { ProfileEditor } from './profile-editor';
import { ProviderInHand } from './provider-in-hand';
import { named } from './named-formats';
import { useProvidersTexts } from './providers-texts';
import { QualificationCard } from './qualification-card';

/** Whether there is nothing to ask for: it is being decided, or admitted until the agreement ends. */
const holdsUntil = ({ status, validTo }: QualificationView, endsOn: string): boolean =>
  status === 'applied' || status === 'underReview' || ((status === 'admitted' || status === 'suspended') && validTo !== null && validTo >= endsOn);

@Component({
  selector: 'app-provider-page',
  imports: [CommandButton, Field, LocalTextPipe, MatButton, PageHeader, ProfileEditor, QualificationCard, TextInput, WhenLoaded],
  providers: [ProviderInHand],
  template: `
    <ng-container *uiLoaded="hand.provider; let p">
      <ui-page-header [title]="p.name | localText" [eyebrow]="number(p)" [crumbs]="[{ label: t().page.back, link: '/providers' }]" />
      <section class="sheet stack" aria-labelledby="profile">
        <h2 id="profile">{{ t().page.profile }}</h2>
        @if (editing()) { <app-profile-editor (done)="finish()" /> } @else {
          <p class="prose">{{ p.profile.description | localText }}</p>
          <ul>
            @for (format of named(p.profile.formats); track $index) { <li>{{ format.name | localText }}, {{ words.fill(t().page.size, { min: format.participantsMin, max: format.participantsMax }) }}</li> }
          </ul>
          @if (p.profile.audiences.length > 0) { <p class="soft small">{{ words.fill(t().page.offers, { audiences: audiencesOf(p.profile.audiences), days: p.profile.daysPerQuarter }) }}</p> } @else { <p class="soft">{{ t().page.noProfile }}</p> }
          @if (p.may.saveProfile === null) { <p><button matButton="outlined" type="button" (click)="editing.set(true)">{{ t().page.edit }}</button></p> }
        }
      </section>
      <section class="stack" aria-labelledby="qualifications">
        <h2 id="qualifications">{{ t().page.qualifications }}</h2>
        @for (qualification of p.qualifications; track qualification.id) { <app-qualification-card [qualification]="qualification" [endsOn]="agreement()?.endsOn" (changed)="hand.provider.reload()" /> }
        @empty { <p class="soft">{{ t().page.none }}</p> }
        @if (p.may.apply === null && lots().length > 0) {
          <div class="sheet stack apply">
            <h3>{{ t().page.applyFor }}</h3>
            <ui-field [label]="t().list.lot">
              <select uiInput (change)="lotId.set($any($event.target).value)">
                <option value="" [selected]="!lotId()">{{ t().page.chooseLot }}</option>
                @for (lot of lots(); track lot.id) { <option [value]="lot.id" [selected]="lot.id === lotId()">{{ lot.label }}</option> }
              </select>
            </ui-field>
            @if (lotId()) { <ui-command [label]="t().page.applyFor" [run]="apply" (done)="hand.provider.reload()" /> }
          </div>
        }
      </section>
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } .apply ui-field { max-inline-size: 32rem; }`,
})
export class ProviderPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly hand = inject(ProviderInHand);
  protected readonly t = useProvidersTexts();
  protected readonly d = useDomainTexts();
  protected readonly editing = signal(false);
  protected readonly lotId = signal('');
  private readonly agreements = loaded(() => '', () => this.api.get<Page<PublicAgreementView>>('/public/agreements'));
  protected readonly agreement = computed(() => this.agreements.value()?.items.find(({ status }) => status === 'live'));
  /** Lots of the agreement in force that can be asked for. */
  protected readonly lots = computed(() => {
    const agreement = this.agreement();
    const taken = (this.hand.provider.value()?.qualifications ?? []).filter((one) => agreement && holdsUntil(one, agreement.endsOn)).map(({ lotNumber }) => lotNumber);
    return (agreement?.lots ?? []).filter(({ number }) => !taken.includes(number)).map(({ id, number, name }) => ({ id, label: `${number}. ${inLanguage(name, this.language())}` }));
  });

  constructor() {
    const injector = inject(Injector);
    const document = inject(DOCUMENT);
    const wanted = inject(ActivatedRoute).snapshot.fragment;
    effect(() => this.hand.show(this.id()));
    // Where a link to one of the qualifications arrives, once it is there.
    const arriving = effect(() => {
      if (!wanted || !this.hand.provider.value()) return;
      afterNextRender(() => document.getElementById(wanted)?.scrollIntoView(), { injector });
      arriving.destroy();
    });
  }

  protected readonly named = named;

  protected number({ enterpriseNumber }: ProviderView): string {
    return enterpriseNumber ? showEnterpriseNumber(enterpriseNumber) : '';
  }

  protected audiencesOf(kinds: readonly (keyof ReturnType<typeof this.d>['provider']['audiences'])[]): string {
    return this.words.list(kinds.map((kind) => this.d().provider.audiences[kind]));
  }

  protected readonly apply = async ({ key }: Press): Promise<void> => {
    await this.api.command('/qualifications', { providerId: this.id(), lotId: this.lotId() }, key);
    this.lotId.set('');
  };

  protected finish(): void {
    this.editing.set(false);
    this.hand.provider.reload();
  }
}
