import { type APIRequestContext } from '@playwright/test';
import { ask } from './people.ts';

interface Row {
  readonly id: string;
  readonly status?: string;
  readonly bodyId?: string;
}

/** A page of the product, and who of the demo world opens it; null is a visitor. */
export interface KnownPage {
  readonly name: string;
  readonly person: string | null;
  readonly path: (request: APIRequestContext) => Promise<string>;
}

const at = (name: string, person: string | null, path: string): KnownPage => ({ name, person, path: () => Promise.resolve(path) });

/** The first row of a list, of one status where it is named, behind an address: '/briefings/{id}'. */
const first = (name: string, person: string | null, list: string, address: string, status?: string): KnownPage => ({
  name, person,
  path: async (request) => {
    const { items } = await ask<{ items: readonly Row[] }>(request, list);
    const row = items.find((each) => status === undefined || each.status === status);
    if (!row) throw new Error(`Nothing in ${list}${status ? ` is ${status}` : ''} for ${person}`);
    return address.replace('{id}', row.id).replace('{bodyId}', row.bodyId ?? '');
  },
});

/** A page about the city itself, opened by its coordinator. */
const ofCity = (name: string, address: string): KnownPage => ({
  name, person: 'hilde.geerts',
  path: async (request) => {
    const { items } = await ask<{ items: readonly { readonly organisationId: string }[] }>(request, '/bodies');
    return address.replace('{id}', items[0]?.organisationId ?? '');
  },
});

/** Meetings that were held; the demo world is told up to the day of today. */
const halfAYearAgo = new Date(Date.now() - 182 * 86_400_000).toISOString().slice(0, 10);

