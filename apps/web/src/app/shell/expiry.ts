import { Service, signal } from '@angular/core';

/** Whether the API said that the session is over, while the page thought it was not. */
@Service()
export class Expiry {
  private readonly over = signal(false);
  readonly isOver = this.over.asReadonly();

  found(): void {
    this.over.set(true);
  }
  mended(): void {
    this.over.set(false);
  }
}
