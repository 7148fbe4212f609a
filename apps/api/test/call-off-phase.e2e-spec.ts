import fc from 'fast-check';
import { callOffPhase, callOffStatuses } from '@centrale/procurement';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { as } from './support/platform.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aDatabase();
});
afterAll(() => db?.drop());

it('the phase of a call-off is the same to the database as to the rule', async () => {
  const instants = fc.date({ min: new Date('2027-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:04Z'), noInvalidDate: true });
  const row = fc.record({ status: fc.constantFrom(...callOffStatuses), questionsDueAt: fc.option(instants), offersDueAt: fc.option(instants), now: instants });
  await as(db.appUrl, (client) =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 20, maxLength: 200 }), async (rows) => {
        const { rows: phases } = await client.query<{ phase: string }>(
          `select centrale.call_off_phase(r.status, r."questionsDueAt", r."offersDueAt", r.now) as phase
           from jsonb_to_recordset($1) as r(no int, status text, "questionsDueAt" timestamptz, "offersDueAt" timestamptz, now timestamptz) order by no`,
          [JSON.stringify(rows.map((each, no) => ({ ...each, no })))],
        );
        expect(phases.map(({ phase }) => phase)).toEqual(rows.map(({ now, ...each }) => callOffPhase(each, now)));
      }),
      { numRuns: 50 },
    ));
});
