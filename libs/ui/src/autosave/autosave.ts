import { DOCUMENT, DestroyRef, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { type Saved } from '@centrale/kernel';
import { problemOf, type Problem } from '../command/problem';
import { Announcer } from '../feedback/announcer';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { differences, merged, same, type Difference, type Side } from './differences';
import { LocalDrafts } from './local-drafts';

export interface AutosaveOptions<T extends object> {
  /** Names the draft on this device: `briefing/${id}`. */
  readonly key: string;
  /** What is being edited; read as a signal. */
  readonly value: () => T;
  /** Puts a version into the form: a draft found on this device, or what came out of a conflict. */
  readonly apply: (value: T) => void;
  /** As the server has it now. */
  readonly saved: T;
  readonly version: number;
  /** When the server saved it, where that is known. */
  readonly savedAt?: string;
  /** Sends the whole value with `If-Match`; answers the new version. */
  readonly save: (value: T, version: number) => Promise<Saved>;
  /** Takes value and version out of the present view that a 412 brings. */
  readonly current: (view: unknown) => { readonly value: T; readonly version: number };
  readonly delay?: number;
}

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

export interface Conflict<T> {
  readonly mine: T;
  readonly theirs: T;
  readonly version: number;
  readonly differences: readonly Difference[];
}

const PAUSE = 800;
const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

/**
 * Saves by itself what is being edited. Nothing is lost: what the server does not have yet is on this device, a lost
 * connection is tried again, a version of somebody else is shown beside one's own to choose from.
 */
export class Autosave<T extends object> {
  private readonly drafts = inject(LocalDrafts);
  private readonly announcer = inject(Announcer);
  private readonly languages = inject(Languages);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly _state = signal<SaveState>('saved');
  private readonly _savedAt = signal<string | undefined>(undefined);
  private readonly _problem = signal<Problem | undefined>(undefined);
  private readonly _conflict = signal<Conflict<T> | undefined>(undefined);
  private readonly _restored = signal(false);

  readonly state: Signal<SaveState> = this._state;
  /** Instant of the last save, business time. */
  readonly savedAt: Signal<string | undefined> = this._savedAt;
  readonly problem: Signal<Problem | undefined> = this._problem;
  readonly conflict: Signal<Conflict<T> | undefined> = this._conflict;
  /** Whether this form began with a draft found on this device. */
  readonly restored: Signal<boolean> = this._restored;

  private base: T;
  private present: number;
  private timer: number | undefined;
  private underway: Promise<void> | undefined;
  private failures = 0;

  constructor(private readonly options: AutosaveOptions<T>) {
    this.base = options.saved;
    this.present = options.version;
    this._savedAt.set(options.savedAt);
    this.restore();
    effect(() => {
      const value = options.value();
      untracked(() => this.notice(value));
    });
    const online = (): void => void this.flush();
    this.view?.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      this.view?.removeEventListener('online', online);
      if (this._state() === 'waiting') void this.flush();
      this.view?.clearTimeout(this.timer);
    });
  }

  /** The version that the next command should name. */
  get version(): number {
    return this.present;
  }

  /** Saves now what is not saved yet; before a command. Throws the problem when that did not work. */
  async flush(): Promise<void> {
    this.view?.clearTimeout(this.timer);
    await this.underway;
    if (this._conflict() || same(this.options.value(), this.base)) return;
    this.underway = this.send(this.options.value());
    await this.underway;
    this.underway = undefined;
  }

  /** Before a command: everything is with the server, or the problem is thrown for the button to show. */
  async settled(): Promise<void> {
    await this.flush();
    const problem = this._problem();
    if (problem) throw problem;
  }

  /** Ends a conflict with the chosen side per field. */
  async resolve(choices: Readonly<Record<string, Side>>): Promise<void> {
    const conflict = this._conflict();
    if (!conflict) return;
    const result = merged(conflict.mine, conflict.differences, choices);
    this.base = conflict.theirs;
    this.present = conflict.version;
    this._conflict.set(undefined);
    this._problem.set(undefined);
    this.options.apply(result);
    if (same(result, this.base)) this.settle();
    else await this.flush();
  }

  /** A command changed the server's version: what follows is saved on top of it. */
  rebase(value: T, version: number): void {
    this.base = value;
    this.present = version;
  }

  private restore(): void {
    const draft = this.drafts.read<T>(this.options.key);
    if (!draft || same(draft.value, this.base)) return this.drafts.remove(this.options.key);
    this._restored.set(true);
    this.announcer.tell(uiTexts.in(this.languages.current()).save.restored);
    this.options.apply(draft.value);
    if (draft.version === this.present) return;
    const theirs = this.base;
    this.base = draft.base;
    this.enterConflict(draft.base, draft.value, theirs, this.present);
  }

  private notice(value: T): void {
    const conflict = this._conflict();
    if (conflict) return this.stillTyping(conflict, value);
    if (same(value, this.base)) {
      if (!this.underway) this.settle();
      return;
    }
    this.drafts.write(this.options.key, { value, base: this.base, version: this.present });
    if (this._state() !== 'saving') this._state.set('waiting');
    this.later(this.options.delay ?? PAUSE);
  }

  /** What is typed while both versions are in sight belongs to the reader's version. */
  private stillTyping(conflict: Conflict<T>, value: T): void {
    if (same(value, conflict.mine)) return;
    this.drafts.write(this.options.key, { value, base: this.base, version: this.present });
    this.enterConflict(this.base, value, conflict.theirs, conflict.version);
  }

  private later(delay: number): void {
    this.view?.clearTimeout(this.timer);
    this.timer = this.view?.setTimeout(() => void this.flush(), delay);
  }

  private async send(value: T): Promise<void> {
    this._state.set('saving');
    try {
      const answer = await this.options.save(value, this.present);
      this.failures = 0;
      this.base = value;
      this.present = answer.version;
      this._savedAt.set(answer.savedAt);
      this._problem.set(undefined);
      if (same(this.options.value(), value)) this.settle();
      else this.notice(this.options.value());
    } catch (error) {
      this.failed(value, problemOf(error));
    }
  }

  private failed(value: T, problem: Problem): void {
    if (problem.status === 412) {
      const theirs = this.options.current(problem.details.current);
      this.enterConflict(this.base, value, theirs.value, theirs.version);
      return;
    }
    this._problem.set(problem);
    this._state.set(problem.passing ? 'offline' : 'refused');
    if (problem.passing) this.later(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.failures++));
  }

  private enterConflict(base: T, mine: T, theirs: T, version: number): void {
    const found = differences(base, mine, theirs);
    if (found.length === 0) {
      this._conflict.set(undefined);
      this.rebase(theirs, version);
      this.settle();
      return;
    }
    this._conflict.set({ mine, theirs, version, differences: found });
    this._state.set('conflict');
  }

  private settle(): void {
    this.view?.clearTimeout(this.timer);
    this.drafts.remove(this.options.key);
    this._problem.set(undefined);
    this._state.set('saved');
  }
}

/** Starts saving by itself; call it where `inject` works, once the thing is loaded. */
export const autosave = <T extends object>(options: AutosaveOptions<T>): Autosave<T> => new Autosave(options);
