import { Component, inject, input } from '@angular/core';
import { type ContributionPlaceView } from '@centrale/participation';
import { Api } from '../../shell/api';
import { ContributionsPart } from './contributions-part';

/** What a body hears, or people say about a trajectory, also outside meetings; nothing for whoever reads none of it. (R003-39) `<app-place-contributions bodyId="…" />` */
@Component({
  selector: 'app-place-contributions',
  imports: [ContributionsPart],
  template: `
    @if (place.value(); as here) {
      <section class="sheet">
        <app-contributions-part [at]="bodyId() ? { bodyId: bodyId() } : { trajectoryId: trajectoryId() }" [may]="here.may.contribute" [languages]="here.publishedIn" [themes]="here.themes" />
      </section>
    }
  `,
})
export class PlaceContributions {
  /** One of both. */
  readonly bodyId = input('');
  readonly trajectoryId = input('');

  protected readonly place = inject(Api).view<ContributionPlaceView>(() =>
    `/contributions/place?${this.bodyId() ? `bodyId=${this.bodyId()}` : `trajectoryId=${this.trajectoryId()}`}`);
}
