import { addDays, dateAt, instantOf, isWorkingDay, type LocalDate } from '@centrale/kernel';

/** Something that happens at a business instant. */
export interface Scene {
  readonly at: Date;
  readonly tell: () => Promise<void>;
}

/** Days and hours counted from the day on which the demo world is told. */
export class Calendar {
  readonly today: LocalDate;

  constructor(readonly now: Date) {
    this.today = dateAt(now);
  }

  day(offset: number): LocalDate {
    return addDays(this.today, offset);
  }

  at(offset: number, time: string): Date {
    return instantOf(this.day(offset), time);
  }

  /** The offset of the working day at or before the given one. */
  workingDayUpTo(offset: number): number {
    let at = offset;
    while (!isWorkingDay(this.day(at))) at -= 1;
    return at;
  }

  /** The offset of the working day at or after the given one. */
  workingDayFrom(offset: number): number {
    let at = offset;
    while (!isWorkingDay(this.day(at))) at += 1;
    return at;
  }
}

/** Tells the scenes in the order of their instants, letting business time pass in between; nothing is told that still lies ahead. */
export async function tell(scenes: readonly Scene[], until: Date, passTo: (at: Date) => Promise<void>): Promise<void> {
  const order = scenes.map((scene, i) => ({ ...scene, i })).sort((a, b) => a.at.getTime() - b.at.getTime() || a.i - b.i);
  for (const scene of order) {
    if (scene.at >= until) return;
    await passTo(scene.at);
    await scene.tell();
  }
}
