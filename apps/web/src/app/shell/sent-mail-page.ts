import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type SentMailView } from '@centrale/platform';
import { Chip, Empty, Icon, InstantPipe, PageHeader, ProblemView, Skeleton, texts, uiTexts } from '@centrale/ui';
import { Api } from './api';
import { useShellTexts } from './shell-texts';

/** In a demo: the mail that one would have got, to read. */
@Component({
  selector: 'app-sent-mail-page',
  imports: [Chip, Empty, Icon, InstantPipe, MatButton, PageHeader, ProblemView, Skeleton],
  template: `
    <ui-page-header [title]="t().mailPage.title" [intro]="t().mailPage.intro" />
    @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
    @if (list.items(); as mails) {
      @for (mail of mails; track mail.id) {
        <details class="sheet">
          <summary><strong>{{ mail.subject }}</strong><span class="soft">{{ mail.at | instant: 'medium' }}</span><ui-chip [tone]="mail.status === 'sent' ? 'good' : 'calm'">{{ t().mailPage[mail.status] }}</ui-chip></summary>
          <p class="prose">{{ mail.body }}</p>
          @if (mail.calendar; as method) {
            <p class="attached">
              {{ t().mailPage.calendar[method] }}
              <a matButton="text" [href]="'/api/sent-mail/' + mail.id + '/calendar'" download="centrale.ics"><ui-icon name="download" /> {{ t().mailPage.keepCalendar }}</a>
            </p>
          }
        </details>
      } @empty { <ui-empty [title]="t().mailPage.empty" [text]="t().mailPage.emptyText" /> }
      @if (list.hasMore()) { <button matButton="outlined" (click)="list.more()">{{ u().more }}</button> }
    } @else if (!list.problem()) { <ui-skeleton /> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); justify-items: stretch; }
    ui-page-header { margin-block-end: var(--gap-3); }
    .sheet { padding: 0; }
    summary { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-4); align-items: center; padding: var(--gap-3) var(--gap-4); cursor: pointer; }
    button { justify-self: start; }
    strong { font-weight: 600; flex: 1 1 18rem; }
    .attached { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; padding: 0 var(--gap-4) var(--gap-4); }
    .prose { padding: var(--gap-4); border-block-start: 1px solid var(--line); }
  `,
})
export class SentMailPage {
  protected readonly t = useShellTexts();
  protected readonly u = texts(uiTexts);
  protected readonly list = inject(Api).list<SentMailView>('/sent-mail');
}
