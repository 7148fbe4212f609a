import { newId } from '../src/platform/database/ids.js';
import { type Client } from './support/client.js';
import { Competition, offerFor, type CallOff, type Provider } from './support/competition.js';
import { as, refusal, run, until } from './support/platform.js';
import { behind } from './support/rival.js';

let competition: Competition;
let provider: Provider;
/** The same person twice, at two API processes. */
let twice: readonly [Client, Client];

beforeAll(async () => {
  competition = await Competition.open({ apis: 2, providers: 2 });
  provider = competition.providers[0]!;
  twice = [provider.manager.client, await competition.world.signIn(provider.manager.email)];
});
afterAll(() => competition?.close());

const app = (sql: string, params?: unknown[]) => run(competition.world.database.appUrl, sql, params);
const refusedTo = (url: string, sql: string, params?: unknown[]) => refusal(run(url, sql, params));
const waiting = async (): Promise<number> =>
  (await run<{ n: number }>(competition.world.database.superuserUrl,
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]!.n;
const submit = (callOff: CallOff, client: Client, api = 0) =>
  client.post(`/invitations/${callOff.invitation(1, provider)}/submit-offer`, { content: offerFor(5_000) }, { api });
const liveOffers = (callOff: CallOff): Promise<unknown[]> =>
  competition.world.sql('select offer_id from centrale.offer_lot where call_off_id = $1 and live', [callOff.id]);

/** Lets the submission wait at its very last step: time and deadline were asked before. */
async function whileSubmitting<T>(callOff: CallOff, meanwhile: () => Promise<T>): Promise<[Awaited<ReturnType<typeof submit>>, T]> {
  const invitationId = callOff.invitation(1, provider);
  await provider.manager.client.command(`/invitations/${invitationId}/see`);
  return as(competition.world.database.superuserUrl, async (rival) => {
    await rival.query('begin');
    await rival.query('select from centrale.audit_head where dossier_id = $1 for update', [invitationId]);
    const submitting = submit(callOff, provider.manager.client);
    await until(async () => (await waiting()) > 0, 'a submission that waits');
    const result = await meanwhile();
    await rival.query('commit');
    return [await submitting, result];
  });
}

describe('one live offer per provider and call-off lot (invariant 1)', () => {
  it('stands when two submissions of one provider arrive together at two processes', async () => {
    const callOff = await competition.callOff();
    // Announced before, so that the submissions have nothing else to wait for each other on.
    await provider.manager.client.command(`/invitations/${callOff.invitation(1, provider)}/announce-offer`);
    const answers = await as(competition.world.database.superuserUrl, async (rival) => {
      await rival.query('begin');
      await rival.query('select from centrale.invitation where id = $1 for update', [callOff.invitation(1, provider)]);
      const both = Promise.all([submit(callOff, twice[0], 0), submit(callOff, twice[1], 1)]);
      await until(async () => (await waiting()) === 2, 'two submissions that wait');
      await rival.query('commit');
      return both;
    });
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.code).toBe('offer.already-submitted');
    expect(await liveOffers(callOff)).toHaveLength(1);
  });

  it('is kept by an index, whoever writes', async () => {
    const callOff = await competition.callOff();
    await submit(callOff, twice[0]);
    const [row] = await app('select * from offer_lot where call_off_id = $1', [callOff.id]) as [{ call_off_lot_id: string }];
    const second = as(competition.world.database.appUrl, async (client) => {
      await client.query('begin');
      const { rows: [offer] } = await client.query<{ id: string }>(
        `insert into offer (id, call_off_id, provider_id, kind, status, submitted_by, submitted_at) values (centrale.new_id(), $1, $2, 'single', 'sealed', $3, centrale.now()) returning id`,
        [callOff.id, provider.id, provider.manager.id],
      );
      await client.query(
        `insert into offer_lot (offer_id, call_off_lot_id, call_off_id, provider_id, kind, live) values ($1, $2, $3, $4, 'single', true)`,
        [offer!.id, row.call_off_lot_id, callOff.id, provider.id],
      );
    });
    expect(await refusal(second)).toContain('offer_one_live');
  });

  it('comes from whoever was invited for that lot only', async () => {
    const callOff = await competition.callOff([{}], { providers: [provider] });
    const stranger = competition.providers[1]!;
    const { body } = await submit(callOff, twice[0]);
    const uninvited = app(
      `insert into offer_lot (offer_id, call_off_lot_id, call_off_id, provider_id, kind, live) values ($1, $2, $3, $4, 'single', true)`,
      [body.id, callOff.lots[0]!.id, callOff.id, stranger.id],
    );
    expect(await refusal(uninvited)).toMatch(/offer_lot_call_off_lot_id_provider_id_call_off_id_fkey|offer_lot_pkey/);
  });
});

