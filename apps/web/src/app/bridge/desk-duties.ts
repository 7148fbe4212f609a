import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { serviceRoles } from '@centrale/kernel';
import { type ObligationRow } from '@centrale/participation';
import { CapitalPipe, ClockBadge, LocalTextPipe } from '@centrale/ui';
import { hrefOf } from '../participation/obligations/duty-board';
import { Api } from '../shell/api';
import { useParticipationTexts } from '../shell/domain-texts';
import { Session } from '../shell/session';
import { dutiesOnDesk, lineUnder } from './pressing-duties';

/** On a desk, what presses in the cities where its person works; what stands inside is shown where nothing does, before what is due next. */
@Component({
  selector: 'app-desk-duties',
  imports: [CapitalPipe, ClockBadge, LocalTextPipe, RouterLink],
  template: `
    @if (list.items() && !shown().pressing) { <ng-content /> }
    @if (shown().duties.length > 0) {
      <section aria-labelledby="desk-duties">
        <h2 id="desk-duties"><a routerLink="/obligations">{{ shown().pressing ? title() : ahead() }}</a></h2>
        <ul>@for (duty of shown().duties; track duty.id) {
          <li>
            <p>
              <a [routerLink]="hrefOf(duty)">{{ p().clock.kinds[duty.kind] | capital }}</a>
              @if (duty.subject; as subject) { <span>{{ subject | localText }}</span> }
              <span class="soft small">{{ lineUnder(duty, p()) }}</span>
            </p>
            <ui-clock-badge [due]="duty.dueOn" />
          </li>
        }</ul>
      </section>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    section { display: grid; gap: var(--gap-2); }
    h2 { font-size: 1rem; }
    ul { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: baseline; padding: var(--gap-3) var(--gap-5); }
    li + li { border-block-start: 1px solid var(--line); }
    li p { display: grid; gap: 0.1rem; flex: 1 1 16rem; min-inline-size: 0; overflow-wrap: anywhere; }
    li a { font-weight: 620; justify-self: start; }
  `,
})
export class DeskDuties {
  /** Where duties press, and where none does. */
  readonly title = input.required<string>();
  readonly ahead = input.required<string>();
  private readonly session = inject(Session);
  private readonly api = inject(Api);
  protected readonly p = useParticipationTexts();
  protected readonly list = this.api.list<ObligationRow>('/obligations', () => ({ state: 'open', limit: 20 }));
  /** Whoever oversees all cities has the page of obligations for that. */
  protected readonly shown = computed(() => dutiesOnDesk(this.session.holds(...serviceRoles, 'auditor') ? [] : (this.list.items() ?? [])));
  protected readonly hrefOf = hrefOf;
  protected readonly lineUnder = lineUnder;
}
