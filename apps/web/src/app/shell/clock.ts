import { DOCUMENT, DestroyRef, Service, inject, signal } from '@angular/core';
import { type ClockView } from '@centrale/platform';
import { ServerTime } from '@centrale/ui';
import { Api } from './api';

const AGAIN = 5 * 60_000;

/** Keeps the pages on the server's clock, and moves it in a demo. */
@Service()
export class Clock {
  private readonly api = inject(Api);
  private readonly time = inject(ServerTime);
  private readonly document = inject(DOCUMENT);
  private readonly demoMode = signal(false);

  readonly isDemo = this.demoMode.asReadonly();

  constructor() {
    const look = (): void => {
      if (this.document.visibilityState === 'visible') void this.load();
    };
    const timer = setInterval(look, AGAIN);
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.document.removeEventListener('visibilitychange', look);
    });
  }

  /** Without an answer the page goes on with the clock of the device. */
  async load(): Promise<void> {
    try {
      this.take(await this.api.get<ClockView>('/clock'));
    } catch {
      // The next look may work; a page must not fail on its clock.
    }
  }

  async forward(seconds: number): Promise<void> {
    this.take(await this.api.send<ClockView>('POST', '/demo/clock', { forwardSeconds: seconds }));
  }

  private take(clock: ClockView): void {
    this.time.set(new Date(clock.now));
    this.demoMode.set(clock.demo);
  }
}
