import { DOCUMENT, DestroyRef, Service, effect, inject, signal } from '@angular/core';
import { type UnreadView } from '@centrale/platform';
import { Refetch } from '@centrale/ui';
import { Api } from './api';
import { Session } from './session';

const AGAIN = 60_000;

/** How many notifications are new; asked again each minute while the page is in sight. */
@Service()
export class Notifications {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly count = signal(0);
  readonly unread = this.count.asReadonly();

  constructor() {
    const refetch = inject(Refetch);
    effect(() => {
      refetch.asked();
      if (this.session.isSignedIn()) void this.load();
      else this.count.set(0);
    });
    const timer = setInterval(() => {
      if (this.document.visibilityState === 'visible' && this.session.isSignedIn()) void this.load();
    }, AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  async load(): Promise<void> {
    try {
      this.count.set((await this.api.get<UnreadView>('/notifications/unread')).unread);
    } catch {
      // The number is a help, not a fact that somebody waits for.
    }
  }
}
