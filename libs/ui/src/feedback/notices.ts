import { Component, inject } from '@angular/core';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Icon } from '../page/icon';
import { Announcer, type Notice } from './announcer';

/** Where announcements appear; once, in the shell. */
@Component({
  selector: 'ui-notices',
  imports: [Icon],
  host: { class: 'no-print' },
  template: `
    <div role="status" aria-live="polite">
      @for (notice of announcer.notices(); track notice.id) {
        <div class="notice" [class.bad]="notice.bad">
          <ui-icon [name]="notice.bad ? 'alert' : 'check'" />
          <p>{{ notice.words }}</p>
          @if (notice.undo; as undo) { <button type="button" (click)="takeBack(notice)">{{ undo.label }}</button> }
          <button type="button" class="close" [attr.aria-label]="t().close" (click)="announcer.close(notice.id)"><ui-icon name="close" /></button>
        </div>
      }
    </div>
  `,
  styles: `
    :host { position: fixed; inset-block-end: var(--gap-4); inset-inline: var(--gap-4); z-index: 1200; pointer-events: none; display: grid; justify-items: center; }
    div[role='status'] { display: grid; gap: var(--gap-2); justify-items: center; max-inline-size: 100%; }
    .notice { pointer-events: auto; display: flex; gap: var(--gap-3); align-items: center; max-inline-size: min(36rem, 100%); padding: var(--gap-2) var(--gap-2) var(--gap-2) var(--gap-4); border-radius: var(--radius); background: light-dark(#24242d, #ececf3); color: light-dark(#fff, #1a1a21); box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); animation: rise 0.18s ease-out; }
    .notice.bad { background: var(--tone-bad); color: light-dark(#fff, #2b0503); }
    @keyframes rise { from { opacity: 0; translate: 0 0.5rem; } }
    p { font-size: var(--text-m); }
    button { font: inherit; font-size: var(--text-m); font-weight: 650; color: inherit; background: none; border: 0; border-radius: 6px; padding: 0.35rem 0.6rem; cursor: pointer; text-decoration: underline; text-underline-offset: 0.18em; }
    button:focus-visible { outline-color: currentColor; }
    .close { padding: 0.35rem; line-height: 0; }
    .close ui-icon { --icon: 1.1rem; }
  `,
})
export class Notices {
  protected readonly announcer = inject(Announcer);
  protected readonly t = texts(uiTexts);

  protected takeBack(notice: Notice): void {
    notice.undo?.run();
    this.announcer.close(notice.id);
  }
}
