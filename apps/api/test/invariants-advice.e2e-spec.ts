import { Advisory, aSelfCheck, aText, because, both } from './support/advisory.js';
import { as, refusal, run } from './support/platform.js';
import { behind } from './support/rival.js';

const nothing = { nl: '', fr: '' };
const ownInitiative = { origin: 'ownInitiative' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const asApp = (sql: string, params: unknown[] = []) => refusal(run(advisory.town.world.database.appUrl, sql, params));
const asOwner = (sql: string, params: unknown[] = []) => refusal(run(advisory.town.world.database.ownerUrl, sql, params));
const HASH = 'a'.repeat(64);

describe('where an advice comes from (I2, R000-01, R000-17)', () => {
  const insert = (bodyId: string, senderType: string, packId: string, origin: string | null = 'ownInitiative', writer = advisory.town.people.member.id) =>
    asApp(
      `insert into advice (id, number, organisation_id, body_id, pack_id, pack_version, sender_type, origin, status, title, analysis, justification, text_hash, edited_by, started_at, changed_at)
       values (centrale.new_id(), 'X-' || centrale.new_id(), $1, $2, $4, 1, $3, $5, 'draft', '{}', '{}', '{}', $6, $7, centrale.now(), centrale.now())`,
      [advisory.town.cityId, bodyId, senderType, packId, origin, HASH, writer],
    );

  it('is a sender that the route of its rules allows, whoever writes the row', async () => {
    const { member } = advisory.town.people;
    const group = await advisory.body({ packId: 'ATELIER', groupType: null, parentId: advisory.atelier.id, members: [[member, 'member']] });
    const disguised = await advisory.body({ packId: 'WERKGROEP', parentId: advisory.atelier.id, members: [[member, 'member']] });
    expect(await insert(group.id, 'workingGroup', 'ATELIER')).toContain('does not advise');
    expect(await insert(group.id, 'strategicAtelier', 'ATELIER')).toContain('does not advise');
    expect(await insert(disguised.id, 'workingGroup', 'WERKGROEP')).toContain('does not advise');
    expect(await insert(advisory.atelier.id, 'strategicAtelier', 'WERKGROEP')).toContain('does not advise');
    expect(await insert(advisory.group.id, 'workingGroup', 'WIJK')).toContain('does not advise');
    expect(await insert(advisory.group.id, 'gossip', 'WERKGROEP')).toMatch(/sender_type|does not advise/);
    expect(await insert(advisory.group.id, 'workingGroup', 'WERKGROEP')).toContain('audit entry');
  });

  it('has an origin, and a request with it or not', async () => {
    expect(await insert(advisory.group.id, 'workingGroup', 'WERKGROEP', null)).toContain('null value in column "origin"');
    expect(await insert(advisory.group.id, 'workingGroup', 'WERKGROEP', 'gossip')).toContain('advice_origin_check');
    expect(await insert(advisory.group.id, 'workingGroup', 'WERKGROEP', 'request')).toContain('advice_origin');
  });

  it('is written by members (I3)', async () => {
    const { coordinator, observer } = advisory.town.people;
    for (const person of [coordinator, observer]) expect(await insert(advisory.group.id, 'workingGroup', 'WERKGROEP', 'ownInitiative', person.id)).toContain('members write');
  });

  it('never changes', async () => {
    const id = await advisory.written(advisory.group);
    for (const column of ['body_id', 'sender_type', 'origin', 'request_id', 'pack_id']) expect(await asApp(`update advice set ${column} = ${column} where id = $1`, [id])).toContain('permission denied');
    expect(await asOwner(`update centrale.advice set sender_type = 'strategicAtelier' where id = $1`, [id])).toContain('immutable');
    expect(await asApp('delete from advice where id = $1', [id])).toContain('permission denied');
    expect(await asOwner('delete from centrale.advice where id = $1', [id])).toContain('immutable');
  });
});

describe('the text (I3, R000-13)', () => {
  const edit = (id: string, person: string, more = '', table = 'advice') =>
    asApp(`update ${table} set analysis = '{"nl":"Anders"}', text_hash = $2, version = version + 1, edited_by = $3 ${more} where id = $1`, [id, HASH, person]);

  it('is changed by a member, under a hash and a version of its own', async () => {
    const id = await advisory.written(advisory.group);
    const { member, coordinator } = advisory.town.people;
    expect(await edit(id, coordinator.id)).toContain('members write');
    expect(await asApp(`update advice set analysis = '{"nl":"Anders"}' where id = $1`, [id])).toContain('a hash and a version of its own');
    await run(advisory.town.world.database.appUrl, `update advice set analysis = '{"nl":"Anders"}', text_hash = $2, version = version + 1, edited_by = $3 where id = $1`, [id, HASH, member.id]);
  });

  it('does not change under a self-check or an adoption, nor after it was sent', async () => {
    const { member } = advisory.town.people;
    const adopted = await advisory.adopted(advisory.group);
    const sent = await advisory.sent();
    for (const id of [adopted, sent]) {
      expect(await edit(id, member.id)).toContain('throws an advice back');
      for (const sql of [`update recommendation set text = '{"nl":"Anders"}' where advice_id = $1`, 'delete from recommendation where advice_id = $1',
        `insert into minority_position (advice_id, no, text) values ($1, 9, '{}')`]) {
        expect([sql, await asApp(sql, [id])]).toEqual([sql, expect.stringContaining('changes with its text')]);
      }
    }
    expect(await edit(sent, member.id, `, status = 'complete'`)).toMatch(/throws an advice back|does not come back/);
    expect(await asApp(`update advice set status = 'adopted' where id = $1`, [sent])).toContain('does not come back');
  });

  it('is whole before it is complete (R003-25)', async () => {
    const id = await advisory.written(advisory.group, ownInitiative, aText({ recommendations: [] }));
    expect(await asApp(`update advice set status = 'complete' where id = $1`, [id])).toContain('template is not filled in');
    await advisory.save(id, aText({ justification: nothing }));
    expect(await asApp(`update advice set status = 'complete' where id = $1`, [id])).toContain('template is not filled in');
  });

  it('is voted on by members who are not of the city (I3)', async () => {
    const { observer } = advisory.town.people;
    const elected = await advisory.town.somebody('member');
    const group = await advisory.body({ members: [[advisory.town.people.member, 'member'], [elected, 'member'], [observer, 'observer']] });
    await advisory.classOf(elected, group, 'elected');
    const id = await advisory.written(group);
    for (const person of [elected, observer]) {
      const vote = JSON.stringify({ on: await advisory.today(), votes: [{ partyId: group.parties.get(person.id), choice: 'for' }], textHash: HASH });
      expect(await asApp('update advice set vote = $2 where id = $1', [id, vote])).toContain('members vote');
    }
  });

  it('is saved once when two members save the same version together', async () => {
    const id = await advisory.written(advisory.group);
    const { version } = await advisory.advice(id);
    const answers = await Promise.all([advisory.member, advisory.chair].map((client, index) => client.put(`/advice/${id}`, aText({ title: both(`Titel ${index}`) }), { ifMatch: version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('sending (I1)', () => {
  /** A delivery by message, with some of its columns otherwise; each is a piece of SQL. */
  const deliver = (id: string, otherwise: Readonly<Record<string, string>> = {}) => {
    const day = 'centrale.today()';
    const row = {
      advice_id: `'${id}'`, channel: `'email'`, sent_on: day, expected_on: day, latest_on: day, received_on: day, to_whom: `'Dienst'`, proof: `'bericht'`,
      registered_by: `'${advisory.town.people.chair.id}'`, registered_at: 'centrale.now()', evidence: `'{}'`, evidence_hash: `repeat('0', 64)`, ...otherwise,
    };
    return `insert into advice_delivery (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
  };
  /** Both statements in one transaction, as the application's role. */
  const sendAsApp = (id: string) =>
    as(advisory.town.world.database.appUrl, async (client) => {
      await client.query('begin');
      await client.query(deliver(id));
      return refusal(client.query(`update advice set status = 'sent' where id = $1`, [id]));
    });
  const linked = async (interests: (string | null)[]) => {
    const trajectoryId = await advisory.trajectory(advisory.atelier, { interests });
    const id = await advisory.adopted(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    return { id, trajectoryId };
  };

  it('takes a delivery with its proof (R003-23)', async () => {
    const id = await advisory.adopted(advisory.group);
    expect(await asApp(`update advice set status = 'sent' where id = $1`, [id])).toContain('with a delivery on record');
    for (const [column, value] of [['proof', `''`], ['to_whom', `' '`], ['channel', `'pigeon'`], ['received_on', 'centrale.today() - 1']] as const) {
      expect([column, await asApp(deliver(id, { [column]: value }))]).toEqual([column, expect.stringContaining('advice_delivery')]);
    }
  });

  it('takes a signed self-check of that text, and an outcome for everybody interested, from an atelier (R000-06, R000-18)', async () => {
    const open = await linked([null]);
    expect(await sendAsApp(open.id)).toContain('evidence that everybody interested was involved');
    const { id } = await linked([]);
    await advisory.sql(`set session_replication_role = replica; delete from self_check where advice_id = '${id}'`);
    expect(await sendAsApp(id)).toContain('signed self-check');
  });

  it('has a self-check that a member signed, of the text as it is, and that nobody changes', async () => {
    const id = await advisory.voted(advisory.atelier);
    const sign = (person: string, hash: string) =>
      asApp(`insert into self_check (id, advice_id, content, outcome, text_hash, signed_by, signed_at, hash) values (centrale.new_id(), $1, '{}', 'pass', $3, $2, centrale.now(), $4)`, [id, person, hash, HASH]);
    const [row] = await advisory.sql<{ hash: string }>('select text_hash as hash from advice where id = $1', [id]);
    const { board, chair } = advisory.town.people;
    expect(await sign(board.id, row!.hash)).toContain('signed by a member');
    expect(await sign(chair.id, HASH)).toContain('about the text as it is');
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    expect(await asApp(`update self_check set outcome = 'fail' where advice_id = $1`, [id])).toContain('permission denied');
    expect(await asOwner(`update centrale.self_check set outcome = 'fail' where advice_id = $1`, [id])).toContain('immutable');
  });

  it('is refused when somebody becomes interested while it leaves', async () => {
    const { id, trajectoryId } = await linked(['invited']);
    const delivery = await advisory.delivery();
    const answer = await behind(advisory.town.world, 'select from centrale.advice where id = $1 for update', [id], async () => {
      await advisory.interest(trajectoryId, null);
      return advisory.chair.post(`/advice/${id}/send`, delivery);
    });
    expect([answer.status, answer.code]).toEqual([409, 'R000-06']);
  });

  it('happens once when two press together', async () => {
    const id = await advisory.adopted(advisory.group);
    const delivery = await advisory.delivery();
    const answers = await behind(advisory.town.world, 'select from centrale.advice where id = $1 for update', [id], () =>
      Promise.all([1, 2].map(() => advisory.official.post(`/advice/${id}/send`, delivery))));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 advice.wrong-status']);
    const [{ count }] = (await advisory.sql<{ count: number }>(`select count(*)::int from clock where dossier_id = $1 and kind = 'response'`, [id])) as [{ count: number }];
    expect(count).toBe(1);
  });

  it('of one request happens from one advice when two begin together', async () => {
    const requestId = await advisory.issued(advisory.group);
    const answers = await behind(advisory.town.world, 'select from centrale.advice_request where id = $1 for update', [requestId], () =>
      Promise.all([advisory.member, advisory.chair].map((client) => client.post('/advice', { bodyId: advisory.group.id, origin: 'request', requestId }))));
    expect(answers.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(['200 undefined', '409 advice.request-taken']);
  });

  it('keeps its notes', async () => {
    const id = await advisory.written(advisory.group);
    await advisory.town.people.board.client.command(`/advice/${id}/annex`, { text: because.nl });
    expect(await asApp(`update expertise_note set text = 'Anders' where advice_id = $1`, [id])).toContain('permission denied');
    expect(await asOwner('delete from centrale.expertise_note where advice_id = $1', [id])).toContain('immutable');
  });
});
