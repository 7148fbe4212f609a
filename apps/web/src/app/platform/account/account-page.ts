import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Announcer, CommandButton, LocalTextPipe, PageHeader, Words, texts, uiTexts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { accountTexts } from './account-texts';
import { MailPreferences } from './mail-preferences';
import { PasswordForm } from './password-form';

/** What one's account says, and the way in to it. */
@Component({
  selector: 'app-account-page',
  imports: [CommandButton, LocalTextPipe, MailPreferences, PageHeader, PasswordForm],
  template: `
    <ui-page-header [title]="t().title" [intro]="t().intro" />
    @if (session.current(); as s) {
      <section class="sheet stack" aria-labelledby="who">
        <h2 id="who">{{ t().who.title }}</h2>
        <dl class="facts">
          <div><dt>{{ t().who.name }}</dt><dd>{{ s.person.name }}</dd></div>
          <div><dt>{{ t().who.email }}</dt><dd class="as-is">{{ s.person.email }}</dd></div>
          <div><dt>{{ t().who.language }}</dt><dd>{{ u().languages[s.person.language] }}</dd></div>
        </dl>
        <h3>{{ t().who.roles }}</h3>
        <ul>
          @for (membership of s.memberships; track membership.id) { <li><strong>{{ d().access.roles[membership.role] }}</strong>{{ membership.organisationName | localText }}</li> }
          @empty { <li class="soft">{{ t().who.noRoles }}</li> }
        </ul>
        <p class="soft small">{{ t().who.change }}</p>
      </section>
      <app-mail-preferences />
      <app-password-form [email]="s.person.email" />
      <section class="sheet stack" aria-labelledby="sessions">
        <h2 id="sessions">{{ t().sessions.title }}</h2>
        <p>{{ words.fill(t().sessions.since, { at: s.signedInAt, until: s.expiresAt }) }}</p>
        <p class="soft">{{ t().sessions.text }}</p>
        <ui-command look="outlined" danger [label]="t().sessions.everywhere" [run]="signOut" />
      </section>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }
    ul { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li strong { display: block; font-weight: 600; }
    li strong::first-letter { text-transform: uppercase; }
  `,
})
export class AccountPage {
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly t = texts(accountTexts);
  protected readonly d = useDomainTexts();
  protected readonly u = texts(uiTexts);

  protected readonly signOut = async (): Promise<void> => {
    await this.session.signOut(true);
    await this.router.navigateByUrl('/sign-in');
    this.announcer.tell(this.t().sessions.signedOut);
  };
}
