import { Injectable, inject, signal } from '@angular/core';
import { type BriefingView } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** The briefing that the page and all its parts are about: fetched once, read again after every command. */
@Injectable()
export class BriefingDossier {
  private readonly wanted = signal<string | undefined>(undefined);
  readonly briefing = inject(Api).view<BriefingView>(() => this.wanted() && `/briefings/${this.wanted()}`);

  /** Set by the wizard: waits until the server has everything that was typed. */
  settle: (() => Promise<void>) | undefined;

  get id(): string {
    return this.wanted() ?? '';
  }

  show(id: string): void {
    this.wanted.set(id);
  }

  reload(): void {
    this.briefing.reload();
  }
}
