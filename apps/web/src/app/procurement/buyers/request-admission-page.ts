import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Done, type Page } from '@centrale/kernel';
import { type OrganisationView } from '@centrale/platform';
import { type AgreementRow } from '@centrale/procurement';
import { CommandButton, Field, Languages, PageHeader, Problem, TextInput, WhenLoaded, loaded, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useBuyersTexts } from './buyers-texts';

/** Asks admission for an organisation, without a contact request before it. (P02) */
@Component({
  selector: 'app-request-admission-page',
  imports: [CommandButton, Field, PageHeader, RouterLink, TextInput, WhenLoaded],
  template: `
    <ui-page-header [title]="d().buyer.commands.request" [intro]="t().request.intro" [crumbs]="[{ label: t().page.back, link: '/buyers' }]" />
    <form *uiLoaded="found; let all" class="sheet stack">
      <ui-field [label]="t().request.agreement">
        <select uiInput (change)="agreementId.set($any($event.target).value)">
          <option value="" [selected]="!agreementId()"></option>
          @for (one of all.agreements; track one.id) { <option [value]="one.id" [selected]="one.id === agreementId()">{{ one.number }}</option> }
        </select>
      </ui-field>
      <ui-field [label]="d().buyer.fields.organisation">
        <select uiInput (change)="organisationId.set($any($event.target).value)">
          <option value="" [selected]="!organisationId()"></option>
          @for (one of choices(); track one.id) { <option [value]="one.id" [selected]="one.id === organisationId()">{{ one.label }}</option> }
        </select>
      </ui-field>
      <ui-command submits [label]="d().buyer.commands.request" [run]="request" />
    </form>
    <p class="soft">{{ t().request.missing }} <a routerLink="/people/organisations/register">{{ t().request.toOrganisations }}</a></p>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 40rem; }`,
})
export class RequestAdmissionPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  protected readonly t = useBuyersTexts();
  protected readonly d = useDomainTexts();
  protected readonly agreementId = signal('');
  protected readonly organisationId = signal('');
  protected readonly found = loaded(() => '', async (_, abort) => ({
    organisations: (await this.api.get<Page<OrganisationView>>('/organisations', { kind: 'buyer', limit: 100 }, abort)).items,
    agreements: (await this.api.get<Page<AgreementRow>>('/agreements', {}, abort)).items.filter(({ status }) => status === 'live'),
  }));
  protected readonly choices = computed(() => (this.found.value()?.organisations ?? []).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));

  protected readonly request = async ({ key }: Press): Promise<unknown> => {
    if (!this.agreementId() || !this.organisationId()) throw new Problem(400, 'request.invalid');
    const done = await this.api.command<Done>('/buyers', { agreementId: this.agreementId(), organisationId: this.organisationId() }, key);
    return this.router.navigate(['/buyers', done.id]);
  };
}
