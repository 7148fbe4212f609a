import { firstOf, hidden, holds, needsRole, refuse, type Policy } from '@centrale/kernel';
import { hasMandate, isOfTeam } from '../trajectory/trajectory.policy.js';
import { type Memorandum, type MemorandumCommand } from './memorandum.js';

type Subject = Pick<Memorandum, 'organisationId' | 'status' | 'ownerId' | 'designTeam'>;

const teamOf = ({ organisationId, ownerId, designTeam }: Subject) => ({ organisationId, team: { ownerId, designTeam } });

/** In confidence until it is published; then for everybody. (R002-07) */
const see: Policy<Subject> = (actor, memorandum) => (memorandum.status === 'published' || isOfTeam(actor, teamOf(memorandum)) ? undefined : hidden());

/** Politicians decide; they do not write. (R002-10) */
const noMandate: Policy<Subject> = (actor, { organisationId }) => (hasMandate(actor, organisationId) ? refuse('R002-10') : undefined);

const write: Policy<Subject> = (actor, memorandum) => firstOf(noMandate(actor, memorandum), isOfTeam(actor, teamOf(memorandum)) ? undefined : needsRole('managementTeam'));

/** The management team decides on the text, with the general director who owns it. (R002-09) */
const lead: Policy<Subject> = (actor, memorandum) =>
  firstOf(
    noMandate(actor, memorandum),
    holds(actor, ['generalDirector', 'managementTeam'], memorandum.organisationId) ? undefined : needsRole('managementTeam'),
  );

export const memorandumPolicy = {
  see,
  start: lead,
  save: write,
  nameTeam: lead,
  validate: lead,
  reopen: lead,
  embargo: lead,
  publish: lead,
  cancel: lead,
} satisfies Record<MemorandumCommand | 'see' | 'start' | 'save' | 'nameTeam', Policy<Subject>>;
