import {
  adviceRoutes, attendancePolicies, durationPolicies, duties, evaluationRhythms, groupTypes, purposes, rolls, type PackParameter, type PackParameters, type ParticipationTexts,
} from '@centrale/participation';
import { wholeNumber } from '../../shell/filled';

/** How a parameter is edited. A number may be left empty where ‘unset’ is a value of its own. */
export type PackField =
  | { readonly kind: 'number'; readonly unset: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly unset: boolean }
  | { readonly kind: 'several'; readonly values: readonly string[] };

const number = { kind: 'number', unset: false } as const;
const orUnset = { kind: 'number', unset: true } as const;
const flag = { kind: 'flag' } as const;
const choice = (values: readonly string[], unset = false) => ({ kind: 'choice', values, unset }) as const;
const several = (values: readonly string[]) => ({ kind: 'several', values }) as const;

/** Every parameter, in the order in which it is read. */
export const packFields = {
  durationPolicy: choice(durationPolicies), purposes: several(purposes), adviceRoute: choice(adviceRoutes, true), ownInitiative: flag, requestDays: orUnset, requestFloorDays: orUnset,
  responseDays: orUnset, roll: choice(rolls), invitationDays: orUnset, agendaIntakeWorkingDays: orUnset, reportDays: orUnset, publicCalendar: flag, attendance: choice(attendancePolicies),
  membersRecognised: flag, selfCheck: choice(duties), evidence: choice(duties), transversal: flag, minChannels: number, minNonDigitalChannels: number,
  externalFacilitator: choice(['expected', 'optional']), evaluation: choice(evaluationRhythms), yearlyAdviceFrom: several(groupTypes), legislatureFeedback: flag,
  committeeAnswerWorkingDays: orUnset, outcomeDays: orUnset, signalDays: orUnset, monthsBeforeElection: orUnset, dangerDays: orUnset,
  dormantMonths: orUnset, sharingMonths: orUnset, postWorkingDays: number, budgetWarnPercent: number, procurementDays: number,
} as const satisfies Record<PackParameter, PackField>;

export const packParameters = Object.keys(packFields) as PackParameter[];

/** A value in words: codes as the texts have them, nothing as ‘unset’. */
export function packValue(value: PackParameters[PackParameter], { unset, yes, no, values, none }: ParticipationTexts['rulePack'] & { readonly none?: string }): string {
  const words: Readonly<Record<string, string>> = values;
  if (value === null) return unset;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return String(value);
  const codes = typeof value === 'string' ? [value] : value;
  return codes.length === 0 ? (none ?? unset) : codes.map((code) => words[code] ?? code).join(', ');
}

/** What a form edits: numbers as they are typed. */
export type PackDraft = Readonly<Record<PackParameter, string | boolean | readonly string[]>>;

export const draftOf = (parameters: PackParameters): PackDraft =>
  Object.fromEntries(packParameters.map((parameter) => {
    const value = parameters[parameter];
    return [parameter, typeof value === 'number' ? String(value) : (value ?? '')];
  })) as PackDraft;

/** What is sent: an empty number or choice is ‘unset’; what is no number is left for the API to name. */
export const parametersOf = (draft: PackDraft): object =>
  Object.fromEntries(packParameters.map((parameter) => [parameter, valueOf(packFields[parameter], draft[parameter])]));

function valueOf(field: PackField, value: string | boolean | readonly string[]): unknown {
  if (typeof value !== 'string') return value;
  return field.kind === 'number' ? wholeNumber(value) : value.trim() || null;
}
