import { isWorkingDay, statutoryHolidays, type LocalDate } from '@centrale/kernel';

export interface NamedDay {
  readonly on: LocalDate;
  readonly name: string;
}

/** The ten of the law, with the names that stand in the order of the kernel. */
export const legalDays = (year: number, names: readonly string[]): NamedDay[] =>
  statutoryHolidays(year).map((on, i) => ({ on, name: names[i] ?? '' })).sort((a, b) => a.on.localeCompare(b.on));

export const ofYear = (days: readonly LocalDate[], year: number): LocalDate[] => days.filter((day) => day.startsWith(`${year}-`)).sort();

export const withDay = (days: readonly LocalDate[], day: LocalDate): LocalDate[] => [...new Set([...days, day])].sort();

/** The city is closed on that day in any case. */
export const changesNothing = (day: LocalDate): boolean => !isWorkingDay(day);

export const sameDays = (a: readonly LocalDate[], b: readonly LocalDate[]): boolean => [...a].sort().join() === [...b].sort().join();
