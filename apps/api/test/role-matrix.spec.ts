import { randomUUID } from 'node:crypto';
import { addDays, type Role } from '@centrale/kernel';
import { type SessionView } from '@centrale/platform';
import { Routes } from '../src/platform/http/routes.js';
import { matrix } from './role-matrix.js';
import { matrix as participationMatrix } from './role-matrix-participation.js';
import { type Answer, type Client } from './support/client.js';
import { motivation, nothingFound, offerFor } from './support/competition.js';
import { outcomeOf, readTable, type Cell } from './support/matrix.js';
import { aNeed, anAgreement, Market, userCategory } from './support/market.js';
import { aPublishable } from './support/procedure.js';
import { samples } from './support/samples.js';
import { twoScenes, type Part, type Scene } from './support/scene.js';
import { PASSWORD, type Inhabitant } from './support/world.js';

const columns = {
  vis: undefined, own: 'projectOwner', rec: 'decisionRecorder', fin: 'buyerFinance', off: 'serviceOfficer', mgr: 'contractManager', opn: 'opener',
  adm: 'administrator', eva: 'evaluator', pvm: 'providerManager', pve: 'providerEditor', aud: 'auditor', exp: 'committeeExpert',
} as const satisfies Record<string, Role | undefined>;
type Column = keyof typeof columns;

type Whose = 'own' | 'foreign';

const { header, cells, routes, broken } = readTable(matrix);

let market: Market;
let scenes: Record<Whose, Scene>;
const service = {} as Record<Exclude<Column, 'vis' | 'own' | 'rec' | 'fin' | 'eva' | 'pvm' | 'pve'>, Inhabitant>;

beforeAll(async () => {
  market = await Market.open();
  const [own, foreign] = await twoScenes(market);
  scenes = { own, foreign };
  const elsewhere = await market.world.organisation('other');
  service.off = market.officer;
  service.mgr = market.manager;
  for (const [column, role] of [['opn', 'opener'], ['adm', 'administrator']] as const) service[column] = await market.colleague(role);
  for (const [column, role] of [['aud', 'auditor'], ['exp', 'committeeExpert']] as const) service[column] = await market.world.person(role, elsewhere);
}, 120_000);
afterAll(() => market?.close());

/** People of the buyer and of the provider play in the own scene; the others belong to neither. */
function inhabitant(column: Exclude<Column, 'vis'>): Inhabitant {
  return column in service ? service[column as keyof typeof service] : scenes.own.people[columns[column] as Part];
}

const reason = { reason: 'Omdat het moet' };
const inAMonth = (): string => addDays(market.today, 60);
const scoresOf = ({ lot, ids }: Scene) => lot.criteria.map(({ id }) => ({ offerId: ids.offer, criterionId: id, points: 5, reason: 'Voldoende' }));
const instant = (): string => `${inAMonth()}T10:00:00Z`;

