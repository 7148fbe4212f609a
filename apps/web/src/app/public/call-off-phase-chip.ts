import { Component, computed, input } from '@angular/core';
import { type PublicCallOffRow } from '@centrale/procurement';
import { Chip, type Tone } from '@centrale/ui';
import { usePublicTexts } from './public-texts';

type Row = Pick<PublicCallOffRow, 'phase' | 'status'>;

function toneOf({ phase, status }: Row): Tone {
  if (status === 'cancelled' || status === 'unsuccessful') return 'bad';
  if (phase === 'questions' || phase === 'offers') return 'busy';
  return phase === 'ended' ? 'good' : 'calm';
}

/** Where a published call-off stands, in words for visitors. */
@Component({
  selector: 'app-call-off-phase',
  imports: [Chip],
  template: `<ui-chip [tone]="tone()">{{ words() }}</ui-chip>`,
})
export class CallOffPhaseChip {
  readonly row = input.required<Row>();
  private readonly t = usePublicTexts();
  protected readonly tone = computed(() => toneOf(this.row()));
  protected readonly words = computed(() => {
    const { status, phase } = this.row();
    const { statuses, phases } = this.t().callOffs;
    return status === 'cancelled' || status === 'unsuccessful' ? statuses[status] : phases[phase];
  });
}
