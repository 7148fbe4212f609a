import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type CommitteeView } from '@centrale/participation';
import { CommandButton, DayPipe, InstantPipe, LocalTextOf, PageHeader, Strip, WhenLoaded, type Press, type Question, type StripDate } from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';
import { committeeTones } from './committees-page';

/** An application of a new committee, and the answer that is owed to it. (R001-05) */
@Component({
  selector: 'app-committee-page',
  imports: [CommandButton, DayPipe, DossierTimeline, InstantPipe, LocalTextOf, MatButton, PageHeader, RouterLink, Strip, WhenLoaded],
  template: `
    <ng-container *uiLoaded="application; let c">
      <ui-page-header [title]="c.committeeName" [eyebrow]="c.number" [crumbs]="[{ label: t().committees.title, link: '/committee-applications' }]" />
      <ui-strip [state]="{ label: p().statuses.committee[c.status], tone: tones[c.status] }" [acts]="c.status === 'received' ? t().committees.acts : undefined" [next]="next()" (passed)="application.reload()">
        @if (c.may.accept === null) { <ui-command icon="check" [label]="p().committee.commands.accept" [ask]="questions().accept" [run]="accept" [saidWhenDone]="p().events.committeeApplication.accept" (done)="application.reload()" /> }
        @if (c.partyId; as party) { <a matButton="outlined" [routerLink]="['/parties', party]">{{ t().committees.toParty }}</a> }
        @if (c.may.refuse === null) { <ui-command look="text" danger [label]="p().committee.commands.refuse" [ask]="questions().refuse" [run]="refuse" [saidWhenDone]="p().events.committeeApplication.refuse" (done)="application.reload()" /> }
        @if (c.may.erase === null) { <ui-command look="text" danger [label]="p().committee.commands.erase" [ask]="questions().erase" [run]="erase" [saidWhenDone]="p().events.committeeApplication.erase" (done)="application.reload()" /> }
      </ui-strip>
      <div class="dossier">
        <section class="sheet stack wide">
          @if (c.about; as about) { <p class="prose">{{ about }}</p> } @else { <p>{{ p().refusals['committee.erased'] }}</p> }
          <dl class="facts">
            @if (c.contactName; as name) { <div><dt>{{ t().committees.contact }}</dt><dd>{{ name }}</dd></div> }
            @if (c.email; as email) { <div><dt>{{ t().committees.email }}</dt><dd><a [href]="'mailto:' + email">{{ email }}</a></dd></div> }
            @if (c.phone; as phone) { <div><dt>{{ t().committees.phone }}</dt><dd>{{ phone }}</dd></div> }
            @if (c.neighbourhoodName; as name) { <div><dt>{{ t().committees.neighbourhood }}</dt><dd [uiLocalText]="name"></dd></div> }
            <div><dt>{{ t().committees.received }}</dt><dd>{{ c.receivedAt | instant }}</dd></div>
            @if (c.dueOn) { <div><dt>{{ t().committees.due }}</dt><dd>{{ c.dueOn | day }}</dd></div> }
            @if (c.answeredOn) { <div><dt>{{ t().committees.answered }}</dt><dd>{{ c.answeredOn | day }}</dd></div> }
            @if (c.reason; as reason) { <div><dt>{{ t().committees.reason }}</dt><dd>{{ reason }}</dd></div> }
          </dl>
        </section>
        <app-dossier-timeline of="committeeApplication" [id]="c.id" [follow]="c" />
      </div>
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class CommitteePage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = committeeTones;
  protected readonly application = this.api.view<CommitteeView>(() => `/committee-applications/${this.id()}`);
  protected readonly next = computed<StripDate | null>(() => {
    const view = this.application.value();
    return view?.status === 'received' && view.dueOn ? { label: this.t().committees.due, dueOn: view.dueOn } : null;
  });
  protected readonly questions = computed<Readonly<Record<'accept' | 'refuse' | 'erase', Question>>>(() => {
    const { accept, refuse, erase } = this.p().committee.commands;
    return {
      accept: { title: accept, text: this.t().committees.acceptAsk, action: accept },
      refuse: { title: refuse, text: this.t().committees.refuseAsk, action: refuse, danger: true, reason: { label: this.t().committees.reason } },
      erase: { title: erase, text: this.t().committees.eraseAsk, action: erase, danger: true },
    };
  });
  protected readonly accept = ({ key }: Press): Promise<unknown> => this.api.command(`/committee-applications/${this.id()}/accept`, {}, key);
  protected readonly erase = ({ key }: Press): Promise<unknown> => this.api.command(`/committee-applications/${this.id()}/erase`, {}, key);
  protected readonly refuse = ({ key, reason }: Press): Promise<unknown> => this.api.command(`/committee-applications/${this.id()}/refuse`, { reason }, key);
}
