import { Component, computed, inject, input } from '@angular/core';
import { type LocalText } from '@centrale/kernel';
import { sheetChapters, sheetLines, type SheetView } from '@centrale/participation';
import { Languages } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';

/** The ten chapters as they are read: in the reader's language where the city publishes in it, else in Dutch. */
@Component({
  selector: 'app-sheet-reading',
  template: `
    @for (chapter of chapters(); track chapter.title) {
      <section class="sheet stack">
        <h2>{{ chapter.title }}</h2>
        <dl [lang]="language()">@for (line of chapter.lines; track line.field) { <div><dt>{{ line.field }}</dt><dd class="prose" [class.as-is]="isAddress(line.value)">{{ line.value }}</dd></div> }</dl>
      </section>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); min-inline-size: 0; }
    h2 { font-size: 1.0625rem; }
    dl { display: grid; gap: var(--gap-3); }
    dt { font-size: var(--text-s); color: var(--ink-soft); }
    dd { overflow-wrap: anywhere; }
    dd:not(.as-is)::first-letter { text-transform: uppercase; }
  `,
})
export class SheetReading {
  readonly sheet = input.required<Pick<SheetView, 'content' | 'contactOfficialName' | 'languageRegime'>>();

  protected readonly isAddress = (value: string): boolean => /^(https?:|\S+@)/.test(value);
  private readonly reader = inject(Languages).current;
  private readonly p = useParticipationTexts();
  protected readonly language = computed<keyof LocalText>(() => (this.reader() === 'nl' || this.sheet().languageRegime === 'flanders' ? 'nl' : 'fr'));
  protected readonly chapters = computed(() => {
    const { content, contactOfficialName: officialName } = this.sheet();
    const reading = { language: this.language(), texts: this.p(), officialName };
    return sheetChapters.map((chapter, index) => ({ title: `${index + 1}. ${this.p().sheet.chapters[chapter]}`, lines: sheetLines(chapter, content, reading) }));
  });
}
