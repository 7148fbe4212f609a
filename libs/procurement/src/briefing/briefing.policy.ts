import { buyerRoles, firstOf, hidden, holds, needsRole, refuse, serviceRoles, type Actor, type Policy } from '@centrale/kernel';
import { type Briefing, type BriefingCommand } from './briefing.js';

type Subject = Pick<Briefing, 'organisationId' | 'status'> & {
  readonly officerId?: string | null;
  /** In confidence, and the actor is none of those who work on it. (R002-07) */
  readonly withheld?: boolean;
};

const owner: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, 'projectOwner', organisationId) ? undefined : needsRole('projectOwner');
const officer = (actor: Actor) => (holds(actor, 'serviceOfficer') ? undefined : needsRole('serviceOfficer'));
const ownerOrOfficer: Policy<Subject> = (actor, subject) => (holds(actor, 'serviceOfficer') ? undefined : owner(actor, subject));

/** The buyer's own people, the service, and auditors once it is submitted; of what is in confidence, those who work on it alone. */
const see: Policy<Subject> = (actor, { organisationId, status, withheld }) =>
  withheld ? hidden() : seeOpenly(actor, { organisationId, status });

const seeOpenly: Policy<Subject> = (actor, { organisationId, status }) =>
  holds(actor, serviceRoles) || holds(actor, buyerRoles, organisationId) || (status !== 'draft' && holds(actor, 'auditor')) ? undefined : hidden();

/** Officer and project owner write together; while the buyer answers remarks, the text is the buyer's. */
const save: Policy<Subject> = (actor, subject) =>
  firstOf(
    ownerOrOfficer(actor, subject),
    subject.status === 'needsInformation' && !holds(actor, 'projectOwner', subject.organisationId) ? refuse('briefing.with-buyer') : undefined,
  );

export const briefingPolicy = {
  see,
  start: ownerOrOfficer,
  save,
  remark: ownerOrOfficer,
  submit: owner,
  withdraw: owner,
  agree: owner,
  takeIn: officer,
  askInformation: officer,
  accept: officer,
  compose: officer,
  decline: officer,
  assign: officer,
} satisfies Record<BriefingCommand | 'see' | 'start' | 'save' | 'remark' | 'assign', Policy<Subject>>;
