import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { callOffEstimate, type BriefingView, type CallOffView } from '@centrale/procurement';
import { Chip, Languages, formatAmount, formatDate, texts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { callOffsTexts } from './call-offs-texts';

interface Row {
  readonly what: string;
  readonly asked: string;
  readonly made: string;
  readonly same: boolean;
}

/** What became of the briefing, for whoever approves: only where the two can be compared. */
@Component({
  selector: 'app-briefing-differences',
  imports: [Chip, RouterLink],
  template: `
    @if (rows().length > 0) {
      <section class="stack" aria-labelledby="differences">
        <div class="spread"><h2 id="differences">{{ t().overview.differences }}</h2><a [routerLink]="['/briefings', callOff().briefingId]">{{ t().composer.briefing.open }}</a></div>
        @if (allSame()) { <p>{{ t().overview.noDifferences }}</p> }
        <div class="scroll" tabindex="0" role="region" aria-labelledby="differences">
          <table>
            <thead><tr><td></td><th scope="col">{{ t().overview.inBriefing }}</th><th scope="col">{{ t().overview.inCallOff }}</th><th scope="col"><span class="out-of-sight">{{ t().overview.difference }}</span></th></tr></thead>
            <tbody>
              @for (row of rows(); track row.what) {
                <tr>
                  <th scope="row">{{ row.what }}</th><td>{{ row.asked || '–' }}</td><td>{{ row.made || '–' }}</td>
                  <td><ui-chip [tone]="row.same ? 'good' : 'warn'">{{ row.same ? t().overview.sameAsBriefing : t().overview.difference }}</ui-chip></td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    }
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); }
    th, td { padding: var(--gap-2) var(--gap-4); text-align: start; border-block-end: 1px solid var(--line); font-size: var(--text-m); vertical-align: top; }
    thead th { font-size: var(--text-s); color: var(--ink-soft); }
    tbody th { font-weight: 550; }
    tbody tr:last-child > * { border-block-end: 0; }
  `,
})
export class BriefingDifferences {
  readonly callOff = input.required<CallOffView>();

  private readonly language = inject(Languages).current;
  protected readonly t = texts(callOffsTexts);
  private readonly briefing = inject(Api).view<BriefingView>(() => `/briefings/${this.callOff().briefingId}`);

  protected readonly rows = computed<readonly Row[]>(() => {
    const briefing = this.briefing.value();
    return briefing ? [this.lots(briefing), this.budget(briefing), this.period(briefing)] : [];
  });
  protected readonly allSame = computed(() => this.rows().every(({ same }) => same));

  private lots({ content, proposedLots }: BriefingView): Row {
    const wanted = content.lotsWanted.length > 0 ? content.lotsWanted : proposedLots.map(({ lotNumber }) => lotNumber);
    const drawn = this.callOff().composition.lots.flatMap(({ allocations }) => allocations.map(({ lotNumber }) => lotNumber));
    const asked = sorted(wanted).join(', ');
    const made = sorted(drawn).join(', ');
    return { what: this.t().overview.lots, asked, made, same: asked === made };
  }

  private budget({ content: { budgetMinCents: min, budgetMaxCents: max } }: BriefingView): Row {
    const estimate = callOffEstimate(this.callOff().composition);
    const asked = [min, max].filter((cents) => cents !== null).map((cents) => formatAmount(cents, this.language())).join(' – ');
    const same = (min === null || estimate >= min) && (max === null || estimate <= max);
    return { what: this.t().overview.budget, asked, made: formatAmount(estimate, this.language()), same };
  }

  private period({ content: { phases } }: BriefingView): Row {
    const days = phases.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null).sort();
    const { startsOn, endsOn } = this.callOff().composition;
    const asked = this.periodOf(days.at(0) ?? null, days.at(-1) ?? null);
    const made = this.periodOf(startsOn, endsOn);
    return { what: this.t().overview.period, asked, made, same: asked === made };
  }

  private periodOf(from: string | null, to: string | null): string {
    return [from, to].filter((day) => day !== null).map((day) => formatDate(day, this.language(), 'medium')).join(' – ');
  }
}

const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