describe('offers until the deadline and not beyond (invariant 2)', () => {
  it('a submission that began before the deadline and commits after it is refused, in the words of the rule (P11)', async () => {
    const callOff = await competition.callOff();
    const [answer] = await whileSubmitting(callOff, () => competition.pass(callOff));
    expect([answer.status, answer.code, answer.problem.params]).toEqual([409, 'offer.deadline-passed', { until: callOff.offersDueAt.toISOString() }]);
    expect(await liveOffers(callOff)).toEqual([]);
  });

  it('so is one that time itself overtook, without anybody moving the clock (P11)', async () => {
    const callOff = await competition.callOff([{}], { secondsForOffers: 5 });
    const [answer] = await whileSubmitting(callOff, () => until(async () => (await competition.world.clock.now()) >= callOff.offersDueAt, 'the deadline'));
    expect(answer.code).toBe('offer.deadline-passed');
    expect(await liveOffers(callOff)).toEqual([]);
  });

  it('an opening waits for the submission that still runs, and finds what became of it', async () => {
    const callOff = await competition.callOff();
    const [late, begun] = await whileSubmitting(callOff, async () => {
      await competition.pass(callOff);
      const opening = competition.openers[0].client.post(`/call-offs/${callOff.id}/begin-opening`, undefined, { api: 1 });
      await until(async () => (await waiting()) >= 2, 'an opening that waits');
      return { opening };
    });
    expect([late.code, (await begun.opening).status]).toEqual(['offer.deadline-passed', 200]);
  });

  it('a submission waits for an opening, and is refused', async () => {
    const callOff = await competition.callOff();
    const answer = await behind(competition.world, `update centrale.call_off set status = 'opening' where id = $1`, [callOff.id], () => submit(callOff, twice[0]));
    expect(answer.code).toBe('call-off.wrong-status');
  });

  it('the database refuses a late offer by its own clock, whatever the application thinks', async () => {
    const callOff = await competition.callOff();
    const { body } = await submit(callOff, twice[0]);
    await competition.pass(callOff);
    const id = newId();
    for (const [sql, ...params] of [
      [`update offer set status = 'withdrawn' where id = $1`, body.id],
      ['update offer_lot set live = false where offer_id = $1', body.id],
      [`insert into offer (id, call_off_id, provider_id, kind, status, submitted_by, submitted_at) values ($1, $2, $3, 'single', 'sealed', $4, centrale.now())`,
        id, callOff.id, provider.id, provider.manager.id],
    ] as [string, ...string[]][]) {
      const late = as(competition.world.database.appUrl, async (client) => {
        await client.query('begin');
        await client.query(sql, params);
        await client.query(`select centrale.record_audit('offer', $1, null, null, 'late', '{}', '{}')`, [params[0]]);
        await client.query('commit');
      });
      expect([sql, await refusal(late)]).toEqual([sql, 'the deadline for offers has passed']);
    }
  });
});

