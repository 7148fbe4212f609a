import { type Page } from '@centrale/kernel';
import { type OwnRegistrationView, type PublicMeetingView, type Registered, type RegistrationRow } from '@centrale/participation';
import { Tasks } from '../src/platform/jobs/tasks.js';
import { type Client } from './support/client.js';
import { Gathering, reason, withinBudget } from './support/gathering.js';
import { tokenIn } from './support/world.js';

let city: Gathering;
let quarter: string;
let secretariat: Client;
let visitor: Client;
beforeAll(async () => {
  city = await Gathering.open();
  quarter = await city.trajectory('WIJK');
  secretariat = city.town.people.secretariat.client;
  visitor = city.world.visitor();
}, 60_000);
afterAll(() => city?.close());

const somebody = (changes: object = {}) => ({ name: 'Lotte Maes', email: 'lotte@example.org', language: 'nl', class: 'citizen', privateCapacity: false, ...changes });
const byPhone = (changes: object = {}) => ({ name: 'Omar Haddad', phone: '02 123 45 67', language: 'fr', source: 'phone', class: 'citizen', privateCapacity: false, ...changes });
const open = (changes: object = {}) => city.invited({ trajectoryId: quarter }, 30, { kind: 'open', ...changes });

/** Registers and answers the token of the link. */
async function register(id: string, changes: object = {}): Promise<string> {
  const { link } = await visitor.command<Registered>(`/public/meetings/${id}/register`, somebody(changes));
  return tokenIn(link!);
}
const confirm = (token: string) => visitor.post('/public/registrations/confirm', { token });
const ask = (token: string) => visitor.post<OwnRegistrationView>('/public/registrations/own', { token });
const own = async (token: string) => (await ask(token)).body;
const rows = async (id: string, client = secretariat) => (await client.read<Page<RegistrationRow>>(`/meetings/${id}/registrations?limit=100`)).items;

