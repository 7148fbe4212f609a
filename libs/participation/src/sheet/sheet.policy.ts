import { hidden, holds, needsRole, serviceRoles, type Policy } from '@centrale/kernel';
import { isCity, isContactOfficial, participationRoles, type BodyAccess } from '../access/body-access.js';
import { type SheetCommand } from './sheet.js';

type Subject = Pick<BodyAccess, 'organisationId' | 'contactOfficialId'>;

/** Everybody of the city who works with trajectories, and the service; what was published, everybody reads on the public page. */
const see: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) ? undefined : hidden();
const official: Policy<Subject> = (actor, subject) => (isContactOfficial(actor, subject) ? undefined : needsRole('coordinator'));
/** The college, and the secretariat that writes down what it decided. */
const city: Policy<Subject> = (actor, { organisationId }) => (isCity(actor, organisationId) ? undefined : needsRole('secretariat'));
/** Putting it on the city's website is the work of either. */
const officialOrCity: Policy<Subject> = (actor, subject) => official(actor, subject) && city(actor, subject);

export const sheetPolicy = {
  see,
  start: official,
  save: official,
  checkConformity: official,
  revise: official,
  submit: official,
  approve: city,
  sendBack: city,
  publish: officialOrCity,
  supersede: officialOrCity,
  repeal: city,
  coverInsurance: officialOrCity,
  draftDecision: officialOrCity,
} satisfies Record<SheetCommand | 'see' | 'start' | 'save' | 'coverInsurance' | 'draftDecision', Policy<Subject>>;

/** A council decides; its decision is written down by the secretariat. */
export const frameworkPolicy = {
  see: ((actor, { organisationId }) => see(actor, { organisationId, contactOfficialId: null })) satisfies Policy<{ readonly organisationId: string }>,
  adopt: ((actor, { organisationId }) => (holds(actor, 'secretariat', organisationId) ? undefined : needsRole('secretariat'))) satisfies Policy<{ readonly organisationId: string }>,
};
