import { Service, inject } from '@angular/core';
import { type Done, type Page } from '@centrale/kernel';
import { type GrantRole, type InvitePerson, type Invited, type OrganisationContactView, type OrganisationView, type PersonView, type RegisterOrganisation } from '@centrale/platform';
import { type KeysetList, type Loaded } from '@centrale/ui';
import { Api, type Query } from '../../shell/api';

const ALL_AT_ONCE = 100;

/** The register of people and organisations, by route. */
@Service()
export class PeopleApi {
  private readonly api = inject(Api);

  list(filters: () => Query): KeysetList<PersonView> {
    return this.api.list<PersonView>('/people', filters);
  }
  view(id: () => string): Loaded<PersonView> {
    return this.api.view<PersonView>(() => `/people/${id()}`);
  }
  organisations(filters: () => Query): KeysetList<OrganisationView> {
    return this.api.list<OrganisationView>('/organisations', filters);
  }
  /** To choose from: every one, page after page. */
  async everyOrganisation(): Promise<readonly OrganisationView[]> {
    const found: OrganisationView[] = [];
    let after: string | undefined;
    do {
      const page = await this.api.get<Page<OrganisationView>>('/organisations', { limit: ALL_AT_ONCE, after });
      found.push(...page.items);
      after = page.next ?? undefined;
    } while (after);
    return found;
  }
  contact(id: () => string): Loaded<OrganisationContactView> {
    return this.api.view<OrganisationContactView>(() => `/organisations/${id()}/contact`);
  }
  setContact(id: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/organisations/${id}/set-contact`, body, key);
  }
  invite(body: InvitePerson, key: string): Promise<Invited> {
    return this.api.command('/people', body, key);
  }
  makeLink(id: string, key: string): Promise<Invited> {
    return this.api.command(`/people/${id}/link`, {}, key);
  }
  grantRole(id: string, body: GrantRole, key: string): Promise<Done> {
    return this.api.command(`/people/${id}/roles`, body, key);
  }
  press(id: string, step: 'block' | 'unblock', key: string): Promise<Done> {
    return this.api.command(`/people/${id}/${step}`, {}, key);
  }
  endMembership(id: string, key: string): Promise<Done> {
    return this.api.command(`/memberships/${id}/end`, {}, key);
  }
  register(body: RegisterOrganisation, key: string): Promise<Done> {
    return this.api.command('/organisations', body, key);
  }
}
