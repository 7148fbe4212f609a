import { randomUUID } from 'node:crypto';
import { addDays, instantOf, rollForward, type Page } from '@centrale/kernel';
import { type CallOffRow, type CallOffView, type Composition, type ShortlistsView } from '@centrale/procurement';
import { Market, type BuyingOrganisation } from './support/market.js';
import { aPublishable, Procedure, type InvitedProvider } from './support/procedure.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let buyer: BuyingOrganisation;
let providers: InvitedProvider[];

beforeAll(async () => {
  market = await Market.open();
  buyer = await market.buyer();
  providers = [await market.provider([3]), await market.provider([3, 4])];
});
afterAll(() => market?.close());

const put = (procedure: Procedure, composition: unknown, ifMatch: number) =>
  market.officer.client.put<{ version: number }>(`/call-offs/${procedure.id}/composition`, composition, { ifMatch });
const codes = (view: CallOffView): string[] => view.guards.map(({ code }) => code);

describe('composing', () => {
  it('starts from what the briefing says, in the language of the procedure, within its budget of statements', async () => {
    const briefingId = await market.acceptedBriefing(buyer, { lotsWanted: [3, 4] });
    const made = await market.officer.client.post('/call-offs', { briefingId });
    expect([made.status, made.statements <= 16]).toEqual([200, true]);
    const { body: view, statements } = await market.officer.client.get<CallOffView>(`/call-offs/${made.body.id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({
      status: 'draft', phase: 'preparation', version: 1, briefingId, organisationId: buyer.organisationId, officerId: market.officer.id,
      composition: { title: { nl: 'Burgerpanel voor het plein', fr: '' }, lots: [{ allocations: [{ lotNumber: 3, cents: 20_000_00 }] }, { allocations: [{ lotNumber: 4, cents: 20_000_00 }] }] },
    });
    expect(view.composition.lots.map(({ criteria, priceWeight }) => criteria.reduce((sum, { weight }) => sum + weight, priceWeight))).toEqual([100, 100]);
    expect(codes(view)).toEqual(expect.arrayContaining(['call-off.language-missing', 'call-off.deadline-missing', 'call-off.not-checked', 'call-off.decision-missing']));
    expect(view.may.check?.code).toBe('call-off.language-missing');
    expect(view.may.save).toBeNull();
  });

  it('proposes lots where the buyer asked for help', async () => {
    const briefingId = await market.acceptedBriefing(buyer, { lotsWanted: [], helpMeChoose: true });
    const { id } = await market.officer.client.command('/call-offs', { briefingId });
    const { composition } = await market.officer.client.read<CallOffView>(`/call-offs/${id}`);
    expect(composition.lots.length).toBeGreaterThan(0);
  });

  it('asks an accepted briefing, and makes one call-off of it', async () => {
    const briefingId = await market.draft(buyer);
    const early = await market.officer.client.post('/call-offs', { briefingId });
    expect([early.status, early.code]).toEqual([409, 'briefing.wrong-status']);
    const { view } = await Procedure.compose(market, buyer).then(async (procedure) => ({ view: await procedure.view() }));
    const again = await market.officer.client.post('/call-offs', { briefingId: view.briefingId });
    expect([again.status, again.code]).toEqual([409, 'briefing.call-off-runs']);
    expect((await market.officer.client.post('/call-offs', { briefingId: NOBODY })).status).toBe(404);
  });

  it('saves by itself, and shows both versions when two tabs write', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const mine = aPublishable(market.today);
    const saved = await put(procedure, mine, 1);
    expect([saved.status, saved.body.version]).toEqual([200, 2]);
    const again = await put(procedure, mine, 1);
    expect([again.status, again.body.version]).toEqual([200, 2]);
    const other = await put(procedure, { ...mine, offerValidDays: 90 }, 1);
    expect([other.status, other.code]).toEqual([412, 'request.version-outdated']);
    expect((other.problem.current as CallOffView).composition).toEqual(mine);
    expect((await put(procedure, { ...mine, offerValidDays: 90 }, 2)).body.version).toBe(3);
    expect((await market.officer.client.put(`/call-offs/${procedure.id}/composition`, mine)).status).toBe(428);
  });

  it.each([
    ['an amount of -1', { lots: [{ ...aPublishable('2027-03-01').lots[0], allocations: [{ lotNumber: 3, cents: -1 }] }] }, 'lots.0.allocations.0.cents'],
    ['half a cent', { lots: [{ ...aPublishable('2027-03-01').lots[0], allocations: [{ lotNumber: 3, cents: 0.5 }] }] }, 'lots.0.allocations.0.cents'],
    ['a text for an amount', { lots: [{ ...aPublishable('2027-03-01').lots[0], allocations: [{ lotNumber: 3, cents: '12,50 €' }] }] }, 'lots.0.allocations.0.cents'],
    ['a date that is none', { startsOn: '2027-13-01' }, 'startsOn'],
    ['a field of its own', { surprise: 1 }, 'surprise'],
  ])('refuses %s at its field', async (_, change, path) => {
    const procedure = await Procedure.compose(market, buyer);
    const answer = await put(procedure, { ...aPublishable(market.today), ...change }, 1);
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    expect(answer.problem.fields?.map((field) => field.path)).toContain(path);
  });
});

describe('the guard list, over HTTP', () => {
  const day = (days: number): string => addDays(market.today, days);
  const sunday = (): string => {
    for (let days = 20; ; days += 1) if (new Date(day(days)).getUTCDay() === 0) return day(days);
  };
  const lot = (change: object): Partial<Composition> => ({ lots: [{ ...aPublishable(market.today).lots[0]!, ...change }] });

  const cases: [string, () => Partial<Composition>, string, object][] = [
    ['weights of 99', () => lot({ priceWeight: 39 }), 'call-off.weights-not-100', { sum: 99, lot: 1, path: 'lots.0.criteria' }],
    ['a deadline in the past', () => ({ offersDueAt: instantOf(day(-1), '11:00').toISOString(), questionsDueAt: instantOf(day(-2)).toISOString() }), 'call-off.deadline-past', { path: 'offersDueAt' }],
    ['a deadline on a Sunday', () => ({ offersDueAt: instantOf(sunday(), '11:00').toISOString() }), 'call-off.deadline-not-working-day', { path: 'offersDueAt' }],
    ['a deadline that comes too soon', () => ({ offersDueAt: instantOf(rollForward(day(4)), '23:00').toISOString() }), 'call-off.deadline-too-short', { days: 10, path: 'offersDueAt' }],
    ['a ceiling too small', () => lot({ allocations: [{ lotNumber: 3, cents: 1_000_000_01 }] }), 'call-off.ceiling-lot', { lotNumber: 3, estimate: 1_000_000_01, left: 1_000_000_00 }],
    ['French that is missing', () => ({ title: { nl: 'Panel', fr: '' } }), 'call-off.language-missing', { language: 'fr', field: 'title', path: 'title.fr' }],
    ['an unknown framework lot', () => lot({ allocations: [{ lotNumber: 9, cents: 1 }] }), 'call-off.framework-lot-unknown', { lotNumber: 9 }],
    ['a criterion of one’s own', () => lot({ criteria: [{ code: 'charm', name: { nl: 'Charme', fr: 'Charme' }, weight: 60 }] }), 'call-off.criterion-unannounced', { criterion: 'charm' }],
    ['nobody to invite', () => lot({ allocations: [{ lotNumber: 6, cents: 1 }] }), 'call-off.too-few-providers', { eligible: 0, minimum: 1 }],
    ['no lot', () => ({ lots: [] }), 'call-off.no-lot', { path: 'lots' }],
  ];

  it.each(cases)('names %s, and the check refuses it in the same words', async (_, change, code, params) => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save(change());
    const view = await procedure.view();
    const guard = view.guards.find((each) => each.code === code);
    expect(guard?.params).toMatchObject(params);
    expect(view.may.check).toEqual(view.guards[0]);
    const refused = await procedure.post('check');
    expect([refused.status, refused.code, refused.problem.params]).toEqual([409, view.guards[0]!.code, view.guards[0]!.params]);
    expect((await procedure.view()).status).toBe('draft');
  });

  it('names a buyer whose admission was withdrawn (P02)', async () => {
    const left = await market.organisation();
    const admission = await market.admit(left.organisationId);
    const procedure = await Procedure.compose(market, left);
    await procedure.save();
    expect(codes(await procedure.view())).not.toContain('call-off.buyer-not-admitted');
    await market.manager.client.command(`/buyers/${admission}/withdraw`, { reason: 'Geen rechtsgrond meer' });
    expect(codes(await procedure.view())).toContain('call-off.buyer-not-admitted');
    expect((await procedure.post('check')).code).toBe('call-off.buyer-not-admitted');
  });

  it('asks Dutch alone of a Flemish organisation (P19)', async () => {
    const flemish = await market.organisation('flanders');
    await market.admit(flemish.organisationId);
    const procedure = await Procedure.compose(market, flemish);
    const { title, summary, lots, ...rest } = aPublishable(market.today);
    const dutch = (text: { nl: string }) => ({ nl: text.nl, fr: '' });
    await procedure.save({
      ...rest, title: dutch(title), summary: dutch(summary),
      lots: lots.map((each) => ({ ...each, title: dutch(each.title), scope: dutch(each.scope), criteria: each.criteria.map((one) => ({ ...one, name: dutch(one.name) })) })),
    });
    expect((await procedure.post('check')).status).toBe(200);
  });

  it('is down to what others owe once checked, and empty once they did', async () => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    await procedure.check();
    expect(codes(await procedure.view())).toEqual(['call-off.shortlist-not-accepted', 'call-off.not-approved', 'call-off.decision-missing']);
    await procedure.acceptShortlist();
    await procedure.approve();
    await procedure.decide(1, { amountCents: 19_999_99, creditConfirmed: false });
    expect(codes(await procedure.view())).toEqual(['call-off.decision-too-low', 'call-off.credit-not-confirmed']);
    await procedure.decide(1);
    const view = await procedure.view();
    expect([view.guards, view.warnings, view.may.publish]).toEqual([[], [], null]);
    expect(view.decisions).toHaveLength(1);
  });
});

describe('checking', () => {
  it('makes rows of the composition, and revising takes them back with the approval', async () => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    const checked = await procedure.post('check');
    expect([checked.status, checked.statements <= 16]).toEqual([200, true]);
    const view = await procedure.view();
    expect(view.lots).toMatchObject([{ no: 1, lotNumbers: [3], estimateCents: 20_000_00, status: 'open', criteria: [{ code: 'approach', weight: 40 }, { code: 'team', weight: 20 }] }]);
    const late = await put(procedure, aPublishable(market.today, 3, { offerValidDays: 60 }), view.version);
    expect([late.status, late.code, late.problem.params]).toEqual([409, 'call-off.not-editable', { status: 'checked' }]);
    await procedure.approve();
    const revised = await procedure.post('revise', {});
    expect([revised.status, revised.statements <= 16]).toEqual([200, true]);
    expect(await procedure.view()).toMatchObject({ status: 'draft', lots: [] });
    await procedure.check();
    expect((await procedure.view()).status).toBe('checked');
  });

  it('warns that the composition changed after decision 1 (P08)', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    await procedure.post('revise');
    await procedure.save({ offerValidDays: 90 });
    expect((await procedure.view()).warnings).toEqual([{ code: 'call-off.changed-since-decision' }]);
  });

  it('has its effect once, however often it is sent', async () => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    const idempotencyKey = randomUUID();
    const sent = () => market.officer.client.post(`/call-offs/${procedure.id}/check`, undefined, { idempotencyKey });
    const [first, second] = await Promise.all([sent(), sent()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    const entries = await market.world.sql(`select from centrale.audit_entry where dossier_id = $1 and command = 'check'`, [procedure.id]);
    expect(entries).toHaveLength(1);
  });
});

describe('the shortlist (P20)', () => {
  const shortlists = (procedure: Procedure) => market.officer.client.get<ShortlistsView>(`/call-offs/${procedure.id}/shortlists`);

  it('ranks who is eligible and explains, live, while the call-off is composed', async () => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    const { body, statements } = await shortlists(procedure);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body.lots).toHaveLength(1);
    expect(body.lots[0]).toMatchObject({ lotNo: 1, algorithm: 'matching/1', accepted: false });
    expect(body.lots[0]!.ranked.map(({ providerId }) => providerId)).toEqual(expect.arrayContaining(providers.map(({ providerId }) => providerId)));
    expect(body.lots[0]!.ranked[0]!.parts.map(({ code }) => code)).toContain('fairTurn');
    await procedure.save(lotsOn(3, 4));
    const both = (await shortlists(procedure)).body.lots[0]!;
    expect(both.ranked.map(({ providerId }) => providerId)).toEqual([providers[1]!.providerId]);
    expect(both.excluded.find(({ providerId }) => providerId === providers[0]!.providerId)).toMatchObject({
      reasons: [{ code: 'matching.not-admitted', params: { lotNumber: 4 } }], remedies: [{ code: 'matching.remedy-admission', params: { lotNumber: 4 } }],
    });
  });

  it('is accepted as it was shown, and asked anew when a qualification changed since', async () => {
    const late = await market.provider([5]);
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save(lotsOn(5));
    const { hash } = (await shortlists(procedure)).body;
    const accepted = await procedure.post('accept-shortlist', { shortlistHash: hash });
    expect([accepted.status, accepted.statements <= 16, accepted.body.hash]).toEqual([200, true, hash]);
    expect((await shortlists(procedure)).body.accepted).toBe(true);
    const [kept] = await market.world.sql<{ algorithm: string; inputs: unknown[]; result: unknown[] }>('select algorithm, inputs, result from centrale.shortlist where call_off_id = $1', [procedure.id]);
    expect([kept!.algorithm, kept!.inputs.length, kept!.result.length]).toEqual(['matching/1', 1, 1]);
    const [qualification] = await market.world.sql<{ id: string }>('select id from centrale.qualification where provider_id = $1', [late.providerId]);
    await market.manager.client.command(`/qualifications/${qualification!.id}/add-rate`, { profile: 'Senior', unit: 'day', cents: 800_00, validFrom: market.today });
    expect(codes(await procedure.view())).toContain('call-off.shortlist-changed');
    const stale = await procedure.post('accept-shortlist', { shortlistHash: hash });
    expect([stale.status, stale.code]).toEqual([409, 'call-off.shortlist-changed']);
    await procedure.acceptShortlist();
    expect(codes(await procedure.view())).not.toContain('call-off.shortlist-changed');
  });

  it('leaves out whom the officer excluded, with the reason on record (P04)', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const [first] = aPublishable(market.today).lots;
    const exclusions = [{ providerId: providers[0]!.providerId, reason: 'Schreef mee aan de briefing van de gemeente.' }];
    await procedure.save({ lots: [{ ...first!, exclusions }] });
    const { excluded } = (await shortlists(procedure)).body.lots[0]!;
    expect(excluded).toMatchObject([{ providerId: providers[0]!.providerId, reasons: [{ code: 'matching.excluded-by-person', params: { reason: exclusions[0]!.reason } }] }]);
  });

  const lotsOn = (...numbers: number[]): Partial<Composition> => ({
    lots: [{ ...aPublishable(market.today).lots[0]!, allocations: numbers.map((lotNumber) => ({ lotNumber, cents: 10_000_00 })) }],
  });
});

describe('who sees a call-off', () => {
  it('is the service and the buyer; for others it does not exist', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const stranger = (await market.buyer()).owner;
    const auditor = await market.colleague('auditor');
    const tenderer = providers[0]!.manager;
    for (const client of [stranger.client, auditor.client, tenderer.client]) {
      expect((await client.get(`/call-offs/${procedure.id}`)).status).toBe(404);
      expect((await client.get(`/call-offs/${procedure.id}/shortlists`)).status).toBe(404);
      const { items } = await client.read<Page<CallOffRow>>('/call-offs?limit=100');
      expect(items.some(({ id }) => id === procedure.id)).toBe(false);
    }
    expect((await buyer.owner.client.get(`/call-offs/${procedure.id}`)).status).toBe(200);
    expect((await buyer.owner.client.post(`/call-offs/${NOBODY}/approve`)).status).toBe(404);
    expect((await stranger.client.post(`/call-offs/${procedure.id}/approve`)).status).toBe(404);
    const byOwner = await buyer.owner.client.post(`/call-offs/${procedure.id}/check`);
    expect([byOwner.status, byOwner.code]).toEqual([403, 'access.needs-role']);
  });

  it('is listed page by page, by status, within its budget', async () => {
    const first = await market.officer.client.get<Page<CallOffRow>>('/call-offs?limit=2&status=draft');
    expect([first.status, first.body.items.length, first.statements <= 8]).toEqual([200, 2, true]);
    const second = await market.officer.client.read<Page<CallOffRow>>(`/call-offs?limit=2&status=draft&after=${first.body.next}`);
    const seen = [...first.body.items, ...second.items].map(({ id }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...first.body.items, ...second.items].every(({ status, phase }) => status === 'draft' && phase === 'preparation')).toBe(true);
    expect((await market.officer.client.get('/call-offs?status=nonsense')).status).toBe(400);
    expect((await market.officer.client.get('/call-offs?after=nonsense')).code).toBe('request.cursor-malformed');
  });
});
