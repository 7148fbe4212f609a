import { addDays, type Page } from '@centrale/kernel';
import { qualifiedOn, type AgreementView, type ProviderRow, type ProviderView, type QualificationView, type SaveProfile } from '@centrale/procurement';
import { Market } from './support/market.js';
import { as, refusal } from './support/platform.js';
import { behind } from './support/rival.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const profile = (changes: object = {}): SaveProfile => ({
  description: { nl: 'Wij begeleiden gesprekken.', fr: 'Nous animons des rencontres.' }, languages: ['nl', 'fr'], audiences: ['residents'], territory: ['21015'],
  formats: [{ name: { nl: 'Burgerpanel', fr: 'Panel citoyen' }, format: 'citizenPanel', participantsMin: 20, participantsMax: 40, languages: ['nl', 'fr'] }],
  daysPerQuarter: 30, website: 'https://agora.example', ...changes,
});

let market: Market;
let manager: Inhabitant['client'];

beforeAll(async () => {
  market = await Market.open();
  manager = market.manager.client;
});
afterAll(() => market?.close());

const applied = async (providerId: string, lotNumber = 3): Promise<string> => (await manager.command('/qualifications', { providerId, lotId: market.lot(lotNumber) })).id;
const underReview = async (providerId: string, lotNumber = 3): Promise<string> => {
  const id = await applied(providerId, lotNumber);
  await manager.command(`/qualifications/${id}/review`);
  return id;
};
const period = (from: number, to: number) => ({ rank: 1, validFrom: addDays(market.today, from), validTo: addDays(market.today, to) });
const qualificationsOf = async (providerId: string, by = manager): Promise<readonly QualificationView[]> =>
  (await by.read<ProviderView>(`/providers/${providerId}`)).qualifications;
const admittedOn = async (lotNumber: number): Promise<number> =>
  (await manager.read<AgreementView>(`/agreements/${market.agreementId}`)).lots.find(({ number }) => number === lotNumber)!.admittedProviders;

describe('a provider', () => {
  it('is registered once, from an organisation of that kind', async () => {
    const organisationId = await market.world.organisation('provider');
    const made = await manager.post('/providers', { organisationId });
    expect([made.status, made.body.id, made.statements <= 16]).toEqual([200, organisationId, true]);
    const answers = await Promise.all([manager.post('/providers', { organisationId }), manager.post('/providers', { organisationId: await market.world.organisation('buyer') })]);
    expect(answers.map(({ status, code }) => [status, code])).toEqual([[409, 'provider.already-registered'], [409, 'provider.organisation-not-a-provider']]);
    expect((await manager.post('/providers', { organisationId: NOBODY })).status).toBe(404);
  });

  it('writes its own profile, which saves itself', async () => {
    const { providerId, manager: owner } = await market.provider([3]);
    const saved = await owner.client.put<{ version: number }>(`/providers/${providerId}/profile`, profile(), { ifMatch: 1 });
    expect([saved.status, saved.body.version, saved.statements <= 16]).toEqual([200, 2, true]);
    expect((await owner.client.put<{ version: number }>(`/providers/${providerId}/profile`, profile(), { ifMatch: 1 })).body.version).toBe(2);
    const late = await owner.client.put(`/providers/${providerId}/profile`, profile({ daysPerQuarter: 5 }), { ifMatch: 1 });
    expect([late.status, (late.problem.current as ProviderView).profile]).toEqual([412, profile()]);
    const turned = profile({ formats: [{ ...profile().formats[0], participantsMax: 19 }] });
    const refused = await owner.client.put(`/providers/${providerId}/profile`, turned, { ifMatch: 2 });
    expect([refused.status, refused.code, refused.problem.params]).toEqual([409, 'provider.format-reversed', { format: 1 }]);
    const other = await market.provider([3]);
    expect((await other.manager.client.put(`/providers/${providerId}/profile`, profile(), { ifMatch: 2 })).status).toBe(403);
    expect((await owner.client.put(`/providers/${NOBODY}/profile`, profile(), { ifMatch: 1 })).status).toBe(404);
  });

  it.each([['an address without https', { website: 'http://agora.example' }, 'website'], ['days without end', { daysPerQuarter: -1 }, 'daysPerQuarter'], ['more than asked', { rank: 1 }, 'rank']])(
    'with %s is told which field', async (_, changes, field) => {
      const { providerId, manager: owner } = await market.provider([]);
      const answer = await owner.client.put(`/providers/${providerId}/profile`, profile(changes), { ifMatch: 1 });
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    });
});

