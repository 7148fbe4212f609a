import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type FrameworkFloors, type FrameworkRow } from '@centrale/participation';
import { Chip, Icon, LocalTextOf, PageHeader, WhenLoaded, Words, loaded } from '@centrale/ui';
import { type Page } from '@centrale/kernel';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { myCities } from '../my-cities';
import { FrameworkForm } from './framework-form';
import { useSheetsTexts } from './sheets-texts';

/** The general framework of a city, as its council decided on it, version by version. */
@Component({
  selector: 'app-frameworks-page',
  imports: [Chip, FrameworkForm, Icon, LocalTextOf, MatButton, PageHeader, WhenLoaded],
  template: `
    <ui-page-header [title]="t().frameworks.title" [intro]="t().frameworks.intro" [crumbs]="[{ label: t().list.title, link: '/sheets' }]">
      @if (cities().length > 0 && !adopting()) { <button matButton="filled" type="button" (click)="adopting.set(true)"><ui-icon name="add" />{{ t().frameworks.adopt }}</button> }
    </ui-page-header>
    <ng-container *uiLoaded="frameworks; let all">
      @if (adopting()) { <app-framework-form [cities]="cities()" [current]="all[0]" (sent)="done()" (closed)="adopting.set(false)" /> }
      @for (each of all; track each.id) {
        <section class="sheet stack">
          <h2>{{ words.fill(t().frameworks.version, { version: '' + each.version, reference: each.councilDecision, date: each.decidedOn }) }} <ui-chip [tone]="each.status === 'active' ? 'good' : 'calm'">{{ p().statuses['general-framework'][each.status] }}</ui-chip></h2>
          <p class="soft" [uiLocalText]="each.organisationName"></p>
          <dl class="facts">@for (line of linesOf(each.floors); track line.label) { <div><dt>{{ line.label }}</dt><dd>{{ line.value }}</dd></div> }</dl>
        </section>
      } @empty { <p class="soft">{{ t().frameworks.none }}</p> }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
  `,
})
export class FrameworksPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly adopting = signal(false);
  protected readonly cities = computed(() => myCities(this.session, ['secretariat']));
  protected readonly frameworks = loaded(() => '/general-frameworks', async (path, abort) => (await this.api.get<Page<FrameworkRow>>(path, { limit: 50 }, abort)).items);

  protected linesOf(floors: FrameworkFloors): readonly { readonly label: string; readonly value: string }[] {
    const words = this.p().sheet.floors;
    return (Object.keys(words) as (keyof FrameworkFloors)[]).map((floor) => ({ label: words[floor], value: this.say(floors[floor]) }));
  }

  protected done(): void {
    this.adopting.set(false);
    this.frameworks.reload();
  }

  private say(value: FrameworkFloors[keyof FrameworkFloors]): string {
    const { unset, yes, no } = this.t().frameworks;
    if (value === null) return unset;
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'number') return String(value);
    return value.map((kind) => this.p().sheet.insurance[kind]).join(', ') || unset;
  }
}
