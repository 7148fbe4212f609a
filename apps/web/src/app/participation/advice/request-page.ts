import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Refusal } from '@centrale/kernel';
import { termOf, type FeasibilityView, type RequestAct, type RequestView } from '@centrale/participation';
import {
  ClockBadge, ColonPipe, CommandButton, DayPipe, Icon, Languages, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, Strip, WhenLoaded, Words, type Missing,
  type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { WrittenFor } from '../text-languages';
import { AdviceApi } from './advice-api';
import { AdviceOptions } from './advice-options';
import { isOthers, isPassed, requestNext, requestState } from './advice-state';
import { useAdviceTexts } from './advice-texts';
import { ExtensionForm } from './extension-form';
import { IssueForm } from './issue-form';
import { RequestEditor } from './request-editor';

type Doing = 'issue' | 'extend';

/** A question of the city: what is asked, until when, and what the body can still do. */
@Component({
  selector: 'app-request-page',
  imports: [
    AdviceOptions, ClockBadge, ColonPipe, CommandButton, DayPipe, DossierTimeline, ExtensionForm, Icon, IssueForm, LocalTextOf, LocalTextPipe, MatButton, PageHeader,
    RefusalList, RequestEditor, RouterLink, Strip, WhenLoaded, WrittenFor,
  ],
  template: `
    <ng-container *uiLoaded="request; let r" [appWrittenFor]="r.organisationId" [publishedIn]="r.languages">
      <ui-page-header [title]="(r.subject | localText) || t().desk.untitled" [eyebrow]="r.number + ' · ' + (r.bodyName | localText)" [crumbs]="[{ label: t().desk.title, link: '/advice' }]">
        @if (r.adviceId; as adviceId) { <a matButton="outlined" [routerLink]="['/advice', adviceId]"><ui-icon name="eye" />{{ t().request.toAdvice }}</a> }
        @else if (r.status === 'issued' && writes()) { <a matButton="filled" routerLink="/advice/new" [queryParams]="{ request: r.id, body: r.bodyId }"><ui-icon name="edit" />{{ t().request.answer }}</a> }
        @if (!others(r, 'withdraw')) { <a matButton="outlined" [href]="'/api/advice-requests/' + r.id + '/decision?language=' + decisionLanguage()" download><ui-icon name="print" />{{ t().request.decision }}</a> }
      </ui-page-header>
      <ui-strip [state]="stateOf(r.status, p())" [acts]="acts()" [next]="nextOf(r, p())" (passed)="request.reload()">
        @if (shows(r, 'issue') && doing() !== 'issue') { <ui-command icon="send" [label]="p().adviceRequest.commands.issue" [may]="r.may.issue" [run]="begin('issue')" /> }
        @if (r.may.proposeExtension === null && doing() !== 'extend') { <ui-command look="outlined" [label]="p().adviceRequest.commands.proposeExtension" [run]="begin('extend')" /> }
        @if (r.may.confirmExtension === null) {
          <ui-command icon="check" [label]="p().adviceRequest.commands.confirmExtension" [run]="press('confirm-extension')" [saidWhenDone]="p().events.adviceRequest.confirmExtension" (done)="done()" />
          <ui-command look="text" [label]="p().adviceRequest.commands.refuseExtension" [run]="press('refuse-extension')" [saidWhenDone]="p().events.adviceRequest.refuseExtension" (done)="done()" />
        }
        @if (r.may.withdraw === null) {
          <ui-command look="text" danger [label]="p().adviceRequest.commands.withdraw" [run]="withdraw" [saidWhenDone]="t().request.withdrawn" (done)="done()"
            [ask]="{ title: p().adviceRequest.commands.withdraw, text: t().request.askWithdraw, action: p().adviceRequest.commands.withdraw, danger: true, reason: { label: p().adviceRequest.fields.reason } }" />
        }
      </ui-strip>
      @if (doing() === 'issue') { <app-issue-form [request]="r" (issued)="done()" (closed)="doing.set(undefined)" /> }
      @if (doing() === 'extend') { <app-extension-form [request]="r" (proposed)="done()" (closed)="doing.set(undefined)" /> }
      <ui-refusal-list [missing]="said()" />
      <div class="dossier">
        <div class="stack wide">
          @if (r.may.save === null) { <app-request-editor [request]="r" (saved)="request.reload()" /> } @else {
            <section class="sheet stack"><h2>{{ t().request.question }}</h2><p class="prose" [uiLocalText]="r.question"></p></section>
          }
          @if (r.endedReason; as reason) { <section class="sheet stack"><h2>{{ p().adviceRequest.fields.reason }}</h2><p class="prose">{{ reason }}</p></section> }
          <section class="sheet stack">
            <h2>{{ t().request.facts }}</h2>
            <dl class="facts">
              <div><dt>{{ p().adviceRequest.fields.body }}</dt><dd><a [routerLink]="['/bodies', r.bodyId]" [uiLocalText]="r.bodyName"></a></dd></div>
              @if (r.trajectoryTitle; as title) { <div><dt>{{ p().adviceRequest.fields.trajectory }}</dt><dd><a [routerLink]="['/trajectories', r.trajectoryId]" [uiLocalText]="title"></a></dd></div> }
              @if (r.receivedOn) { <div><dt>{{ p().adviceRequest.fields.receivedOn }}</dt><dd>{{ r.receivedOn | day }}</dd></div> }
              @if (termOf(r); as clock) { <div><dt>{{ p().adviceRequest.fields.dueOn }}</dt><dd><ui-clock-badge [due]="clock.dueOn" [met]="clock.satisfiedOn" [note]="note(r)" /></dd></div> }
              @if (r.decisionRef) { <div><dt>{{ p().adviceRequest.fields.decisionRef }}</dt><dd>{{ r.decisionRef }} · {{ r.decisionOn | day }}</dd></div> }
            </dl>
            @if (r.shortenMotivation; as why) { <p><strong>{{ t().motivation }}</strong>&ngsp;<span [uiLocalText]="why"></span></p> }
          </section>
          @if (r.feasibility; as plan) {
            <section class="sheet stack">
              <h2>{{ t().request.plan }}</h2>
              @if (plan.newMeetingPossible) { <p>{{ t().request.feasible }}</p> }
              <ui-refusal-list open [missing]="warningsOf(plan)" />
              <app-advice-options [options]="plan.options" />
            </section>
          }
          @if (r.extensions.length > 0) {
            <section class="sheet stack">
              <h2>{{ t().request.extensions }}</h2>
              <ul>
                @for (each of r.extensions; track each.id) {
                  <li><strong>{{ p().statuses['request-extension'][each.status] | colon }}</strong> {{ words.fill(t().request.days, { days: each.toDays }) }}
                    @if (each.dueOn) { · {{ words.fill(t().request.becomes, { due: each.dueOn }) }} } · {{ t().request.proposedBy[each.proposedSide] }}, {{ each.proposedOn | day }}<br /><span [uiLocalText]="each.motivation"></span></li>
                }
              </ul>
            </section>
          }
        </div>
        <app-dossier-timeline of="adviceRequest" [id]="r.id" [follow]="r" />
      </div>
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); } h2 { font-size: 1.125rem; }`,
})
export class RequestPage {
  readonly id = input.required<string>();

  private readonly api = inject(AdviceApi);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly termOf = termOf;
  protected readonly stateOf = requestState;
  protected readonly nextOf = requestNext;
  protected readonly request = inject(Api).view<RequestView>(() => `/advice-requests/${this.id()}`);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly writes = computed(() => this.session.holds('member', 'chair', 'substitute'));
  protected readonly decisionLanguage = computed(() => (this.language() === 'fr' ? 'fr' : 'nl'));
  protected readonly acts = computed(() => {
    const status = this.request.value()?.status;
    return status === 'draft' ? this.t().acts.draftRequest : status === 'issued' ? this.t().acts.requestBody : undefined;
  });
  /** The strip tells the last day, and what it leaves possible stands beside the ways out. */
  protected readonly said = computed<readonly Missing[]>(() => {
    const request = this.request.value();
    return [...(request?.missing ?? []).map((refusal) => ({ refusal, field: fieldOf(refusal) })), ...(request?.warnings ?? []).filter(({ code }) => code !== 'R003-28' && code !== 'R003-29.feasibility').map((refusal) => ({ refusal, warning: true }))];
  });

  protected warningsOf({ warnings }: FeasibilityView): readonly Missing[] {
    return warnings.map((refusal) => ({ refusal, warning: true }));
  }

  protected others({ may }: RequestView, act: RequestAct): boolean {
    return isOthers(may[act]?.code);
  }

  protected shows({ may }: RequestView, act: RequestAct): boolean {
    return !isOthers(may[act]?.code) && !isPassed(may[act]?.code);
  }

  protected note({ shortenedDays, days }: RequestView): string {
    return shortenedDays !== null && days !== null ? this.words.fill(this.t().request.shortened, { days, to: shortenedDays }) : '';
  }

  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  protected press(step: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(`/advice-requests/${this.id()}/${step}`, {}, key);
  }

  protected readonly withdraw = ({ key, reason }: Press): Promise<unknown> => this.api.press(`/advice-requests/${this.id()}/withdraw`, { reason }, key);

  protected done(): void {
    this.doing.set(undefined);
    this.request.reload();
  }
}

/** Where on the page a text is missing. */
const fieldOf = ({ code, params }: Refusal): string => `${code === 'advice-request.subject-missing' ? 'subject' : 'question'}.${params?.['language']}`;
