import { Component, inject } from '@angular/core';
import { Announcer, PageHeader, Popup, ServerTime } from '@centrale/ui';
import { GalleryCalendar } from './gallery-calendar';
import { GalleryDossier } from './gallery-dossier';
import { GalleryForms } from './gallery-forms';
import { GalleryGantt } from './gallery-gantt';
import { GalleryLists } from './gallery-lists';
import { GalleryRules } from './gallery-rules';
import { GalleryStates } from './gallery-states';
import { GalleryTones } from './gallery-tones';

/** Every part of the product together, for those who build it and for the browser tests that photograph it. */
@Component({
  selector: 'app-gallery-page',
  imports: [GalleryCalendar, GalleryDossier, GalleryForms, GalleryGantt, GalleryLists, GalleryRules, GalleryStates, GalleryTones, PageHeader, Popup],
  host: { lang: 'en' },
  template: `
    <ui-page-header title="Gallery" eyebrow="Internal" intro="Every part that pages are made of. Words inside a part follow the language; the sample words do not." [crumbs]="[{ label: 'Start', link: '/' }, { label: 'Internal', link: '/gallery' }]">
      <ui-popup label="More" icon="more"><button type="button" (click)="tell()">Announce</button><button type="button" (click)="warn()">Warn</button></ui-popup>
    </ui-page-header>
    <app-gallery-tones />
    <app-gallery-dossier [start]="start" />
    <app-gallery-forms [start]="start" />
    <app-gallery-rules />
    <app-gallery-lists />
    <app-gallery-states [start]="start" />
    <app-gallery-calendar [start]="start" />
    <app-gallery-gantt [start]="start" />
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-7); }`,
})
export class GalleryPage {
  /** Sample dates are relative to the business time, so that the page always looks alive. */
  private readonly announcer = inject(Announcer);
  protected readonly start = inject(ServerTime).at().getTime();

  protected tell(): void {
    this.announcer.tell('The sample was removed.', { label: 'Undo', run: () => this.announcer.tell('It is back.') });
  }

  protected warn(): void {
    this.announcer.warn('Something went wrong that has no place of its own.');
  }
}
