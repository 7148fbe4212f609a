import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BodyView } from '@centrale/participation';
import { LocalTextOf, NumPipe, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { useBodiesTexts } from './bodies-texts';

/** How a body is made up, in numbers: over classes, and over the neighbourhoods of the city. (R003-04, R001-12) */
@Component({
  selector: 'app-composition-part',
  imports: [LocalTextOf, NumPipe, RouterLink],
  template: `
    <section class="sheet stack" aria-labelledby="composition">
      <h2 id="composition">{{ t().composition.title }}</h2>
      <p class="soft small">{{ t().composition.intro }}</p>
      <p>
        {{ words.count(t().composition.parties, counts().parties) }} · {{ words.count(t().composition.voting, counts().voting) }} ·
        {{ words.count(t().composition.observers, counts().observers) }}
      </p>
      <div class="columns">
        @if (counts().classes.length > 0) {
          <table>
            <caption>{{ t().composition.byClass }}</caption>
            <tbody>
              @for (row of counts().classes; track row.class) {
                <tr><th scope="row">{{ p().party.classes[row.class] }}</th><td><span class="bar" [style.--share]="row.count / most()"></span></td><td class="number">{{ row.count | num }}</td></tr>
              }
            </tbody>
          </table>
        }
        <div>
          @if (body().neighbourhoods.length > 0) {
            <table>
              <caption>{{ t().composition.byNeighbourhood }}</caption>
              <tbody>
                @for (row of rows(); track row.id) {
                  <tr [class.absent]="row.count === 0"><th scope="row" [uiLocalText]="row.name"></th><td><span class="bar" [style.--share]="row.count / most()"></span></td><td class="number">{{ row.count | num }}</td></tr>
                }
                @if (counts().withoutNeighbourhood > 0) {
                  <tr><th scope="row" class="soft">{{ t().composition.unknown }}</th><td></td><td class="number">{{ counts().withoutNeighbourhood | num }}</td></tr>
                }
              </tbody>
            </table>
          } @else { <p class="soft">{{ t().composition.none }}</p> }
          @if (session.holds('coordinator')) { <p class="small"><a routerLink="/parties/neighbourhoods">{{ t().composition.toNeighbourhoods }}</a></p> }
        </div>
      </div>
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .columns { align-items: start; }
    table { inline-size: 100%; border-collapse: collapse; }
    caption { text-align: start; font-weight: 600; padding-block-end: var(--gap-2); }
    th, td { padding: var(--gap-1) var(--gap-2) var(--gap-1) 0; font-weight: 400; font-size: var(--text-m); text-align: start; }
    th { inline-size: 50%; overflow-wrap: anywhere; }
    th::first-letter { text-transform: uppercase; }
    td:nth-child(2) { inline-size: 40%; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    .bar { display: block; block-size: 0.7rem; border-radius: 4px; inline-size: calc(var(--share) * 100%); background: var(--accent); }
    .absent { color: var(--ink-soft); }
    @media print { .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class CompositionPart {
  readonly body = input.required<BodyView>();

  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly counts = computed(() => this.body().counts);
  protected readonly most = computed(() => Math.max(1, this.counts().parties));
  protected readonly rows = computed(() => {
    const counts = new Map(this.counts().neighbourhoods.map(({ id, count }) => [id, count]));
    return this.body().neighbourhoods.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }));
  });
}
