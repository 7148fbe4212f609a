import { DOCUMENT, Service, inject, signal } from '@angular/core';

/** More than what clocks drift apart. */
const JUMP = 20_000;

/**
 * The product's time, not the laptop's: the difference to the server's clock, plus how far the demo's clock was moved.
 * The HTTP layer feeds it; a part reads `now()`, which ticks.
 */
@Service()
export class ServerTime {
  private readonly difference = signal(0);
  private readonly tick = signal(Date.now());

  constructor() {
    inject(DOCUMENT).defaultView?.setInterval(() => this.tick.set(Date.now()), 1000);
  }

  /** The business instant, in milliseconds; follows the second. */
  now(): number {
    return Math.max(this.tick(), this.started) + this.difference();
  }
  private readonly started = Date.now();

  /** The same, once, without following. */
  at(): Date {
    return new Date(Date.now() + this.difference());
  }

  /** Counts how often the clock was moved: what depends on time is fetched again. */
  readonly jumps = signal(0);

  /** What the server says the business time is now. */
  set(businessNow: Date): void {
    const difference = businessNow.getTime() - Date.now();
    const moved = Math.abs(difference - this.difference()) > JUMP && this.known;
    this.known = true;
    this.difference.set(difference);
    this.tick.set(Date.now());
    if (moved) this.jumps.update((count) => count + 1);
  }
  private known = false;
}
