import { addDays, instantOf, type Done, type Page } from '@centrale/kernel';
import { type AdviceResponseView, type PublicAdviceView } from '@centrale/participation';
import { Advisory, because, both } from './support/advisory.js';
import { refusal, run } from './support/platform.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const nothing = { nl: '', fr: '' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const response = (id: string, reader = advisory.secretariat) => reader.read<AdviceResponseView>(`/advice-responses/${id}`);
const begun = async (): Promise<{ adviceId: string; id: string }> => {
  const adviceId = await advisory.sent();
  const { id } = await advisory.secretariat.command('/advice-responses', { adviceId });
  return { adviceId, id };
};
const decided = async () => ({ organ: 'College van burgemeester en schepenen', decisionOn: await advisory.today(), decisionRef: '2027/0412', introduction: both('Dank voor uw advies.') });

async function save(id: string, adviceId: string, outcomes: readonly (string | null)[], motivation: object = because, changes: object = {}) {
  const { version } = await response(id);
  const content = { ...(await decided()), answers: await advisory.answers(adviceId, outcomes, motivation), ...changes };
  return advisory.secretariat.put<Done>(`/advice-responses/${id}`, content, { ifMatch: version });
}

async function answered(outcomes: readonly string[] = ['adopted', 'partly', 'notAdopted']): Promise<string> {
  const { adviceId, id } = await begun();
  await save(id, adviceId, outcomes);
  await advisory.secretariat.command(`/advice-responses/${id}/finalise`);
  return adviceId;
}

