import { DOCUMENT, Service, inject, signal } from '@angular/core';

const STORED = 'centrale.theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the device says. `early.js` applies the choice before the first paint. */
@Service()
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.remembered());
  readonly current = this.chosen.asReadonly();

  choose(theme: Theme): void {
    this.chosen.set(theme);
    const root = this.document.documentElement;
    if (theme === 'system') {
      root.removeAttribute('data-theme');
      this.document.defaultView?.localStorage.removeItem(STORED);
    } else {
      root.dataset['theme'] = theme;
      this.document.defaultView?.localStorage.setItem(STORED, theme);
    }
  }

  private remembered(): Theme {
    const stored = this.document.defaultView?.localStorage.getItem(STORED);
    return themes.find((theme) => theme === stored) ?? 'system';
  }
}
