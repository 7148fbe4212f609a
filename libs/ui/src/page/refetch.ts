import { Service, signal } from '@angular/core';

/** Something changed that every view may depend on: the clock was moved, somebody signed in again. */
@Service()
export class Refetch {
  private readonly count = signal(0);
  /** Grows each time; `loaded` follows it. */
  readonly asked = this.count.asReadonly();

  all(): void {
    this.count.update((count) => count + 1);
  }
}
