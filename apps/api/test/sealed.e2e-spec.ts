import { randomBytes } from 'node:crypto';
import { ApiProcess } from './support/api-process.js';
import { Competition, offerFor, type CallOff } from './support/competition.js';
import { as, until } from './support/platform.js';

/** Nobody writes this by chance. */
const CANARY = `Kanarie${randomBytes(12).toString('hex')}`;
/** In cents, as a number no other amount has. */
const UNIT_CENTS = 73_190_217;

let competition: Competition;
let callOff: CallOff;
let api: ApiProcess;

beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
  // With its worker, so that mails and jobs are as they will be, and saying all that it can say.
  api = await ApiProcess.start(competition.world.database, { NODE_ENV: 'test', LOG_LEVEL: 'trace' });
  callOff = await competition.callOff();
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await competition?.close();
});

const content = offerFor(1, {
  answers: [{ criterion: 'approach', text: `Onze aanpak: ${CANARY}` }, { criterion: 'team', text: CANARY }],
  team: [{ name: CANARY, role: CANARY, days: 1 }], subcontractors: [CANARY],
  prices: [{ what: CANARY, unit: 'piece', quantity: 1, unitCents: UNIT_CENTS }], totalCents: UNIT_CENTS,
});

/** Every row of every table, as text; bytes as they are too. */
async function everything(): Promise<string> {
  return as(competition.world.database.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  });
}

/** The forms in which a text may hide. */
const formsOf = (text: string): string[] => [text, Buffer.from(text).toString('hex'), ...[0, 1, 2].map((shift) => base64Core(text, shift)), text.split('').reverse().join('')];
/** What stands in any base64 that holds the text, at that shift. */
const base64Core = (text: string, shift: number): string => Buffer.from(' '.repeat(shift) + text).toString('base64').slice(shift + 1, -4);

describe('an offer before its opening', () => {
  it('is nowhere to be read: not in a table, a mail, a notification, an entry, a job or a log', async () => {
    const [provider] = competition.providers as [typeof competition.providers[0]];
    const client = competition.world.visitor([api.address]).adopt(provider.manager.client.cookie);
    const path = `/invitations/${callOff.invitation(1, provider)}`;
    expect((await client.put(`${path}/offer-draft`, content, { ifMatch: 0 })).status).toBe(200);
    expect((await client.put(`${path}/offer-draft`, content, { ifMatch: 0 })).status).toBe(412);
    expect((await client.post(`${path}/submit-offer`, { content: { ...content, totalCents: 1 } })).code).toBe('offer.total-mismatch');
    const { id } = await client.command(`${path}/submit-offer`, { content });
    await client.command(`${path}/submit-offer`, { content, replaces: id });
    expect((await client.post(`${path}/submit-offer`, { content: { ...content, answers: [], extra: CANARY } })).status).toBe(400);
    await until(async () => (await competition.world.sql(`select from centrale.mail where kind = 'offer.sealed' and status = 'shown'`)).length === 2, 'mails of receipt');
    const [dump, log] = [await everything(), api.output];
    const answered = log.split('\n').filter((line) => line.includes('answered'));
    expect([answered.length > 0, answered.filter((line) => /offer-draft|submit-offer/.test(line))]).toEqual([true, []]);
    for (const form of [...formsOf(CANARY), String(UNIT_CENTS)]) expect([form, dump.includes(form), log.includes(form)]).toEqual([form, false, false]);
  });

  it('is found by the same search once it was opened', async () => {
    await competition.opened(callOff);
    const dump = await everything();
    expect([dump.includes(CANARY), dump.includes(String(UNIT_CENTS))]).toEqual([true, true]);
  });
});
