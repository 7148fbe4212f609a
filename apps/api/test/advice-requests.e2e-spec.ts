import { addDays, type Page } from '@centrale/kernel';
import { type FeasibilityView, type RequestRow } from '@centrale/participation';
import { newId } from '../src/platform/database/ids.js';
import { Advisory, because, both } from './support/advisory.js';
import { refusal, run } from './support/platform.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const start = (body: object, by = advisory.secretariat) => by.post('/advice-requests', body);
const drafted = async (): Promise<string> => {
  const { id } = await advisory.secretariat.command('/advice-requests', { bodyId: advisory.group.id });
  await advisory.secretariat.put(`/advice-requests/${id}`, { subject: both('Leegstand'), question: both('Wat te doen?') }, { ifMatch: 1 });
  return id;
};

describe('a request for advice', () => {
  it('is asked by the city alone (R003-27)', async () => {
    const { chair, coordinator, elected, board } = advisory.town.people;
    for (const { client } of [chair, coordinator, elected]) {
      const answer = await start({ bodyId: advisory.group.id }, client);
      expect([answer.status, answer.code]).toEqual([403, 'R003-27']);
    }
    expect((await start({ bodyId: advisory.group.id }, board.client)).status).toBe(200);
  });

  it('goes to the strategic atelier, and not to a group or a trajectory (R000-16)', async () => {
    const group = await advisory.body({ kind: 'workingGroup', packId: 'ATELIER', parentId: advisory.atelier.id });
    const trajectoryId = await advisory.trajectory(advisory.atelier);
    for (const body of [{ bodyId: group.id }, { trajectoryId }, {}]) {
      const answer = await start(body);
      expect([answer.status, answer.code]).toEqual([409, 'R000-16']);
    }
    const hidden = await advisory.body({ kind: 'workingGroup', packId: 'WERKGROEP', parentId: advisory.atelier.id });
    expect((await start({ bodyId: hidden.id })).code).toBe('R000-16');
    expect((await start({ bodyId: advisory.atelier.id, trajectoryId })).status).toBe(200);
    const elsewhere = await advisory.trajectory(advisory.group);
    expect((await start({ bodyId: advisory.atelier.id, trajectoryId: elsewhere })).code).toBe('advice-request.trajectory-elsewhere');
  });

  it('goes to a body that gives advice', async () => {
    const citizens = await advisory.body({ kind: 'workingGroup', packId: 'WIJK' });
    expect((await start({ bodyId: citizens.id })).code).toBe('advice-request.no-advice-here');
    expect((await start({ bodyId: NOBODY })).status).toBe(404);
    expect((await start({ trajectoryId: NOBODY })).status).toBe(404);
    expect((await start({ bodyId: 'x' })).status).toBe(400);
  });

  it('is due thirty calendar days after it was received (R003-28)', async () => {
    const id = await drafted();
    const today = await advisory.today();
    const issued = await advisory.secretariat.post(`/advice-requests/${id}/issue`, { decisionOn: today, decisionRef: '2027/14' });
    expect([issued.status, issued.statements <= 16]).toEqual([200, true]);
    const answer = await advisory.secretariat.get<Awaited<ReturnType<typeof advisory.request>>>(`/advice-requests/${id}`);
    expect(answer.statements).toBeLessThanOrEqual(8);
    const request = answer.body;
    const due = request.clock!.dueOn!;
    expect(request).toMatchObject({ status: 'issued', receivedOn: today, days: 30, decisionRef: '2027/14', clock: { kind: 'request', rule: 'R003-28', ownerSide: 'body', satisfiedOn: null } });
    expect([addDays(today, 30) <= due, due <= addDays(today, 33)]).toEqual([true, true]);
    expect(request.warnings).toContainEqual({ code: 'R003-28', params: { due } });
    const told = await advisory.sql<{ person: string }>(`select person_id as person from notification where dossier_id = $1 and kind = 'advice-request.issued'`, [id]);
    const { chair, member, substitute, observer, coordinator } = advisory.town.people;
    expect(told.map(({ person }) => person).sort()).toEqual([chair, member, substitute, observer, coordinator].map((each) => each.id).sort());
    const chain = await advisory.secretariat.read<Page<{ command: string }>>(`/timeline/adviceRequest/${id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['issue', 'start']);
  });

  it('has no date where the rules name none', async () => {
    const id = await advisory.issued(advisory.atelier);
    expect(await advisory.request(id)).toMatchObject({ days: null, clock: { dueOn: null, status: 'unset' }, feasibility: null });
    expect((await advisory.chair.post(`/advice-requests/${id}/propose-extension`, { toDays: 40, motivation: because })).code).toBe('advice-request.no-term');
    expect((await advisory.secretariat.read<FeasibilityView>(`/advice-requests/${id}/feasibility`)).dueOn).toBeNull();
  });

  it('is shortened at issue to fourteen days at the least, with a reason (R003-29)', async () => {
    const issue = async (body: object) => advisory.secretariat.post(`/advice-requests/${await drafted()}/issue`, body);
    expect((await issue({ shortenTo: 13, motivation: because })).problem).toMatchObject({ status: 409, code: 'R003-29', params: { least: 14 } });
    expect((await issue({ shortenTo: 14 })).code).toBe('R003-29');
    expect((await issue({ shortenTo: 14, motivation: { nl: ' ', fr: '' } })).code).toBe('R003-29');
    expect((await issue({ shortenTo: 14, motivation: { ...because, fr: '' } })).problem).toMatchObject({ status: 409, ...{ code: 'text.untranslated', params: { field: 'motivation', language: 'fr' } } });
    expect((await issue({ shortenTo: 30, motivation: because })).code).toBe('clock.not-shorter');
    const shortened = await issue({ shortenTo: 14, motivation: because });
    expect([shortened.status, shortened.statements <= 16]).toEqual([200, true]);
    const request = await advisory.request(shortened.body.id);
    expect(request).toMatchObject({ days: 30, shortenedDays: 14, shortenMotivation: because, clock: { adjustments: [{ type: 'shorten', to: 14, motivation: because.nl }] } });
  });

  it('of fourteen days leaves no time to call a meeting: it says so, and what can be done instead (R003-29, R003-17)', async () => {
    const id = await drafted();
    const today = await advisory.today();
    const preview = await advisory.secretariat.read<FeasibilityView>(`/advice-requests/${id}/feasibility?days=14`);
    expect(preview).toMatchObject({ newMeetingPossible: false, warnings: [{ code: 'R003-29.feasibility', params: { notice: 21, earliest: addDays(today, 21) } }] });
    expect(preview.options.map(({ kind }) => kind)).toEqual(['writtenRound', 'extension']);
    expect((await advisory.secretariat.read<FeasibilityView>(`/advice-requests/${id}/feasibility`)).newMeetingPossible).toBe(true);
    await advisory.secretariat.command(`/advice-requests/${id}/issue`, { shortenTo: 14, motivation: because });
    const meetingId = newId();
    await advisory.sql(MEETING, [meetingId, advisory.town.cityId, advisory.group.id, `${addDays(today, 9)}T18:00:00Z`]);
    const { feasibility, warnings } = await advisory.request(id);
    expect(warnings.map(({ code }) => code)).toEqual(['R003-28', 'R003-29.feasibility']);
    expect(feasibility!.options[0]).toEqual({ kind: 'invitedMeeting', meetingId, on: addDays(today, 9) });
  });

  it('is extended by both sides, and until then the earlier date applies (R003-30)', async () => {
    const id = await advisory.issued(advisory.group);
    const before = (await advisory.request(id)).clock!.dueOn!;
    const proposed = await advisory.secretariat.post(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: because });
    expect([proposed.status, proposed.statements <= 16]).toEqual([200, true]);
    expect((await advisory.request(id)).clock!.dueOn).toBe(before);
    const again = await advisory.town.people.board.client.post(`/advice-requests/${id}/confirm-extension`);
    expect([again.status, again.problem]).toEqual([409, expect.objectContaining({ code: 'R003-30', params: { until: before } })]);
    expect((await advisory.request(id, advisory.chair)).may).toMatchObject({ confirmExtension: null, proposeExtension: { code: 'advice-request.extension-pending' } });
    expect((await advisory.chair.post(`/advice-requests/${id}/propose-extension`, { toDays: 50, motivation: because })).code).toBe('advice-request.extension-pending');
    const official = await advisory.official.post(`/advice-requests/${id}/confirm-extension`);
    expect([official.status, official.code]).toEqual([403, 'access.needs-function']);
    const confirmed = await advisory.chair.post(`/advice-requests/${id}/confirm-extension`);
    expect([confirmed.status, confirmed.statements <= 16]).toEqual([200, true]);
    const request = await advisory.request(id);
    expect(request.clock!.dueOn! > before).toBe(true);
    expect(request.clock!.adjustments).toMatchObject([{ type: 'extend', to: 45, confirmedBy: [{ side: 'city' }, { side: 'body' }] }]);
    expect(request.extensions).toMatchObject([{ status: 'extended', toDays: 45, dueOn: request.clock!.dueOn }]);
    expect((await advisory.chair.post(`/advice-requests/${id}/confirm-extension`)).code).toBe('advice-request.no-extension');
  });

  it('keeps its date when the other side does not agree (R003-30)', async () => {
    const id = await advisory.issued(advisory.group);
    const before = (await advisory.request(id)).clock!.dueOn;
    await advisory.chair.command(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: because });
    expect((await advisory.request(id)).warnings).toContainEqual({ code: 'R003-30.city', params: { until: before } });
    const refused = await advisory.secretariat.post(`/advice-requests/${id}/refuse-extension`);
    expect([refused.status, refused.statements <= 16]).toEqual([200, true]);
    expect(await advisory.request(id)).toMatchObject({ clock: { dueOn: before, adjustments: [] }, extensions: [{ status: 'refused' }] });
    expect((await advisory.chair.post(`/advice-requests/${id}/propose-extension`, { toDays: 30, motivation: because })).code).toBe('clock.not-longer');
    expect((await advisory.chair.post(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: { nl: '', fr: '' } })).code).toBe('advice-request.extension-unmotivated');
    const half = await advisory.chair.post(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: { ...because, fr: '' } });
    expect(half.problem).toMatchObject({ status: 409, ...{ code: 'text.untranslated', params: { field: 'motivation', language: 'fr' } } });
  });

  it('is received on the day on which it leaves or later, on a day that exists', async () => {
    const id = await drafted();
    const today = await advisory.today();
    const issue = (receivedOn: string) => advisory.secretariat.post(`/advice-requests/${id}/issue`, { receivedOn });
    expect((await issue(addDays(today, -1))).code).toBe('advice-request.receipt-out-of-range');
    expect((await issue(addDays(today, 15))).code).toBe('advice-request.receipt-out-of-range');
    expect((await issue('2027-02-30')).status).toBe(400);
    await advisory.secretariat.command(`/advice-requests/${id}/issue`, { receivedOn: addDays(today, 2) });
    expect((await advisory.request(id)).receivedOn).toBe(addDays(today, 2));
  });

  it('saves itself while it is written, and shows two versions that meet', async () => {
    const { id } = await advisory.secretariat.command('/advice-requests', { bodyId: advisory.group.id });
    const save = (ifMatch: number | undefined, subject = both('Leegstand')) =>
      advisory.secretariat.put(`/advice-requests/${id}`, { subject, question: both('Wat?') }, ifMatch === undefined ? {} : { ifMatch });
    expect((await save(1)).body).toMatchObject({ version: 2 });
    expect((await save(1)).body).toMatchObject({ version: 2 });
    const met = await save(1, both('Iets anders'));
    expect([met.status, met.problem]).toEqual([412, expect.objectContaining({ current: expect.objectContaining({ version: 2 }) })]);
    expect((await save(undefined)).status).toBe(428);
    await advisory.secretariat.command(`/advice-requests/${id}/issue`, {});
    expect((await save(2, both('Te laat'))).code).toBe('advice-request.wrong-status');
  });

  it('is written in the languages of the city before it is issued', async () => {
    const { id } = await advisory.secretariat.command('/advice-requests', { bodyId: advisory.group.id });
    await advisory.secretariat.put(`/advice-requests/${id}`, { subject: both('Leegstand'), question: { nl: 'Wat?', fr: '' } }, { ifMatch: 1 });
    const refused = await advisory.secretariat.post(`/advice-requests/${id}/issue`, {});
    expect(refused.problem).toMatchObject({ status: 409, code: 'advice-request.question-missing', params: { language: 'fr' } });
    expect((await advisory.request(id)).missing).toEqual([{ code: 'advice-request.question-missing', params: { language: 'fr' } }]);
  });

  it('is withdrawn with its term, and the body hears of it', async () => {
    const id = await advisory.issued(advisory.group);
    const withdrawn = await advisory.secretariat.post(`/advice-requests/${id}/withdraw`, { reason: 'Het project stopt' });
    expect([withdrawn.status, withdrawn.statements <= 16]).toEqual([200, true]);
    expect(await advisory.request(id)).toMatchObject({ status: 'withdrawn', endedReason: 'Het project stopt' });
    const [clock] = await advisory.sql<{ ended: string | null }>(`select ended_on::text as ended from clock where dossier_id = $1`, [id]);
    expect(clock!.ended).toBe(await advisory.today());
    expect((await advisory.secretariat.post(`/advice-requests/${id}/withdraw`, { reason: 'Nog eens' })).code).toBe('advice-request.wrong-status');
  });
});

describe('who sees a request', () => {
  it('are the city and its contact official while it is a draft, and the body once it was issued', async () => {
    const id = await drafted();
    const other = await advisory.town.world.organisation('buyer');
    const elsewhere = await advisory.town.world.person('secretariat', other);
    const auditor = await advisory.town.world.person('auditor', await advisory.town.world.serviceId());
    const { board, coordinator, chair, member, elected } = advisory.town.people;
    const readers = [advisory.secretariat, board.client, coordinator.client, auditor.client, chair.client, member.client, elected.client, elsewhere.client];
    const statuses = () => Promise.all(readers.map(async (client) => `${(await client.get(`/advice-requests/${id}`)).status} ${(await client.get(`/timeline/adviceRequest/${id}`)).status}`));
    expect(await statuses()).toEqual([...Array(4).fill('200 200'), ...Array(4).fill('404 404')]);
    expect((await elsewhere.client.post(`/advice-requests/${id}/issue`, {})).status).toBe(404);
    await advisory.secretariat.command(`/advice-requests/${id}/issue`, {});
    expect(await statuses()).toEqual([...Array(7).fill('200 200'), '404 404']);
    expect((await elsewhere.client.read<Page<RequestRow>>('/advice-requests')).items).toEqual([]);
    expect((await advisory.town.world.visitor().get('/advice-requests')).status).toBe(401);
  });

  it('gets them a page at a time, by status and body, within the budget of statements', async () => {
    const seen: string[] = [];
    for (let path = '/advice-requests?limit=3', next: string | null = ''; next !== null; path = `/advice-requests?limit=3&after=${next}`) {
      const { body, statements } = await advisory.secretariat.get<Page<RequestRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    const [{ count }] = (await advisory.sql<{ count: number }>('select count(*)::int from advice_request')) as [{ count: number }];
    expect([seen.length, new Set(seen).size]).toEqual([count, count]);
    const withdrawn = await advisory.secretariat.read<Page<RequestRow>>(`/advice-requests?status=withdrawn&bodyId=${advisory.group.id}`);
    expect(withdrawn.items.map(({ status }) => status)).toEqual(['withdrawn']);
    expect((await advisory.secretariat.get('/advice-requests?status=lost')).status).toBe(400);
  });
});

describe('a request in the database (I4)', () => {
  const asApp = (sql: string, params: unknown[] = []) => refusal(run(advisory.town.world.database.appUrl, sql, params));

  it('is not shortened below the floor of its rules, nor without a reason (R003-29)', async () => {
    const id = await drafted();
    const issue = (days: number, motivation: string | null) =>
      asApp(
        `update advice_request set status = 'issued', issuer_id = $2, issued_at = centrale.now(), received_on = centrale.today(), days = 30, floor_days = 14, shortened_days = $3, shorten_motivation = $4 where id = $1`,
        [id, advisory.town.people.secretariat.id, days, motivation],
      );
    expect(await issue(13, '{"nl":"Haast"}')).toContain('advice_request_shortened');
    expect(await issue(14, null)).toContain('advice_request_shortened');
    expect(await issue(14, '{"nl":" ","fr":""}')).toContain('advice_request_shortened');
    expect(await issue(14, '{"nl":"Haast"}')).toContain('audit entry');
  });

  it('has the term of its rules and an issuer of the city, and stays as it was issued (R003-27, R003-28)', async () => {
    const id = await drafted();
    const issue = (issuer: string, days: number, floor: number) =>
      asApp(
        `update advice_request set status = 'issued', issuer_id = $2, issued_at = centrale.now(), received_on = centrale.today(), days = $3, floor_days = $4 where id = $1`, [id, issuer, days, floor],
      );
    expect(await issue(advisory.town.people.chair.id, 30, 14)).toContain('only the city');
    expect(await issue(advisory.town.people.secretariat.id, 10, 5)).toContain('that of its rules');
    const issued = await advisory.issued(advisory.group);
    for (const change of [`question = '{"nl":"Anders"}'`, 'received_on = received_on - 5', 'shortened_days = 20']) {
      expect([change, await asApp(`update advice_request set ${change} where id = $1`, [issued])]).toEqual([change, expect.stringContaining('immutable')]);
    }
    expect(await asApp('delete from advice_request where id = $1', [issued])).toContain('permission denied');
    expect(await refusal(run(advisory.town.world.database.ownerUrl, 'delete from centrale.advice_request where id = $1', [issued]))).toContain('not removed');
  });

  it('is extended by two sides and two people only, whoever writes it (R003-30)', async () => {
    const id = await advisory.issued(advisory.group);
    const { secretariat, board, chair } = advisory.town.people;
    const propose = (side: string, person: string, status = 'proposed') =>
      asApp(
        `insert into request_extension (id, request_id, to_days, motivation, proposed_side, proposed_by, proposed_on, status) values (centrale.new_id(), $1, 45, '{"nl":"Meer tijd"}', $2, $3, centrale.today(), $4)`,
        [id, side, person, status],
      );
    expect(await propose('city', chair.id)).toContain('nobody of this side');
    expect(await propose('body', secretariat.id)).toContain('nobody of this side');
    expect(await propose('city', secretariat.id, 'extended')).toMatch(/request_extension|begins as a proposal/);
    await advisory.secretariat.command(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: because });
    const answer = (side: string, person: string) =>
      asApp(`update request_extension set status = 'extended', answered_side = $2, answered_by = $3, answered_on = centrale.today() where request_id = $1`, [id, side, person]);
    expect(await answer('city', board.id)).toContain('request_extension_agreed');
    expect(await answer('body', board.id)).toContain('nobody of this side');
    expect(await answer('body', chair.id)).toContain('audit entry');
  });

  it('is extended once when both answer at the same time', async () => {
    const id = await advisory.issued(advisory.group);
    await advisory.secretariat.command(`/advice-requests/${id}/propose-extension`, { toDays: 45, motivation: because });
    const answers = await Promise.all([1, 2, 3].map((each) => advisory.chair.post(`/advice-requests/${id}/${each === 3 ? 'refuse' : 'confirm'}-extension`)));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 advice-request.no-extension', '409 advice-request.no-extension']);
  });
});

const MEETING = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true))
insert into meeting (id, number, organisation_id, body_id, kind, title, starts_at, ends_at, status, languages, alternatives, public, method, pack_id, pack_version, created_at, invited_at, changed_at)
select $1::uuid, 'M-' || $1, $2::uuid, $3::uuid, 'bodyMeeting', '{}', $4::timestamptz, $4::timestamptz + interval '2 hours', 'invited', '{nl}', '{}', true, '{}', 'WERKGROEP', 1, centrale.now(), centrale.now(), centrale.now()
from unguarded`;
