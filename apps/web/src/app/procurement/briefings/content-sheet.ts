import { Component, computed, inject, input } from '@angular/core';
import { type BriefingView } from '@centrale/procurement';
import { Languages, Series } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { briefingLines } from '../call-offs/briefing-lines';
import { useBriefingsTexts } from './briefings-texts';
import { FieldRemarks } from './field-remarks';

/** The whole content to read and print, each field with the dialogue on it and who wrote it. */
@Component({
  selector: 'app-content-sheet',
  imports: [FieldRemarks, Series],
  template: `
    <dl>
      @for (line of lines(); track line.field) {
        <div>
          <dt>{{ line.label }} @if (several() && briefing().authors[line.field]; as author) { <small class="soft">{{ author }}</small> }</dt>
          <dd>{{ line.text }}<app-remarks [field]="line.field" /></dd>
        </div>
      }
      @if (briefing().content.lotsWanted.length > 0) {
        <div>
          <dt>{{ d().briefing.fields.lotsWanted }}</dt>
          <dd class="row">@for (number of briefing().content.lotsWanted; track number) { <ui-series [number]="number" /> }</dd>
        </div>
      }
    </dl>
    <h3>{{ t().page.documents }}</h3>
    <ul>
      @for (file of briefing().attachments; track file.id) { <li><a [href]="'/api/attachments/' + file.id" download>{{ file.name }}</a></li> }
      @empty { <li class="soft">{{ t().page.noDocuments }}</li> }
    </ul>
    <app-remarks />
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    dl { display: grid; gap: var(--gap-4); }
    dt { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: baseline; justify-content: space-between; font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); }
    dt small { font-weight: 400; }
    dd { white-space: pre-line; overflow-wrap: anywhere; max-inline-size: var(--measure); }
    dd app-remarks { margin-block-start: var(--gap-2); white-space: normal; }
  `,
})
export class ContentSheet {
  readonly briefing = input.required<BriefingView>();
  private readonly language = inject(Languages).current;
  protected readonly t = useBriefingsTexts();
  protected readonly d = useDomainTexts();
  /** Who wrote what matters once more than one person did. */
  protected readonly several = computed(() => new Set(Object.values(this.briefing().authors)).size > 1);
  protected readonly lines = computed(() => briefingLines(this.briefing().content, this.d(), this.language()));
}
