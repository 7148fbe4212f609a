import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type BriefingStatus, type BriefingView } from '@centrale/procurement';
import { CommandButton, Icon, LocalTextPipe, PageHeader, Strip, WhenLoaded, Words, type Press, type Question } from '@centrale/ui';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { BriefingDossier } from './briefing-dossier';
import { briefingTones } from './briefing-status-chip';
import { BriefingWizard } from './briefing-wizard';
import { BriefingsApi, type BriefingStep } from './briefings-api';
import { useBriefingsTexts } from './briefings-texts';
import { ContentSheet } from './content-sheet';

type Primary = BriefingStep | 'compose';
const commandOf = { submit: 'submit', 'take-in': 'takeIn', agree: 'agree', accept: 'accept', compose: 'compose' } as const satisfies Record<Primary, string>;
const primaries: Readonly<Partial<Record<BriefingStatus, Primary>>> = {
  draft: 'submit', needsInformation: 'submit', submitted: 'take-in', inIntake: 'agree', agreed: 'accept', accepted: 'compose',
};
const turns: Readonly<Record<BriefingStatus, 'buyer' | 'service' | 'nobody'>> = {
  draft: 'buyer', submitted: 'service', inIntake: 'buyer', needsInformation: 'buyer', agreed: 'service', accepted: 'service', composed: 'nobody', declined: 'nobody', withdrawn: 'nobody',
};

@Component({
  selector: 'app-briefing-page',
  imports: [BriefingWizard, CommandButton, ContentSheet, DossierTimeline, Icon, LocalTextPipe, MatButton, PageHeader, RouterLink, Strip, WhenLoaded],
  providers: [BriefingDossier],
  template: `
    <ng-container *uiLoaded="dossier.briefing; let b">
      <ui-page-header [title]="b.content.title || t().list.untitled" [eyebrow]="words.fill(t().page.eyebrow, { number: b.number, organisation: (b.organisationName | localText) })" [crumbs]="[{ label: t().page.back, link: '/briefings' }]">
        <button matButton="text" type="button" (click)="print()"><ui-icon name="print" /> {{ t().page.print }}</button>
        <a matButton="text" [href]="'/api/briefings/' + b.id" [download]="b.number + '.json'"><ui-icon name="download" /> {{ t().page.export }}</a>
      </ui-page-header>
      <ui-strip [state]="stateOf(b)" [acts]="actsOf(b)">
        @if (b.callOffId; as callOffId) { <a matButton="filled" [routerLink]="['/call-offs', callOffId]">{{ t().page.callOff }}</a> }
        @if (primaryOf(b); as step) { <ui-command [label]="d().briefing.commands[commandOf[step]]" [may]="b.may[commandOf[step]]" [run]="press(step)" (done)="dossier.reload()" /> }
      </ui-strip>
      @if (b.declinedReason; as reason) { <p>{{ words.fill(t().page.declined, { reason }) }}</p> }
      <div class="dossier">
        <div class="stack">
          @if (b.may.save === null) { <app-briefing-wizard /> } @else { <section class="sheet stack" aria-labelledby="content-title"><h2 id="content-title">{{ t().page.content }}</h2><app-content-sheet [briefing]="b" /></section> }
          <div class="row no-print">
            @if (b.may.askInformation === null) { <ui-command look="outlined" [label]="d().briefing.commands.askInformation" [run]="send" [ask]="sendAsk()" (done)="dossier.reload()" /> }
            @if (b.may.takeIn === null && !b.officerId) { <ui-command look="outlined" [label]="t().page.assignMe" [run]="assignMe" (done)="dossier.reload()" /> }
            @if (b.may.decline === null) { <ui-command look="text" danger [label]="d().briefing.commands.decline" [ask]="ask(t().page.declineAsk, d().briefing.commands.decline)" [run]="end('decline')" (done)="dossier.reload()" /> }
            @if (b.may.withdraw === null) { <ui-command look="text" danger [label]="d().briefing.commands.withdraw" [ask]="ask(t().page.withdrawAsk, d().briefing.commands.withdraw)" [run]="end('withdraw')" (done)="dossier.reload()" /> }
          </div>
        </div>
        <aside class="stack">
          <dl class="small">
            <dt class="soft">{{ t().page.owner }}</dt><dd>{{ b.ownerName ?? '–' }}</dd>
            <dt class="soft">{{ t().page.officer }}</dt><dd>{{ b.officerName ?? '–' }}</dd>
          </dl>
          <app-dossier-timeline of="briefing" [id]="b.id" [follow]="b" />
        </aside>
      </div>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    aside dl { display: grid; grid-template-columns: auto 1fr; gap: var(--gap-1) var(--gap-3); }
  `,
})
export class BriefingPage {
  readonly id = input.required<string>();
  private readonly api = inject(BriefingsApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly dossier = inject(BriefingDossier);
  protected readonly words = inject(Words);
  protected readonly t = useBriefingsTexts();
  protected readonly d = useDomainTexts();
  protected readonly commandOf = commandOf;
  protected readonly sendAsk = computed<Question>(() => ({
    title: this.d().briefing.commands.askInformation, text: this.t().page.askAbove, action: this.d().briefing.commands.askInformation, reason: { label: this.t().page.general },
  }));

  constructor() {
    effect(() => this.dossier.show(this.id()));
  }

  protected stateOf(b: BriefingView): { label: string; tone: (typeof briefingTones)[BriefingStatus] } {
    return { label: this.d().statuses.briefing[b.status], tone: briefingTones[b.status] };
  }

  protected actsOf(b: BriefingView): string {
    return this.t().page.acts[turns[b.status]];
  }

  protected primaryOf(b: BriefingView): Primary | undefined {
    if (b.status === 'composed') return b.may.compose === null ? 'compose' : undefined;
    return primaries[b.status];
  }

  protected press(step: Primary): (press: Press) => Promise<unknown> {
    return async ({ key }) => {
      await this.dossier.settle?.();
      if (step !== 'compose') return this.api.press(this.id(), step, key);
      const done = await this.api.compose(this.id(), key);
      return this.router.navigate(['/call-offs', done.id]);
    };
  }

  /** Remarks stand at their fields already; this one is about the whole. */
  protected readonly send = ({ key, reason }: Press): Promise<unknown> => this.api.askInformation(this.id(), [{ text: reason }], key);

  protected readonly assignMe = ({ key }: Press): Promise<unknown> => this.api.assign(this.id(), this.session.person()?.id ?? '', key);

  protected ask(title: string, action: string): Question {
    return { title, action, danger: true, reason: { label: this.t().page.reason } };
  }

  protected end(step: 'decline' | 'withdraw'): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.end(this.id(), step, reason, key);
  }

  protected print(): void {
    window.print();
  }
}
