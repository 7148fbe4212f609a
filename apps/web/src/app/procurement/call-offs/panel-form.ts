import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { inLanguage } from '@centrale/kernel';
import { type CallOffView, type CandidateView } from '@centrale/procurement';
import { Checks, CommandButton, Field, Languages, ProblemView, Skeleton, Words, texts, type Choice, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

/** Names the whole panel; who cannot be named stays in sight with the reason. */
@Component({
  selector: 'app-panel-form',
  imports: [Checks, CommandButton, Field, MatButton, ProblemView, Skeleton],
  template: `
    <form class="sheet stack">
      <h3>{{ t().panel.title }}</h3>
      <p>{{ t().panel.intro }}</p>
      @if (candidates.problem(); as problem) { <ui-problem [problem]="problem" (retry)="candidates.reload()" /> }
      @if (candidates.items()) {
        <ui-field group [label]="d().callOff.fields.evaluators">
          <ui-checks [value]="chosen()" (valueChange)="chosen.set($event)" [choices]="choices()" />
          @if (choices().length === 0) { <p class="soft">{{ t().panel.none }}</p> }
        </ui-field>
      } @else { <ui-skeleton [lines]="4" /> }
      <div class="row">
        <ui-command [label]="d().callOff.commands.appointEvaluators" [may]="callOff().may.appointEvaluators" [run]="send" submits [saidWhenDone]="t().panel.saved" (done)="saved()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().questions.discard }}</button>
      </div>
    </form>
  `,
})
export class PanelForm {
  readonly callOff = input.required<CallOffView>();
  readonly closed = output<void>();

  private readonly api = inject(CallOffsApi);
  private readonly dossier = inject(CallOffDossier);
  private readonly language = inject(Languages).current;
  private readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly candidates = inject(Api).list<CandidateView>(`/call-offs/${this.dossier.id}/candidates`);
  protected readonly chosen = linkedSignal<readonly string[]>(() => this.callOff().evaluators.map(({ personId }) => personId));

  protected readonly choices = computed<readonly Choice<string>[]>(() =>
    (this.candidates.items() ?? []).map(({ personId, name, organisationName, refused }) => ({
      value: personId,
      label: `${name} · ${inLanguage(organisationName, this.language())}`,
      ...(refused && { refused: this.words.say(refused) }),
    })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    this.api.appointEvaluators(this.callOff().id, { personIds: [...this.chosen()] }, key);

  protected saved(): void {
    this.dossier.reload();
    this.closed.emit();
  }
}
