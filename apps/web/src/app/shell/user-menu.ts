import { Component, computed, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Membership } from '@centrale/kernel';
import { Announcer, Icon, LocalTextPipe, Popup, Words, Languages } from '@centrale/ui';
import { Clock } from './clock';
import { useDomainTexts } from './domain-texts';
import { Session } from './session';
import { useShellTexts } from './shell-texts';
import { ThemeSwitch } from './theme-switch';

/** Who is signed in, as what they work, how it looks, and the way out. */
@Component({
  selector: 'app-user-menu',
  imports: [Icon, LocalTextPipe, Popup, RouterLink, ThemeSwitch],
  template: `
    <ui-popup class="small" [label]="session.person()?.name ?? ''" icon="person">
      <div class="who">
        <strong>{{ session.person()?.name }}</strong>
        <span>{{ session.person()?.email }}</span>
      </div>
      <fieldset>
        <legend>{{ t().workAs }}</legend>
        @for (membership of session.memberships(); track membership.id) {
          <label>
            <input type="radio" name="membership" [checked]="membership.id === session.active()?.id" (change)="choose(membership)" />
            <span>{{ roleOf(membership) }}<small>{{ membership.organisationName | localText }}</small></span>
          </label>
        }
      </fieldset>
      <app-theme-switch />
      <div class="ways">
        <a routerLink="/account"><ui-icon name="person" />{{ t().account }}</a>
        @if (isDemo()) { <a routerLink="/demo"><ui-icon name="people" />{{ t().demoPage.title }}…</a> }
        <button type="button" (click)="signOut(false)"><ui-icon name="sign" />{{ t().signOut }}</button>
        <button type="button" (click)="signOut(true)"><ui-icon name="lock" />{{ t().signOutEverywhere }}</button>
      </div>
    </ui-popup>
  `,
  styleUrl: './user-menu.scss',
})
export class UserMenu {
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  private readonly popup = viewChild.required(Popup);
  private readonly d = useDomainTexts();
  protected readonly session = inject(Session);
  protected readonly t = useShellTexts();
  protected readonly isDemo = computed(() => this.clock.isDemo());
  private readonly clock = inject(Clock);

  protected roleOf(membership: Membership): string {
    return this.d().access.roles[membership.role];
  }

  protected async choose(membership: Membership): Promise<void> {
    await this.session.choose(membership.id);
    this.popup().close(true);
    const organisation = inLanguage(membership.organisationName, this.language());
    this.announcer.tell(this.words.fill(this.t().workingAs, { role: this.roleOf(membership), organisation }));
    await this.router.navigateByUrl('/desk');
  }

  protected async signOut(everywhere: boolean): Promise<void> {
    await this.session.signOut(everywhere);
    await this.router.navigateByUrl('/sign-in');
    this.announcer.tell(this.t().signedOut);
  }
}
