import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Done, type Page } from '@centrale/kernel';
import { type OrganisationView } from '@centrale/platform';
import { type AgreementRow, type ContactRequestView } from '@centrale/procurement';
import { CommandButton, Field, InstantPipe, Languages, PageHeader, Strip, TextInput, WhenLoaded, Words, loaded, type Press, type Question } from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { contactTones } from './contact-requests-page';
import { useContactRequestsTexts } from './contact-requests-texts';

/** A visitor's question: assigned, answered, and led to an admission or a briefing. */
@Component({
  selector: 'app-contact-request-page',
  imports: [CommandButton, DossierTimeline, Field, InstantPipe, MatButton, PageHeader, RouterLink, Strip, TextInput, WhenLoaded],
  templateUrl: './contact-request-page.html',
  styles: `:host { display: grid; gap: var(--gap-5); } .lead { display: grid; gap: var(--gap-3); } .lead ui-field { max-inline-size: 28rem; }`,
})
export class ContactRequestPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useContactRequestsTexts();
  protected readonly d = useDomainTexts();
  protected readonly request = this.api.view<ContactRequestView>(() => `/contact-requests/${this.id()}`);
  protected readonly answer = signal('');
  protected readonly organisationId = signal('');
  private readonly around = loaded(() => '', async () => ({
    organisations: (await this.api.get<Page<OrganisationView>>('/organisations', { kind: 'buyer', limit: 100 })).items,
    agreement: (await this.api.get<Page<AgreementRow>>('/agreements')).items.find(({ status }) => status === 'live'),
  }));
  protected readonly organisations = computed(() => (this.around.value()?.organisations ?? []).map(({ id, name }) => ({ id, name: inLanguage(name, this.language()) })));
  protected readonly closeAsk = computed<Question>(() => ({
    title: this.t().page.closeAsk, action: this.d().contact.commands.close, danger: true, reason: { label: this.t().page.reason },
  }));

  protected stateOf(request: ContactRequestView): { label: string; tone: (typeof contactTones)['received'] } {
    return { label: this.d().statuses['contact-request'][request.status], tone: contactTones[request.status] };
  }

  protected actsOn({ status, officerName }: ContactRequestView): string {
    if (status === 'received') return this.t().page.acts;
    return status === 'assigned' ? (officerName ?? this.t().page.acts) : '';
  }

  protected readonly assignMe = ({ key }: Press): Promise<unknown> => this.press('assign', { officerId: this.session.person()?.id }, key);
  protected readonly send = ({ key }: Press): Promise<unknown> => this.press('answer', { answer: this.answer() }, key);
  protected readonly close = ({ key, reason }: Press): Promise<unknown> => this.press('close', { reason }, key);

  protected readonly admit = async ({ key }: Press): Promise<unknown> => {
    const done = await this.api.command<Done>('/buyers', { agreementId: this.around.value()?.agreement?.id, organisationId: this.organisationId(), contactRequestId: this.id() }, key);
    return this.router.navigate(['/buyers', done.id]);
  };
  protected readonly brief = async ({ key }: Press): Promise<unknown> => {
    const done = await this.api.command<Done>('/briefings', { agreementId: this.around.value()?.agreement?.id, organisationId: this.organisationId(), contactRequestId: this.id() }, key);
    return this.router.navigate(['/briefings', done.id]);
  };

  private press(step: string, body: object, key: string): Promise<unknown> {
    return this.api.command(`/contact-requests/${this.id()}/${step}`, body, key);
  }
}
