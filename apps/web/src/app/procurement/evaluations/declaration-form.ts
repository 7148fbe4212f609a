import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type CallOffView } from '@centrale/procurement';
import { Choices, CommandButton, Field, TextInput, texts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffsApi } from '../call-offs/call-offs-api';
import { evaluationsTexts } from './evaluations-texts';

/** Comes before any offer: whoever judges has no stake in the outcome. (P21) */
@Component({
  selector: 'app-declaration-form',
  imports: [Choices, CommandButton, Field, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().declaration.title }}</h2>
      <p>{{ t().declaration.intro }}</p>
      <ui-field group [label]="t().declaration.choose"><ui-choices [value]="conflict()" (valueChange)="conflict.set($event)" [choices]="choices()" /></ui-field>
      @if (conflict()) {
        <ui-field [label]="t().declaration.reason" [hint]="t().declaration.reasonHint">
          <textarea uiInput rows="4" [value]="reason()" (input)="reason.set($any($event.target).value)"></textarea>
        </ui-field>
      }
      @if (conflict() !== null) {
        <ui-command [label]="d().callOff.commands.declareInterest" [may]="callOff().may.declareInterest" [run]="send" submits [saidWhenDone]="t().declaration.done" (done)="declared.emit()" />
      }
    </form>
  `,
  styles: `form { max-inline-size: 46rem; } h2 { font-size: 1.25rem; }`,
})
export class DeclarationForm {
  readonly callOff = input.required<CallOffView>();
  readonly declared = output<void>();

  private readonly api = inject(CallOffsApi);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(evaluationsTexts);
  protected readonly conflict = signal<boolean | null>(null);
  protected readonly reason = signal('');
  protected readonly choices = computed(() => [
    { value: false, label: this.d().callOff.fields.noConflict },
    { value: true, label: this.d().callOff.fields.conflict },
  ]);

  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const conflict = this.conflict() === true;
    return this.api.declareInterest(this.callOff().id, { conflict, ...(conflict && { reason: this.reason().trim() }) }, key);
  };
}
