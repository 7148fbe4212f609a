import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mayDepart, type AdviceAct, type AdviceView } from '@centrale/participation';
import {
  CapitalPipe, Chip, ColonPipe, CommandButton, Icon, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, Strip, WhenLoaded, Words, type Missing,
  type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { WrittenFor } from '../text-languages';
import { AdoptForm } from './adopt-form';
import { AdviceApi } from './advice-api';
import { AdviceEditor } from './advice-editor';
import { adviceActs, adviceNext, adviceState, isOthers, isPassed } from './advice-state';
import { useAdviceTexts } from './advice-texts';
import { AnswerPart } from './answer-part';
import { EvidencePart } from './evidence-part';
import { CommitForm, InterimForm, ReceiveForm } from './follow-forms';
import { NoteForm } from './note-form';
import { SelfCheckForm } from './self-check-form';
import { SendAdviceForm } from './send-form';
import { VoteForm } from './vote-form';

type Doing = 'write' | 'recordVote' | 'signSelfCheck' | 'adopt' | 'send' | 'annex' | 'receive' | 'giveInterim' | 'commit';
const forms = ['recordVote', 'signSelfCheck', 'adopt', 'send', 'annex', 'receive', 'giveInterim', 'commit'] as const satisfies readonly Doing[];

/** An advice, from its first word to the end of its follow-up. */
@Component({
  selector: 'app-advice-page',
  imports: [
    AdoptForm, AdviceEditor, AnswerPart, CapitalPipe, Chip, ColonPipe, CommandButton, CommitForm, DossierTimeline, EvidencePart, Icon, InstantPipe, InterimForm,
    LocalTextOf, LocalTextPipe, MatButton, NoteForm, PageHeader, ReceiveForm, RefusalList, RouterLink, SelfCheckForm, SendAdviceForm, Strip, VoteForm, WhenLoaded,
    WrittenFor,
  ],
  templateUrl: './advice-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }
    .plain small { color: var(--ink-soft); }
  `,
})
export class AdvicePage {
  readonly id = input.required<string>();

  private readonly api = inject(AdviceApi);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly stateOf = adviceState;
  protected readonly actsOf = adviceActs;
  protected readonly nextOf = adviceNext;
  protected readonly advice = inject(Api).view<AdviceView>(() => `/advice/${this.id()}`);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly forms = forms;
  protected readonly said = computed<readonly Missing[]>(() => {
    const advice = this.advice.value();
    return [...(advice?.missing ?? []).map((refusal) => ({ refusal })), ...(advice?.warnings ?? []).map((refusal) => ({ refusal, warning: true }))];
  });

  /** A step is shown to whoever may do it when it is the advice's turn; what it waits for stands beside it. */
  protected shows({ may }: AdviceView, act: AdviceAct): boolean {
    return !isOthers(may[act]?.code) && !isPassed(may[act]?.code);
  }

  /** One step stands out: the vote on the text as it is, then what follows on it. */
  protected lookOf(advice: AdviceView, act: AdviceAct): 'filled' | 'outlined' {
    const next = advice.may.send === null ? 'send' : advice.vote?.current ? (advice.may.signSelfCheck === null && advice.selfCheckDuty === 'required' ? 'signSelfCheck' : 'adopt') : 'recordVote';
    return act === next && !this.hinders(advice, act) ? 'filled' : 'outlined';
  }

  /** What can be motivated opens its form all the same. */
  protected hinders({ may }: AdviceView, act: AdviceAct) {
    const refusal = may[act];
    return refusal && mayDepart(refusal) ? null : refusal;
  }

  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  protected press(step: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(`/advice/${this.id()}/${step}`, {}, key);
  }

  protected readonly withdraw = ({ key, reason }: Press): Promise<unknown> => this.api.press(`/advice/${this.id()}/withdraw`, { reason }, key);
  protected readonly answer = async ({ key }: Press): Promise<void> => {
    const { id } = await this.api.press('/advice-responses', { adviceId: this.id() }, key);
    await this.router.navigate(['/advice-responses', id]);
  };

  protected done(): void {
    this.doing.set(undefined);
    this.advice.reload();
  }
}
