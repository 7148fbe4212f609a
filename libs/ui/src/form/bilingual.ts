import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { isBlank, type LocalText } from '@centrale/kernel';
import { TEXT_LANGUAGES } from '../language/text-languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Field } from './field';
import { TextInput } from './text-input';

/** A text in the languages in which it has to exist, side by side: Dutch and French, or Dutch alone. `<ui-bilingual [of]="form.title" [label]="t().title" />` */
@Component({
  selector: 'ui-bilingual',
  imports: [Field, FormField, TextInput],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    @for (side of sides(); track side.language) {
      <ui-field [label]="side.label" [hint]="hint()" [of]="side.field" [optional]="optional()">
        @if (lines() > 1) {
          <textarea uiInput [rows]="lines()" [lang]="side.language" [formField]="side.field"></textarea>
        } @else {
          <input uiInput [lang]="side.language" [formField]="side.field" />
        }
      </ui-field>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    @media (min-width: 48rem) { :host:has(> :nth-child(2)) { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
})
export class Bilingual {
  readonly of = input.required<FieldTree<LocalText>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** More than one makes it a text area. */
  readonly lines = input(1);
  readonly optional = input(false, { transform: booleanAttribute });
  /** The languages in which it is published; those of the cities that one works for when not given. */
  readonly languages = input<readonly (keyof LocalText)[]>();

  private readonly t = texts(uiTexts);
  private readonly usual = inject(TEXT_LANGUAGES);
  protected readonly sides = computed(() =>
    (this.languages() ?? this.usual()).map((language, _index, { length }) => ({
      language, field: this.of()[language], label: length > 1 ? `${this.label()} · ${this.t().languages[language]}` : this.label(),
    })));
}

/** How complete both languages are: `<ui-completeness [texts]="[draft().title, draft().context]" />` */
@Component({
  selector: 'ui-completeness',
  template: `
    @for (side of sides(); track side.language) {
      <div>
        <span class="name">{{ side.name }}</span>
        <meter min="0" [max]="side.of" [value]="side.done" [attr.aria-label]="side.name"></meter>
        <span class="said">{{ side.said }}</span>
      </div>
    }
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-5); }
    div { display: flex; gap: var(--gap-2); align-items: center; font-size: var(--text-s); }
    .name { font-weight: 600; }
    .said { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    meter { inline-size: 6rem; block-size: 0.5rem; border-radius: 4px; overflow: hidden; background: var(--mat-sys-surface-container-high); border: 0; }
    meter::-webkit-meter-bar { background: var(--mat-sys-surface-container-high); border: 0; border-radius: 4px; block-size: 0.5rem; }
    meter::-webkit-meter-optimum-value { background: var(--accent); }
    meter::-moz-meter-bar { background: var(--accent); }
  `,
})
export class Completeness {
  readonly texts = input.required<readonly LocalText[]>();
  private readonly words = inject(Words);
  private readonly languages = inject(TEXT_LANGUAGES);
  private readonly t = texts(uiTexts);
  protected readonly sides = computed(() =>
    this.languages().map((language) => {
      const of = this.texts().length;
      const done = this.texts().filter((text) => !isBlank(text[language])).length;
      const said = done === of ? this.t().complete : this.words.fill(this.t().partOf, { done, of });
      return { language, name: this.t().languages[language], of, done, said };
    }));
}
