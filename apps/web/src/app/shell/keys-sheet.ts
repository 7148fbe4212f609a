import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { Keys } from './keys';
import { useShellTexts } from './shell-texts';

@Component({
  selector: 'app-keys-sheet',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>{{ t().keys.title }}</h2>
    <mat-dialog-content>
      <dl>
        @for (line of lines(); track line.words) {
          <div><dt>@for (key of line.keys; track $index) { @if ($index > 0 && line.then) { <span>{{ t().keys.then }}</span> } <kbd>{{ key }}</kbd> }</dt><dd>{{ line.words }}</dd></div>
        }
      </dl>
      <label class="letters"><input type="checkbox" [checked]="keys.letters()" (change)="keys.useLetters(!keys.letters())" /><span>{{ t().keys.letters }}</span></label>
    </mat-dialog-content>
    <mat-dialog-actions align="end"><button matButton mat-dialog-close>{{ t().keys.close }}</button></mat-dialog-actions>
  `,
  styles: `
    dl { display: grid; gap: var(--gap-1); }
    div { display: flex; gap: var(--gap-4); justify-content: space-between; flex-direction: row-reverse; padding-block: var(--gap-2); border-block-end: 1px solid var(--line); }
    dt { display: flex; gap: var(--gap-2); align-items: center; font-size: var(--text-s); }
    dd { color: var(--ink); }
    .letters { display: flex; gap: var(--gap-3); margin-block-start: var(--gap-4); cursor: pointer; }
    kbd { min-inline-size: 1.75rem; padding: 0.1rem 0.5rem; border: 1px solid var(--mat-sys-outline); border-radius: 5px; background: var(--well); color: var(--ink); font: inherit; font-weight: 600; text-align: center; }
  `,
})
export class KeysSheet {
  protected readonly t = useShellTexts();
  protected readonly keys = inject(Keys);
  protected readonly lines = computed(() => {
    const t = this.t().keys;
    return [
      { keys: ['Ctrl', 'K'], words: t.open, then: false },
      { keys: ['?'], words: t.help, then: false },
      { keys: ['g', 'd'], words: t.desk, then: true },
      { keys: ['g', 'n'], words: t.notifications, then: true },
      { keys: ['g', 'h'], words: t.home, then: true },
      { keys: ['Esc'], words: t.close, then: false },
    ];
  });
}
