import { refuse, type Refusal } from '@centrale/kernel';
import { type CallOff } from './call-off.js';

type Terms = Pick<CallOff, 'status' | 'questionsDueAt' | 'offersDueAt'>;

/** Questions are asked until their term ends, from that instant on no more. */
export function refuseQuestion({ status, questionsDueAt }: Terms, now: Date): Refusal | undefined {
  if (status !== 'published') return refuse('call-off.wrong-status', { status });
  return questionsDueAt && now < questionsDueAt ? undefined : refuse('question.term-passed', { since: questionsDueAt?.toISOString() ?? '' });
}

/** Answered once, to all, as long as the opening has not begun: what waits for an answer keeps it from beginning. */
export function refuseAnswer({ status }: Pick<CallOff, 'status'>, question: { readonly answeredAt: Date | null }): Refusal | undefined {
  if (status !== 'published') return refuse('call-off.wrong-status', { status });
  return question.answeredAt ? refuse('question.answered') : undefined;
}

/** Offers are not opened over questions that nobody answered: answer them, or move the deadline before it passes. */
export const refuseOpeningWithQuestions = (unanswered: number): Refusal | undefined =>
  unanswered > 0 ? refuse('question.unanswered', { count: unanswered }) : undefined;
