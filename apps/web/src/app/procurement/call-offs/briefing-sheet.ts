import { Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { type BriefingField } from '@centrale/procurement';
import { Icon, Languages, Series, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { briefingLines, type BriefingLine } from './briefing-lines';
import { callOffsTexts } from './call-offs-texts';
import { Workbench } from './workbench';

const PROSE: readonly BriefingField[] = ['context', 'question', 'deliverables', 'hardToReach', 'quotas', 'dataProtection'];

/** What the buyer asked, beside what is made of it; its prose can be taken over into a custom lot. */
@Component({
  selector: 'app-briefing-sheet',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, Series],
  template: `
    <section class="sheet" aria-labelledby="briefing-sheet-title">
      <div class="head">
        <h2 id="briefing-sheet-title">{{ words.fill(t().composer.briefing.title, { number: bench.briefing.number }) }}</h2>
        <a [routerLink]="['/briefings', bench.briefing.id]">{{ t().composer.briefing.open }}</a>
      </div>
      <p class="subject">{{ bench.briefing.content.title }}</p>
      @if (wanted().length > 0) {
        <p class="lots"><span class="soft small">{{ t().composer.briefing.lotsWanted }}</span>
          @for (number of wanted(); track number) { <ui-series [number]="number" /> }
        </p>
      }
      <dl>
        @for (line of lines(); track line.field) {
          <div>
            <dt>{{ line.label }}
              @if (isProse(line) && lotNumbers().length > 0) {
                <button type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="t().composer.briefing.use + ': ' + line.label"><ui-icon name="forward" /></button>
                <mat-menu #menu="matMenu">
                  @for (no of lotNumbers(); track no) { <button mat-menu-item (click)="bench.useInScope(line.text, no)">{{ words.fill(t().composer.briefing.useIn, { no }) }}</button> }
                </mat-menu>
              }
            </dt>
            <dd>{{ line.text }}</dd>
          </div>
        }
      </dl>
    </section>
  `,
  styles: `
    .sheet { display: grid; gap: var(--gap-3); padding: var(--gap-4); }
    .head { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); justify-content: space-between; align-items: baseline; font-size: var(--text-s); }
    h2 { font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); letter-spacing: 0; }
    .subject { font-size: 1.0625rem; font-weight: 640; line-height: 1.3; }
    .lots { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
    dl { display: grid; gap: var(--gap-3); }
    dt { display: flex; gap: var(--gap-1); align-items: center; justify-content: space-between; font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); }
    dd { font-size: var(--text-m); white-space: pre-line; overflow-wrap: anywhere; }
    dt button { display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.5rem; border: 0; border-radius: 6px; background: none; color: var(--accent); cursor: pointer; }
    dt button:hover { background: var(--tone-busy-wash); }
    dt ui-icon { --icon: 1rem; }
  `,
})
export class BriefingSheet {
  protected readonly bench = inject(Workbench);
  protected readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly t = texts(callOffsTexts);
  private readonly d = useDomainTexts();

  protected readonly lines = computed(() => briefingLines(this.bench.briefing.content, this.d(), this.language()));
  protected readonly lotNumbers = computed(() => this.bench.composition().lots.map(({ no }) => no));
  protected readonly wanted = computed(() => {
    const { content, proposedLots } = this.bench.briefing;
    return content.lotsWanted.length > 0 ? content.lotsWanted : proposedLots.map(({ lotNumber }) => lotNumber);
  });

  protected isProse({ field }: BriefingLine): boolean {
    return PROSE.includes(field);
  }
}
