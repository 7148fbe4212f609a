import { type Page } from '@centrale/kernel';
import { type InterestFormView, type InterestRow } from '@centrale/participation';
import { type Answer } from './support/client.js';
import { run, until } from './support/platform.js';
import { behind } from './support/rival.js';
import { Town } from './support/town.js';
import { aSeat, aTheme, both, Told, type Seat } from './support/trajectories.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
let elsewhere: Town;
let seat: Seat;
let told: Told;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
  seat = await aSeat(town, 'ATELIER', town.people.chair, 'chair');
  told = await (await Told.atelier({ town, seat })).announced();
});
afterAll(() => town?.close());

let serial = 0;
const visitor = (changes: object = {}) => ({ trajectoryId: told.id, name: 'Lotte Maes', email: `lotte.${(serial += 1)}@example.org`, language: 'fr', privacyAccepted: true, ...changes });
const caller = (changes: object = {}) => ({ trajectoryId: told.id, name: 'Jan Peeters', phone: '02 123 45 67', language: 'nl', source: 'phone', ...changes });
const show = (form: object): Promise<Answer> => town.world.visitor().post('/public/interests', form);
const rows = async (query = '', reader = town.coordinator): Promise<readonly InterestRow[]> =>
  (await reader.read<Page<InterestRow>>(`/trajectories/${told.id}/interests?limit=100${query}`)).items;
const rowOf = async (email: string): Promise<InterestRow> => (await rows()).find((row) => row.email === email)!;

/** What the letter brought to the address: the only place where a link is. */
async function tokenFor(email: string): Promise<string> {
  const [mail] = await town.world.sql<{ link: string }>(`select params->>'link' as link from mail where address = $1 and kind = 'interest.confirm' order by created_at desc limit 1`, [email]);
  return new URL(mail!.link).hash.slice(1);
}
async function confirmed(changes: object = {}): Promise<InterestRow> {
  const form = visitor(changes);
  await show(form);
  await town.world.visitor().command('/public/interests/confirm', { token: await tokenFor(form.email) });
  return rowOf(form.email);
}

