import { type BodyAccess, type LanguageRegime, type PackId, type PackParameters, type RoleClass, type RouteFacts, type Voice } from '@centrale/participation';

/** A body as requests and advice need to know it, with what the actor is towards it. */
export interface AdvisingBody extends BodyAccess, Voice, RouteFacts {
  readonly now: Date;
  readonly bodyId: string;
  readonly bodyNumber: string;
  readonly groupType: string | null;
  readonly classes: readonly RoleClass[];
  readonly languageRegime: LanguageRegime;
  readonly packId: PackId;
  readonly packVersion: number;
  /** Of its rules and its published sheet, the strictest of both. */
  readonly pack: PackParameters;
}

const current = (alias: string): string => `${alias}.from_on <= centrale.today() and (${alias}.to_on is null or ${alias}.to_on >= centrale.today())`;

/** Functions that a person has in the body `b` today, as themselves or in another's place. */
export const FUNCTIONS = (person: string): string => `array(
  select distinct m.function from body_membership m join party q on q.id = m.party_id where m.body_id = b.id and q.person_id = ${person} and ${current('m')})`;

/** Bodies in which a person sits today, as whatever. */
export const SEATED_IN = (person: string): string => `array(
  select m.body_id from body_membership m join party q on q.id = m.party_id where q.person_id = ${person} and ${current('m')})`;

/** Those of them that they organise. */
export const ORGANISED_BY = (person: string): string => `array(
  select m.body_id from body_membership m join party q on q.id = m.party_id where q.person_id = ${person} and m.function in ('chair', 'lead', 'secretariat') and ${current('m')})`;

/** Role classes that a person's party holds in the city of `b` today, those of their roles included. */
export const CLASSES = (person: string): string => `array(
  select distinct c.class from party q cross join lateral centrale.class_periods(q.id) c where q.organisation_id = b.organisation_id and q.person_id = ${person} and ${current('c')})`;

/** Whether one of these organisations guides a phase or a meeting of a trajectory of the advice `a` now. */
export const GUIDES = (organisations: string): string => `exists (
  select from advice_trajectory l where l.advice_id = a.id and (
    exists (select from phase g where g.trajectory_id = l.trajectory_id and g.facilitator_organisation_id = any (${organisations}::uuid[]))
    or exists (select from meeting g where g.trajectory_id = l.trajectory_id and g.facilitator_organisation_id = any (${organisations}::uuid[]) and g.status not in ('cancelled', 'postponed'))))`;

/** Whether anybody is chair or lead of `b` today. */
export const HAS_SPOKESPERSON = `exists (select from body_membership m where m.body_id = b.id and m.function in ('chair', 'lead') and ${current('m')})`;

/** Columns of `AdvisingBody`, for a statement with the body `b`, its organisation `o` and the rules `p`; `person` is a parameter. */
export const ADVISING_BODY = (person: string): string => `
  centrale.now() as now, b.id as "bodyId", b.number as "bodyNumber", b.organisation_id as "organisationId", b.contact_official_id as "contactOfficialId", b.kind, b.status,
  b.group_type as "groupType", centrale.under_atelier(b.id) as "underAtelier", ${FUNCTIONS(person)} as functions, ${CLASSES(person)} as classes,
  ${HAS_SPOKESPERSON} as "hasSpokesperson", o.language_regime as "languageRegime", p.pack_id as "packId", p.version as "packVersion", centrale.binding_parameters(p.pack_id, p.version, b.id) as pack`;

/** People with an account who have a function in the body, for what they hear; the body is a parameter. */
export const PEOPLE_OF_BODY = (body: string): string => `
  select distinct q.person_id from body_membership m join party q on q.id = m.party_id where m.body_id = ${body} and q.person_id is not null and ${current('m')}`;
