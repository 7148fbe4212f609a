import { Component, computed, inject, input } from '@angular/core';
import { isBlank, type LocalText } from '@centrale/kernel';
import { type PublicBodyView, type SheetContent } from '@centrale/participation';
import { DayPipe, LocalTextOf, Words } from '@centrale/ui';
import { useVisitorTexts } from './participation-texts';

/** The published quality framework: what it says in words, and where the whole is. */
@Component({
  selector: 'app-sheet-summary',
  imports: [DayPipe, LocalTextOf],
  template: `
    @let s = sheet();
    <p>{{ words.fill(t().body.version, { version: s.version, on: (s.decisionOn | day), reference: s.decisionReference, published: (s.publishedOn | day) }) }}</p>
    <dl>
      @for (part of parts(); track part.label) { <div><dt>{{ part.label }}</dt><dd class="prose" [uiLocalText]="part.text"></dd></div> }
    </dl>
    <p><a [href]="s.url" rel="noopener">{{ t().body.seeSheet }}</a></p>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    dl { display: grid; gap: var(--gap-3); }
    dt { font-weight: 600; }
  `,
})
export class SheetSummary {
  readonly sheet = input.required<NonNullable<PublicBodyView['sheet']>>();
  protected readonly t = useVisitorTexts();
  protected readonly words = inject(Words);
  protected readonly parts = computed(() => {
    const { goal, composition, working, advice, budget, evaluation } = this.sheet().content as SheetContent;
    const names = this.t().body.chapters;
    const all: readonly { readonly label: string; readonly text: LocalText }[] = [
      { label: names.goal, text: goal.text }, { label: names.members, text: composition.members }, { label: names.conditions, text: composition.conditions }, { label: names.spread, text: composition.spread },
      { label: names.leads, text: working.leads }, { label: names.agreements, text: advice.agreements }, { label: names.infrastructure, text: budget.infrastructure }, { label: names.use, text: budget.use },
      { label: names.adjustment, text: evaluation.adjustment },
    ];
    return all.filter(({ text }) => !isBlank(text.nl) || !isBlank(text.fr));
  });
}
