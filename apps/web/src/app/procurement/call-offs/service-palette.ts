import { Component, computed, inject } from '@angular/core';
import { type FrameworkLotView } from '@centrale/procurement';
import { Words, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';
import { Destinations } from './destinations';
import { ServiceChip } from './service-chip';
import { Workbench } from './workbench';

/** The lots of the agreement, to take from. */
@Component({
  selector: 'app-service-palette',
  imports: [ServiceChip],
  host: { role: 'region', 'aria-labelledby': 'palette-title' },
  template: `
    <div class="head">
      <h2 id="palette-title">{{ t().composer.services.title }}</h2>
      <p class="soft small">{{ t().composer.services.hint }}</p>
    </div>
    <ul>
      @for (service of bench.services; track service.number) {
        <li>
          <app-service-chip [service]="service" [destinations]="destinations.of(service)" (sent)="bench.take(service, $event)">
            <span class="state">
              {{ words.fill(t().composer.services.left, { left: service.leftCents }) }}
              @if (isWanted(service)) { <span class="wanted">{{ t().composer.services.wanted }}</span> }
            </span>
          </app-service-chip>
        </li>
      }
    </ul>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); padding: var(--gap-4); background: var(--well); border: 1px solid var(--line); border-radius: var(--radius-large); }
    .head { display: flex; flex-wrap: wrap; gap: 0 var(--gap-4); align-items: baseline; }
    h2 { font-size: 1rem; }
    ul { display: grid; gap: var(--gap-2); grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); padding: 0; list-style: none; }
    app-service-chip { display: flex; block-size: 100%; --chip-text: var(--text-s); }
    .state { display: flex; flex-wrap: wrap; gap: 0 var(--gap-2); font-size: 0.75rem; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    .wanted { display: inline-block; padding-inline: 0.4rem; border-radius: 1rem; font-weight: 600; color: var(--tone-busy); background: var(--tone-busy-wash); }
  `,
})
export class ServicePalette {
  protected readonly bench = inject(Workbench);
  protected readonly destinations = inject(Destinations);
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  private readonly wanted = computed(() => {
    const { lotsWanted } = this.bench.briefing.content;
    return new Set(lotsWanted.length > 0 ? lotsWanted : this.bench.briefing.proposedLots.map(({ lotNumber }) => lotNumber));
  });

  protected isWanted(service: FrameworkLotView): boolean {
    return this.wanted().has(service.number);
  }
}
