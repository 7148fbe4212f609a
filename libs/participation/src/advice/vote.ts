import { firstOf, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { type RoleClass } from '../party/role-class.js';
import { type AdviceRoute } from '../rule-pack/rule-pack.js';
import { type Advice, type Vote, type VoteChoice } from './advice.js';
import { influences } from './authorship.js';

/** Somebody who is said to have voted, as the body's register has them on that day. */
export interface Voter {
  readonly partyId: string;
  readonly votingMember: boolean;
  readonly classes: readonly RoleClass[];
}

export type Tally = Readonly<Record<VoteChoice, number>>;

export const tallyOf = ({ votes }: Pick<Vote, 'votes'>): Tally => {
  const count = (wanted: VoteChoice): number => votes.filter(({ choice }) => choice === wanted).length;
  return { for: count('for'), against: count('against'), abstained: count('abstained') };
};

/** Members with a vote on that day vote, and none of them who is of the city, of politics, or paid to guide. (I3, R000-13, R003-13) */
export function refuseVote({ status }: Pick<Advice, 'status'>, on: LocalDate, voters: readonly Voter[], route: AdviceRoute | null, today: LocalDate): Refusal | undefined {
  const outsiders = voters.filter(({ classes }) => influences(classes)).length;
  const voteless = voters.filter(({ votingMember }) => !votingMember).length;
  return firstOf(
    status === 'complete' ? undefined : refuse('advice.wrong-status', { status }),
    on > today ? refuse('advice.vote-in-future') : undefined,
    outsiders > 0 ? (route === 'groupViaContactOfficial' ? refuse('R003-13.vote', { count: outsiders }) : refuse('R000-13.vote', { count: outsiders })) : undefined,
    voteless > 0 ? refuse('advice.voter-without-vote', { count: voteless }) : undefined,
  );
}

/** A vote counts for the text that was voted on, and for no other. */
export const voteHolds = ({ vote, textHash }: Pick<Advice, 'vote' | 'textHash'>): boolean => vote !== null && vote.textHash === textHash;

/** What follows asks a recorded vote on this very text, and that it was not voted down. */
export function refuseWithoutVote(advice: Pick<Advice, 'vote' | 'textHash'>): Refusal | undefined {
  if (advice.vote === null || !voteHolds(advice)) return refuse('advice.vote-missing');
  const tally = tallyOf(advice.vote);
  return tally.against > tally.for ? refuse('advice.voted-down', { for: tally.for, against: tally.against }) : undefined;
}
