import { addDays, dateAt, type Page } from '@centrale/kernel';
import { latestEnd, type AgreementRow, type AgreementView, type CeilingMovementView } from '@centrale/procurement';
import { anAgreement } from './support/market.js';
import { behind } from './support/rival.js';
import { aWorld, type Inhabitant, type World } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let world: World;
let manager: Inhabitant;
let officer: Inhabitant;
let today: string;

beforeAll(async () => {
  world = await aWorld();
  manager = await world.person('contractManager', await world.serviceId());
  officer = await world.person('serviceOfficer', await world.serviceId());
  today = dateAt(await world.clock.now());
});
afterAll(() => world?.close());

const create = async (changes = {}): Promise<string> => (await manager.client.command('/agreements', anAgreement(today, changes))).id;
const viewOf = (id: string): Promise<AgreementView> => manager.client.read(`/agreements/${id}`);

describe('an agreement', () => {
  it('is made with its six lots and says what may be done, within its budget of statements', async () => {
    const made = await manager.client.post('/agreements', anAgreement(today));
    expect(made.status).toBe(200);
    expect(made.statements).toBeLessThanOrEqual(16);
    const { body: view, statements } = await manager.client.get<AgreementView>(`/agreements/${made.body.id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({ status: 'draft', ceilingCents: 4_000_000_00, leftCents: 4_000_000_00, warning: null, reason: null });
    expect(view.lots.map(({ number, leftCents, admittedProviders }) => [number, leftCents, admittedProviders])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, 1_000_000_00, 0]),
    );
    expect(view.may).toEqual({
      launch: null,
      suspend: { code: 'agreement.wrong-status', params: { status: 'draft' } },
      resume: { code: 'agreement.wrong-status', params: { status: 'draft' } },
      terminate: { code: 'agreement.wrong-status', params: { status: 'draft' } },
    });
  });

  it('is launched, suspended, resumed and terminated, each with its reason and its entry', async () => {
    const id = await create();
    const launched = await manager.client.post(`/agreements/${id}/launch`);
    expect([launched.status, launched.statements <= 16]).toEqual([200, true]);
    await manager.client.command(`/agreements/${id}/suspend`, { reason: 'Onderzoek' });
    expect(await viewOf(id)).toMatchObject({ status: 'suspended', reason: 'Onderzoek' });
    await manager.client.command(`/agreements/${id}/resume`);
    expect(await viewOf(id)).toMatchObject({ status: 'live', reason: null });
    await manager.client.command(`/agreements/${id}/terminate`, { reason: 'Einde van de opdracht' });
    expect((await viewOf(id)).status).toBe('terminated');
    const entries = await world.sql<{ command: string }>(`select command from centrale.audit_entry where dossier_id = $1 order by seq`, [id]);
    expect(entries.map(({ command }) => command)).toEqual(['create', 'launch', 'suspend', 'resume', 'terminate']);
  });

  it('is not launched twice', async () => {
    const id = await create();
    await manager.client.command(`/agreements/${id}/launch`);
    const again = await manager.client.post(`/agreements/${id}/launch`);
    expect([again.status, again.code, again.problem.params]).toEqual([409, 'agreement.wrong-status', { status: 'live' }]);
  });

  it('is moved on from where another command left it', async () => {
    const id = await create();
    const answer = await behind(world, `update centrale.framework_agreement set status = 'live' where id = $1`, [id], () => manager.client.post(`/agreements/${id}/launch`));
    expect([answer.status, answer.code, answer.problem.params]).toEqual([409, 'agreement.wrong-status', { status: 'live' }]);
  });

  it('may last four years and not a day longer without a reasoned exception (P01)', async () => {
    const endsOn = latestEnd(today);
    expect((await manager.client.post('/agreements', anAgreement(today, { startsOn: today, endsOn }))).status).toBe(200);
    const longer = anAgreement(today, { startsOn: today, endsOn: addDays(endsOn, 1) });
    const refused = await manager.client.post('/agreements', longer);
    expect([refused.status, refused.code, refused.problem.params]).toEqual([409, 'agreement.term-too-long', { latest: endsOn }]);
    expect((await manager.client.post('/agreements', { ...longer, termException: 'De investering wordt over zes jaar afgeschreven.' })).status).toBe(200);
  });

  it('is kept to four years by the database too (P01)', async () => {
    const id = await create();
    await expect(world.sql(`update centrale.framework_agreement set ends_on = starts_on + interval '4 years' where id = $1`, [id])).rejects.toThrow('agreement_term');
    await world.sql(`update centrale.framework_agreement set ends_on = starts_on + interval '4 years' - interval '1 day' where id = $1`, [id]);
  });

  it('expires by time, without anybody storing it (P01)', async () => {
    const id = await create({ startsOn: addDays(today, -10), endsOn: today });
    await manager.client.command(`/agreements/${id}/launch`);
    expect((await viewOf(id)).status).toBe('live');
    await world.clock.forward({ days: 1 });
    const view = await viewOf(id);
    expect(view.status).toBe('expired');
    expect(view.may.suspend).toEqual({ code: 'agreement.wrong-status', params: { status: 'expired' } });
    expect((await manager.client.post(`/agreements/${id}/terminate`, { reason: 'Einde' })).problem.params).toEqual({ status: 'expired' });
    expect(await world.sql('select status from centrale.framework_agreement where id = $1', [id])).toEqual([{ status: 'live' }]);
    today = dateAt(await world.clock.now());
  });

  it('has a number of its own, also when two are made at once', async () => {
    const body = anAgreement(today);
    const answers = await Promise.all([manager.client.post('/agreements', body), manager.client.post('/agreements', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('agreement.number-taken');
  });

  it('refuses lots that contradict each other (P06)', async () => {
    const [first, ...rest] = anAgreement(today).lots;
    const refused = async (lots: unknown) => (await manager.client.post('/agreements', { ...anAgreement(today), lots })).code;
    expect(await refused([first, first, ...rest])).toBe('agreement.lot-number-twice');
    expect(await refused([{ ...first, ceilingCents: 4_000_000_01 }])).toBe('agreement.lot-over-ceiling');
    expect(await refused([{ ...first, criteria: [...first!.criteria, ...first!.criteria] }])).toBe('agreement.criterion-twice');
  });
});

describe('bad input', () => {
  const fieldsOf = async (changes: object): Promise<string[]> => {
    const answer = await manager.client.post('/agreements', { ...anAgreement(today), ...changes });
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    return answer.problem.fields!.map(({ path, code }) => `${path} ${code}`);
  };

  it.each([-1, 0, 1.5, '12,50 €', 1_000_000_000_000_01])('names the field of an amount of %j', async (ceilingCents) => {
    expect((await fieldsOf({ ceilingCents }))[0]).toMatch(/^ceilingCents /);
  });

  it('does not take an amount without end', async () => {
    const body = JSON.stringify(anAgreement(today)).replace('"ceilingCents":400000000', '"ceilingCents":1e309');
    const answer = await manager.client.post('/agreements', undefined, { raw: body, headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, 'ceilingCents']);
  });

  it('wants each category of users in both languages, and once (P02, P19)', async () => {
    const [category] = anAgreement(today).userCategories;
    expect(await fieldsOf({ userCategories: [{ ...category, fr: '' }] })).toEqual(['userCategories.0.fr minLength']);
    expect(await fieldsOf({ userCategories: [category, { ...category, fr: 'Autre chose' }] })).toEqual(['userCategories arrayUnique']);
    expect((await viewOf(await create({ userCategories: [category] }))).userCategories).toEqual([category]);
  });

  it('names unknown fields, absent ones, wrong dates and lots within', async () => {
    expect(await fieldsOf({ colour: 'iris' })).toEqual(['colour whitelistValidation']);
    expect(await fieldsOf({ title: undefined })).toEqual(['title isDefined']);
    expect((await fieldsOf({ startsOn: '2027-13-01' }))[0]).toBe('startsOn matches');
    const [lot] = anAgreement(today).lots;
    expect(await fieldsOf({ lots: [{ ...lot, route: 'auction' }] })).toEqual(['lots.0.route isIn']);
  });

  it('does not take the thirtieth of February', async () => {
    expect(await fieldsOf({ startsOn: '2027-02-30' })).not.toEqual([]);
  });
});

describe('who sees and does what', () => {
  it('leaves it to the contract manager', async () => {
    const id = await create();
    const refused = await officer.client.post(`/agreements/${id}/launch`);
    expect([refused.status, refused.code, refused.problem.params]).toEqual([403, 'access.needs-role', { role: 'contractManager' }]);
    expect((await officer.client.post('/agreements', anAgreement(today))).status).toBe(403);
    expect((await officer.client.read<AgreementView>(`/agreements/${id}`)).may.launch).toEqual({ code: 'access.needs-role', params: { role: 'contractManager' } });
  });

  it('hides a draft from buyers, and all figures from providers and visitors', async () => {
    const id = await create();
    const buyer = await world.person('projectOwner', await world.organisation('buyer'));
    const provider = await world.person('providerManager', await world.organisation('provider'));
    expect((await buyer.client.get(`/agreements/${id}`)).status).toBe(404);
    expect((await buyer.client.read<Page<AgreementRow>>('/agreements?limit=100')).items.map((row) => row.id)).not.toContain(id);
    await manager.client.command(`/agreements/${id}/launch`);
    expect((await buyer.client.get(`/agreements/${id}`)).status).toBe(200);
    expect((await buyer.client.get(`/agreements/${id}/movements`)).status).toBe(403);
    expect((await provider.client.get(`/agreements/${id}`)).status).toBe(403);
    expect((await world.visitor().get(`/agreements/${id}`)).status).toBe(401);
  });

  it('answers 404 for what is unknown and for what is no id', async () => {
    for (const id of [NOBODY, 'abc']) {
      expect((await manager.client.get(`/agreements/${id}`)).status).toBe(404);
      expect((await manager.client.post(`/agreements/${id}/launch`)).status).toBe(404);
    }
  });

  it('pages the list from the newest term', async () => {
    await create({ startsOn: addDays(today, -3) });
    const first = await manager.client.get<Page<AgreementRow>>('/agreements?limit=2');
    expect(first.statements).toBeLessThanOrEqual(8);
    const second = await manager.client.read<Page<AgreementRow>>(`/agreements?limit=2&after=${first.body.next}`);
    const starts = [...first.body.items, ...second.items].map(({ startsOn }) => startsOn);
    expect(starts).toEqual([...starts].sort().reverse());
    expect(new Set([...first.body.items, ...second.items].map(({ id }) => id)).size).toBe(4);
  });

  it.each([['2027-02-30', NOBODY], ['0000-01-01', NOBODY], ['2027-01-01', 'x'], [{}, NOBODY], ['2027-01-01']])('takes no cursor of its own making: %j %j', async (...keys) => {
    const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
    const answer = await manager.client.get(`/agreements?after=${after}`);
    expect([answer.status, answer.code]).toEqual([400, 'request.cursor-malformed']);
  });

  it('has an empty ledger at the start (P06)', async () => {
    const { body, statements } = await manager.client.get<Page<CeilingMovementView>>(`/agreements/${await create()}/movements`);
    expect(body).toEqual({ items: [], next: null });
    expect(statements).toBeLessThanOrEqual(8);
  });
});
