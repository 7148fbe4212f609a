import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type SupportView } from '@centrale/participation';
import {
  CommandButton, DateField, DayPipe, Field, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, ServerTime, Strip, TextInput, WhenLoaded, submitForm, type Press,
  type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { supportTones } from './support-requests-page';
import { useSupportTexts } from './support-texts';

/** A request of a body for support, and what the city made of it. (R000-12, R000-15) */
@Component({
  selector: 'app-support-request-page',
  imports: [
    CommandButton, DateField, DayPipe, DossierTimeline, Field, FormField, InstantPipe, LocalTextOf, LocalTextPipe, MatButton, PageHeader, RouterLink, Strip, TextInput,
    WhenLoaded,
  ],
  template: `
    <ng-container *uiLoaded="request; let s">
      <ui-page-header [title]="p().support.request" [eyebrow]="s.number + ' · ' + (s.organisationName | localText)" [crumbs]="[{ label: t().list.title, link: '/support-requests' }]" />
      <ui-strip [state]="{ label: p().statuses['support-request'][s.status], tone: tones[s.status] }" [acts]="acts()">
        @if (!doing()) {
          @if (s.may.grant === null) { <ui-command icon="check" [label]="p().support.commands.grant" [run]="begin('grant')" /> }
          @if (s.may.deliver === null) { <ui-command icon="check" [label]="p().support.commands.deliver" [run]="begin('deliver')" /> }
          @if (s.may.refuse === null) { <ui-command look="text" danger [label]="p().support.commands.refuse" [ask]="questions().refuse" [run]="refuse" [saidWhenDone]="p().events.supportRequest.refuse" (done)="done()" /> }
          @if (s.may.withdraw === null) { <ui-command look="text" danger [label]="p().support.commands.withdraw" [ask]="questions().withdraw" [run]="withdraw" [saidWhenDone]="p().events.supportRequest.withdraw" (done)="done()" /> }
        }
      </ui-strip>
      @if (doing(); as how) {
        <form class="sheet stack">
          <h2>{{ p().support.commands[how] }}</h2>
          @if (how === 'grant') {
            <ui-field [label]="p().support.fields.official" [hint]="t().page.officialHint" [of]="form.officialId">
              <select uiInput [formField]="form.officialId"><option value="">{{ t().page.choose }}</option>@for (each of s.officials; track each.id) { <option [value]="each.id">{{ each.name }}</option> }</select>
            </ui-field>
          } @else { <ui-field group [label]="p().support.fields.deliveredOn" [of]="form.on"><ui-date [formField]="form.on" /></ui-field> }
          <div class="row">
            <ui-command icon="check" [label]="p().support.commands[how]" [run]="send" submits [saidWhenDone]="p().events.supportRequest[how]" (done)="done()" />
            <button matButton type="button" (click)="doing.set(undefined)">{{ t().page.back }}</button>
          </div>
        </form>
      }
      <div class="dossier">
        <div class="stack wide">
          <section class="sheet stack">
            <h2>{{ t().page.what }}</h2>
            <p class="prose">{{ s.what }}</p>
            <dl class="facts">
              <div><dt>{{ p().support.fields.body }}</dt><dd><a [routerLink]="['/bodies', s.body.id]" [uiLocalText]="s.body.name"></a></dd></div>
              @if (s.forBody; as group) { <div><dt>{{ p().support.fields.forBody }}</dt><dd><a [routerLink]="['/bodies', group.id]" [uiLocalText]="group.name"></a></dd></div> }
              <div><dt>{{ p().support.fields.askedAt }}</dt><dd>{{ s.askedAt | instant }}</dd></div>
              @if (s.answeredAt) { <div><dt>{{ t().page.answered }}</dt><dd>{{ s.answeredAt | instant }}</dd></div> }
              @if (s.officialName) { <div><dt>{{ p().support.fields.official }}</dt><dd>{{ s.officialName }}</dd></div> }
              @if (s.deliveredOn) { <div><dt>{{ p().support.fields.deliveredOn }}</dt><dd>{{ s.deliveredOn | day }}</dd></div> }
            </dl>
          </section>
          @if (s.reason; as reason) { <section class="sheet stack"><h2>{{ t().page.reason }}</h2><p class="prose">{{ reason }}</p></section> }
        </div>
        <app-dossier-timeline of="supportRequest" [id]="s.id" [follow]="s" />
      </div>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
  `,
})
export class SupportRequestPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  protected readonly t = useSupportTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = supportTones;
  protected readonly request = this.api.view<SupportView>(() => `/support-requests/${this.id()}`);
  protected readonly doing = signal<'grant' | 'deliver' | undefined>(undefined);
  private readonly model = signal<{ officialId: string; on: string | null }>({ officialId: '', on: inject(ServerTime).today() });
  protected readonly form = form(this.model);
  protected readonly acts = computed(() => {
    const { asked, granted } = this.t().page.acts;
    const status = this.request.value()?.status;
    if (status === 'asked') return asked;
    return status === 'granted' ? granted : undefined;
  });
  protected readonly questions = computed<Readonly<Record<'refuse' | 'withdraw', Question>>>(() => {
    const { refuse, withdraw } = this.p().support.commands;
    const { refuseAsk, withdrawAsk } = this.t().page;
    return {
      refuse: { title: refuse, text: refuseAsk, action: refuse, danger: true, reason: { label: this.p().support.fields.reason } },
      withdraw: { title: withdraw, text: withdrawAsk, action: withdraw, danger: true },
    };
  });

  protected begin(how: 'grant' | 'deliver'): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(how));
  }
  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ officialId, on }) => this.api.command(`/support-requests/${this.id()}/${this.doing() ?? 'grant'}`, this.doing() === 'grant' ? { officialId } : { on }, key));
  protected readonly refuse = ({ key, reason }: Press): Promise<unknown> => this.api.command(`/support-requests/${this.id()}/refuse`, { reason }, key);
  protected readonly withdraw = ({ key }: Press): Promise<unknown> => this.api.command(`/support-requests/${this.id()}/withdraw`, {}, key);

  protected done(): void {
    this.doing.set(undefined);
    this.request.reload();
  }
}
