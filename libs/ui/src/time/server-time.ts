import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import { dateAt } from '@centrale/kernel';
import { Refetch } from '../page/refetch';

/** More than what clocks drift apart. */
const JUMP = 20_000;

/**
 * The product's time, not the laptop's: the difference to the server's clock, plus how far the demo's clock was moved.
 * The HTTP layer feeds it; a part reads `now()`, which ticks.
 */
@Service()
export class ServerTime {
  private readonly refetch = inject(Refetch);
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

  /** The date that calendars in Brussels show; changes at midnight there. */
  readonly today = computed(() => dateAt(new Date(this.now())));

  /** The same, once, without following. */
  at(): Date {
    return new Date(Date.now() + this.difference());
  }

  /** What the server says the business time is now; when it was moved, views are fetched again. */
  set(businessNow: Date): void {
    const difference = businessNow.getTime() - Date.now();
    const moved = Math.abs(difference - this.difference()) > JUMP && this.known;
    this.known = true;
    this.difference.set(difference);
    this.tick.set(Date.now());
    if (moved) this.refetch.all();
  }
  private known = false;
}