describe('a sealed offer', () => {
  it('is read, changed and removed by nobody through the application’s role', async () => {
    const callOff = await competition.callOff();
    const { body } = await submit(callOff, twice[0]);
    await provider.manager.client.put(`/invitations/${callOff.invitation(1, provider)}/offer-draft`, offerFor(1), { ifMatch: 0 });
    const { appUrl, ownerUrl } = competition.world.database;
    for (const sql of [
      'select bytes from offer_envelope', 'select * from offer_envelope', 'select bytes from offer_draft', 'select * from offer_draft',
      `update offer_envelope set bytes = ''`, 'delete from offer_envelope', 'delete from offer', 'delete from offer_lot', 'delete from offer_draft',
      'truncate offer_envelope cascade', `copy offer_envelope to stdout`, `update offer set call_off_id = id`, 'update offer_lot set provider_id = offer_id',
    ]) {
      expect([sql, await refusedTo(appUrl, sql)]).toEqual([sql, expect.stringMatching(/permission denied|must be owner/)]);
    }
    expect(await refusedTo(ownerUrl, `update centrale.offer_envelope set key_id = 'x' where offer_id = $1`, [body.id])).toContain('immutable');
    expect(await refusedTo(ownerUrl, 'delete from centrale.offer_envelope where offer_id = $1', [body.id])).toContain('immutable');
    expect(await refusedTo(ownerUrl, 'delete from centrale.offer where id = $1', [body.id])).toContain('immutable');
  });

  it('has the hash that the database makes, whatever the application claims', async () => {
    const callOff = await competition.callOff();
    const { body } = await submit(callOff, twice[0]);
    const forged = `insert into offer_envelope (offer_id, key_id, bytes, envelope_hash, content_hash) values ($1, 'k', '\\x00', repeat('0', 64), repeat('0', 64))`;
    expect(await refusedTo(competition.world.database.appUrl, forged, [body.id])).toContain('hash');
  });

  it('comes out of no function before two people have opened after the deadline', async () => {
    const callOff = await competition.callOff();
    const { body } = await submit(callOff, twice[0]);
    const other = competition.providers[1]!;
    const envelopes = () => app('select offer_id from centrale.opened_envelopes($1)', [callOff.id]);
    expect(await app('select * from centrale.own_offer_envelope($1, $2)', [body.id, other.id])).toEqual([]);
    expect(await envelopes()).toEqual([]);
    const { appUrl } = competition.world.database;
    const [one, two] = competition.openers;
    const open = `insert into opening (call_off_id, first_opener_id, first_session_id, first_at) values ($1, $2, gen_random_uuid(), centrale.now())`;
    expect(await refusedTo(appUrl, open, [callOff.id, one.id])).toContain('sealed until the deadline');
    await competition.pass(callOff);
    const atOnce = `insert into opening (call_off_id, first_opener_id, first_session_id, first_at, second_opener_id, second_session_id, second_at)
      values ($1, $2, gen_random_uuid(), centrale.now(), $3, gen_random_uuid(), centrale.now())`;
    expect(await refusedTo(appUrl, atOnce, [callOff.id, one.id, two.id])).toContain('second opener');
    await app(open, [callOff.id, one.id]);
    expect(await envelopes()).toEqual([]);
    const opened = `insert into opened_offer (offer_id, call_off_id, content, nonce, total_cents, opened_at) values ($1, $2, '{}', '', 1, centrale.now())`;
    expect(await refusedTo(appUrl, opened, [body.id, callOff.id])).toContain('two people');
    const second = 'update opening set second_opener_id = $2, second_session_id = gen_random_uuid(), second_at = centrale.now() where call_off_id = $1';
    expect(await refusedTo(appUrl, second, [callOff.id, one.id])).toContain('opening_two_people');
    await app(second, [callOff.id, two.id]);
    expect(await envelopes()).toHaveLength(1);
    expect(await refusedTo(appUrl, second, [callOff.id, one.id])).toContain('immutable');
    expect(await refusedTo(appUrl, `update opening set report = 'x', report_hash = repeat('0', 64) where call_off_id = $1`, [callOff.id])).toContain('hash');
    expect(await refusedTo(appUrl, 'delete from opening')).toContain('permission denied');
  });
});
