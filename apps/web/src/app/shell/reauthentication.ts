import { Injector, Service, effect, inject, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Expiry } from './expiry';

/** Asks to sign in again, over the present page: when the session is over, or when a step wants a fresh sign-in (P10). */
@Service()
export class Reauthentication {
  private readonly injector = inject(Injector);
  private readonly expiry = inject(Expiry);
  private asking = false;

  /** From the shell, once: asks as soon as the API says that the session is over. */
  watch(): void {
    effect(() => {
      if (this.expiry.isOver()) void untracked(() => this.ask(false));
    }, { injector: this.injector });
  }

  /** Whether the person signed in again. `if (await reauthentication.ask(true)) …` */
  async ask(fresh: boolean): Promise<boolean> {
    if (this.asking) return false;
    this.asking = true;
    try {
      const [{ MatDialog }, { ReauthDialog }] = await Promise.all([import('@angular/material/dialog'), import('./reauth-dialog')]);
      const opened = this.injector.get(MatDialog).open<unknown, boolean, boolean>(ReauthDialog, { data: fresh, width: '28rem', maxWidth: 'calc(100vw - 2rem)' });
      return (await firstValueFrom(opened.afterClosed())) ?? false;
    } finally {
      this.asking = false;
      this.expiry.mended();
    }
  }
}
