import { Component, ElementRef, booleanAttribute, inject, input, signal, viewChild } from '@angular/core';
import { Icon, type IconName } from './icon';

let count = 0;

/**
 * A button that shows a small sheet under it: a menu of links and buttons, settings. Escape, a press elsewhere and leaving
 * it with the keyboard close it. Class `start` opens it towards the end, `small` leaves the icon alone on a phone. `<ui-popup label="…" icon="person"><a routerLink="…">…</a></ui-popup>`
 */
@Component({
  selector: 'ui-popup',
  imports: [Icon],
  host: { '(click)': 'chosen($event)', '(keydown.escape)': 'close(true)', '(focusout)': 'leave($event)', '(document:pointerdown)': 'pressed($event)' },
  template: `
    <button #button type="button" class="opener" [attr.aria-expanded]="open()" [attr.aria-controls]="id" [attr.aria-label]="bare() ? label() : null" (click)="open.set(!open())">
      @if (icon(); as name) { <ui-icon [name]="name" /> }
      @if (!bare()) { <span class="words">{{ label() }}</span> <ui-icon class="chevron" name="chevron" /> }
      <ng-content select="[badge]" />
    </button>
    <div class="sheet-under" [id]="id" [hidden]="!open()"><ng-content /></div>
  `,
  styles: `
    :host { position: relative; display: inline-block; }
    .opener { position: relative; display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 2.5rem; min-inline-size: 2.5rem; justify-content: center; padding: 0 var(--gap-2); border: 0; border-radius: var(--radius); background: none; color: inherit; font: inherit; font-size: var(--text-m); font-weight: 550; cursor: pointer; }
    .opener:hover, .opener[aria-expanded='true'] { background: var(--mat-sys-surface-container); }
    .words { max-inline-size: 12rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .chevron { --icon: 1rem; color: var(--ink-soft); }
    .sheet-under { position: absolute; z-index: 60; inset-block-start: calc(100% + 6px); inset-inline-end: 0; min-inline-size: 16rem; max-inline-size: min(24rem, calc(100vw - 2rem)); max-block-size: calc(100dvh - 6rem); overflow: auto; padding: var(--gap-2); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: 0 12px 36px rgb(0 0 0 / 0.16); }
    .sheet-under[hidden] { display: none; }
    @media (max-width: 40rem) {
      :host(.small) .words { position: absolute; inline-size: 1px; clip-path: inset(50%); }
      :host(.small) .chevron { display: none; }
    }
    :host(.start) .sheet-under { inset-inline: 0 auto; }
  `,
})
export class Popup {
  readonly label = input.required<string>();
  readonly icon = input<IconName>();
  /** Only the icon is shown. */
  readonly bare = input(false, { transform: booleanAttribute });

  protected readonly id = `popup-${++count}`;
  protected readonly open = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');

  close(focus = false): void {
    if (!this.open()) return;
    this.open.set(false);
    if (focus) this.button().nativeElement.focus();
  }

  /** A link or a button in the sheet has done its work, unless it says that it stays. */
  protected chosen(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (pressed && pressed !== this.button().nativeElement && !pressed.hasAttribute('data-stay')) this.close();
  }

  protected leave(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.host.contains(event.relatedTarget)) this.close();
  }

  protected pressed(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.close();
  }
}
