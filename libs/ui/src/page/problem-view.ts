import { Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Problem } from '../command/problem';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from './icon';

/** What went wrong in place of what was asked, and the way out. */
@Component({
  selector: 'ui-problem',
  imports: [Icon, MatButton, RouterLink],
  host: { role: 'alert' },
  template: `
    <ui-icon [name]="problem().passing ? 'refresh' : 'alert'" />
    <div>
      <h2>{{ title() }}</h2>
      <p>{{ words.say(problem().refusal) }}</p>
      @if (problem().passing && retrying()) { <p class="soft small">{{ t().triesAgain }}</p> }
      @if (problem().details.traceId; as trace) { <p class="soft small">{{ t().reference }} <code>{{ trace }}</code></p> }
      <div class="row">
        @if (mayHelp()) { <button matButton="outlined" (click)="retry.emit()">{{ t().tryAgain }}</button> }
        <a [matButton]="mayHelp() ? 'text' : 'outlined'" routerLink="/">{{ t().toStart }}</a>
      </div>
    </div>
  `,
  styles: `
    :host { display: grid; grid-template-columns: auto 1fr; gap: var(--gap-4); padding: var(--gap-5); border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--sheet); }
    :host > ui-icon { --icon: 1.75rem; color: var(--tone-warn); }
    div { display: grid; gap: var(--gap-2); align-content: start; }
    .row { display: flex; margin-block-start: var(--gap-2); }
  `,
})
export class ProblemView {
  readonly problem = input.required<Problem>();
  readonly retrying = input(false, { transform: booleanAttribute });
  readonly retry = output<void>();
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  /** Whether asking again could end otherwise. */
  protected readonly mayHelp = computed(() => ![403, 404].includes(this.problem().status));
  protected readonly title = computed(() => {
    const { status, passing } = this.problem();
    if (status === 404) return this.t().notFound;
    if (status === 401 || status === 403) return this.t().notAllowed;
    return passing ? this.t().awayForAMoment : this.t().wentWrong;
  });
}
