import { Component, booleanAttribute, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { type LocalText } from '@centrale/kernel';
import { Bilingual, Field, TextInput } from '@centrale/ui';

/** A text in the languages in which its city publishes: both of the Region, or Dutch. */
@Component({
  selector: 'app-regime-text',
  imports: [Bilingual, Field, FormField, TextInput],
  template: `
    @if (regime() === 'brussels') { <ui-bilingual [of]="of()" [label]="label()" [lines]="lines()" [optional]="optional()" /> } @else {
      <ui-field [label]="label()" [of]="of().nl" [optional]="optional()">
        @if (lines() > 1) { <textarea uiInput lang="nl" [rows]="lines()" [formField]="of().nl"></textarea> } @else { <input uiInput lang="nl" [formField]="of().nl" /> }
      </ui-field>
    }
  `,
})
export class RegimeText {
  readonly of = input.required<FieldTree<LocalText>>();
  readonly regime = input.required<'brussels' | 'flanders'>();
  readonly label = input.required<string>();
  readonly lines = input(1);
  readonly optional = input(false, { transform: booleanAttribute });
}