describe('a qualification', () => {
  it('goes from application to admission, each step within its budget of statements', async () => {
    const { providerId, manager: owner } = await market.provider([]);
    const asked = await owner.client.post('/qualifications', { providerId, lotId: market.lot(3) });
    const reviewed = await manager.post(`/qualifications/${asked.body.id}/review`);
    const admitted = await manager.post(`/qualifications/${asked.body.id}/admit`, { ...period(0, 365), rank: 2 });
    expect([asked, reviewed, admitted].map(({ status, statements }) => [status, statements <= 16])).toEqual(Array(3).fill([200, true]));
    const { body: view, statements } = await owner.client.get<ProviderView>(`/providers/${providerId}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view.qualifications).toMatchObject([{ lotNumber: 3, status: 'admitted', rank: 2, validTo: addDays(market.today, 365), rates: [] }]);
    expect((await owner.client.read<Page<{ kind: string }>>('/notifications')).items.map(({ kind }) => kind)).toEqual(['qualification.admitted']);
  });

  it('is applied for once at a time, also by two at once', async () => {
    const { providerId } = await market.provider([]);
    const ask = () => manager.post('/qualifications', { providerId, lotId: market.lot(2) });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('qualification.already-applied');
  });

  it('overlaps with no other of the same provider and lot (invariant 7)', async () => {
    const { providerId } = await market.provider([]);
    await manager.command(`/qualifications/${await underReview(providerId)}/admit`, period(0, 100));
    const second = await underReview(providerId);
    const refused = await manager.post(`/qualifications/${second}/admit`, period(100, 200));
    expect([refused.status, refused.code]).toEqual([409, 'qualification.period-overlaps']);
    await manager.command(`/qualifications/${second}/admit`, period(101, 200));
  });

  it('does not overlap either when two connections write at once past every rule (invariant 7)', async () => {
    const { providerId } = await market.provider([]);
    const { superuserUrl } = market.world.database;
    const admit = (from: number, to: number): Promise<unknown> =>
      as(superuserUrl, async (client) => {
        await client.query('set session_replication_role = replica');
        await client.query(
          `insert into qualification (id, agreement_id, provider_id, lot_id, status, rank, valid_from, valid_to, applied_at)
           values (gen_random_uuid(), $1, $2, $3, 'admitted', 1, $4, $5, centrale.now())`,
          [market.agreementId, providerId, market.lot(3), addDays(market.today, from), addDays(market.today, to)],
        );
      });
    const refusals = await Promise.all([refusal(admit(0, 100)), refusal(admit(100, 200)), refusal(admit(201, 300))]);
    expect(refusals.filter((message) => message?.includes('qualification_period')).length).toBe(1);
    expect(refusals[2]).toBeUndefined();
  });

  it('lies within the agreement (P01), after a review, and does not end before it begins', async () => {
    const { providerId } = await market.provider([]);
    const id = await applied(providerId);
    expect((await manager.post(`/qualifications/${id}/admit`, period(0, 100))).code).toBe('qualification.wrong-status');
    await manager.command(`/qualifications/${id}/review`);
    expect((await manager.post(`/qualifications/${id}/admit`, period(0, 5 * 365))).code).toBe('qualification.period-outside-agreement');
    expect((await manager.post(`/qualifications/${id}/admit`, period(10, 9))).code).toBe('qualification.period-reversed');
  });

  it('is suspended, lifted, and counts again by itself once the suspension is over', async () => {
    const before = await admittedOn(6);
    const { providerId } = await market.provider([6]);
    const [{ id }] = (await qualificationsOf(providerId)) as [QualificationView];
    expect(await admittedOn(6)).toBe(before + 1);
    expect((await manager.post(`/qualifications/${id}/suspend`, { until: addDays(market.today, -1), reason: 'Onderzoek' })).code).toBe('qualification.until-past');
    await manager.command(`/qualifications/${id}/suspend`, { until: addDays(market.today, 5), reason: 'Onderzoek' });
    expect(await qualificationsOf(providerId)).toMatchObject([{ status: 'suspended', reason: 'Onderzoek' }]);
    expect(await admittedOn(6)).toBe(before);
    await manager.command(`/qualifications/${id}/lift`);
    expect(await admittedOn(6)).toBe(before + 1);
    await manager.command(`/qualifications/${id}/suspend`, { until: market.today, reason: 'Onderzoek' });
    expect(await admittedOn(6)).toBe(before);
    await market.world.clock.forward({ days: 1 });
    expect(await admittedOn(6)).toBe(before + 1);
    const [view] = await qualificationsOf(providerId);
    expect([view!.status, view!.may.lift]).toEqual(['admitted', { code: 'qualification.wrong-status', params: { status: 'admitted' } }]);
  });

  it('is decided as another decision left it, and so is a profile', async () => {
    const { providerId, manager: owner } = await market.provider([]);
    const id = await underReview(providerId);
    const admitted = await behind(market.world, `update centrale.qualification set status = 'withdrawn' where id = $1`, [id], () => manager.post(`/qualifications/${id}/admit`, period(0, 9)));
    expect([admitted.status, admitted.problem.params]).toEqual([409, { status: 'withdrawn' }]);
    const saved = await behind(market.world, 'update centrale.provider set version = 2 where id = $1', [providerId], () =>
      owner.client.put(`/providers/${providerId}/profile`, profile(), { ifMatch: 1 }));
    expect([saved.status, (saved.problem.current as ProviderView).version]).toEqual([412, 2]);
  });

  it('ends by refusal, withdrawal or exclusion', async () => {
    const { providerId, manager: owner } = await market.provider([4, 5]);
    const refused = await underReview(providerId, 1);
    await manager.command(`/qualifications/${refused}/refuse`, { reason: 'Geen referenties' });
    const [four, five] = (await qualificationsOf(providerId)).filter(({ status }) => status === 'admitted');
    await owner.client.command(`/qualifications/${four!.id}/withdraw`);
    await manager.command(`/qualifications/${five!.id}/exclude`, { reason: 'Valse verklaring' });
    expect((await qualificationsOf(providerId)).map(({ status, reason }) => [status, reason])).toEqual([['refused', 'Geen referenties'], ['withdrawn', null], ['excluded', 'Valse verklaring']]);
  });
});

describe('rates', () => {
  it('come in versions: a new one closes the one that ran (invariant 7)', async () => {
    const { providerId } = await market.provider([3]);
    const [{ id }] = (await qualificationsOf(providerId)) as [QualificationView];
    const rate = (cents: number, from: number, to?: number) =>
      manager.post(`/qualifications/${id}/add-rate`, { profile: 'Facilitator', unit: 'day', cents, validFrom: addDays(market.today, from), ...(to !== undefined && { validTo: addDays(market.today, to) }) });
    const first = await rate(750_00, 0);
    expect([first.status, first.statements <= 16]).toEqual([200, true]);
    await rate(800_00, 30);
    const [view] = await qualificationsOf(providerId);
    expect(view!.rates.map(({ cents, validFrom, validTo }) => [cents, validFrom, validTo])).toEqual([
      [750_00, market.today, addDays(market.today, 29)], [800_00, addDays(market.today, 30), null],
    ]);
    const overlapping = await rate(900_00, 10, 20);
    expect([overlapping.status, overlapping.code]).toEqual([409, 'rate.period-overlaps']);
    expect((await rate(900_00, 10, 9)).code).toBe('rate.period-reversed');
    expect((await qualificationsOf(providerId))[0]!.rates.length).toBe(2);
  });

  it('do not overlap, whoever writes them (invariant 7)', async () => {
    const { providerId } = await market.provider([3]);
    const [{ id }] = (await qualificationsOf(providerId)) as [QualificationView];
    await expect(
      market.world.sql(
        `insert into centrale.rate (id, qualification_id, profile, unit, cents, valid_from)
         select gen_random_uuid(), $1, 'Facilitator', 'day', n, centrale.today() from generate_series(1, 2) n`, [id],
      ),
    ).rejects.toThrow('rate_period');
  });

  it('belong to who is admitted, and are amounts', async () => {
    const { providerId } = await market.provider([]);
    const id = await applied(providerId);
    const rate = { profile: 'Facilitator', unit: 'day', cents: 750_00, validFrom: market.today };
    expect((await manager.post(`/qualifications/${id}/add-rate`, rate)).code).toBe('qualification.wrong-status');
    for (const cents of [-1, 0, 12.5, '12,50 €']) {
      expect((await manager.post(`/qualifications/${id}/add-rate`, { ...rate, cents })).problem.fields?.[0]?.path).toBe('cents');
    }
  });
});

describe('who sees what', () => {
  it('keeps ranks, rates and reasons from buyers and other providers', async () => {
    const { providerId, manager: owner } = await market.provider([3], { rank: 4 });
    const [{ id }] = (await qualificationsOf(providerId)) as [QualificationView];
    await manager.command(`/qualifications/${id}/add-rate`, { profile: 'Facilitator', unit: 'day', cents: 750_00, validFrom: market.today });
    await underReview(providerId, 5);
    const others = [(await market.organisation()).owner, (await market.provider([3])).manager];
    for (const other of others) {
      expect(await qualificationsOf(providerId, other.client)).toMatchObject([{ lotNumber: 3, rank: null, reason: null, rates: [] }]);
    }
    expect((await qualificationsOf(providerId, owner.client)).map(({ rank, rates }) => [rank, rates.length])).toEqual([[4, 1], [null, 0]]);
    const auditor = await market.world.person('auditor', await market.world.organisation('other'));
    expect((await qualificationsOf(providerId, auditor.client))[0]).toMatchObject({ rank: 4 });
  });

  it('knows providers that are on no lot at the service only', async () => {
    const { providerId, manager: owner } = await market.provider([]);
    const buyer = (await market.organisation()).owner.client;
    expect((await buyer.get(`/providers/${providerId}`)).status).toBe(404);
    expect((await owner.client.get(`/providers/${providerId}`)).status).toBe(200);
    const listed = async (by: Inhabitant['client']) => (await by.read<Page<ProviderRow>>('/providers?limit=100')).items.map(({ id }) => id);
    expect([(await listed(buyer)).includes(providerId), (await listed(manager)).includes(providerId)]).toEqual([false, true]);
  });

  it('lists by lot in pages, and applications for the service and each provider its own', async () => {
    const { providerId, manager: owner } = await market.provider([2]);
    const first = await manager.get<Page<ProviderRow>>('/providers?lot=2&limit=1');
    expect([first.statements <= 8, first.body.items[0]!.lotNumbers]).toEqual([true, [2]]);
    const own = await owner.client.get<Page<QualificationView>>('/qualifications');
    expect([own.statements <= 8, own.body.items.map((item) => item.providerId)]).toEqual([true, [providerId]]);
    const all = await manager.read<Page<QualificationView>>('/qualifications?status=admitted&limit=2');
    const next = await manager.read<Page<QualificationView>>(`/qualifications?status=admitted&limit=2&after=${all.next}`);
    expect(new Set([...all.items, ...next.items].map(({ id }) => id)).size).toBe(4);
  });

  it('shows one qualification to the service and its own provider, as on the provider’s page', async () => {
    const { providerId, manager: owner } = await market.provider([2]);
    const [known] = (await qualificationsOf(providerId, owner.client)) as [QualificationView];
    const seen = await owner.client.get<QualificationView>(`/qualifications/${known.id}`);
    expect([seen.statements <= 8, seen.body]).toEqual([true, known]);
    expect(await manager.read(`/qualifications/${known.id}`)).toMatchObject({ id: known.id, providerId });
    expect((await (await market.provider([2])).manager.client.get(`/qualifications/${known.id}`)).status).toBe(404);
  });

  it('leaves decisions to the contract manager; foreign and unknown are both 404', async () => {
    const { providerId, manager: owner } = await market.provider([]);
    const id = await underReview(providerId);
    expect((await owner.client.post(`/qualifications/${id}/admit`, period(0, 9))).status).toBe(403);
    expect((await market.officer.client.post(`/qualifications/${id}/admit`, period(0, 9))).problem.params).toEqual({ role: 'contractManager' });
    const stranger = (await market.provider([])).manager.client;
    expect((await stranger.post(`/qualifications/${id}/withdraw`)).status).toBe(404);
    expect((await stranger.post(`/qualifications/${NOBODY}/withdraw`)).status).toBe(404);
    expect((await stranger.post('/qualifications', { providerId, lotId: market.lot(1) })).status).toBe(403);
    expect((await manager.post('/qualifications', { providerId, lotId: NOBODY })).status).toBe(404);
    expect((await manager.post('/qualifications', { providerId: NOBODY, lotId: market.lot(1) })).status).toBe(404);
  });
});

it('counts as qualified in the database whom the rule counts as qualified', async () => {
  const days = [null, '2027-01-01', '2027-01-02', '2027-01-03'];
  const day = '2027-01-02';
  const cases = ['applied', 'admitted', 'suspended', 'withdrawn'].flatMap((status) =>
    days.flatMap((suspendedUntil) => days.flatMap((validFrom) => days.map((validTo) => ({ status, suspendedUntil, validFrom, validTo })))));
  const rows = await market.world.sql<{ qualified: boolean }>(
    `select centrale.qualified_on(status, "suspendedUntil", "validFrom", "validTo", $2::date) as qualified
     from jsonb_to_recordset($1) as c(status text, "suspendedUntil" date, "validFrom" date, "validTo" date)`,
    [JSON.stringify(cases), day],
  );
  const expected = cases.map((each) => qualifiedOn(each as Parameters<typeof qualifiedOn>[0], day, new Date(`${day}T12:00:00Z`)));
  expect(rows.map(({ qualified }) => qualified)).toEqual(expected);
});
