import { firstOf, refuse, type LocalText, type Refusal } from '@centrale/kernel';
import { type LanguageRegime } from '../languages.js';
import { refuseNamelessPart } from './starting.js';
import { type Horizon, type ThemeKind } from './vocabulary.js';

export interface Theme {
  readonly id: string;
  readonly kind: ThemeKind;
  readonly horizon: Horizon | null;
  readonly priority: number | null;
  readonly spawnedBodyId: string | null;
}

/** Needs and priorities say whether they are for the short or the long term. (R001-03) */
export const refuseTheme = ({ kind, horizon, name }: Pick<Theme, 'kind' | 'horizon'> & { readonly name: LocalText }, regime: LanguageRegime): Refusal | undefined =>
  firstOf(refuseNamelessPart(name, regime), kind !== 'theme' && horizon === null ? refuse('theme.horizon-missing') : undefined);

/** A theme that a group took up, or in which people showed interest, stays. */
export const refuseRemoval = ({ spawnedBodyId }: Pick<Theme, 'spawnedBodyId'>, interests: number): Refusal | undefined =>
  spawnedBodyId !== null || interests > 0 ? refuse('theme.in-use') : undefined;

/** A working group that arises from a theme has interested citizens and the municipality in it. (R001-10) */
export function sayComposition(classes: readonly string[]): Refusal | undefined {
  const citizens = ['citizen', 'association', 'neighbourhoodCommittee', 'tradersAssociation'];
  const municipality = ['elected', 'board', 'official', 'staff'];
  const has = (wanted: readonly string[]): boolean => classes.some((each) => wanted.includes(each));
  if (!has(citizens)) return refuse('R001-10.composition');
  return has(municipality) ? undefined : refuse('R001-10.composition-city');
}
