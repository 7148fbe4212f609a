import { type May } from '@centrale/kernel';
import { type PackChange, type PackId, type PackParameter, type PackParameters, type PackStatus } from './rule-pack.js';

export interface PackRow {
  readonly id: string;
  readonly packId: PackId;
  readonly version: number;
  readonly status: PackStatus;
  readonly note: string;
  readonly createdAt: string;
  readonly activatedAt: string | null;
  /** Bodies and trajectories that pin this version. */
  readonly pinnedBy: number;
}

export interface PackView extends PackRow {
  readonly parameters: PackParameters;
  readonly assumptions: readonly PackParameter[];
  /** Against the version before. */
  readonly changes: readonly PackChange[];
  readonly may: May<'draft' | 'activate' | 'discard'>;
}
