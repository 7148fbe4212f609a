import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { RULE_BEHIND } from '../command/rule-behind';
import { RuleNote } from '../command/rule-note';
import { TEXT_LANGUAGES } from '../language/text-languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';
import { Bilingual } from './bilingual';
import { Field } from './field';
import { TextInput } from './text-input';

/**
 * A rule that may be departed from with a reason that becomes public: what it asks, what would help instead, and the reason.
 * `<ui-motivation [refusal]="view.may.invite" [of]="form.motivation" />`
 */
@Component({
  selector: 'ui-motivation',
  imports: [Bilingual, Field, FormField, Icon, RuleNote, TextInput],
  host: { role: 'group', '[attr.aria-label]': 't().motivation.title' },
  template: `
    <p class="title"><ui-icon name="alert" />{{ t().motivation.title }}</p>
    <p>{{ words.say(refusal()) }}</p>
    @if (remedy(); as words) { <p class="soft">{{ t().motivation.instead }} {{ words }}</p> }
    <ui-rule-note [of]="refusal()" />
    @if (single(); as one) {
      <ui-field [label]="t().motivation.why" [hint]="t().motivation.hint" [of]="one.field"><textarea uiInput rows="4" [lang]="one.language" [formField]="one.field"></textarea></ui-field>
    } @else { <ui-bilingual [of]="of()" [label]="t().motivation.why" [hint]="t().motivation.hint" [lines]="4" [languages]="languages()" /> }
    <p class="public"><ui-icon name="eye" />{{ t().motivation.public }}</p>
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-3); padding: var(--gap-4); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone-warn); border-radius: var(--radius); background: var(--sheet); }
    .title, .public { display: flex; gap: var(--gap-2); align-items: center; }
    .title { font-weight: 640; }
    .title ui-icon { color: var(--tone-warn); }
    .public { padding: var(--gap-2) var(--gap-3); border-radius: var(--radius); background: var(--tone-warn-wash); color: var(--tone-warn); font-size: var(--text-m); font-weight: 550; max-inline-size: none; }
    .public ui-icon { --icon: 1.1rem; }
  `,
})
export class Motivation {
  /** What stands in the way, as the API says it. */
  readonly refusal = input.required<Refusal>();
  readonly of = input.required<FieldTree<LocalText>>();
  /** The languages in which it is published; those of the authority whose dossier it is when not given. */
  readonly languages = input<readonly (keyof LocalText)[]>();

  private readonly find = inject(RULE_BEHIND);
  private readonly usual = inject(TEXT_LANGUAGES);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly remedy = computed(() => this.find(this.refusal())?.remedy);
  protected readonly single = computed(() => {
    const [language, other] = this.languages() ?? this.usual();
    return language && !other ? { language, field: this.of()[language] } : undefined;
  });
}
