import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CallOffView } from '@centrale/procurement';
import { Icon, Words, texts } from '@centrale/ui';
import { AddendumForm } from './addendum-form';
import { AddendumSheet } from './addendum-sheet';
import { belongsToOthers } from './call-off-actions';
import { callOffsTexts } from './call-offs-texts';

/** What was added after the publication, and the form to add. */
@Component({
  selector: 'app-addenda',
  imports: [AddendumForm, AddendumSheet, Icon, MatButton],
  template: `
    <section class="stack" aria-labelledby="addenda">
      <h2 id="addenda">{{ t().addenda.title }}</h2>
      <p class="soft">{{ t().addenda.intro }}</p>
      @for (addendum of callOff().addenda; track addendum.id) { <app-addendum-sheet [addendum]="addendum" /> } @empty { <p class="soft">{{ t().addenda.none }}</p> }
      @if (writing()) { <app-addendum-form [callOff]="callOff()" (closed)="writing.set(false)" /> }
      @else if (isOfficers()) {
        <div>
          <button matButton="outlined" type="button" disabledInteractive [disabled]="!!callOff().may.issueAddendum" aria-describedby="addendum-why" (click)="write()"><ui-icon name="add" /> {{ t().addenda.write }}</button>
          @if (callOff().may.issueAddendum; as refusal) { <p class="soft small" id="addendum-why">{{ words.say(refusal) }}</p> }
        </div>
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class Addenda {
  readonly callOff = input.required<CallOffView>();
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  protected readonly writing = signal(false);
  protected readonly isOfficers = computed(() => !belongsToOthers(this.callOff().may.issueAddendum));

  protected write(): void {
    if (this.callOff().may.issueAddendum === null) this.writing.set(true);
  }
}
