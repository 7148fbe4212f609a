import { Component, inject, signal } from '@angular/core';
import { CommandButton, Empty, PageHeader, Problem, type Press } from '@centrale/ui';
import { linkToken } from './link-token';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';

/** Behind the link in a letter: no more newsletters. (R002-13) */
@Component({
  selector: 'app-leave-newsletter-page',
  imports: [CommandButton, Empty, PageHeader],
  template: `
    <ui-page-header [title]="left() ? t().newsletter.left : t().newsletter.title" [intro]="left() ? t().newsletter.leftText : t().newsletter.text" />
    @if (!token) {
      <ui-empty [title]="t().own.noLink" [text]="t().own.noLinkText" />
    } @else if (gone()) {
      <ui-empty [title]="t().own.goneLink" [text]="t().newsletter.goneText" />
    } @else if (!left()) { <ui-command [label]="t().newsletter.leave" [run]="leave" [saidWhenDone]="t().newsletter.left" /> }
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }`,
})
export class LeaveNewsletterPage {
  private readonly api = inject(VisitorApi);
  protected readonly t = useVisitorTexts();
  protected readonly token = linkToken();
  protected readonly left = signal(false);
  /** The link was used before, or is nobody’s. */
  protected readonly gone = signal(false);

  protected readonly leave = async ({ key }: Press): Promise<void> => {
    try {
      await this.api.leaveNewsletter(this.token!, key);
      this.left.set(true);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
      this.gone.set(true);
    }
  };
}
