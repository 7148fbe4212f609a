import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';

export const memorandumStatuses = ['drafting', 'validated', 'embargoed', 'published', 'cancelled'] as const;
export type MemorandumStatus = (typeof memorandumStatuses)[number];
export type MemorandumCommand = 'validate' | 'reopen' | 'embargo' | 'publish' | 'cancel';

/** Drafted in confidence, validated by the management team, ready under embargo, then public for everybody at once. (R002-07) */
export const memorandumLifecycle: Lifecycle<MemorandumStatus, MemorandumCommand> = {
  drafting: { validate: 'validated', cancel: 'cancelled' },
  validated: { reopen: 'drafting', embargo: 'embargoed', cancel: 'cancelled' },
  embargoed: { reopen: 'drafting', publish: 'published', cancel: 'cancelled' },
  published: {},
  cancelled: {},
};

/** For whom the desired future is drawn. (R002-02) */
export const inspirationAudiences = ['residents', 'visitors', 'companies', 'associations'] as const;
export type InspirationAudience = (typeof inspirationAudiences)[number];

export interface MemorandumParts {
  readonly policyEvaluation: LocalText;
  readonly quantitative: LocalText;
  readonly qualitative: LocalText;
  /** Whether the compulsory SWOT is part of it, and what it says. */
  readonly swot: boolean;
  readonly swotText: LocalText;
  readonly inspiration: Readonly<Record<InspirationAudience, LocalText>>;
  readonly choices: LocalText;
  readonly realisation: LocalText;
  /** What is particular to this place. (R002-12) */
  readonly couleurLocale: LocalText;
}

const empty: LocalText = { nl: '', fr: '' };
export const emptyParts: MemorandumParts = {
  policyEvaluation: empty, quantitative: empty, qualitative: empty, swot: false, swotText: empty,
  inspiration: { residents: empty, visitors: empty, companies: empty, associations: empty }, choices: empty, realisation: empty, couleurLocale: empty,
};

/** What has to be written before it is validated, in reading order. */
export const requiredParts = [
  'policyEvaluation', 'quantitative', 'qualitative', 'inspiration.residents', 'inspiration.visitors', 'inspiration.companies', 'inspiration.associations', 'choices', 'realisation',
] as const;
export type RequiredPart = (typeof requiredParts)[number];

/** What is written of a part. */
export function textOfPart(parts: MemorandumParts, part: RequiredPart): LocalText {
  const [name, audience] = part.split('.') as [keyof MemorandumParts, InspirationAudience | undefined];
  return audience === undefined ? (parts[name] as LocalText) : parts.inspiration[audience];
}

export interface Memorandum {
  /** That of its trajectory. */
  readonly id: string;
  readonly organisationId: string;
  readonly legislature: string;
  readonly electionOn: LocalDate;
  readonly status: MemorandumStatus;
  readonly parts: MemorandumParts;
  readonly version: number;
  readonly ownerId: string;
  readonly designTeam: readonly string[];
  readonly embargoUntil: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}
