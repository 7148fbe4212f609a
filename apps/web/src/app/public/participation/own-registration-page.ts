import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Alternative } from '@centrale/participation';
import { Chip, CommandButton, Empty, InstantPipe, LocalTextOf, PageHeader, WhenLoaded, Words, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { linkToken } from './link-token';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { WrittenContribution } from './written-contribution';

const tones = { pending: 'warn', confirmed: 'good', waiting: 'busy', cancelled: 'calm' } as const;

/** Behind the link in a letter: one's own registration, to confirm, cancel or erase, and what a waiting place offers instead. */
@Component({
  selector: 'app-own-registration-page',
  imports: [Chip, CommandButton, Empty, InstantPipe, LocalTextOf, PageHeader, RouterLink, WhenLoaded, WrittenContribution],
  template: `
    <ui-page-header [title]="erased() ? t().own.erased : t().own.title" [intro]="erased() ? t().own.erasedText : gone() ? undefined : t().own.text" />
    @if (!token) {
      <ui-empty [title]="t().own.noLink" [text]="t().own.noLinkText" />
    } @else if (gone() && !erased()) {
      <ui-empty [title]="t().own.goneLink" [text]="t().own.goneRegistrationText" />
    } @else if (!erased()) {
      <ng-container *uiLoaded="registration; let r">
        <section class="sheet stack" aria-labelledby="meeting">
          <h2 id="meeting" [uiLocalText]="r.title"></h2>
          <p>{{ r.startsAt | instant }}@if (r.location; as place) { · {{ place.name }}@if (place.address) {, {{ place.address }}} }</p>
          <p class="row"><ui-chip [tone]="tones[r.status]">{{ p().statuses.registration[r.status] }}</ui-chip> @if (r.name; as name) { {{ name }} }</p>
          @if (r.place; as place) { <p>{{ words.fill(t().own.place, { place }) }}</p> }
          <p><a [routerLink]="['/participation/meetings', r.meetingId]">{{ t().own.toMeeting }}</a></p>
          <div class="row">
            @if (r.status === 'pending') { <ui-command [label]="t().own.confirm" [may]="r.may.confirm" [run]="confirm" [saidWhenDone]="t().own.confirmed" /> }
            @if (r.status !== 'cancelled') { <ui-command look="outlined" [label]="t().own.cancel" [may]="r.may.cancel" [run]="cancel" [saidWhenDone]="t().own.cancelled" /> }
            <ui-command look="outlined" danger [label]="t().own.erase" [run]="erase" [ask]="{ title: t().own.erase, text: t().own.eraseAsk, action: t().own.erase, danger: true }" />
          </div>
        </section>
        @if (r.status === 'waiting' && r.alternatives.length > 0) {
          <section class="sheet stack" aria-labelledby="instead">
            <h2 id="instead">{{ t().own.alternatives }}</h2>
            @if (r.alternative; as chosen) { <p>{{ words.fill(t().own.chosen, { name: p().meeting.alternatives[chosen] }) }}</p> }
            <div class="row">
              @for (each of r.alternatives; track each) {
                <ui-command look="outlined" [label]="words.fill(t().own.choose, { name: p().meeting.alternatives[each] })" [may]="r.may.chooseAlternative" [run]="chooser(each)" />
              }
            </div>
          </section>
        }
        @if (!r.may.contribute) { <app-written-contribution [token]="token" /> }
      </ng-container>
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }`,
})
export class OwnRegistrationPage {
  private readonly api = inject(VisitorApi);
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = tones;
  protected readonly token = linkToken();
  protected readonly erased = signal(false);
  protected readonly registration = this.api.ownRegistration(() => (this.erased() ? undefined : this.token));
  /** The link was used to erase, or is nobody’s. */
  protected readonly gone = computed(() => this.registration.problem()?.status === 404);

  protected readonly confirm = (press: Press): Promise<void> => this.tell('confirm', press);
  protected readonly cancel = (press: Press): Promise<void> => this.tell('cancel', press);
  protected readonly erase = async ({ key }: Press): Promise<void> => {
    await this.api.registrationByLink('erase', { token: this.token }, key);
    this.erased.set(true);
  };

  protected chooser(alternative: Alternative): (press: Press) => Promise<void> {
    return async ({ key }) => {
      await this.api.registrationByLink('choose-alternative', { token: this.token, alternative }, key);
      this.registration.reload();
    };
  }

  private async tell(what: 'confirm' | 'cancel', { key }: Press): Promise<void> {
    await this.api.registrationByLink(what, { token: this.token }, key);
    this.registration.reload();
  }
}
