import { Component, computed, inject, input } from '@angular/core';
import { type Channel, type EvidenceView } from '@centrale/participation';
import { LocalTextOf, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';

/** How people were reached before the advice and what became of who was interested, as it stood when it left; counts only. (R000-06) */
@Component({
  selector: 'app-advice-evidence',
  imports: [LocalTextOf],
  template: `
    @for (each of judged(); track each.id) {
      @if (each.title; as title) { <h3 [uiLocalText]="title"></h3> }
      <dl class="facts">
        <div><dt>{{ t().advice.evidenceChannels }}</dt><dd>{{ channelsOf(each.channels) }}</dd></div>
        <div><dt>{{ t().advice.evidenceInterests }}</dt><dd>{{ words.fill(t().advice.evidenceOpen, { interests: each.interests, open: each.openInterests }) }}</dd></div>
      </dl>
    }
  `,
  styles: `h3 { font-size: 1rem; }`,
})
export class AdviceEvidence {
  readonly evidence = input.required<EvidenceView>();
  protected readonly words = inject(Words);
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  /** Each trajectory, or the body itself where there is none. */
  protected readonly judged = computed(() => {
    const { trajectories, body } = this.evidence();
    return [...trajectories.map((each) => ({ ...each, id: each.trajectoryId })), ...(body ? [{ ...body, id: 'body', title: null }] : [])];
  });

  protected channelsOf(channels: readonly string[]): string {
    return channels.map((channel) => this.p().trajectory.channels[channel as Channel]).join(', ') || '–';
  }
}
