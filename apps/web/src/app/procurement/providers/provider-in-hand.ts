import { Injectable, inject, signal } from '@angular/core';
import { type ProviderView } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** The provider that the page and its parts are about. */
@Injectable()
export class ProviderInHand {
  private readonly wanted = signal<string | undefined>(undefined);
  readonly provider = inject(Api).view<ProviderView>(() => this.wanted() && `/providers/${this.wanted()}`);

  show(id: string): void {
    this.wanted.set(id);
  }

  /** For parts that are shown once it is there. */
  require(): ProviderView {
    const provider = this.provider.value();
    if (!provider) throw new Error('The editor is shown once its provider is there');
    return provider;
  }
}
