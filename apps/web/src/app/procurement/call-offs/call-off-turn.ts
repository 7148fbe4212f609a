import { inLanguage, type Language } from '@centrale/kernel';
import { type CallOffRow, type CallOffStatus, type CallOffView, type Texts } from '@centrale/procurement';
import { fill, type StripDate, type StripState, type Tone } from '@centrale/ui';
import { type CallOffPageTexts } from './texts/nl';

/** What the strip of a call-off says. */
export interface Turn {
  readonly state: StripState;
  readonly acts: string | undefined;
  readonly next: StripDate | null;
}

type Row = Pick<CallOffRow, 'status' | 'phase'>;

const tones: Readonly<Record<CallOffRow['phase'], Tone>> = {
  preparation: 'calm', questions: 'busy', offers: 'busy', closed: 'warn', opening: 'warn', evaluation: 'busy', decision: 'busy', standstill: 'busy', ended: 'good',
};

export function toneOf({ status, phase }: Row): Tone {
  return status === 'cancelled' || status === 'unsuccessful' ? 'bad' : tones[phase];
}

/** The phase once it is out, which time decides; before and after that, the status says more. */
export function stateOf({ status, phase }: Row, d: Texts): StripState {
  const published = status === 'published';
  return { label: published ? d.callOff.phases[phase] : d.statuses['call-off'][status], tone: toneOf({ status, phase }) };
}

type Actor = keyof CallOffPageTexts['acts'];

const hasOpenQuestion = ({ questions }: CallOffView): boolean => questions.some(({ answer }) => answer === null);
const hasDecision = ({ decisions }: CallOffView, no: 1 | 2): boolean => decisions.some((each) => each.no === no);

/** Whose turn it is: for each status, who has to do the next thing. */
const actors: Readonly<Partial<Record<CallOffStatus, (callOff: CallOffView) => Actor>>> = {
  draft: () => 'officer',
  checked: () => 'projectOwner',
  approved: (callOff) => (hasDecision(callOff, 1) ? 'officer' : 'decisionRecorder'),
  published: actorWhilePublished,
  opening: () => 'secondOpener',
  evaluation: () => 'evaluators',
  awardProposed: (callOff) => (hasDecision(callOff, 2) ? 'officer' : 'decisionRecorder'),
  awarded: () => 'officer',
};

const actorOf = (callOff: CallOffView): Actor | undefined => actors[callOff.status]?.(callOff);

function actorWhilePublished(callOff: CallOffView): Actor {
  if (hasOpenQuestion(callOff)) return 'officer';
  return callOff.phase === 'closed' ? 'openers' : 'providers';
}

function dateOf({ phase, questionsDueAt, offersDueAt }: CallOffView, t: CallOffPageTexts): StripDate | null {
  if (phase === 'questions' && questionsDueAt) return { label: t.next.questionsDueAt, at: questionsDueAt };
  if ((phase === 'questions' || phase === 'offers') && offersDueAt) return { label: t.next.offersDueAt, at: offersDueAt };
  if (phase === 'closed' && offersDueAt) return { label: t.next.openFrom, at: offersDueAt };
  return null;
}

export function turnOf(callOff: CallOffView, d: Texts, t: CallOffPageTexts, language: Language): Turn {
  const actor = actorOf(callOff);
  const params = { name: callOff.officerName, organisation: inLanguage(callOff.organisationName, language) };
  return { state: stateOf(callOff, d), acts: actor && fill(t.acts[actor], params, language), next: dateOf(callOff, t) };
}