describe('the answer to an advice', () => {
  it('says of every recommendation to what extent it is taken over, and why not (R003-26)', async () => {
    const { adviceId, id } = await begun();
    const finalise = () => advisory.secretariat.post(`/advice-responses/${id}/finalise`);
    expect((await finalise()).problem).toMatchObject({ status: 409, code: 'R003-26.undecided', params: { no: 1 } });
    const saved = await save(id, adviceId, ['adopted', 'partly', 'notAdopted'], nothing);
    expect([saved.status, saved.statements <= 16]).toEqual([200, true]);
    expect((await finalise()).problem).toMatchObject({ code: 'R003-26.partly', params: { no: 2 } });
    await save(id, adviceId, ['adopted', 'adopted', 'notAdopted'], { nl: 'Te duur', fr: '' });
    expect((await finalise()).problem).toMatchObject({ code: 'R003-26', params: { no: 3 } });
    await save(id, adviceId, ['adopted', 'deferred', 'notAdopted'], nothing);
    expect((await response(id)).missing.map(({ code }) => code)).toEqual(['R003-26.deferred', 'R003-26']);
    await save(id, adviceId, ['adopted', 'partly', 'notAdopted']);
    const final = await finalise();
    expect([final.status, final.statements <= 16]).toEqual([200, true]);
    const advice = await advisory.advice(adviceId, advisory.member);
    expect(advice).toMatchObject({
      status: 'answered', clock: { status: 'met', satisfiedOn: await advisory.today() }, duty: { state: 'answered', late: false },
      response: { status: 'final', decisionRef: '2027/0412', answers: [{ outcome: 'adopted' }, { outcome: 'partly', motivation: because }, { outcome: 'notAdopted', motivation: because }] },
    });
    const told = await advisory.sql<{ person: string }>(`select person_id as person from notification where dossier_id = $1 and kind = 'advice.answered'`, [adviceId]);
    const { chair, member, substitute, observer } = advisory.town.people;
    expect(told.map(({ person }) => person).sort()).toEqual([chair, member, substitute, observer].map((each) => each.id).sort());
  });

  it('names who decided, when and under which number', async () => {
    const { adviceId, id } = await begun();
    const finalise = () => advisory.secretariat.post(`/advice-responses/${id}/finalise`);
    const outcomes = ['adopted', 'adopted', 'adopted'];
    await save(id, adviceId, outcomes, nothing, { organ: ' ' });
    expect((await finalise()).code).toBe('advice-response.organ-missing');
    await save(id, adviceId, outcomes, nothing, { decisionRef: '' });
    expect((await finalise()).code).toBe('advice-response.decision-missing');
    const today = await advisory.today();
    await save(id, adviceId, outcomes, nothing, { decisionOn: addDays(today, 1) });
    expect((await finalise()).code).toBe('advice-response.decided-in-future');
    await save(id, adviceId, outcomes, nothing, { decisionOn: addDays(today, -1) });
    expect((await finalise()).code).toBe('advice-response.decided-before-advice');
    expect((await save(id, adviceId, outcomes, nothing, { decisionOn: '2027-02-30' })).status).toBe(400);
  });

  it('is given by the city alone, and read by others once it was given', async () => {
    const adviceId = await advisory.sent();
    const { chair, coordinator, elected, board } = advisory.town.people;
    for (const { client } of [chair, coordinator, elected]) {
      expect((await client.post('/advice-responses', { adviceId })).problem).toMatchObject({ status: 403, code: 'advice-response.city-answers' });
    }
    const { id } = await board.client.command('/advice-responses', { adviceId });
    expect((await advisory.secretariat.post('/advice-responses', { adviceId })).code).toBe('advice-response.exists');
    const one = await advisory.secretariat.get<AdviceResponseView>(`/advice-responses/${id}`);
    expect([one.statements <= 8, one.body.may]).toEqual([true, { save: null, finalise: { code: 'R003-26.undecided', params: { no: 1 } } }]);
    for (const { client } of [chair, coordinator, elected]) expect((await client.get(`/advice-responses/${id}`)).status).toBe(404);
    expect((await advisory.advice(adviceId, chair.client)).response).toBeNull();
    expect((await advisory.advice(adviceId, board.client)).response).toMatchObject({ status: 'draft' });
    expect((await chair.client.post(`/advice-responses/${id}/finalise`)).status).toBe(403);
    expect((await advisory.secretariat.post('/advice-responses', { adviceId: NOBODY })).status).toBe(404);
    expect((await advisory.secretariat.get(`/advice-responses/${NOBODY}`)).status).toBe(404);
  });

  it('is about what was sent, and about its own recommendations', async () => {
    const draft = await advisory.written(advisory.group);
    expect((await advisory.secretariat.post('/advice-responses', { adviceId: draft })).code).toBe('advice.wrong-status');
    const { adviceId, id } = await begun();
    const other = await advisory.sent();
    const foreign = await advisory.answers(other, ['adopted']);
    expect((await save(id, adviceId, [], because, { answers: foreign })).code).toBe('advice-response.recommendation-unknown');
    expect((await save(id, adviceId, [], because, { answers: [foreign[0], foreign[0]] })).status).toBe(400);
    expect((await save(id, adviceId, ['perhaps'])).status).toBe(400);
  });

  it('saves itself, and stays as it was given', async () => {
    const { adviceId, id } = await begun();
    await save(id, adviceId, ['adopted', 'adopted', 'adopted'], nothing);
    const content = { ...(await decided()), answers: await advisory.answers(adviceId, ['adopted', 'adopted', 'adopted'], nothing) };
    expect((await advisory.secretariat.put(`/advice-responses/${id}`, content, { ifMatch: 1 })).body).toMatchObject({ version: 2 });
    const met = await advisory.secretariat.put(`/advice-responses/${id}`, { ...content, organ: 'Burgemeester' }, { ifMatch: 1 });
    expect([met.status, met.problem]).toEqual([412, expect.objectContaining({ current: expect.objectContaining({ version: 2 }) })]);
    await advisory.secretariat.command(`/advice-responses/${id}/finalise`);
    expect((await save(id, adviceId, ['notAdopted', 'adopted', 'adopted'])).code).toBe('advice-response.wrong-status');
    expect((await advisory.secretariat.post(`/advice-responses/${id}/finalise`)).code).toBe('advice-response.wrong-status');
  });

  it('is given once when two give it together', async () => {
    const { adviceId, id } = await begun();
    await save(id, adviceId, ['adopted', 'adopted', 'adopted'], nothing);
    const answers = await Promise.all([advisory.secretariat, advisory.town.people.board.client].map((client) => client.post(`/advice-responses/${id}/finalise`)));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 advice-response.wrong-status']);
  });
});

