import { Component, computed, inject, input } from '@angular/core';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { Icon, ServerTime, Words, texts } from '@centrale/ui';
import { awardsTexts } from './awards-texts';

/** Until when the standstill lasts, or lasted. (P15) */
@Component({
  selector: 'app-standstill-note',
  imports: [Icon],
  template: `<p><ui-icon name="clock" />{{ said() }}</p>`,
  styles: `
    p { display: flex; gap: var(--gap-2); align-items: center; font-weight: 550; }
    ui-icon { --icon: 1.15rem; }
  `,
})
export class StandstillNote {
  readonly until = input.required<LocalDate>();
  private readonly words = inject(Words);
  private readonly time = inject(ServerTime);
  private readonly t = texts(awardsTexts);
  protected readonly said = computed(() => {
    const { standstill, standstillOver } = this.t().award;
    return this.words.fill(dateAt(new Date(this.time.now())) <= this.until() ? standstill : standstillOver, { until: this.until() });
  });
}
