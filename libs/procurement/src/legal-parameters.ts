import { type LocalDate } from '@centrale/kernel';

/** A legal period or share, with the day from which it holds and where it stands. */
interface LegalParameter {
  readonly from: LocalDate;
  readonly value: number;
  readonly source: string;
}

const parameters = {
  /** P15 */
  standstillDays: [{ from: '2013-07-01', value: 15, source: 'law 17-06-2013 art. 11' }],
  /** P12: fewer offers than this are not compared. */
  priceCheckFewestOffers: [{ from: '2017-06-30', value: 4, source: 'royal decree 18-04-2017 art. 36' }],
  /** P12: from so many offers on, a quarter is dropped at each end instead of one offer. */
  priceCheckQuarterFrom: [{ from: '2017-06-30', value: 7, source: 'royal decree 18-04-2017 art. 36' }],
  /** P12: how far under the average asks attention. */
  priceCheckPercentUnder: [{ from: '2017-06-30', value: 15, source: 'royal decree 18-04-2017 art. 36' }],
} as const satisfies Record<string, readonly [LegalParameter, ...LegalParameter[]]>;

export type LegalParameterName = keyof typeof parameters;

/** The value that holds on the day: the last one that had begun. @throws Error for a day before the first */
export function legal(name: LegalParameterName, on: LocalDate): number {
  const held = (parameters[name] as readonly LegalParameter[]).filter(({ from }) => from <= on).at(-1);
  if (!held) throw new Error(`No value of '${name}' holds on ${on}`);
  return held.value;
}
