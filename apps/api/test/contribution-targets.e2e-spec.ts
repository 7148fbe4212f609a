import { addDays, dateAt, instantOf } from '@centrale/kernel';
import { type OutcomeTargetsView } from '@centrale/participation';
import pg from 'pg';
import { Advisory } from './support/advisory.js';
import { Contributing, text } from './support/contributing.js';
import { Gathering, withinBudget } from './support/gathering.js';
import { until } from './support/platform.js';

let { city, quarter, group, evening, note, outcome, list, openly, one } = {} as Contributing;
beforeAll(async () => {
  ({ city, quarter, group, evening, note, outcome, list, openly, one } = await Contributing.open());
}, 60_000);
afterAll(() => city?.close());

describe('what a contribution goes into', () => {
  const targets = (id: string) => city.official.read<OutcomeTargetsView>(`/contributions/${id}/targets`);

  it('is an advice of the same body, named and linked for whoever may see it (R003-39)', async () => {
    const { body: { id } } = await note({ bodyId: group, kind: 'signal' });
    const { id: advice } = await city.town.people.member.client.command('/advice', { bodyId: group, origin: 'ownInitiative' });
    const { id: elsewhere } = await otherAdvice();
    expect((await targets(id)).advice.map((each) => each.id)).toEqual([advice]);
    expect((await outcome(id, { outcome: 'toAdvice' })).code).toBe('contribution.advice-missing');
    expect((await outcome(id, { outcome: 'toAdvice', adviceId: elsewhere })).code).toBe('contribution.advice-elsewhere');
    expect((await outcome(id, { outcome: 'declined', adviceId: advice })).code).toBe('contribution.target-unasked');
    expect(withinBudget(await outcome(id, { outcome: 'toAdvice', adviceId: advice }))).toEqual([200, true]);
    expect((await one(id)).target).toMatchObject({ kind: 'advice', id: advice });
    expect((await list(`bodyId=${group}`, city.town.people.observer.client)).find((row) => row.id === id)).toMatchObject({ outcome: 'toAdvice', target: null });
    expect((await openly(`bodyId=${group}`)).find((row) => row.id === id)).toMatchObject({ outcome: 'toAdvice', target: null });
    await expect(city.world.sql(`update centrale.contribution set target_advice_id = $2 where id = $1`, [id, elsewhere])).rejects.toThrow('a contribution is immutable');
  });

  it('is named in public once the advice is public', async () => {
    const advisory = await Advisory.in((await Gathering.in(city.world)).town);
    const adviceId = await advisory.adopted(advisory.group);
    const { body: { id } } = await note({ bodyId: advisory.group.id, kind: 'signal' }, advisory.official);
    expect((await outcome(id, { outcome: 'toAdvice', adviceId }, advisory.official)).status).toBe(200);
    await advisory.official.command(`/advice/${adviceId}/send`, await advisory.delivery());
    await advisory.sql('update centrale.body set published_at = centrale.now() where id = $1', [advisory.group.id]);
    expect(await openly(`bodyId=${advisory.group.id}`)).toMatchObject([{ id, target: { kind: 'advice', id: adviceId } }]);
  });

  it('is an advice that is still being written: into one that was sent nothing goes any more', async () => {
    const advisory = await Advisory.in((await Gathering.in(city.world)).town);
    const [sent, draft] = [await advisory.sent(), await advisory.adopted(advisory.group)];
    const { body: { id } } = await note({ bodyId: advisory.group.id, kind: 'signal' }, advisory.official);
    expect((await advisory.official.read<OutcomeTargetsView>(`/contributions/${id}/targets`)).advice.map((each) => each.id)).toEqual([draft]);
    expect((await outcome(id, { outcome: 'toAdvice', adviceId: sent }, advisory.official)).problem).toMatchObject({ status: 409, code: 'contribution.advice-sent' });
    expect((await outcome(id, { outcome: 'toAdvice', adviceId: draft }, advisory.official)).status).toBe(200);
  });

  it('is waited for again when the advice is withdrawn, by the day on which it was owed (R003-39)', async () => {
    const { member } = city.town.people;
    const { body: { id } } = await note({ bodyId: group, kind: 'signal', text: 'De wachtlijst groeit' });
    const { dueOn } = (await one(id)).duty!;
    const { id: adviceId } = await member.client.command('/advice', { bodyId: group, origin: 'ownInitiative' });
    expect((await outcome(id, { outcome: 'toAdvice', adviceId })).status).toBe(200);
    expect(await one(id)).toMatchObject({ outcome: 'toAdvice', duty: { status: 'met' } });
    await expect(city.world.sql(`update centrale.contribution set outcome = null, outcome_text = null, outcome_on = null, target_advice_id = null where id = $1`, [id])).rejects.toThrow('a contribution is immutable');
    expect(withinBudget(await member.client.post(`/advice/${adviceId}/withdraw`, { reason: 'De cijfers kloppen niet.' }))).toEqual([200, true]);
    expect(await one(id)).toMatchObject({ outcome: null, outcomeText: null, outcomeOn: null, target: null, duty: { status: 'running', dueOn }, may: { answer: null } });
    expect((await openly(`bodyId=${group}`)).find((row) => row.id === id)).toMatchObject({ outcome: null, owed: true, dueOn });
    const [entry] = await city.world.sql<{ facts: object }>(`select facts from centrale.audit_entry where dossier_id = $1 and command = 'reopenContribution'`, [group]);
    expect(entry!.facts).toMatchObject({ contributionId: id, adviceId, outcome: 'toAdvice', outcomeText: text });
    expect((await outcome(id, { outcome: 'toAdvice', adviceId })).code).toBe('contribution.advice-elsewhere');
    expect((await outcome(id, { outcome: 'declined' })).status).toBe(200);
  });

  it('is waited for again with all others that went into it, in as many statements as one', async () => {
    const { member } = city.town.people;
    const body = await city.body();
    await city.seat(body, member);
    const meeting = await city.announced({ bodyId: body }, 40);
    const withdrawn = async (places: readonly object[]) => {
      const { id: adviceId } = await member.client.command('/advice', { bodyId: body, origin: 'ownInitiative' });
      const ids: string[] = [];
      for (const place of places) ids.push((await note(place)).body.id);
      for (const id of ids) await city.official.command(`/contributions/${id}/give-outcome`, { outcome: 'toAdvice', text, adviceId });
      const { status, statements } = await member.client.post(`/advice/${adviceId}/withdraw`, { reason: 'De cijfers kloppen niet.' });
      expect(status).toBe(200);
      return { ids, statements, entries: await city.world.sql<{ of: string; id: string }>(
        `select dossier_type as of, facts->>'contributionId' as id from centrale.audit_entry where command = 'reopenContribution' and facts->>'adviceId' = $1`, [adviceId],
      ) };
    };
    const signal = { bodyId: body, kind: 'signal' };
    const alone = await withdrawn([signal]);
    const together = await withdrawn([signal, { bodyId: body, kind: 'opinion' }, { meetingId: meeting }, signal]);
    expect(together.statements).toBe(alone.statements);
    const [first, heard, asked, last] = together.ids;
    const found = new Map((await list(`bodyId=${body}`)).concat(await list(`meetingId=${meeting}`)).map((row) => [row.id, row]));
    // To a question this rule set names no term: it is owed without a date.
    expect(together.ids.map((id) => [found.get(id)!.outcome, found.get(id)!.duty?.status])).toEqual([[null, 'running'], [null, undefined], [null, 'unset'], [null, 'running']]);
    expect(new Map(together.entries.map(({ id, of }) => [id, of]))).toEqual(new Map([[first, 'body'], [heard, 'body'], [asked, 'meeting'], [last, 'body']]));
    expect(await city.world.sql('select from centrale.clock where part = any ($1) and satisfied_on is null and due_on is not null and next_check_at is null', [together.ids])).toEqual([]);
  });

  it('waits for whoever withdraws that advice at the same moment, and does not go into it', async () => {
    const { body: { id } } = await note({ bodyId: group, kind: 'signal', text: 'Het loket is te vroeg dicht' });
    const { id: adviceId } = await city.town.people.member.client.command('/advice', { bodyId: group, origin: 'ownInitiative' });
    const other = new pg.Client(city.world.database.superuserUrl);
    await other.connect();
    try {
      await other.query(`set session_replication_role = replica`);
      await other.query('begin');
      await other.query(`update centrale.advice set status = 'withdrawn' where id = $1`, [adviceId]);
      const asked = outcome(id, { outcome: 'toAdvice', adviceId });
      await until(async () => (await city.world.sql('select from pg_locks where not granted')).length > 0 || undefined, 'the outcome to wait');
      await other.query('commit');
      expect((await asked).code).toBe('contribution.advice-elsewhere');
      expect(await one(id)).toMatchObject({ outcome: null });
    } finally {
      await other.end();
    }
  });

  it('is a coming meeting of the same body: the one that is named, else the next', async () => {
    const body = await city.body('WERKGROEP');
    const [later, next] = [await city.announced({ bodyId: body }, 80), await city.announced({ bodyId: body }, 50)];
    const elsewhere = await city.announced({ bodyId: group }, 50);
    const draft = await city.create({ bodyId: body }, 60);
    const { body: { id } } = await note({ bodyId: body, kind: 'signal', text: 'Een bank in het park' });
    expect((await targets(id)).meetings.map((each) => each.id)).toEqual([next, later]);
    for (const meetingId of [elsewhere, draft]) expect((await outcome(id, { outcome: 'toAgenda', meetingId })).code).toBe('contribution.meeting-elsewhere');
    expect((await outcome(id, { outcome: 'declined', meetingId: later })).code).toBe('contribution.target-unasked');
    expect(withinBudget(await outcome(id, { outcome: 'toAgenda', meetingId: later }))).toEqual([200, true]);
    expect((await city.view(later)).items).toMatchObject([{ title: 'Een bank in het park', fromSignal: true }]);
    expect((await city.view(next)).items).toEqual([]);
    expect(await said(body)).toMatchObject([{ contributionId: id, outcome: 'toAgenda', meetingId: later }]);
  });

  it('is not a meeting whose last day for items is over: the one that is named takes it, and no other (R003-15)', async () => {
    const body = await city.body();
    const [next, later] = [await city.announced({ bodyId: body }, 30), await city.announced({ bodyId: body }, 60)];
    const { startsAt } = await city.view(next);
    const { body: { id } } = await note({ bodyId: body, kind: 'signal', text: 'De tram stopt te ver' });
    const { body: { id: second } } = await note({ bodyId: body, kind: 'signal', text: 'De bank is stuk' });
    expect((await targets(id)).meetings.map((each) => each.id)).toEqual([next, later]);
    await city.world.clock.to(instantOf(addDays(dateAt(new Date(startsAt)), -1), '09:00'));
    expect((await targets(id)).meetings.map((each) => each.id)).toEqual([later]);
    expect((await outcome(id, { outcome: 'toAgenda', meetingId: next })).problem).toMatchObject({ status: 409, code: 'contribution.meeting-closed', params: { until: expect.any(String) as string } });
    expect(await one(id)).toMatchObject({ outcome: null, may: { answer: null } });
    expect(withinBudget(await outcome(id, { outcome: 'toAgenda', meetingId: later }))).toEqual([200, true]);
    expect((await city.view(later)).items).toMatchObject([{ title: 'De tram stopt te ver', status: 'submitted' }]);
    // Where none is named it waits for the next one, as any late item does; no evening is said to have taken it.
    expect((await outcome(second, { outcome: 'toAgenda' })).status).toBe(200);
    expect((await city.view(later)).items).toMatchObject([{ status: 'submitted' }, { title: 'De bank is stuk', status: 'deferred' }]);
    expect(await said(body)).toMatchObject([{ contributionId: id, meetingId: later }, { contributionId: second, meetingId: null }]);
  });

  it('is a working group that arose from its trajectory', async () => {
    const { body: { id } } = await note({ meetingId: evening, kind: 'need' });
    const [arisen, foreign] = [await city.body(), await city.body()];
    await city.world.sql('update centrale.theme set spawned_body_id = $2 where id = $1', [await city.theme(quarter), arisen]);
    expect((await targets(id)).bodies).toMatchObject([{ id: arisen, name: { nl: 'Werkgroep wijk' } }]);
    expect((await outcome(id, { outcome: 'toWorkingGroup' })).code).toBe('contribution.group-missing');
    expect((await outcome(id, { outcome: 'toWorkingGroup', bodyId: foreign })).code).toBe('contribution.group-elsewhere');
    expect((await outcome(id, { outcome: 'toWorkingGroup', bodyId: arisen })).status).toBe(200);
    expect((await one(id)).target).toMatchObject({ kind: 'body', id: arisen });
    const publicly = async () => (await openly(`trajectoryId=${quarter}`)).find((row) => row.id === id)!.target;
    expect(await publicly()).toMatchObject({ kind: 'body', id: arisen });
    await city.world.sql('update centrale.body set published_at = null where id = $1', [arisen]);
    expect(await publicly()).toBeNull();
    await expect(city.world.sql(`update centrale.contribution set outcome = 'toWorkingGroup', outcome_text = '{}', outcome_on = current_date where id = $1`, [(await note({ meetingId: evening })).body.id]))
      .rejects.toThrow('an outcome names the advice or the group');
  });

  const said = async (bodyId: string) => (await city.world.sql<{ facts: object }>(
    `select facts from centrale.audit_entry where dossier_id = $1 and command = 'giveOutcome' order by seq`, [bodyId],
  )).map(({ facts }) => facts);

  async function otherAdvice(): Promise<{ id: string }> {
    const other = await city.body();
    await city.seat(other, city.town.people.member);
    return city.town.people.member.client.command('/advice', { bodyId: other, origin: 'ownInitiative' });
  }
});
