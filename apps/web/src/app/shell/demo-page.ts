import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { buyerRoles, inLanguage, providerRoles, serviceRoles, type Role, type Text3 } from '@centrale/kernel';
import { type DemoPeopleView, type DemoPersonView } from '@centrale/platform';
import { Copyable, Empty, Icon, Languages, PageHeader, WhenLoaded } from '@centrale/ui';
import { Api } from './api';
import { useDomainTexts } from './domain-texts';
import { Session } from './session';
import { useShellTexts } from './shell-texts';
import { ownPath } from './sign-in-page';

type Kind = 'service' | 'buyer' | 'provider' | 'other';

interface Group {
  readonly name: string;
  readonly kind: Kind;
  readonly people: readonly DemoPersonView[];
}

/** In a demo only: everybody in it, by organisation; one press signs in. */
@Component({
  selector: 'app-demo-page',
  imports: [Copyable, Empty, Icon, PageHeader, WhenLoaded],
  templateUrl: './demo-page.html',
  styleUrl: './demo-page.scss',
})
export class DemoPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;

  readonly next = input<string>();

  protected readonly t = useShellTexts();
  private readonly d = useDomainTexts();
  protected readonly demo = this.api.view<DemoPeopleView>(() => '/demo/people');
  protected readonly wanted = signal('');
  protected readonly busy = signal<string | undefined>(undefined);

  private readonly groups = computed<readonly Group[]>(() => {
    const wanted = plain(this.wanted());
    const groups = new Map<string, DemoPersonView[]>();
    for (const person of this.demo.value()?.people ?? []) {
      if (!plain(`${person.name} ${this.placesOf(person)} ${this.rolesOf(person)}`).includes(wanted)) continue;
      const name = this.firstPlaceOf(person);
      groups.set(name, [...(groups.get(name) ?? []), person]);
    }
    return [...groups].map(([name, people]) => ({ name, people, kind: kindOf(people) }));
  });
  protected readonly sections = computed(() =>
    (['service', 'buyer', 'provider', 'other'] as const)
      .map((kind) => ({ kind, groups: this.groups().filter((group) => group.kind === kind) }))
      .filter((section) => section.groups.length > 0));

  protected rolesOf(person: DemoPersonView): string {
    return [...new Set(person.memberships.map((membership) => this.role(membership.role)))].join(', ');
  }

  protected async signInAs(person: DemoPersonView): Promise<void> {
    const password = this.demo.value()?.password;
    if (!password || this.busy()) return;
    this.busy.set(person.id);
    try {
      await this.session.signIn(person.email, password);
      await this.router.navigateByUrl(ownPath(this.next()));
    } finally {
      this.busy.set(undefined);
    }
  }

  private role(role: Role): string {
    return this.d().access.roles[role];
  }
  private firstPlaceOf(person: DemoPersonView): string {
    const first: Text3 | undefined = person.memberships[0]?.organisationName;
    return first ? inLanguage(first, this.language()) : '–';
  }
  private placesOf(person: DemoPersonView): string {
    return person.memberships.map((membership) => inLanguage(membership.organisationName, this.language())).join(' ');
  }
}

/** What an organisation is, by what its people do there. */
function kindOf(people: readonly DemoPersonView[]): Kind {
  const roles = people.flatMap((person) => person.memberships.map((membership) => membership.role));
  const any = (known: readonly Role[]): boolean => roles.some((role) => known.includes(role));
  if (any(serviceRoles)) return 'service';
  if (any(buyerRoles)) return 'buyer';
  return any(providerRoles) ? 'provider' : 'other';
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
