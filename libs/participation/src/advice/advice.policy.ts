import { hidden, holds, refuse, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { hasFunction, isCity, isContactOfficial, needsFunction, participationRoles } from '../access/body-access.js';
import { isSent, type AdviceStatus } from './advice.js';
import { noteClassOf, refuseAnnexing, refuseSpeaking, refuseWriting, speaksFor, type Authorship, type Voice } from './authorship.js';

/** What a policy needs to know of somebody and an advice. */
export type AdviceSubject = Authorship & Voice & { readonly status: AdviceStatus };

/** Who works for or with the city: they may read what is written, and annex to it. */
export const readingRoles = ['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService'] as const;

/**
 * While it is written: the body, the city's people and whoever may annex expertise. Once it was sent: everybody who works
 * with trajectories in that city. Reading is no influence; writing is.
 */
const see: Policy<AdviceSubject> = (actor, subject) => {
  const { organisationId, functions, status } = subject;
  if (holds(actor, [...serviceRoles, 'auditor']) || holds(actor, readingRoles, organisationId) || functions.length > 0 || noteClassOf(actor, subject)) return undefined;
  return isSent(status) && holds(actor, participationRoles, organisationId) ? undefined : hidden();
};

const speaks: Policy<AdviceSubject> = (actor, subject) => refuseSpeaking(actor, subject);

/** Writing down how was voted is no vote: chair, lead or the body's secretariat, and the official who chairs a working group. */
const recordsVote: Policy<AdviceSubject> = (actor, subject) => {
  const keepsReport = hasFunction(subject, 'secretariat') || (subject.route === 'groupViaContactOfficial' && isContactOfficial(actor, subject));
  return keepsReport ? undefined : speaks(actor, subject);
};

/** By the road that the rules lay: from a group through its contact official, from an atelier by its chair or lead. (R000-17, I2) */
const send: Policy<AdviceSubject> = (actor, subject): Refusal | undefined => {
  if (subject.route !== 'groupViaContactOfficial') return speaks(actor, subject);
  return isContactOfficial(actor, subject) ? undefined : refuse('advice.contact-official-sends');
};

/** The city writes down when it had the letter; so may whoever sent it, from what the post says. */
const receive: Policy<AdviceSubject> = (actor, subject) =>
  isCity(actor, subject.organisationId) || isContactOfficial(actor, subject) || speaksFor(subject) ? undefined : needsFunction('secretariat');

const cityAnswers = (actor: Actor, organisationId: string): Refusal | undefined => (isCity(actor, organisationId) ? undefined : refuse('advice-response.city-answers'));
const city: Policy<AdviceSubject> = (actor, { organisationId }) => cityAnswers(actor, organisationId);

/** The official of the body follows up what the city promised, beside its secretariat and its college. */
const followsUp: Policy<AdviceSubject> = (actor, subject) => (isContactOfficial(actor, subject) ? undefined : city(actor, subject));

export const advicePolicy = {
  see,
  start: refuseWriting as Policy<AdviceSubject>,
  save: refuseWriting as Policy<AdviceSubject>,
  complete: refuseWriting as Policy<AdviceSubject>,
  recordVote: recordsVote,
  annex: refuseAnnexing as Policy<AdviceSubject>,
  signSelfCheck: speaks,
  adopt: speaks,
  withdraw: speaks,
  send,
  receive,
  answer: city,
  giveInterim: city,
  commit: followsUp,
  fulfil: followsUp,
  closeFollowUp: followsUp,
} as const;
