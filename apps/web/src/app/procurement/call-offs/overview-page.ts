import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { callOffEstimate, lotEstimate, type ComposedLot } from '@centrale/procurement';
import {
  AmountPipe, Copyable, DayPipe, Icon, InstantPipe, LocalTextPipe, RefusalList, Words, texts,
} from '@centrale/ui';
import { CallOffOrigin } from '../../bridge/call-off-origin';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { BriefingDifferences } from './briefing-differences';
import { CallOffDocuments } from './call-off-documents';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';
import { CancelForm } from './cancel-form';
import { Decisions } from './decisions';
import { LotSheet, type ShownLot } from './lot-sheet';
import { Panel } from './panel';

const PREPARING = ['draft', 'checked', 'approved'];

/** The call-off as it is or will be sent out, with everything that hangs on it. */
@Component({
  selector: 'app-call-off-overview-page',
  imports: [
    AmountPipe, BriefingDifferences, CallOffDocuments, CallOffOrigin, CancelForm, Copyable, DayPipe, Decisions, DossierTimeline, Icon, InstantPipe, LocalTextPipe, LotSheet, MatButton, Panel,
    RefusalList,
  ],
  templateUrl: './overview-page.html',
  styles: `
    :host { display: block; min-inline-size: 0; }
    h2 { font-size: 1.125rem; }
    .lots { display: grid; gap: var(--gap-4); }
    .total { font-size: 1.125rem; font-weight: 640; }
    .cancel { padding-block-start: var(--gap-4); border-block-start: 1px solid var(--line); }
  `,
})
export class OverviewPage {
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  /** Whoever places the call-off or asked for it sees from which trajectory it comes. */
  protected readonly readsOrigin = inject(Session).holds('serviceOfficer', 'contractManager', 'administrator', 'auditor', 'projectOwner', 'decisionRecorder');

  protected readonly callOff = computed(() => this.dossier.callOff.value());
  protected readonly isPreparing = computed(() => PREPARING.includes(this.callOff()?.status ?? ''));
  protected readonly lots = computed<readonly ShownLot[]>(() => {
    const callOff = this.callOff();
    if (!callOff) return [];
    return this.isPreparing() ? callOff.composition.lots.map(composed) : callOff.lots;
  });
  protected readonly total = computed(() => {
    const callOff = this.callOff();
    return callOff && this.lots().every(({ estimateCents }) => estimateCents !== null) ? callOffEstimate(callOff.composition) : null;
  });
  /** Published terms move by addendum; the composition keeps what was first announced. */
  protected readonly terms = computed(() => {
    const callOff = this.callOff();
    const { composition } = callOff ?? {};
    return {
      questionsDueAt: callOff?.questionsDueAt ?? composition?.questionsDueAt ?? null,
      offersDueAt: callOff?.offersDueAt ?? composition?.offersDueAt ?? null,
    };
  });
  protected readonly guards = computed(() =>
    (this.callOff()?.guards ?? []).map((refusal) => ({ refusal })));
  protected readonly warnings = computed(() => (this.callOff()?.warnings ?? []).map((refusal) => ({ refusal, warning: true })));
  protected readonly cancelling = signal(false);
}

const composed = (lot: ComposedLot): ShownLot => ({
  ...lot, lotNumbers: lot.allocations.map(({ lotNumber }) => lotNumber), estimateCents: lotEstimate(lot),
});
