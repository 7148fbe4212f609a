import { Injectable, inject, signal } from '@angular/core';
import { type CallOffView } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** The call-off that the page and all its parts are about: fetched once, read again after every command. */
@Injectable()
export class CallOffDossier {
  private readonly wanted = signal<string | undefined>(undefined);
  readonly callOff = inject(Api).view<CallOffView>(() => this.wanted() && `/call-offs/${this.wanted()}`);

  /** Set by a part that saves by itself: waits until the server has everything. */
  settle: (() => Promise<void>) | undefined;

  show(id: string): void {
    this.wanted.set(id);
  }

  /** Before a command on the whole: what was typed a moment ago counts. */
  async settled(): Promise<void> {
    await this.settle?.();
  }

  get id(): string {
    return this.wanted() ?? '';
  }

  reload(): void {
    this.callOff.reload();
  }
}
