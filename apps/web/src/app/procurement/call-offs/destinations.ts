import { Injectable, inject } from '@angular/core';
import { inLanguage } from '@centrale/kernel';
import { type ComposedLot, type FrameworkLotView } from '@centrale/procurement';
import { Languages, Words, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';
import { canAddLot, draws } from './composing';
import { type Destination } from './service-chip';
import { Workbench } from './workbench';

/** Where a lot of the agreement can go now, each in words. */
@Injectable()
export class Destinations {
  private readonly bench = inject(Workbench);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  private readonly t = texts(callOffsTexts);

  /** From the agreement's own list, or out of the custom lot `from`. */
  of(service: FrameworkLotView, from?: number): readonly Destination[] {
    const composition = this.bench.composition();
    const lots = composition.lots.filter(({ no }) => no !== from).map((lot) => this.toLot(service, lot));
    return canAddLot(composition) ? [...lots, { to: 'new', label: this.t().composer.services.toNew }] : lots;
  }

  private toLot(service: FrameworkLotView, lot: ComposedLot): Destination {
    const destination = { to: lot.no, label: this.nameOf(lot) };
    if (draws(lot, service.number)) {
      return { ...destination, refused: this.words.fill(this.t().composer.services.already, { number: service.number, no: lot.no }) };
    }
    const refusal = this.bench.refuseTaking(lot.no, service);
    return refusal ? { ...destination, refused: this.words.say(refusal) } : destination;
  }

  private nameOf({ no, title }: ComposedLot): string {
    const words = inLanguage(title, this.language());
    const { toLot, toLotNamed } = this.t().composer.services;
    return words ? this.words.fill(toLotNamed, { no, title: words }) : this.words.fill(toLot, { no });
  }
}
