import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type InvitationView } from '@centrale/procurement';
import {
  Chip, CommandButton, DayPipe, ExactInstantPipe, Icon, InstantPipe, LocalTextPipe, PageHeader, Strip, WhenLoaded, Words, texts,
  type Press, type Question, type StripDate,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { LetterSheet } from '../awards/letter-sheet';
import { AddendumSheet } from '../call-offs/addendum-sheet';
import { LotSheet } from '../call-offs/lot-sheet';
import { InvitationQuestions } from './invitation-questions';
import { invitationState } from './invitation-words';
import { invitationsTexts } from './invitations-texts';
import { UndertakingPart } from './undertaking-part';

/** The call-off as an invited provider sees it, from the invitation to the order. */
@Component({
  selector: 'app-invitation-page',
  imports: [
    AddendumSheet, Chip, CommandButton, DayPipe, DossierTimeline, ExactInstantPipe, Icon, InstantPipe, InvitationQuestions, LetterSheet, LocalTextPipe, LotSheet, MatButton,
    PageHeader, RouterLink, Strip, UndertakingPart, WhenLoaded,
  ],
  templateUrl: './invitation-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .hush { display: flex; gap: var(--gap-2); align-items: center; max-inline-size: none; color: var(--ink-soft); font-size: var(--text-m); }
    .offers { display: grid; padding: 0; list-style: none; }
    .offers li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; padding-block: var(--gap-3); border-block-end: 1px solid var(--line); }
    .documents { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .documents a { display: inline-flex; gap: var(--gap-2); align-items: center; }
  `,
})
export class InvitationPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(invitationsTexts);
  protected readonly stateOf = invitationState;
  protected readonly invitation = this.api.view<InvitationView>(() => `/invitations/${this.id()}`);

  protected readonly live = computed(() => this.invitation.value()?.offers.find(({ status }) => status === 'sealed'));
  protected readonly isOpen = computed(() => ['questions', 'offers'].includes(this.invitation.value()?.phase ?? ''));
  protected readonly next = computed<StripDate | null>(() => {
    const invitation = this.invitation.value();
    if (!invitation || !this.isOpen()) return null;
    return invitation.phase === 'questions'
      ? { label: this.t().next.questions, at: invitation.questionsDueAt }
      : { label: this.t().next.offers, at: invitation.offersDueAt };
  });
  protected readonly declineQuestion = computed<Question>(() => {
    const action = this.d().invitation.commands.decline;
    return { title: action, text: this.t().answer.declineAsk, action, reason: { label: this.d().invitation.fields.reason } };
  });

  protected readonly announce = ({ key }: Press): Promise<unknown> => this.api.command(`/invitations/${this.id()}/announce-offer`, {}, key);
  protected readonly decline = ({ key, reason }: Press): Promise<unknown> => this.api.command(`/invitations/${this.id()}/decline`, { reason }, key);

  constructor() {
    effect(() => {
      if (this.invitation.value()?.may.see === null) untracked(() => void this.markSeen());
    });
  }

  /** Reading it is telling so; nobody but the provider hears of it before the opening. */
  private async markSeen(): Promise<void> {
    try {
      await this.api.command(`/invitations/${this.id()}/see`);
      this.invitation.reload();
    } catch {
      // The page is read all the same; the next visit tells it.
    }
  }
}