describe('interest from the web', () => {
  it('counts once the address proved to be theirs', async () => {
    const form = visitor();
    const shown = await show(form);
    expect([shown.status, shown.statements <= 16, shown.body]).toEqual([200, true, { id: told.id, at: expect.any(String) as string, link: expect.stringContaining('/participation/interest#') as string }]);
    expect(await rowOf(form.email)).toMatchObject({ status: 'pending', source: 'web', outcome: null, may: { recordOutcome: { code: 'interest.not-confirmed' } } });
    const before = (await told.view()).interests;
    const token = await tokenFor(form.email);
    const answer = await town.world.visitor().post('/public/interests/confirm', { token });
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    expect((await told.view()).interests).toEqual({ registered: before.registered + 1, open: before.open + 1, unconfirmed: before.unconfirmed - 1 });
    expect((await town.world.visitor().post('/public/interests/confirm', { token })).code).toBe('interest.wrong-status');
  });

  it('keeps of the link its hash alone, and the letter says nothing once it left', async () => {
    const worker = await Town.open({ settings: { WORKER: 'on' } });
    try {
      const cycle = await (await Told.cycle(worker)).announced({ purpose: 'dialogue', endsOn: null });
      await worker.world.visitor().command('/public/interests', visitor({ trajectoryId: cycle.id, email: 'one@example.org' }));
      const mail = await until(async () => {
        const [row] = await worker.world.sql<{ status: string; body: string; params: object; subject: string }>(`select status, subject, body, params from mail where address = 'one@example.org'`);
        return row?.status === 'shown' && row;
      }, 'the letter');
      expect([mail.body, mail.params]).toEqual(['', { title: 'La place de demain' }]);
      expect(mail.subject).toContain('La place de demain');
      const kept = await worker.world.sql<{ length: number }>('select length(token_hash) as length from interest');
      expect(kept).toEqual([{ length: 32 }]);
    } finally {
      await worker.close();
    }
  });

  it('asked twice is one, and nobody learns who is known already', async () => {
    const known = await confirmed();
    const again = await show(visitor({ email: known.email!.toUpperCase() }));
    expect([again.status, again.body]).toEqual([200, { id: told.id, at: expect.any(String) as string }]);
    const pending = visitor();
    await show(pending);
    const first = await tokenFor(pending.email);
    // Whoever else types this address changes nothing of what the first link confirms.
    await show({ ...pending, name: 'Iemand anders', newsletter: true });
    const anew = await tokenFor(pending.email);
    expect(anew).not.toBe(first);
    await town.world.visitor().command('/public/interests/confirm', { token: first });
    const [mine] = (await rows()).filter(({ email }) => email === pending.email);
    expect(mine).toMatchObject({ name: pending.name, status: 'confirmed' });
    expect(await town.world.sql('select purpose from consent where dossier_id = $1', [mine!.id])).toEqual([{ purpose: 'privacy' }]);
    expect((await town.world.visitor().post('/public/interests/erase', { token: anew })).status).toBe(200);
    expect((await town.world.visitor().post('/public/interests/erase', { token: first })).status).toBe(404);
    const letters = await town.world.sql(`select kind from mail where lower(address) = $1 order by created_at`, [known.email]);
    expect(letters.map((each) => (each as { kind: string }).kind)).toEqual(['interest.confirm', 'interest.known']);
  });

  it('sent twice at the same moment is one', async () => {
    const form = visitor();
    const answers = await Promise.all([1, 2, 3].map(() => show(form)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await rows()).filter(({ email }) => email === form.email).length).toBe(1);
  });

  it('is answered the same when another with this address is kept in between, and nobody learns that', async () => {
    const form = visitor();
    const answer = await behind(town.world,
      `insert into centrale.interest (id, trajectory_id, name, email, language, source, status, token_hash, registered_at)
       values (centrale.new_id(), $1, 'Lotte Maes', $2, 'fr', 'web', 'pending', sha256('x'), centrale.now())`, [told.id, form.email], () => show(form));
    expect([answer.status, answer.body]).toEqual([200, { id: told.id, at: expect.any(String) as string }]);
    expect((await rows()).filter(({ email }) => email === form.email).length).toBe(1);
  });

  it('is shown in a theme too', async () => {
    const { id: themeId } = await told.command('themes', aTheme());
    const interest = await confirmed({ themeId });
    expect([interest.themeId, interest.themeName]).toEqual([themeId, aTheme().name]);
    const form = await town.world.visitor().read<InterestFormView>(`/public/interest-forms/${told.id}`);
    expect(form).toMatchObject({ trajectoryId: told.id, themes: [{ id: themeId }], may: { showInterest: null } });
    expect((await show(visitor({ themeId: NOBODY }))).status).toBe(404);
  });

  it('can be shown in what is public and goes on, and in nothing else', async () => {
    const draft = await Told.atelier({ town, seat });
    for (const id of [draft.id, NOBODY]) {
      expect((await show(visitor({ trajectoryId: id }))).status).toBe(404);
      expect((await town.world.visitor().get(`/public/interest-forms/${id}`)).status).toBe(404);
    }
    const over = await (await Told.atelier({ town, seat })).announced();
    await over.command('cancel', { reason: both('Geen middelen', 'Pas de moyens') });
    expect((await show(visitor({ trajectoryId: over.id }))).code).toBe('interest.not-open');
  });

  it.each([['no name', { name: '' }, 'name'], ['no address', { email: 'lotte' }, 'email'], ['the privacy statement not accepted', { privacyAccepted: false }, 'privacyAccepted'], ['another language', { language: 'de' }, 'language'], ['more than asked', { source: 'desk' }, 'source']])(
    'with %s is told which field', async (_, changes, field) => {
      const answer = await show(visitor(changes));
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    });
});

