import { Component, inject } from '@angular/core';
import { ThemeChoice, themes } from './theme';
import { useShellTexts } from './shell-texts';

let count = 0;

/** Light, dark, or as the device says. */
@Component({
  selector: 'app-theme-switch',
  template: `
    <fieldset>
      <legend>{{ t().theme }}</legend>
      @for (theme of all; track theme) {
        <label><input type="radio" [name]="group" [checked]="theme === choice.current()" (change)="choice.choose(theme)" /><span>{{ t().themes[theme] }}</span></label>
      }
    </fieldset>
  `,
  styles: `
    fieldset { display: grid; margin: 0; padding: var(--gap-2); border: 0; }
    legend { padding: 0; margin-block-end: var(--gap-1); font-size: var(--text-s); color: var(--ink-soft); }
    label { display: flex; gap: var(--gap-2); align-items: center; min-block-size: 2.25rem; font-size: var(--text-m); cursor: pointer; }
    input { margin: 0; }
  `,
})
export class ThemeSwitch {
  protected readonly choice = inject(ThemeChoice);
  protected readonly all = themes;
  protected readonly t = useShellTexts();
  protected readonly group = `theme-${++count}`;
}
