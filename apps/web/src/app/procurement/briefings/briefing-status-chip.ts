import { Component, computed, input } from '@angular/core';
import { type BriefingStatus } from '@centrale/procurement';
import { Chip, type Tone } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';

export const briefingTones: Readonly<Record<BriefingStatus, Tone>> = {
  draft: 'calm', submitted: 'busy', inIntake: 'busy', needsInformation: 'warn', agreed: 'busy', accepted: 'good', composed: 'good', declined: 'bad', withdrawn: 'calm',
};

@Component({
  selector: 'app-briefing-status',
  imports: [Chip],
  template: `<ui-chip [tone]="tone()">{{ d().statuses.briefing[status()] }}</ui-chip>`,
})
export class BriefingStatusChip {
  readonly status = input.required<BriefingStatus>();
  protected readonly d = useDomainTexts();
  protected readonly tone = computed(() => briefingTones[this.status()]);
}