describe('interest by phone, by post or at the desk', () => {
  it('has the same rights, without a letter', async () => {
    const answer = await town.secretariat.post('/interests', caller());
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    const row = (await rows('', town.secretariat)).find(({ id }) => id === answer.body.id)!;
    expect(row).toMatchObject({ source: 'phone', status: 'confirmed', phone: '02 123 45 67', email: null, may: { recordOutcome: null, erase: null } });
    const { id: letter } = await town.people.citizenContact.client.command('/interests', caller({ source: 'post', phone: undefined, address: 'Kerkstraat 1' }));
    expect((await rows('&open=true')).some(({ id }) => id === letter)).toBe(true);
  });

  it('names a way to answer, and a day that is not to come', async () => {
    const refused = (changes: object) => town.secretariat.post('/interests', caller(changes)).then(({ status, code }) => code ?? status);
    expect(await refused({ phone: undefined })).toBe('interest.no-way-to-reach');
    expect(await refused({ registeredOn: '2127-01-01' })).toBe('interest.registered-in-future');
    expect(await refused({ source: 'web' })).toBe('request.invalid');
    expect(await refused({ partyId: NOBODY })).toBe('request.not-found');
    expect(await refused({ trajectoryId: NOBODY })).toBe('request.not-found');
    expect(await refused({ email: 'twice@example.org' })).toBe(200);
    expect(await refused({ email: 'Twice@example.org' })).toBe('interest.exists');
  });

  it('is written down by the city and by who organises, and read by nobody else', async () => {
    for (const who of ['coordinator', 'secretariat', 'citizenContact', 'chair'] as const) expect([who, (await town.people[who].client.get(`/trajectories/${told.id}/interests`)).status]).toEqual([who, 200]);
    for (const who of ['member', 'board', 'elected', 'headOfService'] as const) {
      expect([who, (await town.people[who].client.get(`/trajectories/${told.id}/interests`)).status]).toEqual([who, 403]);
      expect([who, (await town.people[who].client.post('/interests', caller())).status]).toEqual([who, 403]);
    }
    expect((await elsewhere.coordinator.get(`/trajectories/${told.id}/interests`)).status).toBe(403);
    const { body, statements } = await town.coordinator.get<Page<InterestRow>>(`/trajectories/${told.id}/interests?limit=1`);
    expect([body.items.length, statements <= 8]).toEqual([1, true]);
  });
});

describe('what becomes of interest', () => {
  it('is recorded, so that nobody is left without an outcome (R000-06)', async () => {
    const interest = await confirmed();
    const before = (await told.view()).evidence!;
    expect(before.missing).toContainEqual({ code: 'evidence.interests-open', params: { count: before.openInterests } });
    const answer = await town.coordinator.post(`/interests/${interest.id}/record-outcome`, { outcome: 'invited' });
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    expect(await rowOf(interest.email!)).toMatchObject({ outcome: 'invited' });
    expect((await told.view()).evidence!.openInterests).toBe(before.openInterests - 1);
    await town.coordinator.command(`/interests/${interest.id}/record-outcome`, { outcome: 'attended' });
    expect((await rowOf(interest.email!)).outcome).toBe('attended');
  });

  it('is asked of nobody who never confirmed', async () => {
    const form = visitor();
    await show(form);
    const { id } = await rowOf(form.email);
    expect((await town.coordinator.post(`/interests/${id}/record-outcome`, { outcome: 'invited' })).code).toBe('interest.not-confirmed');
    expect((await elsewhere.coordinator.post(`/interests/${id}/record-outcome`, { outcome: 'invited' })).status).toBe(403);
    expect((await town.coordinator.post(`/interests/${NOBODY}/record-outcome`, { outcome: 'invited' })).status).toBe(404);
  });

  it('is forgetting when they ask: by their own link, in the letters too', async () => {
    const form = visitor({ newsletter: true });
    await show(form);
    const token = await tokenFor(form.email);
    await town.world.visitor().command('/public/interests/confirm', { token });
    const { id } = await rowOf(form.email);
    const erased = await town.world.visitor().post('/public/interests/erase', { token });
    expect([erased.status, erased.statements <= 16]).toEqual([200, true]);
    expect((await rows()).find((row) => row.id === id)).toMatchObject({ name: null, email: null, phone: null, erased: true, outcome: 'declined' });
    const traces = await town.world.sql('select 1 from mail where address = $1 or params::text like $2', [form.email, `%${token}%`]);
    expect(traces).toEqual([]);
    const audit = await town.world.sql<{ facts: string }>(`select facts::text as facts from audit_entry where dossier_id = $1`, [id]);
    expect(audit.some(({ facts }) => /lotte|example/i.test(facts))).toBe(false);
    expect((await town.world.visitor().post('/public/interests/erase', { token })).status).toBe(404);
    expect((await town.coordinator.post(`/interests/${id}/erase`)).code).toBe('interest.erased');
  });

  it('is erased at the desk too, and stays erased', async () => {
    const interest = await confirmed();
    await run(town.world.database.superuserUrl, `insert into centrale.mail (id, address, language, kind, params, dossier_type, dossier_id, created_at, calendar)
      values (centrale.new_id(), 'ann@example.org', 'nl', 'meeting.invited', '{}', 'interest', '${interest.id}', now(), '{"method":"REQUEST"}')`);
    await town.coordinator.command(`/interests/${interest.id}/erase`);
    const letters = await town.world.sql<{ address: string; calendar: object | null }>('select address, calendar from mail where dossier_id = $1 and person_id is null', [interest.id]);
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter(({ address, calendar }) => address !== 'erased@invalid' || calendar !== null)).toEqual([]);
    await expect(run(town.world.database.appUrl, `update interest set name = 'Weer' where id = $1`, [interest.id])).rejects.toThrow(/erased once it was/);
    const open = await confirmed();
    await expect(run(town.world.database.appUrl, `update interest set name = null, email = null, token_hash = null, erased_at = now() where id = $1`, [open.id])).rejects.toMatchObject({ constraint: 'interest_erased' });
  });

  it('is news when the trajectory does not go on', async () => {
    const other = await (await Told.atelier({ town, seat })).announced();
    await town.coordinator.command('/interests', caller({ trajectoryId: other.id, email: 'heard@example.org' }));
    await other.command('cancel', { reason: both('Geen middelen', 'Pas de moyens') });
    const letters = await town.world.sql<{ params: object }>(`select params from mail where address = 'heard@example.org' and kind = 'interest.trajectory-cancelled'`);
    expect(letters).toEqual([{ params: { title: 'Het plein van morgen', reason: 'Geen middelen' } }]);
  });
});

