import { addDays, addWorkingDays, dueDate, instantOf, type Page } from '@centrale/kernel';
import { type ObligationRow, type PublicAdviceView } from '@centrale/participation';
import pg from 'pg';
import { Poller } from '../src/platform/jobs/poller.js';
import { Advisory, aSelfCheck, aText, because } from './support/advisory.js';
import { until } from './support/platform.js';

const nothing = { nl: '', fr: '' };
const ownInitiative = { origin: 'ownInitiative' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const send = async (id: string, changes: object = {}, by = advisory.official) => by.post(`/advice/${id}/send`, await advisory.delivery(changes));
const look = () => advisory.town.world.apis[0]!.app.get(Poller).look();
const duties = (query: string) => advisory.official.read<Page<ObligationRow>>(`/obligations?${query}`);
const linked = async (options: Parameters<Advisory['trajectory']>[1] = {}): Promise<{ id: string; trajectoryId: string }> => {
  const trajectoryId = await advisory.trajectory(advisory.atelier, options);
  const id = await advisory.adopted(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
  return { id, trajectoryId };
};

const openly = (id: string) => advisory.town.world.visitor().read<PublicAdviceView>(`/public/advice/${id}`);

describe('an advice leaves', () => {
  it('in writing, dated, to somebody, with proof (R003-23)', async () => {
    const id = await advisory.adopted(advisory.group);
    const today = await advisory.today();
    for (const lacks of [{ channel: undefined }, { sentOn: undefined }, { to: ' ' }, { proof: '' }]) expect((await send(id, lacks)).code).toBe('R003-23');
    expect((await send(id, { channel: 'pigeon' })).status).toBe(400);
    expect((await send(id, { sentOn: addDays(today, 1) })).code).toBe('advice.sent-in-future');
    expect((await send(id, { sentOn: addDays(today, -1) })).code).toBe('advice.sent-before-adopted');
    for (const receivedOn of [addDays(today, -1), addDays(today, 1)]) expect((await send(id, { receivedOn })).problem).toMatchObject({ code: 'advice.receipt-out-of-range', params: { from: today, until: today } });
    expect((await send(id, { channel: 'post', receivedOn: addDays(addWorkingDays(today, 3), 1) })).code).toBe('advice.receipt-out-of-range');
    expect((await send(id, { attachmentId: id })).code).toBe('advice.attachment-unknown');
    const sent = await send(id);
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    expect(await advisory.advice(id)).toMatchObject({ status: 'sent', sentOn: today, delivery: { channel: 'email', sentOn: today, receivedOn: today, to: 'Dienst Welzijn', proof: 'bericht 4f2a' } });
    expect((await send(id)).code).toBe('advice.wrong-status');
    const told = await advisory.sql<{ person: string }>(`select person_id as person from notification where dossier_id = $1 and kind = 'advice.sent'`, [id]);
    const { secretariat, board } = advisory.town.people;
    expect(told.map(({ person }) => person).sort()).toEqual([secretariat.id, board.id].sort());
  });

  it('with what a minority thinks, and how many carry it, for everybody to read', async () => {
    const minorityPositions = [{ text: { nl: 'Geen heffing', fr: 'Pas de taxe' }, supporters: 2 }, { text: { nl: 'Wachten', fr: 'Attendre' }, supporters: null }];
    const id = await advisory.adopted(advisory.group, undefined, aText({ minorityPositions }));
    expect((await send(id)).status).toBe(200);
    expect(await openly(id)).toMatchObject({ minorityPositions });
  });

  it('by the road of its rules: a group through its contact official, an atelier by its chair (R000-17)', async () => {
    const ofGroup = await advisory.adopted(advisory.group);
    expect((await send(ofGroup, {}, advisory.chair)).problem).toMatchObject({ status: 403, code: 'advice.contact-official-sends' });
    const colleague = await advisory.town.somebody('coordinator');
    expect((await send(ofGroup, {}, colleague.client)).code).toBe('advice.contact-official-sends');
    const { id } = await linked();
    expect((await send(id, {}, advisory.official)).problem).toMatchObject({ status: 403, code: 'R000-13' });
    expect((await send(id, {}, advisory.member)).problem).toMatchObject({ status: 403, params: { function: 'chair' } });
    expect((await send(id, {}, advisory.chair)).status).toBe(200);
  });

  it('from an atelier once it is self-checked and everybody interested has an outcome (R000-06, R000-18)', async () => {
    const { id, trajectoryId } = await linked({ interests: ['invited', 'attended', null, null] });
    const refused = await send(id, {}, advisory.chair);
    expect(refused.problem).toMatchObject({ status: 409, code: 'R000-06', params: { count: 2 } });
    const before = await advisory.advice(id);
    expect(before.evidence).toMatchObject({ passes: false, trajectories: [{ interests: 4, openInterests: 2, channels: expect.arrayContaining(['website', 'poster', 'newsletter']) as string[] }] });
    expect(before.may.send).toEqual({ code: 'R000-06', params: { count: 2 } });
    await advisory.sql(`update interest set outcome = 'unreachable', outcome_on = centrale.today() where trajectory_id = $1 and outcome is null`, [trajectoryId]);
    const sent = await send(id, {}, advisory.chair);
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    const narrow = await linked({ channels: ['website', 'newsletter'] });
    expect((await send(narrow.id, {}, advisory.chair)).code).toBe('R000-06.incomplete');
    expect((await advisory.advice(narrow.id)).warnings.map(({ code }) => code)).toEqual(['evidence.too-few-channels', 'evidence.only-digital']);
  });

  it('from an atelier without a trajectory on what the body itself did to reach people, judged in the same way (R000-06)', async () => {
    const id = await advisory.voted(advisory.atelier);
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    await advisory.chair.command(`/advice/${id}/adopt`, { motivations: [{ rule: 'R000-04', text: because }] });
    expect((await send(id, {}, advisory.chair)).problem).toMatchObject({ status: 409, code: 'R000-06.incomplete', params: { count: 1 } });
    const { id: bodyId } = advisory.atelier;
    const call = async (channel: string) => ({ channel, onDate: await advisory.today(), languages: ['nl', 'fr'], targetGroups: ['residents'], proof: 'foto' });
    expect((await advisory.member.post(`/bodies/${bodyId}/tell`, await call('poster'))).status).toBe(403);
    for (const channel of ['poster', 'website', 'newsletter']) await advisory.chair.command(`/bodies/${bodyId}/tell`, await call(channel));
    const somebody = { name: 'Jan Peeters', phone: '02 123 45 67', language: 'nl', source: 'phone' };
    expect((await advisory.member.post(`/bodies/${bodyId}/interests`, somebody)).status).toBe(403);
    expect((await advisory.secretariat.post(`/bodies/${bodyId}/interests`, { ...somebody, phone: undefined })).code).toBe('interest.no-way-to-reach');
    const interest = await advisory.secretariat.command(`/bodies/${bodyId}/interests`, somebody);
    expect((await send(id, {}, advisory.chair)).problem).toMatchObject({ code: 'R000-06', params: { count: 1 } });
    await advisory.secretariat.command(`/interests/${interest.id}/record-outcome`, { outcome: 'contributed' });
    const { items } = await advisory.secretariat.read<Page<{ name: string; outcome: string }>>(`/bodies/${bodyId}/interests`);
    expect(items).toMatchObject([{ name: 'Jan Peeters', outcome: 'contributed' }]);
    expect((await send(id, {}, advisory.chair)).status).toBe(200);
    expect((await advisory.advice(id)).evidence).toMatchObject({ passes: true, trajectories: [], body: { interests: 1, openInterests: 0, channels: ['poster', 'website', 'newsletter'] } });
  });

  it('with its evidence as it was that moment: what follows changes nothing of it (R000-06)', async () => {
    const { id, trajectoryId } = await linked({ interests: ['contributed', 'attended'] });
    await advisory.chair.command(`/advice/${id}/send`, await advisory.delivery());
    const { evidence, delivery } = await advisory.advice(id);
    expect(evidence.trajectories).toMatchObject([{ interests: 2, openInterests: 0, counts: [{ class: 'citizen', attended: 0, contributed: 1 }] }]);
    expect(delivery!.evidenceHash).toMatch(/^[0-9a-f]{64}$/);
    await advisory.interest(trajectoryId, null);
    expect((await advisory.advice(id)).evidence).toEqual(evidence);
    expect(await advisory.town.world.visitor().read(`/public/advice/${id}`)).toMatchObject({ evidence });
    await expect(advisory.sql(`update advice_delivery set evidence = '{}' where advice_id = $1`, [id])).rejects.toThrow('immutable');
  });

  it('while nobody shows interest in its trajectory: they wait until it is gone (R000-06)', async () => {
    const { id, trajectoryId } = await linked();
    const other = new pg.Client(advisory.town.world.database.superuserUrl);
    await other.connect();
    try {
      await other.query('begin');
      await other.query('select from centrale.trajectory where id = $1 for share', [trajectoryId]);
      const sending = send(id, {}, advisory.chair);
      await until(async () => (await advisory.sql(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0 || undefined);
      await other.query(`set local session_replication_role = 'replica'`);
      await other.query(`insert into centrale.interest (id, trajectory_id, name, language, source, status, registered_at, confirmed_at)
        values (centrale.new_id(), $1, 'Iemand', 'nl', 'desk', 'confirmed', centrale.now(), centrale.now())`, [trajectoryId]);
      await other.query('commit');
      expect((await sending).problem).toMatchObject({ status: 409, code: 'R000-06', params: { count: 1 } });
    } finally {
      await other.end();
    }
  });

  it('from a working group also when its evidence is not complete: that is said, not asked', async () => {
    const trajectoryId = await advisory.trajectory(advisory.group, { interests: [null] });
    const id = await advisory.adopted(advisory.group, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    expect((await advisory.advice(id)).warnings).toContainEqual({ code: 'evidence.interests-open', params: { count: 1 } });
    expect((await send(id)).status).toBe(200);
  });

  it('and answers the request on the day on which it was sent (R003-28)', async () => {
    const requestId = await advisory.issued(advisory.group);
    const id = await advisory.adopted(advisory.group, { origin: 'request', requestId });
    const sent = await send(id);
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    expect(await advisory.request(requestId)).toMatchObject({ status: 'answered', adviceId: id, clock: { status: 'met', satisfiedOn: await advisory.today() } });
    const { number, subject, question } = await advisory.request(requestId);
    const told = await openly(id);
    expect(told).toMatchObject({ request: { number, subject, question }, vote: { on: await advisory.today(), tally: { for: 2, against: 0, abstained: 0 } } });
    expect(JSON.stringify(told)).not.toContain('partyId');
    const chain = await advisory.secretariat.read<Page<{ command: string }>>(`/timeline/adviceRequest/${requestId}`);
    expect(chain.items[0]!.command).toBe('answer');
    expect((await advisory.secretariat.post(`/advice-requests/${requestId}/withdraw`, { reason: 'Te laat' })).code).toBe('advice-request.wrong-status');
  });

  it('also when the city took its question back, as the body’s own', async () => {
    const requestId = await advisory.issued(advisory.group);
    const id = await advisory.adopted(advisory.group, { origin: 'request', requestId });
    await advisory.secretariat.command(`/advice-requests/${requestId}/withdraw`, { reason: 'Niet meer nodig' });
    expect((await send(id)).status).toBe(200);
    expect((await advisory.request(requestId)).status).toBe('withdrawn');
    expect((await openly(id)).request).toBeNull();
  });
});

describe('the city’s term (R003-08)', () => {
  it('counts thirty days from receipt: by e-mail the same day', async () => {
    const id = await advisory.sent();
    const today = await advisory.today();
    const { clock, duty } = await advisory.advice(id);
    const due = dueDate({ term: { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' }, anchor: today, adjustments: [], closingDays: [] });
    expect(clock).toMatchObject({ kind: 'response', rule: 'R003-08', ownerSide: 'city', dueOn: due, status: 'running' });
    expect(duty).toEqual({ state: 'running', dueOn: due, announcedFor: null, overdue: false, late: false });
    const board = await duties(`kind=response&state=open&limit=100`);
    expect(board.items.find((row) => row.dossierId === id)).toMatchObject({ dueOn: due, ownerSide: 'city' });
  });

  it('counts by post from three working days later, until somebody dates the receipt once, with proof', async () => {
    const today = await advisory.today();
    const id = await advisory.sent(ownInitiative, { channel: 'post' });
    const receivedOn = addWorkingDays(today, 3);
    expect((await advisory.advice(id)).delivery).toMatchObject({ receivedOn, latestOn: addWorkingDays(today, 6), receiptProof: null });
    const before = (await advisory.advice(id)).clock!.dueOn!;
    const receive = (on: string, by = advisory.secretariat, proof: string | undefined = 'aangetekend 88') => by.post(`/advice/${id}/receive`, { receivedOn: on, proof });
    expect((await receive(addDays(today, 1))).code).toBe('advice.received-in-future');
    for (const on of [addDays(today, -1), addDays(addWorkingDays(today, 6), 1)]) expect((await receive(on)).code).toBe('advice.receipt-out-of-range');
    expect((await receive(today, advisory.secretariat, ' ')).code).toBe('advice.receipt-unproven');
    expect((await receive(today, advisory.member)).status).toBe(403);
    const received = await receive(today);
    expect([received.status, received.statements <= 16]).toEqual([200, true]);
    const advice = await advisory.advice(id);
    expect(advice).toMatchObject({ status: 'received', delivery: { receivedOn: today, receiptProof: 'aangetekend 88' } });
    expect(advice.clock!.dueOn! < before).toBe(true);
    expect(advice.clocks).toHaveLength(1);
    expect((await receive(today)).code).toBe('advice.wrong-status');
  });

  it('does not begin again: a message has its day, and what is overdue stays overdue', async () => {
    const today = await advisory.today();
    const byMail = await advisory.sent();
    const byPost = await advisory.sent(ownInitiative, { channel: 'post' });
    const receive = (id: string, on: string) => advisory.secretariat.post(`/advice/${id}/receive`, { receivedOn: on, proof: 'aangetekend 88' });
    const { dueOn } = (await advisory.advice(byPost)).clock!;
    await advisory.town.world.clock.to(instantOf(addDays(dueOn!, 1), '10:00'));
    expect((await receive(byMail, addDays(dueOn!, 1))).problem).toMatchObject({ code: 'advice.receipt-out-of-range', params: { from: today, until: today } });
    expect((await receive(byPost, addWorkingDays(today, 5))).problem).toMatchObject({ status: 409, code: 'advice.receipt-after-due', params: { due: dueOn } });
    expect((await receive(byMail, today)).status).toBe(200);
    for (const id of [byMail, byPost]) expect((await advisory.advice(id)).clock).toMatchObject({ status: 'overdue' });
    await expect(advisory.sql(`update advice_delivery set received_on = centrale.today(), receipt_proof = 'later' where advice_id = $1`, [byPost])).rejects.toThrow();
    await expect(advisory.sql(`update advice_delivery set received_on = received_on + 1, receipt_proof = 'binnen de marge' where advice_id = $1`, [byPost])).rejects.toThrow('within the term');
  });

  it('has no date where the rules name none', async () => {
    const { id } = await linked();
    await advisory.chair.command(`/advice/${id}/send`, await advisory.delivery());
    expect(await advisory.advice(id)).toMatchObject({ clock: { status: 'unset', dueOn: null }, duty: { state: 'running', dueOn: null, overdue: false } });
  });

  it('is over the day after its last one, whether any job ran or not', async () => {
    const id = await advisory.sent();
    const { dueOn } = (await advisory.advice(id)).clock!;
    await advisory.town.world.clock.to(instantOf(dueOn!, '23:30'));
    expect((await advisory.advice(id)).duty).toMatchObject({ overdue: false });
    await advisory.town.world.clock.to(instantOf(addDays(dueOn!, 1), '00:30'));
    const advice = await advisory.advice(id);
    expect(advice).toMatchObject({ status: 'sent', clock: { status: 'overdue', daysLeft: -1 }, duty: { overdue: true } });
    expect(advice.warnings).toContainEqual({ code: 'R003-08', params: { days: 1, due: dueOn! } });
  });
});

describe('the yearly advice of a thematic group (R003-24)', () => {
  const clockOf = async (bodyId: string) => (await duties(`bodyId=${bodyId}&kind=annualAdvice`)).items;

  it('is owed from when the group works, until one was sent that year', async () => {
    const { chair, member } = advisory.town.people;
    const group = await advisory.body({ members: [[chair, 'chair'], [member, 'member']] });
    await touch(group.id);
    await look();
    const year = (await advisory.today()).slice(0, 4);
    expect(await clockOf(group.id)).toMatchObject([{ dueOn: `${year}-12-31`, rule: 'R003-24', part: year, satisfiedOn: null }]);
    const id = await advisory.adopted(group);
    expect((await advisory.advice(id)).warnings).toContainEqual({ code: 'R003-24', params: { year } });
    await advisory.official.command(`/advice/${id}/send`, await advisory.delivery());
    expect(await clockOf(group.id)).toMatchObject([{ satisfiedOn: await advisory.today(), status: 'met' }]);
    expect((await advisory.advice(id)).warnings.map(({ code }) => code)).not.toContain('R003-24');
  });

  it('is not owed by an organising group, nor by one on a project or an atelier', async () => {
    for (const options of [{ groupType: 'organising' }, { groupType: 'project' }, { kind: 'strategicAtelier', packId: 'ATELIER', groupType: 'thematic' }] as const) {
      const body = await advisory.body(options);
      await touch(body.id);
      await look();
      expect(await clockOf(body.id)).toEqual([]);
    }
  });

  it('falls away when the group changes its type, and comes back each year', async () => {
    const group = await advisory.body({});
    await touch(group.id);
    await look();
    expect(await clockOf(group.id)).toHaveLength(1);
    await advisory.sql(`update body set group_type = 'organising' where id = $1`, [group.id]);
    await look();
    expect(await clockOf(group.id)).toEqual([]);
    await advisory.sql(`update body set group_type = 'thematic' where id = $1`, [group.id]);
    const next = Number((await advisory.today()).slice(0, 4)) + 1;
    await advisory.town.world.clock.to(instantOf(`${next}-01-01`, '01:00'));
    await look();
    expect((await clockOf(group.id)).map(({ part }) => part)).toContain(String(next));
  });
});

/** As its own commands do: the guards of other tables listen. */
const touch = (bodyId: string) => advisory.sql('update body set status = status where id = $1', [bodyId]);
