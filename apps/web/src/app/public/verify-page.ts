import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { type VerificationView } from '@centrale/procurement';
import { Chip, CommandButton, Field, InstantPipe, PageHeader, TextInput } from '@centrale/ui';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Whoever holds a receipt or a report can see that the Centrale knows it; nobody learns whose or how much. */
@Component({
  selector: 'app-verify-page',
  imports: [Chip, CommandButton, Field, InstantPipe, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="t().verify.title" [intro]="t().verify.intro" />
    <form class="sheet stack">
      <ui-field [label]="t().verify.hash" [hint]="t().verify.hint" [error]="mistake()">
        <input uiInput class="mono" spellcheck="false" autocomplete="off" [value]="typed()" (input)="type($any($event.target).value)" />
      </ui-field>
      <ui-command [label]="t().verify.check" [run]="check" submits />
    </form>
    <div aria-live="polite">
      @if (found(); as answer) {
        <section class="sheet stack">
          <ui-chip [tone]="answer.known ? 'good' : 'bad'">{{ answer.known ? t().verify.known : t().verify.unknown }}</ui-chip>
          @if (answer.kind; as kind) { <p><strong>{{ t().verify.kinds[kind] }}</strong></p> }
          @if (answer.at; as at) { <p>{{ t().verify.at }} {{ at | instant }}</p> }
        </section>
      }
    </div>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }`,
})
export class VerifyPage {
  private readonly api = inject(PublicApi);
  protected readonly t = usePublicTexts();
  /** From the address: a receipt links here. */
  readonly hash = input<string>();
  protected readonly typed = linkedSignal(() => this.hash() ?? '');
  private readonly tried = signal(false);
  protected readonly found = signal<VerificationView | undefined>(undefined);
  private readonly fingerprint = computed(() => this.typed().replace(/\s/g, '').toLowerCase());
  protected readonly mistake = computed(() => (this.tried() && !FINGERPRINT.test(this.fingerprint()) ? this.t().verify.wrong : undefined));

  protected type(text: string): void {
    this.typed.set(text);
    this.found.set(undefined);
  }

  protected readonly check = async (): Promise<void> => {
    this.tried.set(true);
    if (FINGERPRINT.test(this.fingerprint())) this.found.set(await this.api.verify(this.fingerprint()));
  };
}
