import { canonicalJson, type Cents, type Lifecycle, type LocalText } from '@centrale/kernel';
import { type GroupType } from '../rule-pack/rule-pack.js';
import { type PolicyDomain } from '../trajectory/vocabulary.js';

export const sheetStatuses = ['draft', 'conformityOk', 'submitted', 'approved', 'returned', 'published', 'superseded', 'repealed'] as const;
export type SheetStatus = (typeof sheetStatuses)[number];
export type SheetCommand = 'checkConformity' | 'revise' | 'submit' | 'approve' | 'sendBack' | 'publish' | 'supersede' | 'repeal';

/** A text that changes goes back to draft; a new version takes the place of the published one when it is published itself. (§5.5) */
export const sheetLifecycle: Lifecycle<SheetStatus, SheetCommand> = {
  draft: { checkConformity: 'conformityOk' },
  conformityOk: { revise: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', sendBack: 'returned' },
  returned: { revise: 'draft', checkConformity: 'conformityOk' },
  approved: { publish: 'published' },
  published: { supersede: 'superseded', repeal: 'repealed' },
  superseded: {},
  repealed: {},
};

/** In these the text is written: it saves itself. */
export const writableSheetStatuses = ['draft', 'conformityOk', 'returned'] as const satisfies readonly SheetStatus[];
/** A body has one version under way at a time, beside the one that is published. */
export const pendingSheetStatuses = [...writableSheetStatuses, 'submitted', 'approved'] as const satisfies readonly SheetStatus[];

/** The ten chapters, in the order of the source. (003) */
export const sheetChapters = ['general', 'goal', 'composition', 'contact', 'working', 'advice', 'budget', 'insurance', 'evaluation', 'final'] as const;
export type SheetChapter = (typeof sheetChapters)[number];

export const sheetActivities = ['advice', 'signals', 'network'] as const;
export type SheetActivity = (typeof sheetActivities)[number];
/** How elected people and staff of the city take part. */
export const officialsRoles = ['observer', 'member'] as const;
export type OfficialsRole = (typeof officialsRoles)[number];
/** Who coordinates the body: the service of the city, or the leads of the group. */
export const contactRoles = ['service', 'leads'] as const;
export type ContactRole = (typeof contactRoles)[number];
export const deliveryWays = ['email', 'post'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];
export const insuranceKinds = ['liability', 'legalAid', 'bodilyInjury'] as const;
export type InsuranceKind = (typeof insuranceKinds)[number];

/** What a sheet says, chapter by chapter; complete or not. Null is a choice that was not made yet. */
export interface SheetContent {
  readonly general: { readonly name: LocalText; readonly domain: PolicyDomain | null };
  readonly goal: { readonly text: LocalText; readonly activities: readonly SheetActivity[] };
  readonly composition: { readonly members: LocalText; readonly conditions: LocalText; readonly spread: LocalText; readonly officialsAs: OfficialsRole };
  readonly contact: {
    /** The service of the city; the competent official is a fact of the body. */
    readonly service: LocalText;
    readonly email: string;
    readonly phone: string;
    readonly role: ContactRole | null;
    /** Items for the agenda are taken until so many working days before. */
    readonly agendaIntakeWorkingDays: number | null;
    /** Invitations leave at least so many calendar days before. */
    readonly invitationDays: number | null;
    readonly location: boolean;
    /** Whether a participant may take the report, agreed on the spot. */
    readonly participantMayReport: boolean;
  };
  readonly working: { readonly groupType: GroupType | null; readonly leads: LocalText; readonly publicMeetings: boolean };
  readonly advice: {
    readonly ownInitiative: boolean | null;
    readonly onRequest: boolean | null;
    /** Calendar days for the body to react to a request, and the least when it is urgent. */
    readonly requestDays: number | null;
    readonly urgentDays: number | null;
    /** Days within which the city answers an advice. */
    readonly answerDays: number | null;
    readonly delivery: readonly DeliveryWay[];
    readonly agreements: LocalText;
  };
  readonly budget: { readonly infrastructure: LocalText; readonly yearlyCents: Cents | null; readonly use: LocalText };
  readonly insurance: { readonly kinds: readonly InsuranceKind[]; readonly notes: LocalText };
  readonly evaluation: { readonly yearly: boolean; readonly adjustment: LocalText };
  readonly final: { readonly councilFeedback: boolean; readonly publishAfterApproval: boolean; readonly notes: LocalText };
}

const nothing: LocalText = { nl: '', fr: '' };

/** What the text of a sheet starts from where the body has said nothing. */
export const emptySheet: SheetContent = {
  general: { name: nothing, domain: null },
  goal: { text: nothing, activities: [] },
  composition: { members: nothing, conditions: nothing, spread: nothing, officialsAs: 'observer' },
  contact: {
    service: nothing, email: '', phone: '', role: null, agendaIntakeWorkingDays: null, invitationDays: null, location: true, participantMayReport: false,
  },
  working: { groupType: null, leads: nothing, publicMeetings: true },
  advice: { ownInitiative: null, onRequest: null, requestDays: null, urgentDays: null, answerDays: null, delivery: [], agreements: nothing },
  budget: { infrastructure: nothing, yearlyCents: null, use: nothing },
  insurance: { kinds: [], notes: nothing },
  evaluation: { yearly: true, adjustment: nothing },
  final: { councilFeedback: true, publishAfterApproval: true, notes: nothing },
};

/** Chapters that differ, in whatever order their fields are kept. */
export const changedChapters = (before: SheetContent, after: SheetContent): SheetChapter[] =>
  sheetChapters.filter((chapter) => canonicalJson(before[chapter]) !== canonicalJson(after[chapter]));

/** The decision of the college by which a sheet holds, or holds no more. */
export interface CollegeDecision {
  readonly on: string;
  readonly reference: string;
}
