import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Empty, WhenLoaded, Words, texts } from '@centrale/ui';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';
import { Composer } from './composer';
import { Materials } from './materials';

/** Fetches what the composer needs, then shows it; or says why there is nothing to compose now. */
@Component({
  selector: 'app-composer-page',
  imports: [Composer, Empty, MatButton, RouterLink, WhenLoaded],
  providers: [Materials],
  host: { 'data-wide': '' },
  template: `
    @if (refusal(); as why) {
      <ui-empty [title]="t().composer.notNow" [text]="words.say(why)"><a matButton="outlined" [routerLink]="['/call-offs', dossier.id]">{{ t().composer.toOverview }}</a></ui-empty>
    } @else {
      <ng-container *uiLoaded="materials.briefing"><app-composer *uiLoaded="materials.agreement" /></ng-container>
    }
  `,
  styles: `:host { display: block; min-inline-size: 0; }`,
})
export class ComposerPage {
  protected readonly materials = inject(Materials);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  protected readonly refusal = computed(() => this.dossier.callOff.value()?.may.save);
}