describe('an interim status (R003-26)', () => {
  const give = (id: string, announcedFor: string, text: object = because, by = advisory.secretariat) => by.post(`/advice/${id}/give-interim`, { text, announcedFor });
  const pastDue = async (id: string): Promise<string> => {
    const { dueOn } = (await advisory.advice(id)).clock!;
    await advisory.town.world.clock.to(instantOf(addDays(dueOn!, 1), '09:00'));
    return dueOn!;
  };

  it('within the term meets it, and the day that was announced is due then; both dates stay', async () => {
    const id = await advisory.sent();
    const { dueOn } = (await advisory.advice(id)).clock!;
    expect((await advisory.advice(id)).warnings).toContainEqual({ code: 'R003-26.due', params: { until: dueOn } });
    const announcedFor = addDays(dueOn!, 40);
    const given = await give(id, announcedFor);
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    const advice = await advisory.advice(id);
    expect(advice.duty).toEqual({ state: 'interimGiven', dueOn, announcedFor, overdue: false, late: false });
    expect(advice.clocks.map((clock) => [clock.rule, clock.dueOn, clock.satisfiedOn])).toEqual([['R003-08', dueOn, await advisory.today()], ['R003-26', announcedFor, null]]);
    expect(advice.interims).toMatchObject([{ announcedFor, counts: true, text: because }]);
    const told = await advisory.town.world.visitor().read<PublicAdviceView>(`/public/advice/${id}`);
    expect([told.duty?.dueOn, told.duty?.satisfiedOn, told.duties.map((each) => each.dueOn)]).toEqual([announcedFor, null, [dueOn, announcedFor]]);
    await pastDue(id);
    expect((await advisory.advice(id)).duty).toMatchObject({ overdue: true, announcedFor });
  });

  it('after the term is told, and leaves the city late', async () => {
    const id = await advisory.sent();
    const dueOn = await pastDue(id);
    await give(id, addDays(await advisory.today(), 30));
    const advice = await advisory.advice(id);
    expect(advice).toMatchObject({ duty: { state: 'running', dueOn, announcedFor: null, overdue: true }, interims: [{ counts: false }] });
    expect(advice.clocks).toHaveLength(1);
    const { id: responseId } = await advisory.secretariat.command('/advice-responses', { adviceId: id });
    await save(responseId, id, ['adopted', 'adopted', 'adopted'], nothing);
    await advisory.secretariat.command(`/advice-responses/${responseId}/finalise`);
    expect(await advisory.advice(id)).toMatchObject({ status: 'answered', duty: { state: 'answered', late: true }, clock: { status: 'metLate' } });
  });

  it('is a text and a day to come, of the city alone, while there is no answer', async () => {
    const id = await advisory.sent();
    const today = await advisory.today();
    expect((await give(id, today)).code).toBe('advice-response.announced-past');
    expect((await give(id, addDays(today, 9), nothing)).code).toBe('advice.text-empty');
    expect((await give(id, addDays(today, 9), { ...because, fr: ' ' })).problem).toMatchObject({ status: 409, ...{ code: 'text.untranslated', params: { field: 'text', language: 'fr' } } });
    expect((await give(id, addDays(today, 9), because, advisory.chair)).status).toBe(403);
    expect((await give(await answered(), addDays(today, 9))).code).toBe('advice.wrong-status');
  });
});

describe('the follow-up', () => {
  const commit = (id: string, body: object, by = advisory.official) => by.post<Done>(`/advice/${id}/commit`, body);
  const rules = both('Een reglement opstellen');

  it('keeps what the city promised until it is done, and then it ends', async () => {
    const id = await answered(['adopted', 'partly', 'deferred']);
    const { recommendations } = await advisory.advice(id);
    const today = await advisory.today();
    const close = () => advisory.official.post(`/advice/${id}/close-follow-up`);
    expect((await commit(id, { what: rules, dueOn: addDays(today, -1) })).code).toBe('advice-response.commitment-past');
    expect((await commit(id, { what: rules, dueOn: today, recommendationId: NOBODY })).code).toBe('advice-response.recommendation-unknown');
    expect((await commit(id, { what: rules, dueOn: today }, advisory.chair)).status).toBe(403);
    expect((await close()).problem).toMatchObject({ status: 409, code: 'advice-response.deferred-open', params: { count: 1 } });
    const promised = await commit(id, { what: both('Een beslissing over aanbeveling 3'), dueOn: addDays(today, 60), recommendationId: recommendations[2]!.id });
    expect([promised.status, promised.statements <= 16]).toEqual([200, true]);
    expect((await close()).code).toBe('advice-response.commitments-open');
    const fulfil = (body: object) => advisory.official.post(`/advice/${id}/fulfil`, body);
    expect((await fulfil({ commitmentId: NOBODY, doneOn: today })).status).toBe(404);
    expect((await fulfil({ commitmentId: promised.body.id, doneOn: addDays(today, 1) })).code).toBe('advice-response.done-in-future');
    await advisory.official.command(`/advice/${id}/fulfil`, { commitmentId: promised.body.id, doneOn: today });
    expect((await fulfil({ commitmentId: promised.body.id, doneOn: today })).code).toBe('advice-response.commitment-done');
    const closed = await close();
    expect([closed.status, closed.statements <= 16]).toEqual([200, true]);
    expect(await advisory.advice(id)).toMatchObject({ status: 'followUpClosed', commitments: [{ doneOn: today, overdue: false }] });
    const chain = await advisory.secretariat.read<Page<{ command: string }>>(`/timeline/advice/${id}`);
    expect(chain.items.map(({ command }) => command).slice(0, 4)).toEqual(['closeFollowUp', 'fulfil', 'commit', 'answer']);
  });

  it('reads in every language of the city what was promised', async () => {
    const id = await answered();
    const dueOn = await advisory.today();
    expect((await commit(id, { what: nothing, dueOn })).code).toBe('advice.text-empty');
    expect((await commit(id, { what: { nl: 'Een reglement opstellen', fr: ' ' }, dueOn })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'what', language: 'fr' } });
    expect((await commit(id, { what: 'Een reglement opstellen', dueOn })).status).toBe(400);
    await advisory.official.command(`/advice/${id}/commit`, { what: rules, dueOn });
    const { commitments } = await advisory.town.world.visitor().read<PublicAdviceView>(`/public/advice/${id}`);
    expect(commitments).toEqual([{ what: rules, dueOn, doneOn: null }]);
  });

  it('shows what was promised and is late', async () => {
    const id = await answered();
    const { id: commitmentId } = (await commit(id, { what: rules, dueOn: await advisory.today() })).body;
    await advisory.town.world.clock.forward({ days: 1 });
    expect((await advisory.advice(id)).commitments).toMatchObject([{ id: commitmentId, overdue: true }]);
  });
});