describe('registering for a meeting', () => {
  it('counts once it is confirmed with the link in the mail; of the link only a hash is kept', async () => {
    const id = await open();
    const answer = await visitor.post<Registered>(`/public/meetings/${id}/register`, somebody());
    expect(withinBudget(answer)).toEqual([200, true]);
    const token = tokenIn(answer.body.link!);
    const [{ id: registrationId }] = (await rows(id)) as [RegistrationRow];
    expect(await city.letters('registration.confirm', registrationId)).toMatchObject([{ person: null, address: 'lotte@example.org' }]);
    expect(await own(token)).toMatchObject({ status: 'pending', name: 'Lotte Maes', may: { confirm: null } });
    const confirmed = await confirm(token);
    expect(withinBudget(confirmed)).toEqual([200, true]);
    expect((await confirm(token)).status).toBe(200);
    expect(await city.letters('registration.confirmed', registrationId)).toMatchObject([{ calendar: { method: 'REQUEST' } }]);
    expect(await own(token)).toMatchObject({ status: 'confirmed', place: null, may: { cancel: null, chooseAlternative: { code: 'registration.wrong-status' } } });
    const kept = await city.world.sql<{ dump: string }>(
      `select (select string_agg(r::text, '') from centrale.registration r where r.meeting_id = $1) || (select coalesce(string_agg(k::text, ''), '') from centrale.idempotency_key k)
         || (select coalesce(string_agg(a.facts::text, ''), '') from centrale.audit_entry a) as dump`, [id],
    );
    expect(kept[0]!.dump).not.toContain(token);
    expect((await confirm('x'.repeat(43))).code).toBe('registration.link-unknown');
    expect((await ask('x'.repeat(43))).status).toBe(404);
  });

  it('leaves nothing of the link in a letter that has left', async () => {
    const id = await open();
    const token = await register(id, { email: 'weg@example.org' });
    const [{ id: registrationId }] = (await rows(id)) as [RegistrationRow];
    await city.world.sql(`update centrale.mail set status = 'shown', subject = 's', body = $2, sent_at = now() where dossier_id = $1`, [registrationId, `Link: ${token}`]);
    const [mail] = await city.world.sql<{ body: string; params: object }>('select body, params from centrale.mail where dossier_id = $1', [registrationId]);
    expect(JSON.stringify(mail)).not.toContain(token);
  });

  it('says nothing of who is registered already: a new link is sent to the address alone, and the former works until the new one is used', async () => {
    const id = await open();
    const first = await register(id);
    await confirm(first);
    const again = await visitor.post<Registered>(`/public/meetings/${id}/register`, somebody({ email: 'LOTTE@example.org', name: 'Iemand anders' }));
    expect([again.status, again.body]).toEqual([200, { id, at: expect.any(String) as string }]);
    const [{ id: registrationId, ...row }] = (await rows(id)) as [RegistrationRow];
    expect([row.name, row.status]).toEqual(['Lotte Maes', 'confirmed']);
    expect(await own(first)).toMatchObject({ status: 'confirmed', may: { cancel: null } });
    const anew = tokenIn((await city.letters('registration.confirmed', registrationId)).at(-1)!.params['link']!);
    expect(await own(anew)).toMatchObject({ status: 'confirmed' });
    expect((await confirm(anew)).status).toBe(200);
    expect((await confirm(first)).code).toBe('registration.link-unknown');
    expect((await visitor.post('/public/registrations/cancel', { token: anew })).status).toBe(200);
  });

  it('says nothing of what somebody is known as: whoever reads the mail of that address hears it when confirming (R000-12)', async () => {
    const atelier = await city.body('ATELIER');
    const chair = await city.town.somebody('chair');
    await city.seat(atelier, chair, 'chair');
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const id = await city.invited({ bodyId: atelier }, 30, { kind: 'deliberation', servesQuestionId: question }, chair.client);
    await city.party(['official'], { email: 'ambtenaar@example.org' });
    const asked = await visitor.post<Registered>(`/public/meetings/${id}/register`, somebody({ email: 'ambtenaar@example.org' }));
    expect(asked.status).toBe(200);
    expect((await confirm(tokenIn(asked.body.link!))).code).toBe('R000-12');
  });

  it('is open to everybody and approved by nobody; who finds it full is offered something else (R000-10)', async () => {
    const id = await open({ capacity: 1, alternatives: ['extraMoment', 'writtenContribution'] });
    const [first, second, third] = [await register(id), await register(id, { email: 'b@example.org' }), await register(id, { email: 'c@example.org' })];
    for (const token of [first, second, third]) expect((await confirm(token)).status).toBe(200);
    expect(await own(first)).toMatchObject({ status: 'confirmed' });
    expect(await own(third)).toMatchObject({ status: 'waiting', place: 2, alternatives: ['extraMoment', 'writtenContribution'], may: { chooseAlternative: null, contribute: null } });
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`))).toMatchObject({ placesLeft: 0, register: null, alternatives: ['extraMoment', 'writtenContribution'] });
    expect(withinBudget(await visitor.post('/public/registrations/choose-alternative', { token: third, alternative: 'writtenContribution' }))).toEqual([200, true]);
    expect(withinBudget(await visitor.post('/public/registrations/contribute', { token: third, kind: 'question', text: 'Komt er een fietspad?' }))).toEqual([200, true]);
    expect((await visitor.post('/public/registrations/choose-alternative', { token: first, alternative: 'extraMoment' })).code).toBe('registration.wrong-status');
    // A place that comes free goes to who waits longest, who hears of it.
    const cancelled = await visitor.post('/public/registrations/cancel', { token: first });
    expect(withinBudget(cancelled)).toEqual([200, true]);
    expect([await own(second), await own(third)]).toMatchObject([{ status: 'confirmed' }, { status: 'waiting', place: 1, alternative: 'writtenContribution' }]);
    const promoted = (await rows(id)).find(({ email }) => email === 'b@example.org')!;
    expect(await city.letters('registration.promoted', promoted.id)).toMatchObject([{ address: 'b@example.org', calendar: { method: 'REQUEST' } }]);
  });

  it('is refused to whom the meeting excludes, and where it is by invitation (R001-04)', async () => {
    const preparatory = await city.invited({ trajectoryId: quarter }, 30, { kind: 'preparatory', public: false });
    expect((await visitor.post(`/public/meetings/${preparatory}/register`, somebody())).code).toBe('registration.by-invitation');
    const receive = (changes: object) => secretariat.post(`/meetings/${preparatory}/registrations`, byPhone(changes));
    expect((await receive({ class: 'elected' })).code).toBe('R001-04');
    expect((await receive({ partyId: await city.party(['board']) })).code).toBe('R001-04');
    await city.party(['elected'], { email: 'schepen@example.org' });
    expect((await receive({ email: 'SCHEPEN@example.org' })).code).toBe('R001-04');
    expect((await receive({})).code).toBe('registration.through-committee');
    expect((await receive({ class: 'tradersAssociation' })).status).toBe(200);
    const guest = await city.party(['expert']);
    await city.invite(preparatory, { parties: [guest] });
    expect((await receive({ name: 'Ria Janssens', partyId: guest })).status).toBe(200);
  });

  it('of an official of an atelier is possible in their own name (R000-12)', async () => {
    const atelier = await city.body('ATELIER');
    await city.seat(atelier, city.town.people.chair, 'chair');
    const chair = city.town.people.chair.client;
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const id = await city.invited({ bodyId: atelier }, 30, { kind: 'deliberation', servesQuestionId: question }, chair);
    expect((await visitor.post(`/public/meetings/${id}/register`, somebody({ class: 'official' }))).code).toBe('R000-12');
    expect((await visitor.post(`/public/meetings/${id}/register`, somebody({ class: 'official', privateCapacity: true }))).status).toBe(200);
    expect((await visitor.post(`/public/meetings/${id}/register`, somebody({ privateCapacity: true, email: 'd@example.org' }))).code).toBe('meeting.not-privately');
  });

  it('is over once the meeting begins or is cancelled', async () => {
    const id = await open();
    const token = await register(id);
    await city.official.command(`/meetings/${id}/cancel`, { reason });
    expect((await visitor.post(`/public/meetings/${id}/register`, somebody({ email: 'e@example.org' }))).code).toBe('registration.not-open');
    expect((await confirm(token)).code).toBe('meeting.wrong-status');
    const draft = await city.create({ trajectoryId: quarter }, 30, { kind: 'open' });
    expect((await visitor.post(`/public/meetings/${draft}/register`, somebody())).status).toBe(404);
  });

  it('takes no nonsense', async () => {
    const id = await open();
    for (const changes of [{ email: 'nergens' }, { name: 'A' }, { class: 'facilitator' }, { language: 'de' }]) {
      expect((await visitor.post(`/public/meetings/${id}/register`, somebody(changes))).status).toBe(400);
    }
  });
});

describe('more places', () => {
  it('go to who waits, in the order in which they came', async () => {
    const id = await city.announced({ trajectoryId: quarter }, 33, { kind: 'open', capacity: 1, alternatives: ['extraMoment'] });
    const tokens = [];
    for (const email of ['een@example.org', 'twee@example.org', 'drie@example.org']) tokens.push(await register(id, { email }));
    for (const token of tokens) await confirm(token);
    const edited = await city.official.post(`/meetings/${id}/edit`, await city.plan(33, { kind: 'open', capacity: 2, alternatives: ['extraMoment'] }));
    expect(withinBudget(edited)).toEqual([200, true]);
    expect(await Promise.all(tokens.map(async (token) => (await own(token)).status))).toEqual(['confirmed', 'confirmed', 'waiting']);
  });
});

describe('by phone, post or at the desk', () => {
  it('somebody without e-mail is registered with the same rights', async () => {
    const id = await open({ capacity: 1, alternatives: ['extraMoment'] });
    const received = await secretariat.post(`/meetings/${id}/registrations`, byPhone());
    expect(withinBudget(received)).toEqual([200, true]);
    await secretariat.command(`/meetings/${id}/registrations`, byPhone({ name: 'Ria', phone: undefined, source: 'post' }));
    expect((await secretariat.post(`/meetings/${id}/registrations`, byPhone({ name: ' omar haddad', phone: '02/123.45.67' }))).code).toBe('registration.received-already');
    expect((await secretariat.post(`/meetings/${id}/registrations`, byPhone({ phone: undefined }))).code).toBe('registration.reach-missing');
    const [first, second] = (await rows(id)) as [RegistrationRow, RegistrationRow];
    expect([first, second]).toMatchObject([{ status: 'confirmed', source: 'phone' }, { status: 'waiting', source: 'post', may: { giveAlternative: null } }]);
    expect(withinBudget(await secretariat.post(`/registrations/${second.id}/give-alternative`, { alternative: 'extraMoment' }))).toEqual([200, true]);
    expect(withinBudget(await secretariat.post(`/registrations/${first.id}/cancel`))).toEqual([200, true]);
    expect((await rows(id)).map(({ status, alternative }) => [status, alternative])).toEqual([['cancelled', null], ['confirmed', 'extraMoment']]);
    expect(withinBudget(await secretariat.post(`/registrations/${second.id}/erase`))).toEqual([200, true]);
    expect((await secretariat.post(`/registrations/${second.id}/erase`)).code).toBe('registration.erased');
  });

  it('with an address gets the same link by mail, and not twice', async () => {
    const id = await open();
    await secretariat.command(`/meetings/${id}/registrations`, byPhone({ email: 'omar@example.org', source: 'desk' }));
    const [{ id: registrationId }] = (await rows(id)) as [RegistrationRow];
    const [letter] = await city.letters('registration.confirmed', registrationId);
    expect(await own(tokenIn(letter!.params['link']!))).toMatchObject({ status: 'confirmed', name: 'Omar Haddad' });
    expect((await secretariat.post(`/meetings/${id}/registrations`, byPhone({ email: 'Omar@example.org', phone: '0470 11 22 33' }))).code).toBe('registration.exists');
  });

  it('has one place for who calls twice, however the number is written and also with an address the second time', async () => {
    const id = await open();
    const call = (phone: string, changes: object = {}) => secretariat.post(`/meetings/${id}/registrations`, byPhone({ phone, ...changes }));
    expect((await call('+32 470 99 88 77')).status).toBe(200);
    for (const phone of ['0470 99 88 77', '0032 470/99.88.77', '+32 (0)470 99 88 77']) expect([phone, (await call(phone)).code]).toEqual([phone, 'registration.received-already']);
    expect((await call('0470 99 88 77', { email: 'omar@example.org' })).code).toBe('registration.received-already');
    expect((await call('0470 99 88 77', { name: 'Ria Haddad' })).status).toBe(200);
    expect((await call('0470 99 88 78')).status).toBe(200);
    expect((await call('+33 6 12 34 56 78')).status).toBe(200);
    expect((await call('0033 6 12 34 56 78')).code).toBe('registration.received-already');
    expect(await rows(id)).toHaveLength(4);
  });

  it('is the secretariat’s, the coordinator’s or the citizens’ contact’s; nobody else reads names', async () => {
    const id = await open();
    await confirm(await register(id));
    const { citizenContact, member, elected, headOfService } = city.town.people;
    const statuses = await Promise.all([secretariat, city.official, citizenContact.client, member.client, elected.client, headOfService.client].map(async (client, caller) => [
      (await client.get(`/meetings/${id}/registrations`)).status, (await client.post(`/meetings/${id}/registrations`, byPhone({ name: `Beller ${caller}` }))).status,
    ]));
    expect(statuses).toEqual([[200, 200], [200, 200], [200, 200], [403, 403], [403, 403], [403, 403]]);
    expect(JSON.stringify(await city.view(id, member.client))).not.toContain('Lotte');
  });
});

describe('erasing', () => {
  it('by one’s own link leaves a count and nothing of the person, in letters neither; a place goes to who waits', async () => {
    const id = await open({ capacity: 1, alternatives: ['extraMoment'] });
    const token = await register(id, { name: 'Zeldzame Naam', email: 'zeldzaam@example.org' });
    await confirm(token);
    const waiting = await register(id, { email: 'wacht@example.org' });
    await confirm(waiting);
    const erased = await visitor.post('/public/registrations/erase', { token });
    expect(withinBudget(erased)).toEqual([200, true]);
    expect((await ask(token)).status).toBe(404);
    expect(await own(waiting)).toMatchObject({ status: 'confirmed' });
    const row = (await rows(id)).find(({ erasedAt }) => erasedAt !== null);
    expect(row).toMatchObject({ status: 'cancelled', name: null, email: null, phone: null });
    const everything = await city.world.sql<{ dump: string }>(
      `select string_agg(t::text, '') as dump from (
         select r::text as t from centrale.registration r union all select m::text from centrale.mail m union all select a.facts::text from centrale.audit_entry a
         union all select n.params::text from centrale.notification n) everything`,
    );
    expect(everything[0]!.dump).not.toMatch(/zeldzaam|Zeldzame/);
  });
});

describe('forgetting', () => {
  it('somebody in the register of parties is forgotten wherever the city holds their name or address', async () => {
    const id = await open();
    const party = await city.party(['citizen'], { email: 'vergeet@example.org' });
    await city.invite(id, { parties: [party] });
    const token = await register(id, { name: 'Vergeet Mij', email: 'Vergeet@example.org' });
    await confirm(token);
    await secretariat.command(`/meetings/${id}/registrations`, byPhone({ name: 'Vergeet Mij', partyId: party }));
    await secretariat.command('/interests', { trajectoryId: quarter, partyId: party, name: 'Vergeet Mij', phone: '02 999 99 99', language: 'nl', source: 'phone' });
    await visitor.command('/public/committee-applications', {
      organisationId: city.town.cityId, committeeName: 'Wijk', contactName: 'Vergeet Mij', email: 'vergeet@example.org', phone: '02 999 99 99', about: 'Nieuw', language: 'nl', privacyAccepted: true,
    });
    await city.world.sql(`update centrale.mail set failure = 'no such user <vergeet@example.org>' where address ilike 'vergeet@%'`);
    expect((await city.official.post(`/parties/${party}/erase`)).status).toBe(200);
    const everywhere = ['mail', 'registration', 'interest', 'committee_application', 'party', 'notification'].map((table) => `select '${table}' as place from centrale.${table} t where t::text ~* 'vergeet|999 99'`);
    expect(await city.world.sql(everywhere.join(' union all '))).toEqual([]);
    expect((await rows(id)).map(({ status, name }) => [status, name])).toEqual([['cancelled', null], ['cancelled', null]]);
  });

  it('who never confirmed is forgotten after two weeks, and nobody else', async () => {
    const id = await open();
    const confirmed = await register(id, { email: 'blijft@example.org' });
    await confirm(confirmed);
    const pending = await register(id, { email: 'verdwijnt@example.org' });
    await visitor.command('/public/interests', { trajectoryId: quarter, name: 'Lotte', email: 'verdwijnt@example.org', language: 'nl', privacyAccepted: true });
    const purge = async () => {
      for (const task of city.world.apis[0]!.app.get(Tasks).all().filter(({ name }) => name === 'registration-purge' || name === 'interest-purge')) {
        await task.run({ payload: {}, lastAttempt: false, asOwner: (sql, params) => city.world.sql(sql, params) });
      }
    };
    await purge();
    expect((await own(pending)).status).toBe('pending');
    await city.world.clock.forward({ days: 15 });
    await purge();
    expect([(await ask(pending)).status, (await ask(confirmed)).status]).toEqual([404, 200]);
    expect(await city.world.sql(`select from centrale.mail m where m::text ~ 'verdwijnt' union all select from centrale.interest i where i::text ~ 'verdwijnt'`)).toEqual([]);
  });
});

describe('outside the demo, where no mail leaves', () => {
  it('no answer holds a link: it would be anybody’s', async () => {
    const real = await Gathering.open({ demo: false });
    try {
      const id = await real.invited({ trajectoryId: await real.trajectory('WIJK') }, 30, { kind: 'open' });
      for (const _ of ['the first time', 'again']) {
        const answer = await real.world.visitor().post<Registered>(`/public/meetings/${id}/register`, somebody());
        expect([answer.status, answer.body]).toEqual([200, { id, at: expect.any(String) as string }]);
      }
    } finally {
      await real.close();
    }
  });
});
