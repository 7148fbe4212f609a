import { type LocalDate } from '@centrale/kernel';

/** The municipal councils that were elected in October 2024 began on 1 December; every six years another one does. */
const FIRST_YEAR = 2024;
const YEARS = 6;
const START = '12-01';
const END = '11-30';

/** A council's term of office; both days belong to it. */
export interface Legislature {
  /** `2024-2030` */
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const beginning = (year: number): Legislature => ({ name: `${year}-${year + YEARS}`, from: `${year}-${START}`, to: `${year + YEARS}-${END}` });

/** The term of the council that is elected on a day. (R002-08) */
export const legislatureAfter = (electionOn: LocalDate): string => beginning(Number(electionOn.slice(0, 4))).name;

export function legislatureOf(on: LocalDate): Legislature {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < START ? 1 : 0);
  return beginning(FIRST_YEAR + Math.floor((year - FIRST_YEAR) / YEARS) * YEARS);
}
