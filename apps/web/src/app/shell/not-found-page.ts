import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@centrale/ui';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

@Component({
  selector: 'app-not-found-page',
  imports: [MatButton, PageHeader, RouterLink],
  template: `
    <ui-page-header [title]="t().notFoundPage.title" [intro]="t().notFoundPage.text" />
    <p class="row">
      @if (session.isSignedIn()) { <a matButton="filled" routerLink="/desk">{{ t().notFoundPage.desk }}</a> }
      <a matButton="outlined" routerLink="/">{{ t().notFoundPage.home }}</a>
    </p>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); padding-block: var(--gap-6); }`,
})
export class NotFoundPage {
  protected readonly session = inject(Session);
  protected readonly t = useShellTexts();
}