describe('an answer in the database (I5)', () => {
  const asApp = (sql: string, params: unknown[] = []) => refusal(run(advisory.town.world.database.appUrl, sql, params));

  it('is not final while a recommendation has no reasoned answer', async () => {
    const { adviceId, id } = await begun();
    const finalise = () => asApp(`update advice_response set status = 'final', answered_on = centrale.today(), finalised_by = started_by, organ = 'College', decision_on = centrale.today(), decision_ref = '1' where id = $1`, [id]);
    expect(await finalise()).toContain('no reasoned answer');
    await save(id, adviceId, ['adopted', 'partly', 'notAdopted'], nothing);
    expect(await finalise()).toContain('no reasoned answer');
    await save(id, adviceId, ['adopted', 'partly', 'notAdopted']);
    expect(await asApp(`update advice_response set status = 'final', answered_on = centrale.today(), finalised_by = started_by, organ = ' ' where id = $1`, [id])).toContain('advice_response_decided');
    expect(await finalise()).toContain('audit entry');
    expect(await asApp(`update advice set status = 'answered' where id = $1`, [adviceId])).toContain('answered by an answer');
  });

  it('does not change once it was given', async () => {
    const adviceId = await answered();
    const [row] = await advisory.sql<{ id: string }>('select id from advice_response where advice_id = $1', [adviceId]);
    for (const sql of [`update advice_response set organ = 'Niemand' where id = $1`, `update recommendation_answer set outcome = 'adopted' where response_id = $1`]) {
      expect([sql, await asApp(sql, [row!.id])]).toEqual([sql, expect.stringContaining('immutable')]);
    }
    expect(await asApp('delete from recommendation_answer where response_id = $1', [row!.id])).toContain('permission denied');
    expect(await refusal(run(advisory.town.world.database.ownerUrl, 'delete from centrale.recommendation_answer where response_id = $1', [row!.id]))).toContain('immutable');
    expect(await asApp(`update commitment set what = '{}' where advice_id = $1`, [adviceId])).toContain('permission denied');
    expect(await asApp(`update interim_status set counts = true`)).toContain('permission denied');
  });
});

describe('drafts of what the college decides', () => {
  const draft = (path: string, by = advisory.secretariat) => by.get<string>(path);

  it('are documents of the city alone, in the languages in which it publishes', async () => {
    const requestId = await advisory.issued(advisory.group, { shortenTo: 20, motivation: because });
    const { id } = await begun();
    for (const path of [`/advice-requests/${requestId}/decision`, `/advice-responses/${id}/decision`]) {
      for (const language of ['nl', 'fr']) {
        const answer = await draft(`${path}?language=${language}`);
        expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
          200, expect.stringContaining('wordprocessingml'), expect.stringMatching(new RegExp(`-${language}\\.docx`)),
        ]);
      }
      expect((await draft(`${path}?language=en`)).status).toBe(400);
      expect([403, 404]).toContain((await draft(`${path}?language=nl`, advisory.chair)).status);
    }
  });
});
