import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LocalTextOf, NumPipe, PageHeader, WhenLoaded } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { ParticipationFigures } from './participation-figures';

/** Participation at a glance, in counts, and the ways into it. */
@Component({
  selector: 'app-participation-overview-page',
  imports: [LocalTextOf, MatButton, NumPipe, PageHeader, ParticipationFigures, RouterLink, WhenLoaded],
  template: `
    <ui-page-header [title]="t().overview.title" [intro]="t().overview.intro" />
    <div class="row">
      <a matButton="filled" routerLink="/participation/trajectories">{{ t().overview.seeTrajectories }}</a>
      <a matButton="outlined" routerLink="/participation/calendar">{{ t().overview.seeCalendar }}</a>
      <a matButton="outlined" routerLink="/participation/bodies">{{ t().overview.seeBodies }}</a>
      <a matButton="outlined" routerLink="/participation/advice">{{ t().overview.seeAdvice }}</a>
      <a matButton="outlined" routerLink="/participation/apply">{{ t().overview.apply }}</a>
    </div>
    <ng-container *uiLoaded="overview; let o">
      <section class="sheet stack" aria-labelledby="figures">
        <h2 id="figures">{{ t().overview.figures }}</h2>
        <app-participation-figures [overview]="o" />
      </section>
      @if (o.byOrganisation.length > 0) {
        <table>
          <caption>{{ t().overview.byOrganisation }}</caption>
          <thead><tr><th scope="col">{{ t().overview.name }}</th><th scope="col" class="end">{{ t().overview.trajectoriesHead }}</th><th scope="col" class="end">{{ t().overview.meetingsHead }}</th><th scope="col" class="end">{{ t().overview.participants }}</th></tr></thead>
          <tbody>
            @for (each of o.byOrganisation; track each.id) {
              <tr><th scope="row"><a routerLink="/participation/trajectories" [queryParams]="{ organisationId: each.id }" [uiLocalText]="each.name"></a></th><td class="end">{{ each.trajectories | num }}</td><td class="end">{{ each.meetings | num }}</td><td class="end">{{ each.participants | num }}</td></tr>
            }
          </tbody>
        </table>
      }
      @if (o.byNeighbourhood.length > 0) {
        <table>
          <caption>{{ t().overview.byNeighbourhood }}</caption>
          <thead><tr><th scope="col">{{ t().overview.name }}</th><th scope="col" class="end">{{ t().overview.trajectoriesHead }}</th><th scope="col" class="end">{{ t().overview.meetingsHead }}</th></tr></thead>
          <tbody>
            @for (each of o.byNeighbourhood; track each.id) { <tr><th scope="row" [uiLocalText]="each.name"></th><td class="end">{{ each.trajectories | num }}</td><td class="end">{{ each.meetings | num }}</td></tr> }
          </tbody>
        </table>
      }
      @if (o.byDomain.length > 0) {
        <table>
          <caption>{{ t().overview.byDomain }}</caption>
          <thead><tr><th scope="col">{{ t().overview.name }}</th><th scope="col" class="end">{{ t().overview.trajectoriesHead }}</th></tr></thead>
          <tbody>
            @for (each of o.byDomain; track each.domain) {
              <tr><th scope="row"><a class="first" routerLink="/participation/trajectories" [queryParams]="{ domain: each.domain }">{{ p().trajectory.domains[each.domain] }}</a></th><td class="end">{{ each.trajectories | num }}</td></tr>
            }
          </tbody>
        </table>
      }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    caption { padding-block-end: var(--gap-2); font-size: 1.25rem; font-weight: 650; text-align: start; }
    table { inline-size: 100%; max-inline-size: 48rem; border-collapse: collapse; }
    th, td { padding: var(--gap-2) var(--gap-2) var(--gap-2) 0; border-block-end: 1px solid var(--line); text-align: start; font-weight: 400; }
    thead th { color: var(--ink-soft); font-size: var(--text-s); }
    .end { text-align: end; font-variant-numeric: tabular-nums; }
    .first { display: inline-block; }
    .first::first-letter { text-transform: uppercase; }
  `,
})
export class ParticipationOverviewPage {
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly overview = inject(VisitorApi).overview();
}
