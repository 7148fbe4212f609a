import { type Page } from '@centrale/kernel';
import { type BodyView, type InterestRow, type PublicBodyView } from '@centrale/participation';
import { type Answer, type Client } from './support/client.js';
import { Bodies } from './support/bodies.js';
import { Gathering, withinBudget } from './support/gathering.js';
import { run } from './support/platform.js';
import { behind } from './support/rival.js';
import { Town } from './support/town.js';
import { both } from './support/trajectories.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let gathering: Gathering;
let town: Town;
let visitor: Client;
let id: string;
beforeAll(async () => {
  gathering = await Gathering.open();
  ({ town } = gathering);
  visitor = town.world.visitor();
  id = await gathering.body();
}, 60_000);
afterAll(() => town?.close());

let serial = 0;
const somebody = (changes: object = {}) => ({ name: 'Lotte Maes', email: `lotte.${(serial += 1)}@example.org`, language: 'fr', privacyAccepted: true, ...changes });
const caller = (changes: object = {}) => ({ name: 'Jan Peeters', phone: '02 123 45 67', language: 'nl', source: 'phone', ...changes });
const show = (form: object, bodyId = id): Promise<Answer> => visitor.post(`/public/bodies/${bodyId}/interests`, form);
const rows = async (bodyId = id): Promise<readonly InterestRow[]> => (await town.coordinator.read<Page<InterestRow>>(`/bodies/${bodyId}/interests?limit=100`)).items;
const rowOf = async (email: string, bodyId = id): Promise<InterestRow> => (await rows(bodyId)).find((row) => row.email === email)!;
const counts = async () => (await town.coordinator.read<BodyView>(`/bodies/${id}`)).interests;
const press = (what: 'confirm' | 'erase', token: string) => visitor.post(`/public/interests/${what}`, { token });
const letters = (email: string) => town.world.sql<{ kind: string; params: Record<string, string> }>('select kind, params from mail where lower(address) = lower($1) order by created_at, id', [email]);

/** What the letter brought to the address: the only place where a link is. */
async function tokenFor(email: string): Promise<string> {
  const asked = (await letters(email)).filter(({ kind }) => kind === 'interest.confirm').at(-1);
  return new URL(asked!.params.link!).hash.slice(1);
}
async function confirmed(changes: object = {}, bodyId = id): Promise<InterestRow> {
  const form = somebody(changes);
  await show(form, bodyId);
  await press('confirm', await tokenFor(form.email));
  return rowOf(form.email, bodyId);
}

