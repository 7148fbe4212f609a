import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import { type Role } from '@centrale/kernel';
import { type SessionView } from '@centrale/platform';
import { Languages, LocalDrafts, Refetch, problemOf } from '@centrale/ui';
import { Api } from './api';
import { Expiry } from './expiry';

const COOKIE = 'centrale_signed_in=1';

/** Who is signed in; undefined for a visitor. */
@Service()
export class Session {
  private readonly api = inject(Api);
  private readonly expiry = inject(Expiry);
  private readonly languages = inject(Languages);
  private readonly refetch = inject(Refetch);
  private readonly drafts = inject(LocalDrafts);
  private readonly document = inject(DOCUMENT);
  private readonly view = signal<SessionView | undefined>(undefined);

  readonly current = this.view.asReadonly();
  readonly person = computed(() => this.view()?.person);
  readonly active = computed(() => this.view()?.active ?? null);
  readonly memberships = computed(() => this.view()?.memberships ?? []);
  readonly isSignedIn = computed(() => this.view() !== undefined);
  private readonly roles = computed(() => new Set(this.memberships().map((membership) => membership.role)));

  /** Whether the person holds any of the roles, in whatever organisation; the API decides, this only shows and hides. */
  holds(...roles: readonly Role[]): boolean {
    return roles.some((role) => this.roles().has(role));
  }

  /**
   * Asks only when the browser has a sign of a session: a visitor makes no request.
   * @throws Problem when nobody can tell now; a session that is over makes a visitor.
   */
  async load(): Promise<void> {
    if (!this.document.cookie.includes(COOKIE)) return;
    try {
      await this.take(await this.api.get<SessionView>('/session'));
    } catch (error) {
      if (problemOf(error).passing) throw error;
      this.expiry.mended();
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    const someoneElse = this.person()?.email !== undefined && this.person()?.email !== email;
    if (someoneElse) this.drafts.clear();
    await this.take(await this.api.send<SessionView>('POST', '/session', { email, password }));
    if (this.expiry.isOver()) this.refetch.all();
    this.expiry.mended();
  }

  /** From a one-time link. */
  async redeem(body: object): Promise<void> {
    await this.take(await this.api.send<SessionView>('POST', '/session/link', body));
  }

  async choose(membershipId: string): Promise<void> {
    this.view.set(await this.api.send<SessionView>('POST', '/session/active', { membershipId }));
  }

  async signOut(everywhere = false): Promise<void> {
    await this.api.send('DELETE', everywhere ? '/session/everywhere' : '/session');
    this.drafts.clear();
    this.view.set(undefined);
  }

  private async take(view: SessionView): Promise<void> {
    this.view.set(view);
    if (!this.languages.hasChoice()) await this.languages.use(view.person.language, false);
  }
}
