import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Page } from '@centrale/kernel';
import { type AdviceRow, type MeetingRow } from '@centrale/participation';
import { DayPipe, LocalTextOf } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useBodiesTexts } from './bodies-texts';

/** What a body does: its next meetings, and its latest advice. */
@Component({
  selector: 'app-work-part',
  imports: [DayPipe, LocalTextOf, RouterLink],
  host: { class: 'columns' },
  template: `
    <section class="sheet stack" aria-labelledby="meetings">
      <h2 id="meetings">{{ t().work.meetings }}</h2>
      @if (planned.value() && meetings().length === 0) { <p class="soft">{{ t().work.noMeetings }}</p> }
      <ul class="plain">
        @for (one of meetings(); track one.id) {
          <li><a [routerLink]="['/meetings', one.id]" [uiLocalText]="one.title"></a>&ngsp;<span class="soft small">{{ one.startsAt | day }}, {{ p().statuses.meeting[one.status] }}</span></li>
        }
      </ul>
    </section>
    <section class="sheet stack" aria-labelledby="advice">
      <h2 id="advice">{{ t().work.advice }}</h2>
      @if (written.value() && advice().length === 0) { <p class="soft">{{ t().work.noAdvice }}</p> }
      <ul class="plain">
        @for (one of advice(); track one.id) {
          <li><a [routerLink]="['/advice', one.id]" [uiLocalText]="one.title"></a>&ngsp;<span class="soft small first">{{ p().statuses.advice[one.status] }}</span></li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host { align-items: start; }
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .plain span { display: block; }
    .first::first-letter { text-transform: uppercase; }
  `,
})
export class WorkPart {
  readonly bodyId = input.required<string>();

  private readonly api = inject(Api);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly planned = this.api.view<Page<MeetingRow>>(() => `/meetings?bodyId=${this.bodyId()}&limit=5`);
  protected readonly written = this.api.view<Page<AdviceRow>>(() => `/advice?bodyId=${this.bodyId()}&limit=5`);
  protected readonly meetings = computed(() => this.planned.value()?.items ?? []);
  protected readonly advice = computed(() => this.written.value()?.items ?? []);
}