describe('interest in the work of a body, from the web', () => {
  it('counts once the address proved to be theirs (R000-06)', async () => {
    const form = somebody();
    const shown = await show(form);
    expect([...withinBudget(shown), shown.body]).toEqual([200, true, { id, at: expect.any(String) as string, link: expect.stringContaining('/participation/interest#') as string }]);
    expect(await rowOf(form.email)).toMatchObject({ status: 'pending', source: 'web', themeId: null, outcome: null, may: { recordOutcome: { code: 'interest.not-confirmed' } } });
    expect(await letters(form.email)).toMatchObject([{ kind: 'interest.confirm', params: { title: 'Groupe de travail quartier' } }]);
    const before = await counts();
    const token = await tokenFor(form.email);
    const answer = await press('confirm', token);
    expect([...withinBudget(answer), answer.body.id]).toEqual([200, true, id]);
    expect(await counts()).toEqual({ registered: before.registered + 1, open: before.open + 1, unconfirmed: before.unconfirmed - 1 });
    expect((await press('confirm', token)).code).toBe('interest.wrong-status');
  });

  it('asked twice is one, and nobody learns who is known already', async () => {
    const known = await confirmed();
    const again = await show(somebody({ email: known.email!.toUpperCase() }));
    expect([again.status, again.body]).toEqual([200, { id, at: expect.any(String) as string }]);
    expect((await letters(known.email!)).map(({ kind }) => kind)).toEqual(['interest.confirm', 'interest.known']);
    const pending = somebody();
    await show(pending);
    await show({ ...pending, name: 'Iemand anders' });
    expect((await rows()).filter(({ email }) => email === pending.email)).toMatchObject([{ name: pending.name }]);
    const form = somebody();
    expect((await Promise.all([1, 2, 3].map(() => show(form)))).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await rows()).filter(({ email }) => email === form.email)).toHaveLength(1);
  });

  it('is answered the same when another with this address is kept in between', async () => {
    const form = somebody();
    const answer = await behind(town.world,
      `insert into centrale.interest (id, body_id, name, email, language, source, status, token_hash, registered_at)
       values (centrale.new_id(), $1, 'Lotte Maes', $2, 'fr', 'web', 'pending', sha256('y'), centrale.now())`, [id, form.email], () => show(form));
    expect([answer.status, answer.body]).toEqual([200, { id, at: expect.any(String) as string }]);
    expect((await rows()).filter(({ email }) => email === form.email)).toHaveLength(1);
  });

  it('in one body says nothing of another', async () => {
    const form = somebody();
    const other = await gathering.body();
    for (const each of [id, other]) expect((await show(form, each)).body).toHaveProperty('link');
    expect([(await rowOf(form.email)).status, (await rowOf(form.email, other)).status]).toEqual(['pending', 'pending']);
  });

  it('keeps the body as it is while an advice of it leaves (R000-06)', async () => {
    const form = somebody();
    await show(form);
    const token = await tokenFor(form.email);
    expect((await behind(town.world, 'select from centrale.body where id = $1 for update', [id], () => press('confirm', token))).status).toBe(200);
  });

  it.each([['no name', { name: '' }, 'name'], ['no address', { email: 'lotte' }, 'email'], ['the privacy statement not accepted', { privacyAccepted: false }, 'privacyAccepted'], ['a theme', { themeId: NOBODY }, 'themeId']])(
    'with %s is told which field', async (_, changes, field) => {
      const answer = await show(somebody(changes));
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    });
});

describe('a body that takes nobody by the web', () => {
  it('is one without a public page', async () => {
    const bodies = new Bodies(town);
    const [working, proposed] = [await bodies.workingGroup(), await bodies.propose()];
    await town.world.sql('update body set published_at = centrale.now() where id = $1', [proposed]);
    for (const each of [working, proposed, NOBODY]) {
      expect((await show(somebody(), each)).status).toBe(404);
      expect((await visitor.get(`/public/bodies/${each}`)).status).toBe(404);
    }
    await town.coordinator.command(`/bodies/${working}/publish`);
    expect((await show(somebody(), working)).status).toBe(200);
  });

  it('is one of members only, and its page says so', async () => {
    const closed = await gathering.body();
    await run(town.world.database.superuserUrl, `update centrale.body set attendance = 'membersOnly' where id = $1`, [closed]);
    expect((await show(somebody(), closed)).code).toBe('interest.members-only');
    const page = await visitor.read<PublicBodyView>(`/public/bodies/${closed}`);
    expect([page.showInterest?.code, 'attendance' in page]).toEqual(['interest.members-only', false]);
  });

  it('is one that is over; whoever was interested hears of it, and why', async () => {
    const ending = await gathering.body();
    const interest = await confirmed({}, ending);
    const pending = somebody();
    await show(pending, ending);
    expect((await visitor.read<PublicBodyView>(`/public/bodies/${ending}`)).showInterest).toBeNull();
    await town.secretariat.command(`/bodies/${ending}/review`, { reason: 'Weinig werking' });
    const ended = await town.secretariat.post(`/bodies/${ending}/dissolve`, { ...new Bodies(town).ending(), motivation: both('Geen werking', 'Pas de travaux') });
    expect(withinBudget(ended)).toEqual([200, true]);
    expect((await letters(interest.email!)).at(-1)).toEqual({ kind: 'interest.body-ended', params: { title: 'Groupe de travail quartier', reason: 'Pas de travaux' } });
    expect((await letters(pending.email)).map(({ kind }) => kind)).toEqual(['interest.confirm']);
    expect((await show(somebody(), ending)).code).toBe('body.over');
    expect((await visitor.read<PublicBodyView>(`/public/bodies/${ending}`)).showInterest?.code).toBe('body.over');
  });
});

