import { DOCUMENT, Service, inject, signal } from '@angular/core';

const SHOWN_FOR = 6000;

export interface Notice {
  readonly id: number;
  readonly words: string;
  readonly bad: boolean;
  readonly undo?: { readonly label: string; readonly run: () => void };
}

/** Says what happened, to eyes and to screen readers; `ui-notices` in the shell shows it. */
@Service()
export class Announcer {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly list = signal<readonly Notice[]>([]);
  private count = 0;

  readonly notices = this.list.asReadonly();

  /** A short sentence: "Briefing ingediend". It goes away by itself, unless it offers to undo. */
  tell(words: string, undo?: Notice['undo']): void {
    this.add({ id: ++this.count, words, bad: false, ...(undo && { undo }) });
  }

  /** Something went wrong that has no place of its own on the page. Stays until closed. */
  warn(words: string): void {
    this.add({ id: ++this.count, words, bad: true });
  }

  close(id: number): void {
    this.list.update((notices) => notices.filter((notice) => notice.id !== id));
  }

  private add(notice: Notice): void {
    this.list.update((notices) => [...notices.filter((other) => other.words !== notice.words), notice].slice(-3));
    if (!notice.bad) this.view?.setTimeout(() => this.close(notice.id), notice.undo ? 3 * SHOWN_FOR : SHOWN_FOR);
  }
}
