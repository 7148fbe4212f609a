import { DOCUMENT, Service, inject, signal } from '@angular/core';

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

  /** What the server says the business time is now. */
  set(businessNow: Date): void {
    this.difference.set(businessNow.getTime() - Date.now());
    this.tick.set(Date.now());
  }
}