export const knownPages: readonly KnownPage[] = [
  at('home', null, '/'),
  at('register-agreement', null, '/register/agreement'),
  at('register-lots', null, '/register/lots'),
  at('register-providers', null, '/register/providers'),
  at('register-call-offs', null, '/register/call-offs'),
  first('register-call-off', null, '/public/call-offs', '/register/call-offs/{id}', 'concluded'),
  at('register-awards', null, '/register/awards'),
  at('participation', null, '/participation'),
  at('participation-trajectories', null, '/participation/trajectories'),
  at('participation-bodies', null, '/participation/bodies'),
  at('participation-advice', null, '/participation/advice'),
  first('participation-cycle', null, '/public/trajectories', '/participation/trajectories/{id}', 'running'),
  first('participation-trajectory', null, '/public/trajectories', '/participation/trajectories/{id}', 'closed'),
  first('participation-body', null, '/public/advice', '/participation/bodies/{bodyId}'),
  first('participation-advice-answered', null, '/public/advice', '/participation/advice/{id}', 'answered'),
  first('participation-advice-sent', null, '/public/advice', '/participation/advice/{id}', 'sent'),
  first('participation-meeting', null, '/public/meetings', '/participation/meetings/{id}'),
  at('participation-calendar', null, '/participation/calendar'),
  at('participation-apply', null, '/participation/apply'),
  at('participation-registration', null, '/participation/registrations'),
  at('participation-interest', null, '/participation/interest'),
  at('participation-newsletter', null, '/participation/newsletter'),
  at('contact', null, '/contact'),
  at('verify', null, '/verify'),
  at('sign-in', null, '/sign-in'),
  at('demo', null, '/demo'),
  at('not-found', null, '/nowhere'),
  at('gallery', null, '/gallery'),
  at('desk', 'ines.fontaine', '/desk'),
  at('notifications', 'ines.fontaine', '/notifications'),
  at('sent-mail', 'ines.fontaine', '/sent-mail'),
  at('contact-requests', 'bram.declercq', '/contact-requests'),
  first('contact-request', 'bram.declercq', '/contact-requests', '/contact-requests/{id}'),
  at('briefings', 'tom.hendrickx', '/briefings'),
  first('briefing-intake', 'tom.hendrickx', '/briefings', '/briefings/{id}', 'inIntake'),
  first('briefing-course', 'tom.hendrickx', '/briefings', '/briefings/{id}?step=course', 'inIntake'),
  first('briefing-lots', 'tom.hendrickx', '/briefings', '/briefings/{id}?step=lots', 'inIntake'),
  first('briefing-preview', 'bram.declercq', '/briefings?status=inIntake', '/briefings/{id}?step=preview'),
  first('briefing-read', 'lotte.maes', '/briefings', '/briefings/{id}'),
  at('agreements', 'nadia.verhelst', '/agreements'),
  first('agreement', 'nadia.verhelst', '/agreements', '/agreements/{id}'),
  at('agreement-create', 'nadia.verhelst', '/agreements/create'),
  at('buyers', 'nadia.verhelst', '/buyers'),
  first('buyer', 'nadia.verhelst', '/buyers', '/buyers/{id}'),
  at('buyer-request', 'nadia.verhelst', '/buyers/request'),
  at('providers', 'nadia.verhelst', '/providers'),
  first('provider', 'nadia.verhelst', '/providers', '/providers/{id}'),
  at('people', 'nadia.verhelst', '/people'),
  at('audit', 'greet.hermans', '/audit'),
  at('call-offs', 'ines.fontaine', '/call-offs'),
  first('composer', 'ines.fontaine', '/call-offs?status=draft', '/call-offs/{id}/compose'),
  first('call-off', 'bram.declercq', '/call-offs?status=published', '/call-offs/{id}'),
  first('questions', 'bram.declercq', '/call-offs?status=published', '/call-offs/{id}/questions'),
  first('opening', 'yusuf.karaman', '/call-offs?status=evaluation', '/call-offs/{id}/opening'),
  first('evaluation', 'ines.fontaine', '/call-offs?status=evaluation', '/call-offs/{id}/evaluation'),
  first('awards', 'bram.declercq', '/call-offs?status=concluded', '/call-offs/{id}/awards'),
  at('invitations', 'amina.saidi', '/invitations'),
  first('invitation', 'amina.saidi', '/invitations', '/invitations/{id}'),
  first('offer', 'amina.saidi', '/invitations', '/invitations/{id}/offer'),
  at('orders', 'fatima.amrani', '/orders'),
  first('order', 'fatima.amrani', '/orders', '/orders/{id}'),
  at('trajectories', 'wim.claeys', '/trajectories'),
  at('trajectory-plan', 'wim.claeys', '/trajectories/plan'),
  at('trajectory-start', 'wim.claeys', '/trajectories/new'),
  first('trajectory', 'wim.claeys', '/trajectories?packId=ATELIER', '/trajectories/{id}'),
  first('trajectory-cycle', 'samira.haddad', '/trajectories?packId=WIJK', '/trajectories/{id}'),
  at('memoranda', 'katrien.vos', '/memoranda'),
  first('memorandum', 'katrien.vos', '/trajectories?packId=MEMO', '/memoranda/{id}'),
  at('bodies', 'hilde.geerts', '/bodies'),
  at('body-create', 'hilde.geerts', '/bodies/new'),
  first('body', 'hilde.geerts', '/bodies', '/bodies/{id}', 'active'),
  at('parties', 'hilde.geerts', '/parties'),
  first('party', 'hilde.geerts', '/parties', '/parties/{id}'),
  at('neighbourhoods', 'samira.haddad', '/parties/neighbourhoods'),
  at('meetings', 'samira.haddad', '/meetings'),
  at('meeting-plan', 'samira.haddad', '/meetings/new'),
  first('meeting', 'samira.haddad', `/meetings?from=${halfAYearAgo}`, '/meetings/{id}'),
  at('calendar', 'samira.haddad', '/calendar'),
  at('advice-desk', 'hilde.geerts', '/advice'),
  first('advice', 'wim.claeys', '/advice', '/advice/{id}'),
  first('advice-request', 'hilde.geerts', '/advice-requests', '/advice-requests/{id}'),
  {
    name: 'advice-response', person: 'griet.mertens',
    path: async (request) => {
      const { items } = await ask<{ items: readonly Row[] }>(request, '/advice?status=answered');
      const { response } = await ask<{ response: Row | null }>(request, `/advice/${items[0]?.id}`);
      if (!response) throw new Error('No advice of the demo world is answered');
      return `/advice-responses/${response.id}`;
    },
  },
  at('sheets', 'hilde.geerts', '/sheets'),
  first('sheet', 'hilde.geerts', '/sheets', '/sheets/{id}'),
  at('frameworks', 'hilde.geerts', '/sheets/frameworks'),
  at('obligations', 'hilde.geerts', '/obligations'),
  first('account', 'hilde.geerts', '/bodies', '/obligations/{id}', 'active'),
  ofCity('closing-days', '/obligations/closing-days/{id}'),
  ofCity('secretariat', '/people/organisations/{id}/contact'),
  at('budget-pools', 'hilde.geerts', '/budget-pools'),
  first('budget-pool', 'hilde.geerts', '/budget-pools', '/budget-pools/{id}'),
  at('support-requests', 'hilde.geerts', '/support-requests'),
  at('rule-packs', 'bram.declercq', '/rule-packs'),
  first('rule-pack', 'bram.declercq', '/rule-packs', '/rule-packs/{id}'),
  at('committee-applications', 'samira.haddad', '/committee-applications'),
];