/** What keeps each contract, so that the answer is about who asks and not about what was sent. */
const bodies: Readonly<Record<string, (scene: Scene, who: Inhabitant | undefined) => unknown>> = {
  'PUT /api/account/mail-preferences': () => ({ choices: [{ group: 'briefings', channel: 'daily' }] }),
  'POST /api/agreements': () => anAgreement(market.today),
  'POST /api/agreements/:id/suspend': () => reason,
  'POST /api/agreements/:id/terminate': () => reason,
  'POST /api/awards/:id/check': () => ({ checkedOn: market.today, ...nothingFound }),
  'POST /api/awards/:id/withdraw': () => reason,
  'POST /api/briefings': ({ buyerId }) => ({ agreementId: market.agreementId, organisationId: buyerId }),
  'PUT /api/briefings/:id/content': () => aNeed(market.today),
  'POST /api/briefings/:id/remarks': () => ({ text: 'Wat bedoelt u?' }),
  'POST /api/briefings/:id/ask-information': () => ({ remarks: [] }),
  'POST /api/briefings/:id/decline': () => reason,
  'POST /api/briefings/:id/assign': () => ({ officerId: market.officer.id }),
  'POST /api/buyers': ({ buyerId }) => ({ agreementId: market.agreementId, organisationId: buyerId }),
  'POST /api/buyers/:id/admit': () => ({ userCategory, legalBasis: 'Nieuwe Gemeentewet', admittedOn: market.today }),
  'POST /api/buyers/:id/refuse': () => reason,
  'POST /api/buyers/:id/withdraw': () => reason,
  'POST /api/call-offs': ({ ids }) => ({ briefingId: ids.briefing }),
  'PUT /api/call-offs/:id/composition': () => aPublishable(market.today),
  'POST /api/call-offs/:id/accept-shortlist': () => ({ shortlistHash: 'a'.repeat(64) }),
  'POST /api/call-offs/:id/addenda': () => ({ text: { nl: 'Toelichting', fr: 'Précision' } }),
  'POST /api/call-offs/:id/assign': () => ({ officerId: market.officer.id }),
  'POST /api/call-offs/:id/cancel': () => ({ reason: { nl: 'Geen krediet', fr: 'Pas de crédit' } }),
  'POST /api/call-offs/:id/consensus': (scene) => ({ scores: scoresOf(scene) }),
  'POST /api/call-offs/:id/decisions': ({ ids }) => ({ no: 2, organ: 'College', decidedOn: market.today, reference: 'B/3', attachmentId: ids.attachment, amountCents: 1, creditConfirmed: true }),
  'POST /api/call-offs/:id/declare-interest': () => ({ conflict: false }),
  'POST /api/call-offs/:id/declare-unsuccessful': () => ({ reason: { nl: 'Geen offertes', fr: 'Aucune offre' } }),
  'POST /api/call-offs/:id/evaluators': ({ people }) => ({ personIds: [people.evaluator.id] }),
  'POST /api/call-offs/:id/propose-award': ({ ids }) => ({ lots: [{ lotNo: 1, offerId: ids.offer, motivation }] }),
  'POST /api/call-offs/:id/scores': (scene) => ({ scores: scoresOf(scene) }),
  'POST /api/call-offs/:id/withdraw-proposal': () => reason,
  'POST /api/contact-requests': () => ({ name: 'An Peeters', email: 'an@example.org', organisation: 'Wijk', subject: 'Vraag', message: 'Hoe begint een wijk hieraan?', language: 'nl' }),
  'POST /api/contact-requests/:id/assign': () => ({ officerId: market.officer.id }),
  'POST /api/contact-requests/:id/lead': ({ ids }) => ({ briefingId: ids.briefing }),
  'POST /api/contact-requests/:id/answer': () => ({ answer: 'Zo begint u eraan.' }),
  'POST /api/contact-requests/:id/close': () => reason,
  'POST /api/demo/clock': () => ({ forwardSeconds: 1 }),
  'POST /api/demo/story': () => ({ daysAgo: 0 }),
  'POST /api/invitations/:id/give-undertaking': () => ({ version: 1 }),
  'POST /api/invitations/:id/decline': () => reason,
  'POST /api/invitations/:id/questions': () => ({ text: 'Wanneer begint het?' }),
  'PUT /api/invitations/:id/offer-draft': () => offerFor(9_000),
  'POST /api/invitations/:id/submit-offer': () => ({ content: offerFor(9_000) }),
  'POST /api/offers/:id/find-regularity': () => ({ regular: true, reason: 'Volledig' }),
  'POST /api/orders/:id/decline': () => reason,
  'POST /api/orders/:id/send': () => ({ answerBy: instant() }),
  'POST /api/orders/:id/cancel': () => reason,
  'POST /api/orders/:id/terminate': () => reason,
  'POST /api/orders/:id/find-complete': () => ({ completedOn: market.today, finding: 'Alles is geleverd.' }),
  'POST /api/organisations': () => ({ kind: 'other', name: { nl: 'Nieuw', fr: 'Nouveau', en: 'New' }, languageRegime: 'brussels' }),
  'POST /api/people/:id/roles': ({ buyerId }) => ({ organisationId: buyerId, role: 'evaluator' }),
  'POST /api/people': () => ({ name: 'Nieuwe Persoon', email: 'nieuw@example.org', language: 'nl' }),
  'POST /api/providers': ({ providerId }) => ({ organisationId: providerId }),
  'PUT /api/providers/:id/profile': () => ({ description: { nl: '', fr: '' }, languages: ['nl'], audiences: [], territory: [], formats: [], daysPerQuarter: 10 }),
  'POST /api/qualifications': ({ providerId }) => ({ providerId, lotId: market.lot(6) }),
  'POST /api/qualifications/:id/admit': () => ({ rank: 1, validFrom: market.today, validTo: inAMonth() }),
  'POST /api/qualifications/:id/refuse': () => reason,
  'POST /api/qualifications/:id/suspend': () => ({ until: inAMonth(), ...reason }),
  'POST /api/qualifications/:id/exclude': () => reason,
  'POST /api/qualifications/:id/add-rate': () => ({ profile: 'Begeleider', unit: 'day', cents: 80_000, validFrom: market.today }),
  'POST /api/questions/:id/answer': () => ({ answer: { nl: 'Nee.', fr: 'Non.' } }),
  'POST /api/session': (_, who) => ({ email: (who ?? market.officer).email, password: PASSWORD }),
  'POST /api/session/active': async (_, who) => ({ membershipId: (await who?.client.read<SessionView>('/session'))?.active?.id ?? market.agreementId }),
  'POST /api/session/link': () => ({ token: 'x'.repeat(43), password: PASSWORD }),
  'POST /api/session/password': () => ({ current: 'not the password', next: 'another long sentence' }),
};

