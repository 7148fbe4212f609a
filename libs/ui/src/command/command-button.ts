import { Component, DestroyRef, ElementRef, afterNextRender, booleanAttribute, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Refusal } from '@centrale/kernel';
import { Announcer } from '../feedback/announcer';
import { Icon, type IconName } from '../page/icon';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Confirm, type Answer, type Question } from './confirm';
import { Intent } from './intent';
import { problemOf, type Problem } from './problem';
import { RuleNote } from './rule-note';

export interface Press {
  /** One per intent, kept over retries: hand it to `api.command`. */
  readonly key: string;
  /** What the confirmation asked for; empty when it asked for no reason. */
  readonly reason: string;
}

let count = 0;

/**
 * A command as a button. Refused, it keeps focus and says why beside it; pressed, it runs once, however often it is pressed;
 * a refusal by the API appears in the same place and the same words.
 */
@Component({
  selector: 'ui-command',
  imports: [Icon, MatButton, RuleNote],
  host: { '[class.beside]': 'beside()' },
  template: `
    <button [type]="submits() ? 'submit' : 'button'" [matButton]="look()" disabledInteractive [disabled]="blocked()" [class.danger]="danger()"
      [attr.aria-describedby]="said() ? id : null" [attr.aria-busy]="busy() || null" (click)="submits() || press()">
      @if (icon(); as name) { <ui-icon [name]="name" /> }
      <span>{{ label() }}@if (about(); as whom) {&ngsp;<span class="out-of-sight">{{ whom }}</span>}</span>
      @if (busy()) { <span class="busy" aria-hidden="true"></span><span class="out-of-sight">{{ t().busy }}</span> }
    </button>
    <p class="said" [id]="id" [class.bad]="problem()" aria-live="polite">
      @if (said(); as words) {
        <ui-icon [name]="problem() ? 'alert' : 'lock'" /><span>{{ words }}</span>
      }
    </p>
    @if (refusal(); as refused) { <ui-rule-note [of]="refused" withRemedy /> }
  `,
  styles: `
    :host { display: inline-grid; justify-items: start; max-inline-size: 30rem; }
    :host(.beside) { display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: var(--gap-3); max-inline-size: none; }
    :host(.beside) .said { padding-block-start: 0; }
    .said { display: flex; gap: 0.4rem; align-items: start; font-size: var(--text-s); color: var(--ink-soft); line-height: 1.4; }
    .said:not(:empty) { padding-block-start: var(--gap-2); }
    .said ui-icon { margin-block-start: 0.1rem; --icon: 1rem; }
    .said.bad { color: var(--tone-bad); }
    .danger { --mat-button-filled-container-color: var(--tone-bad); --mat-button-filled-label-text-color: light-dark(#fff, #2b0503); --mat-button-outlined-label-text-color: var(--tone-bad); --mat-button-text-label-text-color: var(--tone-bad); }
    .busy { display: inline-block; inline-size: 0.9rem; block-size: 0.9rem; margin-inline-start: 0.5rem; border: 2px solid currentColor; border-inline-end-color: transparent; border-radius: 50%; vertical-align: -0.1rem; animation: turn 0.9s linear infinite; }
    @keyframes turn { to { transform: rotate(1turn); } }
    button ui-icon { margin-inline-end: 0.4rem; vertical-align: -0.2rem; }
    @media print { :host { display: none; } }
  `,
})
export class CommandButton {
  private readonly words = inject(Words);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly button = viewChild.required(MatButton, { read: ElementRef<HTMLButtonElement> });
  private readonly intent = new Intent();
  /** The handler went to another page. */
  private gone = false;

  readonly label = input.required<string>();
  /** What it is about, where only its place on the page shows it: said to whoever doesn't see that place. */
  readonly about = input<string>();
  /** The view's `may` for this command: null or absent means that it may be done. */
  readonly may = input<Refusal | null>();
  readonly run = input.required<(press: Press) => Promise<unknown>>();
  readonly look = input<'filled' | 'outlined' | 'tonal' | 'text'>('filled');
  readonly icon = input<IconName>();
  readonly danger = input(false, { transform: booleanAttribute });
  /** Shows the refusal beside the button instead of under it. */
  readonly beside = input(false, { transform: booleanAttribute });
  /** Asks first. */
  readonly ask = input<Question>();
  /** The button of the form it stands in: Enter presses it too. */
  readonly submits = input(false, { transform: booleanAttribute });
  /** Announced when done: "Briefing ingediend". */
  readonly saidWhenDone = input<string>();
  /** After the handler succeeded; the handler itself usually reloads the view. */
  readonly done = output<unknown>();
  /** After the API refused; the page may show field mistakes. */
  readonly refused = output<Problem>();

  protected readonly id = `command-${++count}`;
  protected readonly t = texts(uiTexts);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly blocked = computed(() => this.busy() || !!this.may());
  protected readonly refusal = computed(() => this.problem()?.refusal ?? this.may());
  protected readonly said = computed(() => {
    const refusal = this.refusal();
    return refusal ? this.words.say(refusal) : undefined;
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const submitted = (event: Event): void => {
      event.preventDefault();
      void this.press();
    };
    inject(DestroyRef).onDestroy(() => (this.gone = true));
    afterNextRender(() => {
      const form = this.submits() ? host.closest('form') : null;
      form?.setAttribute('novalidate', '');
      form?.addEventListener('submit', submitted);
    });
  }

  protected async press(): Promise<void> {
    if (this.blocked()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      const question = this.ask();
      const answer: Answer | undefined = question ? await this.confirm.ask(question) : { reason: '' };
      if (answer) await this.perform(answer.reason);
    } finally {
      this.busy.set(false);
    }
  }

  private async perform(reason: string): Promise<void> {
    try {
      const result = await this.intent.run((key) => this.run()({ key, reason }), (error) => !problemOf(error).passing);
      const words = this.saidWhenDone();
      if (words) this.announcer.tell(words);
      if (!this.gone) this.done.emit(result);
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (!this.gone) this.refused.emit(problem);
    }
  }

  focus(): void {
    this.button().nativeElement.focus();
  }
}
