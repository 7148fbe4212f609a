import { addDays, type Page } from '@centrale/kernel';
import { qualityCriteria, type BodyAccountView, type ObligationRow, type QualityEvaluationRow, type QualityEvaluationView } from '@centrale/participation';
import { refusal, run } from './support/platform.js';
import { aBody } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 60_000);
afterAll(() => town?.close());

const both = (text: string): object => ({ nl: text, fr: text });
const judged = (judgement = 'good'): object[] =>
  qualityCriteria.map((criterion, index) => ({ criterion, judgement: index === 1 ? judgement : 'good', remark: index === 1 ? both('Meer wijken bereiken.') : both('') }));
const year = (): number => Number(town.today.slice(0, 4));
const evaluation = (changes: object = {}): object => ({ year: year(), doneOn: town.today, criteria: judged(), actions: [], ...changes });
const evaluate = (bodyId: string, changes: object = {}) => town.coordinator.post(`/bodies/${bodyId}/evaluate`, evaluation(changes));
const account = (bodyId: string): Promise<BodyAccountView> => town.coordinator.read<BodyAccountView>(`/bodies/${bodyId}/account`);
const duties = async (bodyId: string, kind: string): Promise<readonly ObligationRow[]> =>
  (await town.coordinator.read<Page<ObligationRow>>(`/obligations?bodyId=${bodyId}&kind=${kind}`)).items;

