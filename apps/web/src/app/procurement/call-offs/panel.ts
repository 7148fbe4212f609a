import { Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CallOffView } from '@centrale/procurement';
import { Chip, Icon, LocalTextPipe, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { PanelForm } from './panel-form';

/** Who judges the offers, and whether they declared to be free of conflict. (P21) */
@Component({
  selector: 'app-panel',
  imports: [Chip, Icon, LocalTextPipe, MatButton, PanelForm],
  template: `
    <section class="stack" aria-labelledby="panel">
      <h2 id="panel">{{ t().overview.panel }}</h2>
      @if (callOff().evaluators.length > 0) {
        <ul>
          @for (evaluator of callOff().evaluators; track evaluator.personId) {
            <li>
              <span><strong>{{ evaluator.name }}</strong>&ngsp;<span class="soft small">{{ evaluator.organisationName | localText }}</span></span>
              <ui-chip [tone]="evaluator.declared === 'none' ? 'good' : evaluator.declared === 'conflict' ? 'bad' : 'calm'">{{ t().overview.declared[evaluator.declared ?? 'waiting'] }}</ui-chip>
            </li>
          }
        </ul>
      } @else { <p class="soft">{{ t().overview.noPanel }}</p> }
      @if (appointing()) { <app-panel-form [callOff]="callOff()" (closed)="appointing.set(false)" /> }
      @else if (callOff().may.appointEvaluators === null) {
        <div><button matButton="outlined" type="button" (click)="appointing.set(true)"><ui-icon name="people" /> {{ d().callOff.commands.appointEvaluators }}</button></div>
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    ul { display: grid; padding: 0; list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; justify-content: space-between; padding: var(--gap-3) var(--gap-4); }
    li + li { border-block-start: 1px solid var(--line); }
  `,
})
export class Panel {
  readonly callOff = input.required<CallOffView>();
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly appointing = signal(false);
}