describe('interest in a body by phone, by post or at the desk', () => {
  it('has the same rights, and is one with what came by the web', async () => {
    const form = somebody();
    await town.secretariat.command(`/bodies/${id}/interests`, caller({ email: form.email }));
    expect((await town.secretariat.post(`/bodies/${id}/interests`, caller({ email: form.email.toUpperCase() }))).code).toBe('interest.exists');
    await show(form);
    expect((await rows()).filter(({ email }) => email === form.email)).toMatchObject([{ source: 'phone', status: 'confirmed', name: 'Jan Peeters' }]);
    expect((await letters(form.email)).map(({ kind }) => kind)).toEqual(['interest.known']);
  });
});

describe('what becomes of interest in a body', () => {
  it('is noted when its meeting asks them, so that nobody is left without an outcome (R000-06)', async () => {
    const bodyId = await gathering.body();
    const interest = await confirmed({}, bodyId);
    const meeting = await gathering.invited({ bodyId }, 30, {});
    await gathering.invite(meeting, { interested: true });
    expect((await rowOf(interest.email!, bodyId)).outcome).toBe('invited');
  });

  it('is forgetting when they ask: by their own link, in the letters too, and the newsletter is left by the other', async () => {
    const form = somebody({ newsletter: true });
    await show(form);
    const token = await tokenFor(form.email);
    expect(withinBudget(await press('confirm', token))).toEqual([200, true]);
    const { id: interestId } = await rowOf(form.email);
    const newsletter = (await letters(form.email)).at(-1);
    expect(newsletter).toMatchObject({ kind: 'interest.newsletter', params: { title: 'Groupe de travail quartier' } });
    await visitor.command('/public/consents/withdraw', { token: new URL(newsletter!.params.link!).hash.slice(1) });
    expect(withinBudget(await press('erase', token))).toEqual([200, true]);
    expect((await rows()).find((row) => row.id === interestId)).toMatchObject({ name: null, email: null, phone: null, erased: true, outcome: 'declined' });
    expect(await letters(form.email)).toEqual([]);
    const audit = await town.world.sql<{ facts: string }>('select facts::text as facts from audit_entry where dossier_id = $1', [interestId]);
    expect(audit.some(({ facts }) => /lotte|example/i.test(facts))).toBe(false);
    expect((await press('erase', token)).status).toBe(404);
    expect((await show(form)).body).toHaveProperty('link');
  });

  it('is seen by those who keep the register of this body, and by nobody elsewhere', async () => {
    const interest = await confirmed();
    expect((await town.people.member.client.get(`/bodies/${id}/interests`)).status).toBe(403);
    const elsewhere = await Town.in(town.world);
    expect((await elsewhere.coordinator.get(`/bodies/${id}/interests`)).status).toBe(404);
    expect((await elsewhere.coordinator.post(`/interests/${interest.id}/erase`)).status).toBe(404);
    expect(JSON.stringify(await visitor.read(`/public/bodies/${id}`))).not.toContain('Lotte');
    await town.secretariat.command(`/interests/${interest.id}/erase`);
    expect((await rows()).find((row) => row.id === interest.id)).toMatchObject({ erased: true, outcome: 'declined' });
  });
});

it('a link works two weeks', async () => {
  const form = somebody();
  await show(form);
  const token = await tokenFor(form.email);
  await town.world.clock.forward({ days: 15 });
  expect((await press('confirm', token)).code).toBe('interest.link-expired');
});
