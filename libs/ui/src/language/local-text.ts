import { Directive, computed, inject, input } from '@angular/core';
import { saidIn, type LocalText } from '@centrale/kernel';
import { Languages } from './languages';

/**
 * A text that exists in several languages, in the reader's; where it falls back to another one, the element says in which, so that it is read aloud in it
 * (WCAG 3.1.2). `<p [uiLocalText]="advice.analysis"></p>`. Where no element can hold it (a label, an option), there is the pipe `localText`.
 */
@Directive({ selector: '[uiLocalText]', host: { '[textContent]': 'said()?.text ?? ""', '[attr.lang]': 'foreign()' } })
export class LocalTextOf {
  readonly uiLocalText = input.required<(LocalText & { readonly en?: string }) | string | null | undefined>();

  private readonly language = inject(Languages).current;
  protected readonly said = computed(() => {
    const text = this.uiLocalText();
    if (!text) return undefined;
    return typeof text === 'string' ? { text, language: this.language() } : saidIn(text, this.language());
  });
  protected readonly foreign = computed(() => {
    const said = this.said();
    return said && said.text !== '' && said.language !== this.language() ? said.language : null;
  });
}
