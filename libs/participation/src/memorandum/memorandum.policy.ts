import { firstOf, hidden, holds, needsRole, refuse, type Policy } from '@centrale/kernel';
import { hasMandate, isOfTeam, type Mandated } from '../trajectory/trajectory.policy.js';
import { type Memorandum, type MemorandumCommand } from './memorandum.js';

type Subject = Pick<Memorandum, 'organisationId' | 'status' | 'ownerId' | 'designTeam'> & Partial<Mandated>;

const teamOf = ({ organisationId, ownerId, designTeam, mandated }: Subject) => ({ organisationId, mandated, team: { ownerId, designTeam } });

/** In confidence until it is published; then for everybody. (R002-07) */
const see: Policy<Subject> = (actor, memorandum) => (memorandum.status === 'published' || isOfTeam(actor, teamOf(memorandum)) ? undefined : hidden());

/** Politicians decide; they do not write. (R002-10) */
const noMandate: Policy<Subject> = (actor, memorandum) => (hasMandate(actor, memorandum) ? refuse('R002-10') : undefined);

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
  nameOwner: lead,
  validate: lead,
  reopen: lead,
  embargo: lead,
  publish: lead,
  cancel: lead,
} satisfies Record<MemorandumCommand | 'see' | 'start' | 'save' | 'nameTeam' | 'nameOwner', Policy<Subject>>;
