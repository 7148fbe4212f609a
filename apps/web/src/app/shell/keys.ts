import { DOCUMENT, Injector, Service, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

const SECOND_KEY = 1200;
const STORED = 'centrale.letter-keys';

/** Keys that work everywhere: Ctrl-K, `?`, and two letters to go somewhere. Never while somebody types. */
@Service()
export class Keys {
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly t = useShellTexts();
  private went = 0;
  private isOpen = false;
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly lettersOn = signal(this.storage?.getItem(STORED) !== 'off');
  /** Whether single letters do something; who dictates or presses by accident turns them off. */
  readonly letters = this.lettersOn.asReadonly();

  useLetters(on: boolean): void {
    this.lettersOn.set(on);
    if (on) this.storage?.removeItem(STORED);
    else this.storage?.setItem(STORED, 'off');
  }

  pressed(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      void this.openPalette();
      return;
    }
    if (!this.letters() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '?') void this.openSheet();
    else this.goes(event.key);
  }

  async openPalette(): Promise<void> {
    const { Palette } = await import('./palette');
    await this.open(Palette, this.t().palette.title);
  }

  async openSheet(): Promise<void> {
    const { KeysSheet } = await import('./keys-sheet');
    await this.open(KeysSheet, this.t().keys.title);
  }

  private goes(key: string): void {
    const second = Date.now() - this.went < SECOND_KEY;
    this.went = key === 'g' ? Date.now() : 0;
    if (!second) return;
    const paths: Readonly<Record<string, string>> = { d: '/desk', h: '/', n: '/notifications' };
    const path = paths[key];
    if (path && (path === '/' || this.session.isSignedIn())) void this.router.navigateByUrl(path);
  }

  private async open(component: new () => object, ariaLabel: string): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    const { MatDialog } = await import('@angular/material/dialog');
    const opened = this.injector.get(MatDialog).open(component, {
      ariaLabel, width: '36rem', maxWidth: 'calc(100vw - 1.5rem)', position: { top: 'min(12vh, 6rem)' }, autoFocus: 'first-tabbable',
    });
    opened.afterClosed().subscribe(() => (this.isOpen = false));
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
