import { Component, DestroyRef, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Refusal } from '@centrale/kernel';
import { type OpeningView } from '@centrale/procurement';
import { CommandButton, ExactInstantPipe, Icon, ProblemView, Words, problemOf, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { Reauthentication } from '../../shell/reauthentication';
import { Session } from '../../shell/session';
import { CallOffDossier } from '../call-offs/call-off-dossier';
import { OpeningReport } from './opening-report';
import { openingsTexts } from './openings-texts';

const FOLLOW = 5000;
const SIGN_IN_AGAIN = 'opening.sign-in-again';

/** The opening ceremony: two people, each in a session of their own with a fresh sign-in; then its report. (P10, P11) */
@Component({
  selector: 'app-opening-page',
  imports: [CommandButton, ExactInstantPipe, Icon, MatButton, OpeningReport, ProblemView, RouterLink],
  templateUrl: './opening-page.html',
  styleUrl: './opening-page.css',
})
export class OpeningPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly reauthentication = inject(Reauthentication);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(openingsTexts);

  protected readonly callOff = this.dossier.callOff.value;
  /** Not there before somebody begins; the status of the call-off tells. */
  private readonly begun = computed(() => !['draft', 'checked', 'approved', 'published'].includes(this.callOff()?.status ?? 'draft'));
  protected readonly opening = this.api.view<OpeningView>(() => (this.begun() ? `/call-offs/${this.dossier.id}/opening` : undefined));
  protected readonly isOpened = computed(() => (this.opening.value()?.secondAt ?? null) !== null);
  protected readonly isTime = computed(() => this.begun() || this.callOff()?.phase === 'closed');
  protected readonly isMine = computed(() => this.opening.value()?.firstOpener === this.session.person()?.name);

  protected readonly openQuestions = computed(() => (this.callOff()?.questions ?? []).filter(({ answer }) => answer === null).length);
  protected readonly mayBegin = computed(() => unlessStale(this.callOff()?.may.beginOpening ?? null));
  protected readonly mayComplete = computed(() => unlessStale(this.callOff()?.may.completeOpening ?? null));

  protected readonly begin = ({ key }: Press): Promise<unknown> =>
    this.freshly(() => this.api.command(`/call-offs/${this.dossier.id}/begin-opening`, {}, key));
  protected readonly complete = ({ key }: Press): Promise<unknown> =>
    this.freshly(() => this.api.command(`/call-offs/${this.dossier.id}/complete-opening`, {}, key));

  constructor() {
    // Who waits for the other opener sees it happen.
    const timer = setInterval(() => {
      const phase = untracked(this.callOff)?.phase;
      if (phase === 'closed' || phase === 'opening') this.dossier.reload();
    }, FOLLOW);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    let seen = untracked(this.callOff)?.status;
    effect(() => {
      const status = this.callOff()?.status;
      if (status !== seen && this.begun()) untracked(() => this.opening.reload());
      seen = status;
    });
  }

  /** Asks to sign in again when the last time is too long ago, then tries once more. */
  private async freshly(send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await send();
    } catch (error) {
      if (problemOf(error).code !== SIGN_IN_AGAIN || !(await this.reauthentication.ask(true))) throw error;
      return send();
    }
  }
}

/** A sign-in that is too long ago is mended by pressing: the password is asked then. */
const unlessStale = (refusal: Refusal | null): Refusal | null => (refusal?.code === SIGN_IN_AGAIN ? null : refusal);
