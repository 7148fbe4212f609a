import { Component, computed, inject, input, output } from '@angular/core';
import { undertakingVersion, type InvitationView } from '@centrale/procurement';
import { CommandButton, ExactInstantPipe, Words, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { invitationsTexts } from './invitations-texts';

/** What a provider binds itself to before it reads a confidential call-off, and who did. (R002-07) */
@Component({
  selector: 'app-undertaking-part',
  imports: [CommandButton, ExactInstantPipe],
  template: `
    <section class="sheet stack" aria-labelledby="undertaking">
      <h2 id="undertaking">{{ d().invitation.undertaking.title }}</h2>
      @if (invitation().undertaking; as given) {
        <p>{{ words.fill(t().undertaking.given, { name: given.givenBy, version: given.version }) }} <span class="soft">{{ given.givenAt | exactInstant }}</span></p>
      } @else { <p class="prose">{{ t().undertaking.intro }}</p> }
      <ul class="prose">@for (line of d().invitation.undertaking.text; track line) { <li>{{ line }}</li> }</ul>
      @if (asks()) {
        <ui-command [label]="d().invitation.commands.giveUndertaking" [may]="invitation().may.giveUndertaking" [run]="give" [saidWhenDone]="t().undertaking.done" (done)="given.emit()" />
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } ul { display: grid; gap: var(--gap-2); }`,
})
export class UndertakingPart {
  readonly invitation = input.required<InvitationView>();
  readonly given = output<void>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(invitationsTexts);
  protected readonly asks = computed(() => this.invitation().withheld);

  protected readonly give = ({ key }: Press): Promise<unknown> =>
    this.api.command(`/invitations/${this.invitation().id}/give-undertaking`, { version: undertakingVersion }, key);
}
