import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PublicTheme } from '@centrale/participation';
import { Chip, LocalTextOf, LocalTextPipe, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useVisitorTexts } from './participation-texts';

/** Needs, priorities and themes, and the working group that came of one. */
@Component({
  selector: 'app-trajectory-themes',
  imports: [Chip, LocalTextOf, LocalTextPipe, RouterLink],
  template: `
    <ul>
      @for (theme of themes(); track theme.id) {
        <li class="sheet stack">
          <h3 [uiLocalText]="theme.name"></h3>
          <p class="row small">
            <ui-chip tone="busy">{{ p().trajectory.themeKinds[theme.kind] }}</ui-chip>
            @if (theme.horizon; as horizon) { <span>{{ p().trajectory.horizons[horizon] }}</span> }
            @if (theme.priority; as no) { <span>{{ words.fill(t().trajectory.priority, { no }) }}</span> }
          </p>
          @if (theme.description | localText) { <p class="prose" [uiLocalText]="theme.description"></p> }
          @if (theme.spawnedBodyId; as id) { <p><a [routerLink]="['/participation/bodies', id]">{{ t().trajectory.spawned }}</a></p> }
        </li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; gap: var(--gap-3); padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
    li { gap: var(--gap-2); }
  `,
})
export class TrajectoryThemes {
  readonly themes = input.required<readonly PublicTheme[]>();
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
}
