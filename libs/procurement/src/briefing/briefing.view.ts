import { type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type BriefingCommand, type BriefingContent, type BriefingField, type BriefingStatus } from './briefing.js';

export interface BriefingRow {
  readonly id: string;
  readonly number: string;
  readonly status: BriefingStatus;
  readonly title: string;
  readonly organisationName: Text3;
  readonly officerName: string | null;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
}

export interface BriefingRemarkView {
  readonly id: string;
  readonly field: BriefingField | null;
  readonly authorName: string;
  readonly fromService: boolean;
  readonly text: string;
  readonly at: string;
}

export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
}

export interface LotProposal {
  readonly lotNumber: number;
  /** Keys of texts: why this lot. */
  readonly reasons: readonly Refusal[];
}

export interface BriefingView extends BriefingRow {
  readonly agreementId: string;
  readonly organisationId: string;
  readonly content: BriefingContent;
  readonly version: number;
  /** Per field that somebody filled in: who last did. */
  readonly authors: Readonly<Record<string, string>>;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly officerId: string | null;
  readonly standInId: string | null;
  readonly standInName: string | null;
  readonly remarks: readonly BriefingRemarkView[];
  readonly attachments: readonly AttachmentView[];
  /** Everything that still stands in the way of submitting, each with `params.field`; empty once the content is fixed. */
  readonly missing: readonly Refusal[];
  /** What rules propose on this content; offered when the buyer asks for help. */
  readonly proposedLots: readonly LotProposal[];
  readonly callOffId: string | null;
  readonly declinedReason: string | null;
  readonly may: May<BriefingCommand | 'save' | 'remark' | 'assign'>;
}

/** An immutable snapshot, comparable with the others. */
export interface BriefingVersionView {
  readonly id: string;
  readonly no: number;
  readonly at: string;
  readonly content: BriefingContent;
}
