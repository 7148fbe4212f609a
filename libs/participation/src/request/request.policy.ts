import { firstOf, hidden, holds, refuse, serviceRoles, type Actor, type ClockSide, type Policy, type Refusal } from '@centrale/kernel';
import { hasFunction, isCity, isContactOfficial, leadingFunctions, needsFunction, participationRoles, type BodyAccess } from '../access/body-access.js';
import { speaksFor, type Voice } from '../advice/authorship.js';
import { type AdviceRequest } from './request.js';

export type RequestSubject = Pick<AdviceRequest, 'organisationId' | 'status'> & BodyAccess & Voice;

/** Those who prepare a question see it before it leaves; from then on everybody who works with trajectories in that city, and the body. */
const see: Policy<RequestSubject> = (actor, subject) => {
  if (holds(actor, [...serviceRoles, 'auditor']) || isCity(actor, subject.organisationId) || isContactOfficial(actor, subject)) return undefined;
  if (subject.status === 'draft') return hidden();
  return holds(actor, participationRoles, subject.organisationId) || subject.functions.length > 0 ? undefined : hidden();
};

/** Only the city asks formal advice: its college, or the secretariat that writes down what it decided. (R003-27) */
const city: Policy<Pick<AdviceRequest, 'organisationId'>> = (actor, { organisationId }) => (isCity(actor, organisationId) ? undefined : refuse('R003-27'));

/** For which side somebody speaks about another term; the contact official speaks for neither. */
export function sideOf(actor: Actor, subject: RequestSubject): ClockSide | undefined {
  if (isCity(actor, subject.organisationId)) return 'city';
  return speaksFor(subject) ? 'body' : undefined;
}

const eitherSide: Policy<RequestSubject> = (actor, subject): Refusal | undefined => (sideOf(actor, subject) ? undefined : needsFunction('chair'));

/** Whoever plans how the body can still advise: both sides, and the official who calls its meetings. */
const plan: Policy<RequestSubject> = (actor, subject) =>
  firstOf(see(actor, subject), isCity(actor, subject.organisationId) || isContactOfficial(actor, subject) || hasFunction(subject, 'member', ...leadingFunctions) ? undefined : needsFunction('member'));

export const requestPolicy = {
  see, plan, start: city, save: city, issue: city, withdraw: city, proposeExtension: eitherSide, confirmExtension: eitherSide, refuseExtension: eitherSide,
} as const;
