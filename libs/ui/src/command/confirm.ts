import { Service, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** What a confirmation asks before something is done. */
export interface Question {
  readonly title: string;
  readonly text?: string;
  /** The word on the button that goes on: the deed, never "OK". */
  readonly action: string;
  /** For what cannot be undone. */
  readonly danger?: boolean;
  /** Asks for a reason in words, of at least so many characters (3 unless told). */
  readonly reason?: { readonly label: string; readonly hint?: string; readonly min?: number; readonly max?: number };
  /** Asks to type this name first. */
  readonly name?: string;
}

export interface Answer {
  readonly reason: string;
}

/** Asks in a dialog; undefined means the person went back. */
@Service()
export class Confirm {
  private readonly dialog = inject(MatDialog);

  async ask(question: Question): Promise<Answer | undefined> {
    const { ConfirmDialog } = await import('./confirm-dialog');
    const opened = this.dialog.open<unknown, Question, Answer>(ConfirmDialog, {
      data: question, autoFocus: 'first-tabbable', restoreFocus: true, maxWidth: 'min(34rem, calc(100vw - 2rem))', width: '34rem',
    });
    return firstValueFrom(opened.afterClosed());
  }
}
