import { Component, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { type MeetingView, type NonConformityView } from '@centrale/participation';
import { Bilingual, CommandButton, InstantPipe, LocalTextPipe, RuleNote, Words, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** Facts that a rule does not want, and what was done about them: both are public. (R001-04) */
@Component({
  selector: 'app-non-conformities-part',
  imports: [Bilingual, CommandButton, InstantPipe, LocalTextPipe, MatButton, RuleNote],
  template: `
    <h2>{{ t().page.nonConformities }}</h2>
    <ul class="plain">
      @for (each of meeting().nonConformities; track each.id) {
        <li>
          <p>{{ words.say(each.refusal) }} <small>{{ each.foundAt | instant: 'medium' }}</small></p>
          @if (each.note; as note) { <p class="prose"><strong>{{ t().nonConformity.doneAbout }}</strong> {{ note | localText }}@if (each.correctedAt; as at) { <small>{{ at | instant: 'medium' }}</small> }</p> }
          <ui-rule-note [of]="each.refusal" withRemedy />
          @if (!each.note && meeting().may.correctNonConformity === null) {
            @if (noting() === each.id) {
              <form class="stack">
                <ui-bilingual [of]="form.note" [label]="t().nonConformity.note" [hint]="t().nonConformity.hint" [lines]="3" [languages]="meeting().publishedIn" />
                <div class="row">
                  <ui-command [label]="p().meeting.commands.correctNonConformity" [run]="send(each)" submits [saidWhenDone]="t().nonConformity.noted" (done)="done()" />
                  <button matButton type="button" (click)="noting.set(undefined)">{{ t().page.back }}</button>
                </div>
              </form>
            } @else { <ui-command look="outlined" [label]="p().meeting.commands.correctNonConformity" [run]="begin(each)" /> }
          }
        </li>
      }
    </ul>
  `,
  styles: `:host { display: grid; gap: var(--gap-4); } h2 { font-size: 1.125rem; } .plain { display: grid; gap: var(--gap-4); padding: 0; list-style: none; } li { display: grid; gap: var(--gap-2); } small { color: var(--ink-soft); }`,
})
export class NonConformitiesPart {
  readonly meeting = input.required<MeetingView>();
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly noting = signal<string | undefined>(undefined);
  private readonly model = signal<{ note: LocalText }>({ note: { nl: '', fr: '' } });
  protected readonly form = form(this.model);

  protected begin({ id }: NonConformityView): () => Promise<void> {
    return () => Promise.resolve(this.noting.set(id));
  }
  protected send({ id }: NonConformityView): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(this.meeting().id, 'correct-non-conformity', { nonConformityId: id, note: this.model().note }, key);
  }
  protected done(): void {
    this.noting.set(undefined);
    this.model.set({ note: { nl: '', fr: '' } });
    this.changed.emit();
  }
}
