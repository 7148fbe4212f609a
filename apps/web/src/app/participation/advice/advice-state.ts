import { type AdviceStatus, type AdviceView, type DutyView, type ParticipationTexts, type RequestStatus, type RequestView } from '@centrale/participation';
import { type StripDate, type StripState, type Tone } from '@centrale/ui';
import { nextDuty } from '../next-duty';
import { type AdvicePageTexts } from './texts/nl';

const adviceTones: Readonly<Record<AdviceStatus, Tone>> = {
  draft: 'calm', complete: 'busy', selfChecked: 'busy', adopted: 'busy', sent: 'busy', received: 'busy', answered: 'good', followUpClosed: 'good', withdrawn: 'bad',
};
const requestTones: Readonly<Record<RequestStatus, Tone>> = { draft: 'calm', issued: 'busy', answered: 'good', withdrawn: 'bad' };

export const adviceState = (status: AdviceStatus, p: ParticipationTexts): StripState => ({ label: p.statuses.advice[status], tone: adviceTones[status] });
export const requestState = (status: RequestStatus, p: ParticipationTexts): StripState => ({ label: p.statuses['advice-request'][status], tone: requestTones[status] });

/** While it is written the request says until when; once it was sent, the term of the city's answer runs. */
export const adviceNext = ({ status, requestClock, clocks }: AdviceView, p: ParticipationTexts): StripDate | null =>
  status === 'withdrawn' ? null : nextDuty([...(requestClock ? [requestClock] : []), ...clocks], p);
export const requestNext = ({ status, clock }: RequestView, p: ParticipationTexts): StripDate | null => (status === 'issued' && clock ? nextDuty([clock], p) : null);

/** What an answer makes of a recommendation. */
export const outcomeTones = { adopted: 'good', partly: 'warn', notAdopted: 'bad', deferred: 'calm' } as const satisfies Readonly<Record<string, Tone>>;

type Acting = Pick<AdviceView, 'status' | 'senderType' | 'selfCheckDuty' | 'clocks'>;

/** Whose turn it is with an advice. Once it was answered the city owes what it committed itself to, until all of that is done. */
export function adviceActs(advice: Acting, t: AdvicePageTexts): string | undefined {
  const { status, clocks } = advice;
  if (status === 'sent' || status === 'received') return t.acts.city;
  if (status === 'answered' || status === 'followUpClosed') return clocks.some(isOwedCommitment) ? t.acts.commitments : undefined;
  return actsOnText(advice, t);
}

function actsOnText({ status, senderType, selfCheckDuty }: Acting, t: AdvicePageTexts): string | undefined {
  if (status === 'draft') return t.acts.members;
  if (status === 'complete') return selfCheckDuty === 'required' ? t.acts.chair : t.acts.body;
  if (status === 'selfChecked') return t.acts.chair;
  if (status === 'adopted') return senderType === 'strategicAtelier' ? t.acts.chair : t.acts.official;
  return undefined;
}

const isOwedCommitment = ({ kind, satisfiedOn }: Pick<DutyView, 'kind' | 'satisfiedOn'>): boolean => kind === 'commitment' && satisfiedOn === null;

/** A step that is somebody else's is not shown; one that waits for something says for what. */
export const isOthers = (code: string | undefined): boolean =>
  code !== undefined && (code.startsWith('access.') || ['R000-13', 'R003-13.author', 'R003-27', 'advice.contact-official-sends', 'advice-response.city-answers', 'advice.members-write'].includes(code));
export const isPassed = (code: string | undefined): boolean => code !== undefined && code.endsWith('.wrong-status');
