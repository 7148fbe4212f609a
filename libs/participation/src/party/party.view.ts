import { type Language, type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type BodyFunction } from '../access/body-access.js';
import { type PartyKind } from './party.js';
import { type RoleClass } from './role-class.js';

export interface PartyRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly kind: PartyKind;
  /** Null once it was erased. */
  readonly name: string | null;
  readonly neighbourhoodName: LocalText | null;
  /** Those of today. */
  readonly classes: readonly RoleClass[];
  /** Seats in bodies today. */
  readonly seats: number;
  readonly erasedAt: string | null;
}

export interface PartyClassView {
  readonly id: string;
  readonly class: RoleClass;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly evidence: string | null;
}

export interface PartySeatView {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: LocalText;
  readonly function: BodyFunction;
  readonly fromOn: string;
  readonly toOn: string | null;
}

export interface PartyView extends PartyRow {
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly neighbourhoodId: string | null;
  readonly recognition: string | null;
  /** Whether somebody signs in for it. */
  readonly hasAccount: boolean;
  readonly classPeriods: readonly PartyClassView[];
  readonly memberships: readonly PartySeatView[];
  readonly may: May<'correct' | 'classify' | 'linkAccount' | 'erase'>;
}

export interface NeighbourhoodView {
  readonly id: string;
  readonly organisationId: string;
  readonly name: LocalText;
  readonly may: May<'rename'>;
}
