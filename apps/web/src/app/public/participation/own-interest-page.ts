import { Component, computed, inject, signal } from '@angular/core';
import { CommandButton, Empty, PageHeader, Problem, type Press } from '@centrale/ui';
import { linkToken } from './link-token';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';

/** Behind the link in a letter: confirms that one is interested, or has everything erased. */
@Component({
  selector: 'app-own-interest-page',
  imports: [CommandButton, Empty, PageHeader],
  template: `
    <ui-page-header [title]="title()" [intro]="done() ? undefined : t().ownInterest.text" />
    @if (!token) {
      <ui-empty [title]="t().own.noLink" [text]="t().own.noLinkText" />
    } @else if (gone()) {
      <ui-empty [title]="t().own.goneLink" [text]="t().own.goneLinkText" />
    } @else {
      <p role="status">{{ said() }}</p>
      @if (done() !== 'erase') {
        <div class="row">
          @if (!done()) { <ui-command [label]="t().ownInterest.confirm" [run]="confirm" /> }
          <ui-command look="outlined" danger [label]="t().ownInterest.erase" [run]="erase" [ask]="{ title: t().ownInterest.erase, text: t().ownInterest.eraseAsk, action: t().ownInterest.erase, danger: true }" />
        </div>
      }
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }`,
})
export class OwnInterestPage {
  private readonly api = inject(VisitorApi);
  protected readonly t = useVisitorTexts();
  protected readonly token = linkToken();
  protected readonly done = signal<'confirm' | 'erase' | undefined>(undefined);
  /** The link was used to erase, or is nobody’s. */
  protected readonly gone = signal(false);
  protected readonly title = computed(() => {
    const { own, ownInterest } = this.t();
    return this.done() === 'confirm' ? ownInterest.confirmed : this.done() === 'erase' ? own.erased : ownInterest.title;
  });
  protected readonly said = computed(() => {
    const { own, ownInterest } = this.t();
    return this.done() === 'confirm' ? ownInterest.confirmedText : this.done() === 'erase' ? own.erasedText : '';
  });

  protected readonly confirm = (press: Press): Promise<void> => this.tell('confirm', press);
  protected readonly erase = (press: Press): Promise<void> => this.tell('erase', press);

  private async tell(what: 'confirm' | 'erase', { key }: Press): Promise<void> {
    try {
      await this.api.interestByLink(what, this.token!, key);
      this.done.set(what);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
      this.gone.set(true);
    }
  }
}
