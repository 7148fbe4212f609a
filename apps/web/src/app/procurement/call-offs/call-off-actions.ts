import { Component, computed, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, isActive } from '@angular/router';
import { type Refusal } from '@centrale/kernel';
import { type CallOffCommand, type CallOffView } from '@centrale/procurement';
import { CommandButton, Icon, texts, type Press, type Question } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

type Command = Extract<CallOffCommand, 'check' | 'revise' | 'approve' | 'publish'>;

interface Action {
  readonly command: Command;
  readonly label: string;
  readonly may: Refusal | null;
  readonly ask?: Question;
  readonly said: string;
  readonly first: boolean;
}

const commandsAt: Readonly<Partial<Record<CallOffView['status'], readonly Command[]>>> = {
  draft: ['check'],
  checked: ['approve', 'revise'],
  approved: ['publish', 'revise'],
};

/** What can be done with the call-off now by whoever reads; the deeds of other roles are theirs. */
@Component({
  selector: 'app-call-off-actions',
  imports: [CommandButton, Icon, MatButton, RouterLink],
  template: `
    @for (action of actions(); track action.command) {
      <ui-command [label]="action.label" [may]="action.may" [look]="action.first ? 'filled' : 'outlined'" [ask]="action.ask" [saidWhenDone]="action.said"
        [run]="runs[action.command]" (done)="dossier.reload()" />
    }
    @if (away(); as where) { <a matButton="filled" [routerLink]="['/call-offs', callOff().id, where.path]">{{ where.label }} <ui-icon name="arrow" iconPositionEnd /></a> }
  `,
  styles: `:host { display: contents; }`,
})
export class CallOffActions {
  readonly callOff = input.required<CallOffView>();

  protected readonly dossier = inject(CallOffDossier);
  private readonly api = inject(CallOffsApi);
  private readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  protected readonly actions = computed<readonly Action[]>(() => {
    const { status, may } = this.callOff();
    return (commandsAt[status] ?? [])
      .filter((command) => !belongsToOthers(may[command]))
      .map((command, index) => ({ ...this.wordsOf(command), command, may: may[command], first: index === 0 }));
  });

  /** Where the next thing is done, when that is not here. */
  protected readonly place = computed(() => {
    const path = this.early() ?? this.late();
    return path && { path, label: this.t().tabs[path] };
  });
  private readonly early = computed(() => {
    const { status, questions, may } = this.callOff();
    if (status === 'draft' && !belongsToOthers(may.save)) return 'compose';
    return status === 'published' && questions.some((each) => each.may.answer === null) ? 'questions' : undefined;
  });
  private readonly late = computed(() => {
    const { status, phase } = this.callOff();
    if (phase === 'closed' || status === 'opening') return 'opening';
    if (status === 'evaluation') return this.judges() ? 'evaluation' : undefined;
    return status === 'awardProposed' || status === 'awarded' ? 'awards' : undefined;
  });

  private readonly session = inject(Session);
  /** The officer and the panel: others read the offers, where they may, without having to. */
  private readonly judges = computed(() => {
    const { evaluators, may } = this.callOff();
    return !belongsToOthers(may.proposeAward) || evaluators.some(({ personId }) => personId === this.session.person()?.id);
  });

  /** Unless one is there already. */
  protected readonly away = computed(() => {
    const place = this.place();
    return place && !this.isAt(`/call-offs/${this.callOff().id}/${place.path}`)() ? place : undefined;
  });
  private readonly router = inject(Router);
  private readonly isAt = (url: string) => untracked(() => isActive(url, this.router));

  protected readonly runs: Readonly<Record<Command, (press: Press) => Promise<unknown>>> = {
    check: async ({ key }) => {
      await this.dossier.settled();
      return this.api.check(this.callOff().id, key);
    },
    revise: ({ key, reason }) => this.api.revise(this.callOff().id, reason, key),
    approve: ({ key }) => this.api.approve(this.callOff().id, key),
    publish: ({ key }) => this.api.publish(this.callOff().id, key),
  };

  private wordsOf(command: Command): Pick<Action, 'label' | 'said' | 'ask'> {
    const { commands } = this.t();
    const label = this.d().callOff.commands[command];
    const ask = (text: string): Question => ({ title: label, text, action: label });
    switch (command) {
      case 'check': return { label, said: commands.checked, ask: ask(commands.checkAsk) };
      case 'approve': return { label, said: commands.approved, ask: ask(commands.approveAsk) };
      case 'publish': return { label, said: commands.published, ask: ask(commands.publishAsk) };
      case 'revise': return { label, said: commands.revised, ask: ask(commands.reviseAsk) };
    }
  }
}

/** Refused because of who asks, not because of how the call-off stands: then the button is not shown at all. */
export const belongsToOthers = (refusal: Refusal | null): boolean => refusal !== null && refusal.code.startsWith('access.');
