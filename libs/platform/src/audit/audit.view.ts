import { type Text3 } from '@centrale/kernel';

/** One entry of a dossier's chain: what happened, told by the command. */
export interface TimelineEntryView {
  readonly seq: number;
  /**
   * Business instant.
   * @format date-time
   */
  readonly at: string;
  /** Key of a text. */
  readonly command: string;
  /** Null for a visitor, for what the system did by itself, and for a person who was erased. */
  readonly actorName: string | null;
  readonly organisationName: Text3 | null;
  /** Ids, numbers, instants and hashes; never a name. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A published hash over all chains of the audit, each over the one before. */
export interface AuditRootView {
  readonly number: number;
  /**
   * Business instant.
   * @format date-time
   */
  readonly at: string;
  /**
   * Real instant: the demo's clock does not move it.
   * @format date-time
   */
  readonly recordedAt: string;
  readonly hash: string;
  readonly previousHash: string;
}

export const auditFaults = ['missing', 'chain', 'hash', 'content', 'head', 'root'] as const;
/**
 * How an entry fails to fit: one before it is missing; it does not follow the one before; its bytes are not those that were hashed;
 * its columns do not say what its bytes say; it is not where the chain ends; it differs from what a published root covers.
 */
export type AuditFault = (typeof auditFaults)[number];

/** The first broken entry of a chain, or a broken root (dossier type 'root', its number as `seq`). */
export interface AuditFaultView {
  readonly dossierType: string;
  readonly dossierId: string | null;
  readonly seq: number;
  readonly fault: AuditFault;
}

/** A verification of everything. It tells no number of chains or entries: before an opening that would count offers. */
export interface AuditCheckView {
  readonly id: string;
  /**
   * Real instant.
   * @format date-time
   */
  readonly startedAt: string;
  /**
   * Null while it runs.
   * @format date-time
   */
  readonly finishedAt: string | null;
  /** At most a hundred. Empty and finished: every chain is whole. */
  readonly faults: readonly AuditFaultView[];
}

/** A chain in the list of whoever audits. */
export interface AuditChainRow {
  readonly dossierType: string;
  readonly dossierId: string;
  /** The dossier's own number, where it has one. */
  readonly number: string | null;
  readonly entries: number;
  /** Of the last entry. */
  readonly hash: string;
  /**
   * Real instant of the last entry.
   * @format date-time
   */
  readonly recordedAt: string;
}

/** An entry with what binds it into its chain. */
export interface AuditEntryView extends TimelineEntryView {
  /**
   * Real instant.
   * @format date-time
   */
  readonly recordedAt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A chain, recomputed from its stored bytes as it was read. */
export interface AuditChainView extends AuditChainRow {
  /** What it says is still kept in confidence: its entries come without actor and facts, as `withheld`; that they add up is said all the same. */
  readonly withheld: boolean;
  /** The first entry that does not fit; null for a whole chain. */
  readonly fault: { readonly seq: number; readonly fault: AuditFault } | null;
  /** The newest published root that covers the chain; entries after `seq` wait for the next. */
  readonly coveredBy: { readonly number: number; readonly hash: string; readonly seq: number } | null;
  /** From the first one on. */
  readonly items: readonly AuditEntryView[];
  /** Cursor for the entries after these. */
  readonly next: string | null;
}

/** Null until somebody, or the night, had everything verified. */
export interface LatestAuditCheckView {
  readonly check: AuditCheckView | null;
}
