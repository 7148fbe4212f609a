import { Component, inject, input } from '@angular/core';
import { type PackPin } from '@centrale/participation';
import { DayPipe, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';
import { wordOf } from './word';

/** In a list, in few words: which rules hold, and when it changed last. (R001-13) */
@Component({
  selector: 'app-pin-line',
  imports: [DayPipe],
  host: { class: 'soft small' },
  template: `{{ words.fill(t().rules.short, { pack: packOf(pin().packId), version: pin().packVersion }) }} · {{ changedAt() | day: 'medium' }}`,
})
export class PinLine {
  readonly pin = input.required<PackPin>();
  readonly changedAt = input.required<string>();
  protected readonly words = inject(Words);
  protected readonly t = useVisitorTexts();
  private readonly p = useParticipationTexts();

  protected packOf(packId: string): string {
    return wordOf(packId, this.p().rulePack.packs);
  }
}
