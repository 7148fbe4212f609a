import { Component, computed, inject, input } from '@angular/core';
import { InterestForm } from './interest-form';
import { VisitorApi, type Sought } from './participation-api';

/** Where interest in a trajectory can be shown: while it is public and goes on. */
@Component({
  selector: 'app-trajectory-interest',
  imports: [InterestForm],
  template: `
    @if (view.value(); as open) {
      @if (!open.may.showInterest) { <app-interest-form [of]="of()" [themes]="open.themes" [contact]="open.contact" /> }
    }
  `,
})
export class TrajectoryInterest {
  readonly trajectoryId = input.required<string>();
  protected readonly view = inject(VisitorApi).interestForm(() => this.trajectoryId());
  protected readonly of = computed<Sought>(() => ({ kind: 'trajectory', id: this.trajectoryId() }));
}
