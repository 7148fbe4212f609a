import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { isShorterThan } from '@centrale/kernel';
import { Field } from '../form/field';
import { TextInput } from '../form/text-input';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { type Answer, type Question } from './confirm';

const LEAST_REASON = 3;
const MOST_REASON = 2000;

@Component({
  selector: 'ui-confirm-dialog',
  imports: [Field, MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, TextInput],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content><div class="stack">
      @if (question.text; as text) { <p>{{ text }}</p> }
      @if (question.reason; as asked) {
        <ui-field [label]="asked.label" [hint]="asked.hint" [error]="reasonError()">
          <textarea uiInput rows="4" [attr.maxlength]="asked.max ?? most" [value]="reason()" (input)="reason.set($any($event.target).value)"></textarea>
        </ui-field>
      }
      @if (question.name; as name) {
        <ui-field [label]="typeName()" [error]="nameError()">
          <input uiInput autocomplete="off" [value]="typed()" (input)="typed.set($any($event.target).value)" />
        </ui-field>
      }
    </div></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>{{ t().back }}</button>
      <button matButton="filled" [class.danger]="question.danger" (click)="goOn()">{{ question.action }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .danger { --mat-button-filled-container-color: var(--tone-bad); --mat-button-filled-label-text-color: light-dark(#fff, #2b0503); }
    mat-dialog-actions { gap: var(--gap-2); padding: var(--gap-4) var(--gap-5) var(--gap-5); }
  `,
})
export class ConfirmDialog {
  private readonly dialog = inject<MatDialogRef<ConfirmDialog, Answer>>(MatDialogRef);
  private readonly words = inject(Words);
  private readonly tried = signal(false);

  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  protected readonly t = texts(uiTexts);
  protected readonly most = MOST_REASON;
  protected readonly reason = signal('');
  protected readonly typed = signal('');

  protected readonly typeName = computed(() => this.words.fill(this.t().typeName, { name: this.question.name ?? '' }));
  protected readonly reasonError = computed(() => {
    const min = this.question.reason?.min ?? LEAST_REASON;
    const short = this.question.reason && isShorterThan(this.reason(), min);
    return this.tried() && short ? this.words.fill(this.t().errors.minLength, { min }) : undefined;
  });
  protected readonly nameError = computed(() => (this.tried() && this.otherName() ? this.typeName() : undefined));

  private otherName(): boolean {
    const wanted = this.question.name;
    return wanted !== undefined && this.typed().trim() !== wanted;
  }

  protected goOn(): void {
    this.tried.set(true);
    if (!this.reasonError() && !this.nameError()) this.dialog.close({ reason: this.reason().trim() });
  }
}
