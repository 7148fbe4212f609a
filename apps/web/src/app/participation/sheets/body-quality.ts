import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type Page } from '@centrale/kernel';
import { type SheetRow } from '@centrale/participation';
import { Chip, CommandButton, Icon, WhenLoaded, Words, loaded, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { sheetTones } from './sheet-state';
import { SheetsApi } from './sheets-api';
import { useSheetsTexts } from './sheets-texts';

/** On the page of a body: its sheets, and the way to its account and to support. */
@Component({
  selector: 'app-body-quality',
  imports: [Chip, CommandButton, Icon, MatButton, RouterLink, WhenLoaded],
  template: `
    <section class="sheet stack">
      <h2>{{ t().body.title }}</h2>
      <ng-container *uiLoaded="sheets; let all">
        <ul>
          @for (each of all; track each.id) { <li><a [routerLink]="['/sheets', each.id]">{{ words.fill(t().page.version, { version: '' + each.version }) }}</a><ui-chip [tone]="tones[each.status]">{{ p().statuses.sheet[each.status] }}</ui-chip></li> }
          @empty { <li class="soft">{{ t().body.none }}</li> }
        </ul>
        @if (all.length === 0 && session.holds('coordinator')) { <ui-command icon="add" look="outlined" [label]="t().body.start" [run]="start" [saidWhenDone]="t().page.started" /> }
      </ng-container>
      <div class="row">
        <a matButton [routerLink]="['/obligations', bodyId()]"><ui-icon name="check" />{{ t().page.account }}</a>
        <a matButton routerLink="/support-requests"><ui-icon name="people" />{{ p().support.requests }}</a>
      </div>
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; }
  `,
})
export class BodyQuality {
  readonly bodyId = input.required<string>();

  private readonly api = inject(Api);
  private readonly sheetsApi = inject(SheetsApi);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = sheetTones;
  protected readonly sheets = loaded(() => this.bodyId(), async (bodyId, abort) => (await this.api.get<Page<SheetRow>>('/sheets', { bodyId, limit: 20 }, abort)).items);

  protected readonly start = async ({ key }: Press): Promise<void> => {
    const { id } = await this.sheetsApi.start(this.bodyId(), key);
    await this.router.navigate(['/sheets', id]);
  };
}