function idFor(path: string, scene: Scene): string {
  const { ids } = scene;
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/agreements/, market.agreementId], [/attachments\/:id/, ids.attachment], [/awards\/:id/, ids.award], [/briefings/, ids.briefing], [/buyers/, ids.buyer],
    [/call-offs|timeline|chains|dossierId/, ids.callOff], [/contact-requests/, ids.contactRequest], [/invitations/, ids.invitation], [/memberships/, ids.membership],
    [/notifications/, ids.notification], [/offers/, ids.offer], [/orders/, ids.order], [/people/, scene.bystander.id], [/providers/, scene.providerId],
    [/qualifications/, ids.qualification], [/questions/, ids.question],
  ];
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'none';
}

function fill(path: string, scene: Scene): string {
  return path.replace(/^\/api/, '').replace(':dossierType', 'callOff').replace(':hash', scene.receipt).replace(/:(id|dossierId)/, idFor(path, scene));
}

/** Sessions that a route ends are not those that the other routes need. */
const clientFor = async (route: string, column: Column): Promise<Client> => {
  if (column === 'vis') return market.world.visitor();
  const { email, client } = inhabitant(column);
  return /(DELETE|POST) \/api\/session(\/everywhere|\/link)?$/.test(route) ? market.world.signIn(email) : market.world.visitor().adopt(client.cookie);
};

async function ask({ route, whose, ...cell }: Cell): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const column = cell.column as Column;
  const scene = scenes[whose];
  const client = await clientFor(route, column);
  if (path.startsWith('/api/attachments/:dossierType')) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(samples.pdf)]), 'document.pdf');
    return client.post(fill(path, scene), undefined, { raw: form });
  }
  const body = await bodies[route]?.(scene, column === 'vis' ? undefined : inhabitant(column));
  if (method === 'POST') return client.post(fill(path, scene), body);
  return client.send(method, fill(path, scene), body, method === 'PUT' ? { ifMatch: 1, idempotencyKey: randomUUID() } : {});
}

describe('the table', () => {
  it('has a line for every route, and none for what is no route', () => {
    const known = market.world.apis[0]!.app.get(Routes).all().map(({ method, path }) => `${method} ${path}`);
    expect([...routes, ...readTable(participationMatrix).routes].sort()).toEqual([...known].sort());
  });

  it('says something of every role on every route', () => {
    expect(header).toEqual(Object.keys(columns));
    expect(broken).toEqual([]);
  });
});

describe('on each route, who gets in and who does not', () => {
  const last = (route: string): number => Number(route.includes('everywhere'));
  it.each([...routes].sort((a, b) => last(a) - last(b)))('%s', async (route) => {
    // Those who are kept out ask first: what the others do changes the dossier.
    const asked = cells.filter((cell) => cell.route === route).sort((a, b) => Number(a.expected === 'in') - Number(b.expected === 'in'));
    const found: string[] = [];
    for (const cell of asked) {
      const got = outcomeOf(await ask(cell));
      if (got !== cell.expected) found.push(`${cell.column} on ${cell.whose}: ${got} instead of ${cell.expected}`);
      if (got === 'in' && route.startsWith('POST /api/session')) await market.world.sql('delete from sign_in_counter');
    }
    expect(found).toEqual([]);
  });
});
