import { Component, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type ParticipationOverviewView } from '@centrale/participation';
import { type PublicAgreementView } from '@centrale/procurement';
import { formatAmount, Languages, LocalTextOf, LocalTextPipe, Meter, PageFocus, Series, WhenLoaded } from '@centrale/ui';
import { CallOffPhaseChip } from './call-off-phase-chip';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

const LATEST = 4;

/** What the Centrale is, in one screen, with the agreement's live figures. */
@Component({
  selector: 'app-home-page',
  imports: [CallOffPhaseChip, LocalTextOf, LocalTextPipe, MatButton, Meter, RouterLink, Series, WhenLoaded],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly api = inject(PublicApi);
  private readonly language = inject(Languages).current;
  protected readonly t = usePublicTexts();
  protected readonly agreement = this.api.agreement();
  protected readonly participation = this.api.participation();
  protected readonly callOffs = this.api.callOffs(() => ({ limit: LATEST }));

  constructor() {
    const focus = inject(PageFocus);
    effect(() => focus.title(this.t().home.title));
  }

  protected readonly amount = (cents: number): string => formatAmount(cents, this.language());

  protected partsOf(agreement: PublicAgreementView): { label: string; value: number }[] {
    return [{ label: this.t().home.used, value: agreement.usedCents }];
  }

  protected figuresOf(agreement: PublicAgreementView): { value: number; label: string }[] {
    const t = this.t().home;
    return [
      { value: agreement.admittedBuyers, label: t.buyers },
      { value: agreement.admittedProviders, label: t.providers },
      { value: agreement.publishedCallOffs, label: t.callOffs },
      { value: agreement.runningOrders, label: t.orders },
    ];
  }

  protected countsOf({ trajectories, meetingsToCome, bodies, adviceAnswered }: ParticipationOverviewView): { value: number; label: string }[] {
    const t = this.t().home.participation;
    return [
      { value: trajectories, label: t.trajectories }, { value: meetingsToCome, label: t.meetings }, { value: bodies, label: t.bodies }, { value: adviceAnswered, label: t.answered },
    ];
  }
}
