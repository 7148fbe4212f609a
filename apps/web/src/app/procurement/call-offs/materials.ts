import { Injectable, inject } from '@angular/core';
import { type AgreementView, type BriefingView, type CallOffView, type ShortlistsView } from '@centrale/procurement';
import { Api } from '../../shell/api';
import { CallOffDossier } from './call-off-dossier';

interface Fetched {
  readonly callOff: CallOffView;
  readonly briefing: BriefingView;
  readonly agreement: AgreementView;
}

/** What the composer works with, beside the call-off itself. */
@Injectable()
export class Materials {
  private readonly api = inject(Api);
  private readonly dossier = inject(CallOffDossier);

  readonly briefing = this.api.view<BriefingView>(() => this.path('/briefings/', ({ briefingId }) => briefingId));
  readonly agreement = this.api.view<AgreementView>(() => this.path('/agreements/', ({ agreementId }) => agreementId));
  readonly shortlists = this.api.view<ShortlistsView>(() => this.path('/call-offs/', ({ id }) => `${id}/shortlists`));

  /** For what is made once everything is there. */
  require(): Fetched {
    const callOff = this.dossier.callOff.value();
    const briefing = this.briefing.value();
    const agreement = this.agreement.value();
    if (!callOff || !briefing || !agreement) throw new Error('The composer begins when its materials are there');
    return { callOff, briefing, agreement };
  }

  private path(start: string, end: (callOff: CallOffView) => string): string | undefined {
    const callOff = this.dossier.callOff.value();
    return callOff && start + end(callOff);
  }
}
