import { Component, inject, input } from '@angular/core';
import { type AddendumView } from '@centrale/procurement';
import { InstantPipe, Words, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';

/** An addendum as it was sent to all who were invited. */
@Component({
  selector: 'app-addendum-sheet',
  imports: [InstantPipe],
  template: `
    <article class="sheet">
      <div class="spread"><h3>{{ words.fill(t().addenda.no, { no: addendum().no }) }}</h3><p class="soft small">{{ words.fill(t().addenda.issued, { at: addendum().issuedAt }) }}</p></div>
      <div class="columns"><p class="prose" lang="nl">{{ addendum().text.nl }}</p><p class="prose" lang="fr">{{ addendum().text.fr }}</p></div>
      @if (addendum().questionsDueAt; as at) { <p class="moved">{{ words.fill(t().addenda.newQuestionsDue, { at: at | instant: 'weekday' }) }}</p> }
      @if (addendum().offersDueAt; as at) { <p class="moved">{{ words.fill(t().addenda.newOffersDue, { at: at | instant: 'weekday' }) }}</p> }
    </article>
  `,
  styles: `
    article { display: grid; gap: var(--gap-3); }
    .moved { font-weight: 600; }
  `,
})
export class AddendumSheet {
  readonly addendum = input.required<AddendumView>();
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
}
