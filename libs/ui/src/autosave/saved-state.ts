import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatTime } from '../language/format';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon, type IconName } from '../page/icon';
import { type Autosave, type SaveState } from './autosave';

const icons: Readonly<Record<SaveState, IconName>> = {
  saved: 'check', waiting: 'edit', saving: 'refresh', offline: 'pause', conflict: 'alert', refused: 'alert',
};

/** Always in sight of a form that saves itself: "Bewaard 14:03". `<ui-saved [autosave]="autosave" />` */
@Component({
  selector: 'ui-saved',
  imports: [Icon, MatButton],
  host: { role: 'status', '[attr.data-state]': 'autosave().state()' },
  template: `
    <ui-icon [name]="icon()" /><span>{{ said() }}</span>
    @if (autosave().state() === 'offline') { <button matButton type="button" (click)="autosave().flush()">{{ t().tryAgain }}</button> }
  `,
  styles: `
    :host { display: inline-flex; gap: 0.4rem; align-items: center; min-block-size: 2rem; font-size: var(--text-s); color: var(--ink-soft); font-variant-numeric: tabular-nums; }
    :host([data-state='saved']) ui-icon { color: var(--tone-good); }
    :host([data-state='offline']) { color: var(--tone-warn); }
    :host([data-state='conflict']), :host([data-state='refused']) { color: var(--tone-bad); }
    ui-icon { --icon: 1.05rem; }
  `,
})
export class SavedState {
  readonly autosave = input.required<Pick<Autosave<object>, 'state' | 'savedAt' | 'problem' | 'flush'>>();

  private readonly language = inject(Languages).current;
  private readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly icon = computed(() => icons[this.autosave().state()]);
  protected readonly said = computed(() => {
    const state = this.autosave().state();
    const problem = this.autosave().problem();
    const at = this.autosave().savedAt();
    if (state === 'refused' && problem) return `${this.t().save.refused} ${this.words.say(problem.refusal)}`;
    if (state === 'saved') return at ? this.words.fill(this.t().save.savedAt, { time: formatTime(at, this.language()) }) : this.t().save.nothing;
    return this.t().save[state];
  });
}
