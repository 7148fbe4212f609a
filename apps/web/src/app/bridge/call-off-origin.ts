import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CallOffOriginView } from '@centrale/participation';
import { Icon, Languages, LocalTextPipe, Words } from '@centrale/ui';
import { Api } from '../shell/api';
import { participationTexts } from '../shell/domain-texts';

/** From which trajectory a call-off comes, and who should not evaluate it. (P22) */
@Component({
  selector: 'app-call-off-origin',
  imports: [Icon, LocalTextPipe, RouterLink],
  template: `
    @if (origin.value(); as o) {
      @if (o.trajectoryId && ready()) {
        <p><ui-icon name="flag" /><a [routerLink]="['/trajectories', o.trajectoryId]">{{ o.trajectoryTitle! | localText }}</a></p>
        @for (warning of o.warnings; track $index) { <p class="warning"><ui-icon name="alert" />{{ words.say(warning) }}</p> }
      }
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    p { display: flex; gap: var(--gap-2); align-items: start; }
    .warning { color: var(--tone-warn); }
  `,
})
export class CallOffOrigin {
  readonly callOffId = input.required<string>();

  private readonly languages = inject(Languages);
  protected readonly words = inject(Words);
  protected readonly origin = inject(Api).view<CallOffOriginView>(() => `/call-offs/${this.callOffId()}/origin`);

  /** The words come with trajectories: a page of procurement fetches them only here. */
  protected readonly ready = signal(false);

  constructor() {
    void this.languages.ready(participationTexts).then(() => this.ready.set(true));
  }
}
