import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type BodyFunction } from '../access/body-access.js';
import { type PartyKind } from '../party/party.js';
import { type RoleClass } from '../party/role-class.js';
import { type GroupType, type PackId, type PackParameters, type PackUpgrade } from '../rule-pack/rule-pack.js';
import { type DeviationView, type NonConformityView, type PackPin } from '../rule/rule.view.js';
import { type CommunicationView, type InterestCounts } from '../trajectory/trajectory.view.js';
import { type Horizon, type PolicyDomain, type ThemeKind } from '../trajectory/vocabulary.js';
import { type BodyAttendance, type BodyKind, type BodyStatus, type BodyComposition, type RestructuringGround } from './body.js';
import { type BodyAct } from './body.policy.js';
import { type CompositionCounts } from './composition.js';

export interface BodyRow extends PackPin {
  readonly packId: PackId;
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly parentId: string | null;
  /** 0 for a root of the tree. */
  readonly depth: number;
  readonly kind: BodyKind;
  readonly groupType: GroupType | null;
  readonly name: LocalText;
  readonly status: BodyStatus;
  readonly contactOfficialName: string | null;
  /** Parties with a seat today. */
  readonly members: number;
  /** The last sign of life of a body that has slept for a year. (R003-35) */
  readonly dormantSince: string | null;
}

/** Another body, named. */
export interface BodyLink {
  readonly id: string;
  readonly number: string;
  readonly name: LocalText;
  readonly kind: BodyKind;
  readonly status: BodyStatus;
}

export interface BodyMembershipView {
  readonly id: string;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  /** Null once it was erased. */
  readonly partyName: string | null;
  readonly classes: readonly RoleClass[];
  readonly function: BodyFunction;
  readonly voting: boolean;
  readonly substituteFor: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly conditionEvidence: string | null;
  readonly publicName: boolean;
  readonly may: May<'end' | 'consent'>;
}

export interface BodyAttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
  /** Who shared it: the city, or the body itself. (R003-06) */
  readonly sharedBy: 'city' | 'body';
  readonly mayRemove: boolean;
}

export interface RestructuringView {
  readonly command: 'restructure' | 'dissolve';
  readonly ground: RestructuringGround | null;
  readonly motivation: LocalText;
  readonly decidedOn: string;
  readonly reference: string | null;
  readonly successor: BodyLink | null;
}

export interface BodyView extends BodyRow {
  /** The languages in which the city publishes, in which what becomes public is asked. */
  readonly publishedIn: readonly (keyof LocalText)[];
  readonly parent: BodyLink | null;
  readonly groups: readonly BodyLink[];
  readonly policyDomain: PolicyDomain | null;
  readonly composition: BodyComposition;
  readonly themeNote: LocalText;
  readonly frequency: LocalText;
  readonly attendance: BodyAttendance;
  /** Themes of citizen meetings that it arose from. (I10) */
  readonly themes: readonly { readonly id: string; readonly name: LocalText }[];
  readonly contactOfficialId: string | null;
  /** Null when nobody is named or when the person named has left. */
  readonly contactOfficialEmail: string | null;
  readonly leadPartyId: string | null;
  readonly leadName: string | null;
  readonly coordinationByService: boolean;
  /** Of today and of before, the ones of today first. */
  readonly memberships: readonly BodyMembershipView[];
  readonly counts: CompositionCounts;
  readonly neighbourhoods: readonly { readonly id: string; readonly name: LocalText }[];
  readonly attachments: readonly BodyAttachmentView[];
  /** How people were called to its work. (R000-06) */
  readonly communication: readonly CommunicationView[];
  readonly interests: InterestCounts;
  readonly lastActiveOn: string | null;
  readonly publishedAt: string | null;
  readonly changedAt: string;
  readonly reviewReason: string | null;
  readonly decision: RestructuringView | null;
  readonly pack: PackParameters;
  /** A newer version of its rules that holds, and what it would change. */
  readonly upgrade: PackUpgrade | null;
  readonly warnings: readonly Refusal[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly may: May<BodyAct>;
}

/** Who can be named as a body's contact official: coordinators of the city today. */
export interface CoordinatorView {
  readonly id: string;
  readonly name: string;
}

/** Whom somebody may seat. */
export interface SeatCandidateView {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly classes: readonly RoleClass[];
}

/** A theme of a citizen meeting that was held, which a group can take up. (I10) */
export interface HeldThemeView {
  readonly id: string;
  readonly organisationId: string;
  readonly name: LocalText;
  readonly kind: ThemeKind;
  readonly horizon: Horizon | null;
  readonly meetingId: string;
  readonly meetingTitle: LocalText;
  readonly heldOn: string;
}
