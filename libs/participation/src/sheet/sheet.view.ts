import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type DutyView } from '../clock/duty.view.js';
import { type PackPin } from '../rule/rule.view.js';
import { type FrameworkFloors, type FrameworkStatus } from './general-framework.js';
import { type CollegeDecision, type InsuranceKind, type SheetContent, type SheetStatus } from './sheet.js';

export interface SheetRow {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyNumber: string;
  readonly bodyName: LocalText;
  readonly version: number;
  readonly status: SheetStatus;
  readonly changedAt: string;
  readonly decision: CollegeDecision | null;
  readonly publishedOn: string | null;
}

export interface FrameworkRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly version: number;
  readonly status: FrameworkStatus;
  readonly councilDecision: string;
  readonly decidedOn: string;
  readonly floors: FrameworkFloors;
}

export interface InsuranceCoverView {
  readonly kinds: readonly InsuranceKind[];
  readonly from: string;
  readonly to: string | null;
}

/** A pool in which the body takes part this year. */
export interface SheetPoolView {
  readonly id: string;
  readonly name: LocalText;
  readonly year: number;
  readonly amountCents: number;
  readonly balanceCents: number;
  readonly bodies: number;
}

export type SheetPageCommand = 'save' | 'startVersion' | 'checkConformity' | 'submit' | 'approve' | 'sendBack' | 'publish' | 'repeal' | 'coverInsurance' | 'draftDecision';

export interface SheetView extends SheetRow, PackPin {
  readonly organisationId: string;
  /** In which languages its texts are published: both of the Region, or Dutch. */
  readonly languageRegime: 'brussels' | 'flanders';
  readonly contactOfficialName: string | null;
  /** For the next autosave. */
  readonly revision: number;
  readonly content: SheetContent;
  /** The one that it is held against: while it is written that of today, afterwards the one of its submission. */
  readonly framework: FrameworkRow | null;
  readonly returnedReason: string | null;
  readonly submittedAt: string | null;
  readonly publishedUrl: string | null;
  readonly repeal: (CollegeDecision & { readonly reason: string }) | null;
  readonly versions: readonly { readonly id: string; readonly version: number; readonly status: SheetStatus }[];
  readonly insurance: readonly InsuranceCoverView[];
  readonly pools: readonly SheetPoolView[];
  readonly duties: readonly DutyView[];
  /** What is missing and what conflicts with the framework, while it can still be changed. */
  readonly conformity: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly may: May<SheetPageCommand>;
}
