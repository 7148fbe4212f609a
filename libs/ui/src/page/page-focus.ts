import { Service, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';

const PRODUCT = 'Centrale';

/** After going to another page: the focus on its heading, its title on the window. The first page leaves the focus alone. */
@Service()
export class PageFocus {
  private readonly window = inject(Title);
  private waiting = false;

  /** The application went to another page; the next heading that appears takes the focus. */
  leave(): void {
    this.waiting = true;
  }

  /** It did not go after all. */
  stay(): void {
    this.waiting = false;
  }

  title(words: string): void {
    this.window.setTitle(words ? `${words} · ${PRODUCT}` : PRODUCT);
  }

  arrived(heading: HTMLElement): void {
    if (!this.waiting) return;
    this.waiting = false;
    heading.focus({ preventScroll: true });
  }
}
