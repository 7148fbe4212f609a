import { Component, computed, input, signal } from '@angular/core';
import { refuse } from '@centrale/kernel';
import {
  CommandButton, Copyable, Countdown, Empty, Problem, ProblemView, RefusalList, Skeleton, Strip, Timeline,
  type Happening, type Missing, type Press,
} from '@centrale/ui';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

@Component({
  selector: 'app-gallery-dossier',
  imports: [CommandButton, Copyable, Countdown, Empty, ProblemView, RefusalList, Skeleton, Strip, Timeline],
  templateUrl: './gallery-dossier.html',
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryDossier {
  readonly start = input.required<number>();

  protected readonly sealed = refuse('request.version-outdated');
  protected readonly pressed = signal(0);
  protected readonly next = computed(() => ({ label: 'Offers due', at: this.at(3 * DAY + 4 * HOUR) }));
  protected readonly soon = computed(() => this.at(5 * HOUR));
  protected readonly past = computed(() => this.at(-2 * DAY));
  protected readonly away = new Problem(503, 'service.unavailable');
  protected readonly absent = new Problem(404, 'request.not-found');
  protected readonly broken = new Problem(500, 'internal.error', { traceId: '0af7651916cd43dd8448eb211c80319c' });
  protected readonly hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  protected readonly missing: readonly Missing[] = [
    { refusal: refuse('request.invalid'), field: 'title' },
    { refusal: refuse('access.forbidden'), field: 'budget' },
    { refusal: refuse('request.too-large'), field: 'files', warning: true },
  ];
  protected readonly warnings: readonly Missing[] = [{ refusal: refuse('request.too-large'), warning: true }];
  protected readonly happenings = computed<readonly Happening[]>(() => [
    { at: this.at(-6 * DAY), what: 'Briefing started', by: 'Amina Peeters' },
    { at: this.at(-5 * DAY), what: 'Briefing submitted', by: 'Amina Peeters', tone: 'good' },
    { at: this.at(-4 * DAY), what: 'Information asked', by: 'Nele Verhaegen', detail: 'Which languages do the evening sessions need?', tone: 'warn' },
    { at: this.at(-4 * DAY + 2 * HOUR), what: 'Answered', by: 'Amina Peeters' },
    { at: this.at(-DAY), what: 'Call-off cancelled', by: 'Nele Verhaegen', tone: 'bad' },
  ]);

  protected readonly pass = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    this.pressed.update((count) => count + 1);
  };

  protected readonly refused = async ({ key }: Press): Promise<never> => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    throw new Problem(409, key ? 'request.version-outdated' : 'request.failed');
  };

  private at(offset: number): string {
    return new Date(this.start() + offset).toISOString();
  }
}
