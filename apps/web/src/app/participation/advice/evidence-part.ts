import { Component, computed, inject, input } from '@angular/core';
import { type AdviceView, type Channel, type RoleClass, type SpokenLanguage } from '@centrale/participation';
import { Chip, ColonPipe, LocalTextOf, RefusalList, Words, type Missing } from '@centrale/ui';
import { type Refusal } from '@centrale/kernel';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useAdviceTexts } from './advice-texts';

/** Whether everybody interested was involved; counts only. (R000-06) */
@Component({
  selector: 'app-evidence-part',
  imports: [Chip, ColonPipe, LocalTextOf, RefusalList],
  template: `
    <section class="sheet stack">
      <h2>{{ t().evidence.title }}</h2>
      @let evidence = advice().evidence;
      @if (evidence.trajectories.length > 0 || evidence.body?.interests || evidence.body?.channels?.length) { <p><ui-chip [tone]="evidence.passes ? 'good' : 'warn'">{{ evidence.passes ? t().evidence.passes : t().evidence.fails }}</ui-chip></p> }
      @if (evidence.trajectories.length === 0) { <p class="soft">{{ t().evidence.none }}</p> }
      @for (each of judged(); track each.id) {
        @if (each.title) { <h3 [uiLocalText]="each.title"></h3> }
        <dl class="facts">
          <div><dt>{{ t().evidence.interests }}</dt><dd>{{ words.fill(t().evidence.open, { interests: each.interests, open: each.openInterests }) }}</dd></div>
          <div><dt>{{ t().evidence.channels }}</dt><dd>{{ channelsOf(each.channels) }}</dd></div>
          <div><dt>{{ t().evidence.languages }}</dt><dd>{{ languagesOf(each.languages) }}</dd></div>
          <div><dt>{{ t().evidence.counts }}</dt><dd>@for (count of each.counts; track count.class) { {{ classOf(count.class) | colon }} {{ count.attended }}{{ $last ? '' : ', ' }} } @empty { – }</dd></div>
        </dl>
        <ui-refusal-list [missing]="missingOf(each.missing)" />
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } h3 { font-size: 1rem; }`,
})
export class EvidencePart {
  readonly advice = input.required<AdviceView>();
  protected readonly words = inject(Words);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();

  /** Each trajectory, or the body itself where there is none. */
  protected readonly judged = computed(() => {
    const { trajectories, body } = this.advice().evidence;
    return [...trajectories.map((each) => ({ ...each, id: each.trajectoryId })), ...(body ? [{ ...body, id: 'body', title: null }] : [])];
  });

  protected channelsOf(channels: readonly string[]): string {
    return channels.map((channel) => this.p().trajectory.channels[channel as Channel]).join(', ') || '–';
  }

  protected languagesOf(languages: readonly string[]): string {
    return this.words.list(languages.map((each) => this.p().meeting.languages[each as SpokenLanguage])) || '–';
  }

  protected classOf(each: string): string {
    return this.p().party.classes[each as RoleClass];
  }

  protected missingOf(missing: readonly Refusal[]): readonly Missing[] {
    return missing.map((refusal) => ({ refusal, warning: true }));
  }
}
