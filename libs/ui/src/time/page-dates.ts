import { Service, computed, signal, type Signal } from '@angular/core';

/** The next dates of the dossiers in sight; a demo can let time pass until the first of them. */
@Service()
export class PageDates {
  private readonly dates = signal<readonly Signal<string | undefined>[]>([]);

  /** The earliest, instant. */
  readonly first = computed(() => {
    const known = this.dates().map((date) => date()).filter((date): date is string => date !== undefined);
    return known.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  });

  add(date: Signal<string | undefined>): void {
    this.dates.update((all) => [...all, date]);
  }
  remove(date: Signal<string | undefined>): void {
    this.dates.update((all) => all.filter((each) => each !== date));
  }
}
