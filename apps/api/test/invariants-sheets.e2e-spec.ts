import { refusal, run } from './support/platform.js';
import { aBody, aDraft, aFramework, aPublished, aSubmitted } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
  await aFramework(town);
}, 60_000);
afterAll(() => town?.close());

describe('whoever writes sheets past the product', () => {
  const app = (sql: string, params?: unknown[]) => refusal(run(town.world.database.appUrl, sql, params));

  it('approves and publishes nothing without a decision (R003-01, R003-38)', async () => {
    const id = await aSubmitted(town, (await aBody(town)).id);
    expect(await app(`update centrale.sheet set status = 'approved' where id = $1`, [id])).toMatch(/sheet_decided/);
    expect(await app(`update centrale.sheet set status = 'approved', decision_on = now(), decision_reference = ' ' where id = $1`, [id])).toMatch(/sheet_decided/);
    expect(await app(`update centrale.sheet set status = 'published', decision_on = now(), decision_reference = '1' where id = $1`, [id])).toMatch(/sheet_published/);
    expect(await app(`update centrale.sheet set status = 'approved', decision_on = now(), decision_reference = '1' where id = $1`, [id])).toMatch(/without an audit entry/);
  });

  it('submits nothing that lacks its type or forbids the city to ask (R003-10, R003-19, R003-21)', async () => {
    const id = await aDraft(town, (await aBody(town)).id);
    const submit = (content: string) => app(
      `update centrale.sheet set status = 'submitted', submitted_at = now(), content = ${content},
         framework_id = (select f.id from centrale.general_framework f where f.organisation_id = $2 and f.status = 'active') where id = $1`, [id, town.cityId]);
    expect(await submit(`jsonb_set(content, '{working,groupType}', 'null')`)).toMatch(/sheet_group_type/);
    expect(await submit(`jsonb_set(content, '{advice,onRequest}', 'false')`)).toMatch(/sheet_on_request/);
    expect(await submit(`jsonb_set(content, '{general,domain}', 'null')`)).toMatch(/sheet_general/);
    expect(await app(`update centrale.sheet set status = 'submitted' where id = $1`, [id])).toMatch(/sheet_framework/);
  });

  it('changes nothing of what went to the college, or was decided', async () => {
    const submitted = await aSubmitted(town, (await aBody(town)).id);
    const published = await aPublished(town, (await aBody(town)).id);
    expect(await app(`update centrale.sheet set content = '{}' where id = $1`, [submitted])).toMatch(/went to the college is immutable/);
    expect(await app(`update centrale.sheet set decision_reference = '2' where id = $1`, [published])).toMatch(/what was decided and published stays/);
    expect(await app('delete from centrale.sheet where id = $1', [submitted])).toMatch(/permission denied/);
    expect(await app(`update centrale.general_framework set floors = '{}' where organisation_id = $1`, [town.cityId])).toMatch(/permission denied/);
    expect(await refusal(run(town.world.database.ownerUrl, `update centrale.general_framework set floors = '{}' where organisation_id = $1`, [town.cityId]))).toMatch(/immutable/);
  });
});