describe('consent', () => {
  it('to the newsletter counts once the address proved to be theirs, and its way out comes by letter (R002-13)', async () => {
    const form = visitor({ newsletter: true });
    await show(form);
    const { id } = await rowOf(form.email);
    const consents = () => town.world.sql<{ purpose: string; withdrawn: boolean }>('select purpose, withdrawn_at is not null as withdrawn from consent where dossier_id = $1 order by purpose', [id]);
    expect(await consents()).toEqual([]);
    const confirming = await town.world.visitor().post('/public/interests/confirm', { token: await tokenFor(form.email) });
    expect([confirming.status, confirming.statements <= 16]).toEqual([200, true]);
    expect(await consents()).toEqual([{ purpose: 'newsletter', withdrawn: false }, { purpose: 'privacy', withdrawn: false }]);
    const [letter] = await town.world.sql<{ link: string; language: string }>(`select params->>'link' as link, language from mail where dossier_id = $1 and kind = 'interest.newsletter'`, [id]);
    expect(letter).toMatchObject({ language: 'fr', link: expect.stringContaining('/participation/newsletter#') as string });
    await town.world.visitor().command('/public/consents/withdraw', { token: new URL(letter!.link).hash.slice(1) });
    expect((await consents())[0]).toEqual({ purpose: 'newsletter', withdrawn: true });
  });

  it('to the newsletter is left at any time, without an account (R002-13)', async () => {
    const form = { organisationId: town.cityId, committeeName: 'Wijk Noord', contactName: 'An', email: 'an@example.org', phone: '02 1', about: 'Nieuw', language: 'nl', privacyAccepted: true, newsletter: true };
    const { id } = await town.world.visitor().command('/public/committee-applications', form);
    const [letter] = await town.world.sql<{ link: string }>(`select params->>'link' as link from mail where dossier_id = $1 and kind = 'committee.confirmed-with-newsletter'`, [id]);
    const token = new URL(letter!.link).hash.slice(1);
    const left = await town.world.visitor().post('/public/consents/withdraw', { token });
    expect([left.status, left.statements <= 16]).toEqual([200, true]);
    const kept = await town.world.sql<{ purpose: string; withdrawn: boolean }>('select purpose, withdrawn_at is not null as withdrawn from consent where dossier_id = $1 order by purpose', [id]);
    expect(kept).toEqual([{ purpose: 'newsletter', withdrawn: true }, { purpose: 'privacy', withdrawn: false }]);
    expect((await town.world.visitor().post('/public/consents/withdraw', { token })).code).toBe('interest.consent-withdrawn');
    expect((await town.world.visitor().post('/public/consents/withdraw', { token: 'x'.repeat(43) })).status).toBe(404);
    await expect(run(town.world.database.appUrl, 'update consent set withdrawn_at = null where dossier_id = $1', [id])).rejects.toThrow(/withdrawn once it was/);
  });
});

describe('time', () => {
  it('ends a link after two weeks', async () => {
    const form = visitor();
    await show(form);
    const token = await tokenFor(form.email);
    await town.world.clock.forward({ days: 15 });
    expect((await town.world.visitor().post('/public/interests/confirm', { token })).code).toBe('interest.link-expired');
  });
});
