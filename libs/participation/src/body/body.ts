import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type GroupType, type PackId } from '../rule-pack/rule-pack.js';
import { type PolicyDomain, type TargetGroup } from '../trajectory/vocabulary.js';

export const bodyKinds = ['strategicAtelier', 'advisoryBody', 'workingGroup'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const bodyStatuses = ['proposed', 'active', 'underReview', 'restructured', 'dissolved'] as const;
export type BodyStatus = (typeof bodyStatuses)[number];
export type BodyCommand = 'activate' | 'withdraw' | 'review' | 'resume' | 'restructure' | 'dissolve';

/** Restructuring and dissolving come after a review: nobody ends a body between two meetings. */
export const bodyLifecycle: Lifecycle<BodyStatus, BodyCommand> = {
  proposed: { activate: 'active', withdraw: 'dissolved' },
  active: { review: 'underReview' },
  underReview: { resume: 'active', restructure: 'restructured', dissolve: 'dissolved' },
  restructured: {},
  dissolved: {},
};

/** It works: meets, is advised with, has members. */
export const atWork = ({ status }: { readonly status: BodyStatus }): boolean => status === 'active' || status === 'underReview';
export const isEnded = ({ status }: { readonly status: BodyStatus }): boolean => status === 'restructured' || status === 'dissolved';

/** Who may attend: everybody, or only whoever belongs to it. Becoming a member is another question. (T3) */
export const bodyAttendances = ['open', 'membersOnly'] as const;
export type BodyAttendance = (typeof bodyAttendances)[number];

export const restructuringGrounds = ['noFunctioning', 'irregularities', 'changedGoals'] as const;
export type RestructuringGround = (typeof restructuringGrounds)[number];

/** How a group was reached out to. */
export interface Outreach {
  readonly group: TargetGroup;
  readonly how: string;
  readonly on: LocalDate;
}

/** Who should sit in it, and what was done to find them. */
export interface BodyComposition {
  readonly description: LocalText;
  readonly targetGroups: readonly TargetGroup[];
  readonly outreach: readonly Outreach[];
}

export interface Body {
  readonly id: string;
  readonly number: string;
  /** The city. */
  readonly organisationId: string;
  readonly parentId: string | null;
  readonly kind: BodyKind;
  /** Thematic, organising or by project; unset until it is chosen. (R003-19) */
  readonly groupType: GroupType | null;
  readonly name: LocalText;
  readonly policyDomain: PolicyDomain | null;
  readonly status: BodyStatus;
  readonly contactOfficialId: string | null;
  readonly leadPartyId: string | null;
  readonly coordinationByService: boolean;
  readonly packId: PackId;
  readonly packVersion: number;
  readonly composition: BodyComposition;
  readonly themeNote: LocalText;
  readonly frequency: LocalText;
  readonly attendance: BodyAttendance;
  readonly publishedAt: Date | null;
}
