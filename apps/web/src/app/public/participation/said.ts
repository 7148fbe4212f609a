import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ProblemView, texts, uiTexts } from '@centrale/ui';
import { ContributionOutcomes } from './contribution-outcomes';
import { VisitorApi } from './participation-api';

/** What was said of a body or a trajectory, or at a meeting, a page at a time; nothing while nobody said anything. `<app-said [of]="{ meetingId: m.id }" [title]="…" />` */
@Component({
  selector: 'app-said',
  imports: [ContributionOutcomes, MatButton, ProblemView],
  template: `
    @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
    @if (list.items()?.length) {
      <section class="stack" aria-labelledby="contributions">
        <h2 id="contributions">{{ title() }}</h2>
        <app-contribution-outcomes [contributions]="list.items() ?? []" />
        @if (list.hasMore()) { <button matButton="outlined" type="button" class="no-print" disabledInteractive [disabled]="list.loading()" (click)="list.more()">{{ u().more }}</button> }
      </section>
    }
  `,
  styles: `button { justify-self: start; }`,
})
export class Said {
  readonly of = input.required<{ readonly meetingId: string } | { readonly trajectoryId: string } | { readonly bodyId: string }>();
  readonly title = input.required<string>();

  protected readonly u = texts(uiTexts);
  protected readonly list = inject(VisitorApi).contributions(() => ({ ...this.of() }));
}
