import { Directive, inject } from '@angular/core';
import { FIELD_FRAME } from './field';

/** A native input, textarea or select in a `ui-field`: named, described and marked by it. */
@Directive({
  selector: 'input[uiInput], textarea[uiInput], select[uiInput]',
  host: {
    class: 'control',
    '[id]': 'frame?.controlId() ?? ""',
    '[attr.aria-describedby]': 'frame?.describedBy()',
    '[attr.aria-invalid]': 'frame?.invalid() || null',
  },
})
export class TextInput {
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
}
