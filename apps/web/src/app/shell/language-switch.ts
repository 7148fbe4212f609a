import { Component, inject } from '@angular/core';
import { languages, type Language } from '@centrale/kernel';
import { Languages } from '@centrale/ui';
import { useShellTexts } from './shell-texts';

/** NL, FR, EN: at once, without leaving the page or what was typed. */
@Component({
  selector: 'app-language-switch',
  host: { role: 'group', '[attr.aria-label]': 't().language' },
  template: `
    @for (language of all; track language) {
      <button type="button" data-stay [lang]="language" [attr.aria-pressed]="language === current()" (click)="use(language)">{{ language.toUpperCase() }}<span class="out-of-sight"> {{ t().languageNames[language] }}</span></button>
    }
  `,
  styles: `
    :host { display: inline-flex; gap: 1px; }
    button { min-inline-size: 2.25rem; min-block-size: 2.5rem; padding: 0 0.4rem; border: 0; border-radius: var(--radius); background: none; color: var(--ink-soft); font: inherit; font-size: var(--text-s); font-weight: 600; cursor: pointer; }
    button:hover { background: var(--mat-sys-surface-container); color: var(--ink); }
    button[aria-pressed='true'] { color: var(--accent); box-shadow: inset 0 -2px var(--accent); border-end-start-radius: 0; border-end-end-radius: 0; }
  `,
})
export class LanguageSwitch {
  private readonly languages = inject(Languages);
  protected readonly t = useShellTexts();
  protected readonly all = languages;
  protected readonly current = this.languages.current;

  protected use(language: Language): void {
    void this.languages.use(language);
  }
}