describe('the evaluation of a body', () => {
  it('is owed every year, and met once it is made (R003-34)', async () => {
    const { id } = await aBody(town);
    expect((await account(id)).reminders).toContainEqual({ code: 'R003-34', params: { year: String(year()) } });
    expect(await duties(id, 'annualEvaluation')).toMatchObject([{ rule: 'R003-34', part: String(year()), dueOn: `${year()}-12-31`, ownerSide: 'body', satisfiedOn: null }]);
    const done = await evaluate(id, { criteria: judged('attention'), actions: [{ what: both('Affiches in elke wijk'), dueOn: addDays(town.today, 30) }] });
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    expect(await duties(id, 'annualEvaluation')).toMatchObject([{ status: 'met', satisfiedOn: town.today }]);
    const { body, statements } = await town.coordinator.get<BodyAccountView>(`/bodies/${id}/account`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body.reminders.map(({ code }) => code)).toEqual(['R003-37']);
    expect(body.evaluations).toMatchObject([{ year: year(), judged: { good: 5, attention: 1, insufficient: 0 }, openActions: 1, subject: 'body' }]);
    const entries = await town.world.sql(`select from centrale.audit_entry where dossier_type = 'body' and dossier_id = $1 and command = 'evaluate'`, [id]);
    expect(entries).toHaveLength(1);
  });

  it('is made once a year, however many make it at the same time (R003-34)', async () => {
    const { id } = await aBody(town);
    const answers = await Promise.all(Array.from({ length: 4 }, () => evaluate(id)));
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'evaluation.year-exists', 'evaluation.year-exists', 'evaluation.year-exists']);
  });

  it('says what it says completely, in the languages of the city', async () => {
    const { id } = await aBody(town);
    const refusals = await Promise.all([
      { criteria: judged().slice(1) }, { criteria: judged('attention') }, { doneOn: addDays(town.today, 1) }, { year: year() + 1 },
      { criteria: judged('attention'), actions: [{ what: { nl: 'Affiches', fr: '' }, dueOn: null }] },
      { actions: [{ what: both('Affiches'), dueOn: addDays(town.today, -1) }] },
    ].map(async (changes) => (await evaluate(id, changes)).code));
    expect(refusals).toEqual([
      'evaluation.criteria-incomplete', 'evaluation.action-missing', 'evaluation.done-in-future', 'evaluation.year-not-begun', 'evaluation.text-missing',
      'evaluation.action-before-evaluation',
    ]);
    expect((await evaluate(id, { criteria: [{ criterion: 'beauty', judgement: 'good' }] })).status).toBe(400);
  });

  it('has actions that are completed one by one', async () => {
    const { id } = await aBody(town);
    const actions = [{ what: both('Affiches'), dueOn: null }, { what: both('Tolk'), dueOn: null }];
    const { id: evaluationId } = (await evaluate(id, { actions })).body;
    const complete = (no: number) => town.coordinator.post(`/evaluations/${evaluationId}/complete-action`, { no, doneOn: town.today });
    const done = await complete(2);
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    expect((await complete(2)).code).toBe('evaluation.action-done');
    expect((await complete(3)).code).toBe('evaluation.no-action');
    const { body, statements } = await town.coordinator.get<QualityEvaluationView>(`/evaluations/${evaluationId}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body).toMatchObject({ openActions: 1, may: { completeAction: null } });
    expect(body.actions.map(({ doneOn }) => doneOn)).toEqual([null, town.today]);
  });

  it('stays as it was made, whoever writes past the product', async () => {
    const { id } = await aBody(town);
    const { id: evaluationId } = (await evaluate(id, { actions: [{ what: both('Affiches'), dueOn: null }] })).body;
    const app = (sql: string) => refusal(run(town.world.database.appUrl, sql, [evaluationId]));
    expect(await app(`update centrale.evaluation set criteria = '[]' where id = $1`)).toMatch(/permission denied/);
    expect(await app(`update centrale.evaluation set actions = '[]' where id = $1`)).toMatch(/immutable/);
    expect(await app(`update centrale.evaluation set actions = jsonb_set(actions, '{0,what,nl}', '"Anders"') where id = $1`)).toMatch(/immutable/);
    expect(await app(`update centrale.evaluation set actions = jsonb_set(actions, '{0,doneOn}', '"2026-01-01"') where id = $1`)).toBeUndefined();
    expect(await app(`update centrale.evaluation set actions = jsonb_set(actions, '{0,doneOn}', 'null') where id = $1`)).toMatch(/immutable/);
  });

  it('is seen by the people of the city, the service and the auditor; its official makes it', async () => {
    const { id } = await aBody(town);
    const { id: evaluationId } = (await evaluate(id)).body;
    const stranger = await Town.in(town.world);
    const statuses = await Promise.all([town.people.member.client, town.manager.client, stranger.coordinator].map(async (client) => [
      (await client.get(`/evaluations/${evaluationId}`)).status, (await client.get(`/bodies/${id}/account`)).status,
      (await client.read<Page<QualityEvaluationRow>>(`/evaluations?bodyId=${id}`)).items.length,
    ]));
    expect(statuses).toEqual([[200, 200, 1], [200, 200, 1], [404, 404, 0]]);
    const colleague = await town.somebody('coordinator');
    expect((await colleague.client.post(`/bodies/${id}/evaluate`, evaluation())).status).toBe(403);
    expect((await stranger.coordinator.post(`/bodies/${id}/evaluate`, evaluation())).status).toBe(404);
  });
});

describe('feedback to the committee of the council', () => {
  const plan = (id: string, on: string) => town.secretariat.post(`/bodies/${id}/plan-council-feedback`, { on });
  const give = (id: string, on: string) => town.secretariat.post(`/bodies/${id}/give-council-feedback`, { on, reference: 'Verslag 12' });

  it('has no date until somebody plans it, and is met once it is given (R003-37)', async () => {
    const { id } = await aBody(town);
    const feedback = () => duties(id, 'legislatureFeedback');
    expect((await account(id)).reminders).toContainEqual({ code: 'R003-37' });
    expect(await feedback()).toMatchObject([{ rule: 'R003-37', status: 'unset', dueOn: null, daysLeft: null, ownerSide: 'city' }]);
    const on = addDays(town.today, 60);
    const planned = await plan(id, on);
    expect([planned.status, planned.statements <= 16]).toEqual([200, true]);
    expect(await feedback()).toMatchObject([{ dueOn: on, status: 'running' }]);
    // Another day: still one duty.
    await plan(id, addDays(town.today, 5));
    expect(await feedback()).toMatchObject([{ dueOn: addDays(town.today, 5), status: 'dueSoon' }]);
    expect((await account(id)).reminders.map(({ code }) => code)).toEqual(['R003-34']);
    const given = await give(id, town.today);
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    expect(await feedback()).toMatchObject([{ status: 'met', satisfiedOn: town.today }]);
    expect((await account(id)).feedback).toMatchObject([{ plannedOn: addDays(town.today, 5), givenOn: town.today, reference: 'Verslag 12' }]);
    expect((await give(id, town.today)).code).toBe('evaluation.feedback-given');
    expect((await plan(id, on)).code).toBe('evaluation.feedback-given');
  });

  it('given without a plan counts as well (R003-37)', async () => {
    const { id } = await aBody(town);
    await give(id, town.today);
    expect(await duties(id, 'legislatureFeedback')).toMatchObject([{ status: 'met', satisfiedOn: town.today, dueOn: null }]);
  });

  it('is planned on a day to come, and given on a day that has come (R003-37)', async () => {
    const { id } = await aBody(town);
    expect((await plan(id, addDays(town.today, -1))).code).toBe('evaluation.planned-in-past');
    expect((await plan(id, '2190-01-01')).code).toBe('evaluation.after-legislature');
    expect((await give(id, addDays(town.today, 1))).code).toBe('evaluation.given-in-future');
    expect((await plan(id, '2026-02-30')).status).toBe(400);
    expect((await town.people.member.client.post(`/bodies/${id}/plan-council-feedback`, { on: town.today })).status).toBe(403);
  });
});
