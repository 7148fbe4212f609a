import { type MeetingKind } from '../meeting/meeting-kind.js';
import { type PackId } from '../rule-pack/rule-pack.js';
import { citySide, type RoleClass } from './role-class.js';

/**
 * As what somebody may be at a meeting, strictest first.
 * `excluded`: neither invited nor registered, and a non-conformity when present. `informed`: not there; hears of it at publication.
 * `observer`: without a vote. `onRequest`: supports when the body asked for it, never an author. `invited`: by invitation.
 * `throughCommittee`: only on behalf of a committee or an association. `optional`, `open`: may come. `participant`: takes part as
 * what they are. `secretariat`: chairs, keeps the agenda and the report. `host`: receives. `expected`: is looked for.
 */
export const presences = [
  'excluded', 'informed', 'observer', 'onRequest', 'invited', 'throughCommittee', 'optional', 'open', 'participant', 'secretariat', 'host', 'expected',
] as const;
export type Presence = (typeof presences)[number];

/** What a rule set has to say of its meetings, kind by kind. (§5.4 of the domain's reference) */
export const gatherings = ['trajectoryActivity', 'preparatory', 'citizenMeeting', 'themeGroup', 'memorandumWorkshop', 'groupMeeting'] as const;
export type Gathering = (typeof gatherings)[number];

/** Of the rule set for neighbourhoods only the preparatory and the citizen meetings have rules of their own; the rest is work in groups. */
export function gatheringOf(pack: PackId, kind: MeetingKind): Gathering {
  if (pack === 'ATELIER') return 'trajectoryActivity';
  if (pack === 'MEMO') return 'memorandumWorkshop';
  if (pack === 'WERKGROEP') return 'groupMeeting';
  return kind === 'preparatory' ? 'preparatory' : kind === 'open' ? 'citizenMeeting' : 'themeGroup';
}

type Row = Readonly<Record<Gathering, Presence>>;

const citizen: Row = {
  trajectoryActivity: 'open', preparatory: 'throughCommittee', citizenMeeting: 'open', themeGroup: 'open', memorandumWorkshop: 'invited', groupMeeting: 'open',
};
const committee: Row = { ...citizen, preparatory: 'invited' };
const mandate: Row = {
  trajectoryActivity: 'onRequest', preparatory: 'excluded', citizenMeeting: 'expected', themeGroup: 'participant', memorandumWorkshop: 'informed',
  groupMeeting: 'observer',
};
const official: Row = {
  trajectoryActivity: 'onRequest', preparatory: 'host', citizenMeeting: 'host', themeGroup: 'participant', memorandumWorkshop: 'participant', groupMeeting: 'observer',
};
const facilitator: Row = {
  trajectoryActivity: 'optional', preparatory: 'expected', citizenMeeting: 'expected', themeGroup: 'optional', memorandumWorkshop: 'optional', groupMeeting: 'optional',
};

/** Who may be where, as the sources have it. An expert comes as a citizen does; what they add is an annex. */
export const presenceTable: Readonly<Record<RoleClass, Row>> = {
  citizen,
  association: committee,
  neighbourhoodCommittee: committee,
  tradersAssociation: committee,
  recognisedOrganisation: { ...committee, groupMeeting: 'participant' },
  expert: citizen,
  elected: mandate,
  board: mandate,
  official,
  staff: official,
  facilitator,
};

/** Everybody is a citizen, and an expert comes as one: that counts for whoever is nothing else. */
const weighedOf = (classes: readonly RoleClass[]): readonly RoleClass[] => {
  const particular = classes.filter((each) => each !== 'citizen' && each !== 'expert');
  return particular.length > 0 ? particular : ['citizen'];
};

export interface AtMeeting {
  /** Whether this is the contact official of the body that meets. */
  readonly contactOfficial?: boolean;
}

/** As what somebody of these classes may be at such a meeting: the strictest class decides. */
export function presenceOf(pack: PackId, kind: MeetingKind, classes: readonly RoleClass[], { contactOfficial = false }: AtMeeting = {}): Presence {
  const gathering = gatheringOf(pack, kind);
  const found = weighedOf(classes).map((each) =>
    contactOfficial && gathering === 'groupMeeting' && (each === 'official' || each === 'staff') ? 'secretariat' : presenceTable[each][gathering]);
  return presences.find((each) => found.includes(each))!;
}

/** Whether any citizen may come without being asked. */
export const isOpenToAll = (pack: PackId, kind: MeetingKind): boolean => presenceTable.citizen[gatheringOf(pack, kind)] === 'open';

/**
 * Where a meeting is open to everyone, an official or an elected person may be there in their own name: recorded as such, without
 * authorship or vote. Whoever is excluded may not.
 */
export const mayComePrivately = (pack: PackId, kind: MeetingKind, classes: readonly RoleClass[]): boolean =>
  isOpenToAll(pack, kind) && classes.some((each) => (citySide as readonly RoleClass[]).includes(each)) && presenceOf(pack, kind, classes) !== 'excluded';
