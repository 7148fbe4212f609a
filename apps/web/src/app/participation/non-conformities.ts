import { Component, booleanAttribute, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { type LocalText } from '@centrale/kernel';
import { type NonConformityView } from '@centrale/participation';
import { Bilingual, CommandButton, ErrorSummary, InstantPipe, LocalTextOf, RuleNote, Words, submitForm, type Press } from '@centrale/ui';
import { Api } from '../shell/api';
import { useParticipationTexts } from '../shell/domain-texts';

/** Facts that a rule does not want, each with what was done about it; whoever organises writes that down once. */
@Component({
  selector: 'app-non-conformities',
  imports: [Bilingual, CommandButton, ErrorSummary, InstantPipe, LocalTextOf, RuleNote],
  template: `
    <ul class="plain">
      @for (each of facts(); track each.id) {
        <li class="stack">
          <p>{{ words.say(each.refusal) }} <small>{{ each.foundAt | instant: 'medium' }}</small></p>
          <ui-rule-note [of]="each.refusal" withRemedy />
          @if (each.note; as note) { <p class="prose"><strong>{{ t().meeting.nonConformity.corrected }}</strong>&ngsp;<span [uiLocalText]="note"></span>@if (each.correctedAt; as at) { <small>{{ at | instant: 'medium' }}</small> }</p> }
          @else {
            <p class="soft">{{ t().meeting.nonConformity.open }}</p>
            @if (corrects() && writing() === each.id) {
              <form class="stack">
                <ui-error-summary [of]="form" />
                <ui-bilingual [of]="form.note" [label]="t().meeting.nonConformity.note" [hint]="hint() ?? t().meeting.nonConformity.hint" [lines]="3" [languages]="languages()" />
                <ui-command [label]="t().meeting.commands.correctNonConformity" [run]="correct(each)" submits [saidWhenDone]="t().meeting.nonConformity.saved" (done)="done()" />
              </form>
            } @else if (corrects()) { <ui-command look="text" [label]="t().meeting.commands.correctNonConformity" [run]="open(each)" /> }
          }
        </li>
      }
    </ul>
  `,
  styles: `.plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; } small { color: var(--ink-soft); }`,
})
export class NonConformityList {
  readonly facts = input.required<readonly NonConformityView[]>();
  /** Whether the reader may write that. */
  readonly corrects = input(false, { transform: booleanAttribute });
  /** Who reads what is written; without it, everybody does. */
  readonly hint = input<string>();
  /** In which it is written. */
  readonly languages = input<readonly (keyof LocalText)[]>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = useParticipationTexts();
  protected readonly writing = signal<string | undefined>(undefined);
  private readonly model = signal<{ note: LocalText }>({ note: { nl: '', fr: '' } });
  protected readonly form = form(this.model);

  protected open({ id }: NonConformityView): () => Promise<void> {
    return () => Promise.resolve(this.writing.set(id));
  }

  protected correct({ id }: NonConformityView): (press: Press) => Promise<unknown> {
    return ({ key }) => submitForm(this.form, (note) => this.api.command(`/non-conformities/${id}/correct`, note, key));
  }

  protected done(): void {
    this.writing.set(undefined);
    this.model.set({ note: { nl: '', fr: '' } });
    this.changed.emit();
  }
}
