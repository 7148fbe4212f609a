import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { type Invited, type PersonView } from '@centrale/platform';
import { Chip, CommandButton, Copyable, Languages, PageHeader, WhenLoaded, Words, formatDate, texts, uiTexts, type Press, type Question } from '@centrale/ui';
import { platformTexts, useDomainTexts } from '../../shell/domain-texts';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { PeopleApi } from './people-api';
import { personTones } from './people-page';
import { usePeopleTexts } from './people-texts';
import { RoleForm } from './role-form';

type Membership = PersonView['memberships'][number];

/** One person: roles, the way in, and what happened to them. */
@Component({
  selector: 'app-person-page',
  imports: [Chip, CommandButton, Copyable, DossierTimeline, PageHeader, RoleForm, WhenLoaded],
  templateUrl: './person-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    .roles { display: grid; padding: 0; list-style: none; }
    .roles li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: start; justify-content: space-between; padding-block: var(--gap-3); border-block-end: 1px solid var(--line); }
    .roles li:last-child { border: 0; }
    .roles strong { display: block; }
    .roles strong::first-letter { text-transform: uppercase; }
    .link { border-color: var(--accent); }
  `,
})
export class PersonPage {
  readonly id = input.required<string>();
  private readonly api = inject(PeopleApi);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = usePeopleTexts();
  protected readonly d = useDomainTexts();
  protected readonly p = texts(platformTexts);
  protected readonly u = texts(uiTexts);
  protected readonly tones = personTones;
  protected readonly person = this.api.view(() => this.id());
  /** What an invitation or a new link answered; gone with the page. */
  protected readonly invited = signal(inject(Router).currentNavigation()?.extras.info as Invited | undefined);
  private readonly name = computed(() => ({ name: this.person.value()?.name ?? '' }));
  protected readonly blockAsk = computed<Question>(() => ({
    title: this.words.fill(this.t().person.blockAsk, this.name()), text: this.t().person.blockText, action: this.p().person.commands.block, danger: true,
  }));
  protected readonly blocked = computed(() => this.words.fill(this.t().person.blocked, this.name()));

  protected periodOf({ startsOn, endsOn }: Membership): string {
    const day = (date: string): string => formatDate(date, this.language());
    return endsOn ? this.words.fill(this.t().person.until, { from: day(startsOn), to: day(endsOn) }) : this.words.fill(this.t().person.since, { from: day(startsOn) });
  }

  protected organisationOf(membership: Membership): string {
    return inLanguage(membership.organisationName, this.language());
  }

  protected endAsk(membership: Membership): Question {
    const { endAsk, endText } = this.t().person;
    const text = this.words.fill(endText, { ...this.name(), role: this.d().access.roles[membership.role], organisation: this.organisationOf(membership) });
    return { title: endAsk, text, action: this.p().person.commands.endMembership, danger: true };
  }

  protected end(membershipId: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.endMembership(membershipId, key);
  }

  protected press(step: 'block' | 'unblock'): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(this.id(), step, key);
  }

  protected readonly makeLink = async ({ key }: Press): Promise<void> => this.invited.set(await this.api.makeLink(this.id(), key));
}
