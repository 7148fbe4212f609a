import { ApplicationRef, DOCUMENT, DestroyRef, Service, inject, signal } from '@angular/core';

/** Whether the page is being put on paper: a part that shows only what is in sight then shows all of it. */
@Service()
export class Printing {
  private readonly application = inject(ApplicationRef);
  private readonly going = signal(false);
  readonly now = this.going.asReadonly();

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const follow = (event: Event): void => this.set(event.type === 'beforeprint');
    for (const name of ['beforeprint', 'afterprint']) view?.addEventListener(name, follow);
    inject(DestroyRef).onDestroy(() => ['beforeprint', 'afterprint'].forEach((name) => view?.removeEventListener(name, follow)));
  }

  /** The browser takes its picture as soon as this returns. */
  private set(on: boolean): void {
    this.going.set(on);
    this.application.tick();
  }
}
