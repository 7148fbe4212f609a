import { dateAt, type Page } from '@centrale/kernel';
import { type AgreementView, type CeilingMovementView, type CreateAgreement } from '@centrale/procurement';
import { Competition, motivation } from './support/competition.js';
import { anAgreement } from './support/market.js';

/** 100,000 euro for each lot, 150,000 for all together. */
const narrow = (today: string): Partial<CreateAgreement> => ({
  ceilingCents: 150_000_00, lots: anAgreement(today).lots.map((lot) => ({ ...lot, ceilingCents: 100_000_00 })),
});

let competition: Competition;

beforeAll(async () => {
  competition = await Competition.open({ providers: 1, agreement: narrow(dateAt(new Date())) });
}, 60_000);
afterAll(() => competition?.close());

const view = (): Promise<AgreementView> => competition.officer.read(`/agreements/${competition.market.agreementId}`);
const movements = (query = ''): Promise<Page<CeilingMovementView>> => competition.officer.read(`/agreements/${competition.market.agreementId}/movements${query}`);
const propose = async (euro: number): Promise<string> => {
  const [ready] = await competition.ready(1, euro);
  await competition.officer.command(`/call-offs/${ready!.callOffId}/propose-award`, { lots: [{ lotNo: 1, offerId: ready!.offerId, motivation }] });
  return ready!.callOffId;
};
const lot3 = async () => (await view()).lots.find(({ number }) => number === 3)!;

describe('the ceilings of an agreement (P06)', () => {
  it.each([[69_999, 30_001, null], [1, 30_000, 70], [15_000, 15_000, 85], [10_000, 5_000, 95]])(
    'after a proposal of %i euro leave %i euro of the lot, with warning %s', async (euro, left, warning) => {
      await propose(euro);
      expect(await lot3()).toMatchObject({ leftCents: left * 100, warning });
    });

  it('count for the agreement as a whole too', async () => {
    expect(await view()).toMatchObject({ reservedCents: 95_000_00, committedCents: 0, leftCents: 55_000_00, warning: null });
  });

  it('are told by a ledger, the last movement first, which sums to them', async () => {
    const callOffId = await propose(2_000);
    const { items } = await movements();
    expect(items.map(({ kind, cents, lotNumber }) => [kind, cents, lotNumber])).toEqual(
      [2_000, 10_000, 15_000, 1, 69_999].map((euro) => ['reserve', euro * 100, 3]),
    );
    expect(items[0]!.callOffId).toBe(callOffId);
    await competition.officer.command(`/call-offs/${callOffId}/withdraw-proposal`, { reason: 'Vergissing' });
    const first = await movements('?limit=4');
    const rest = await movements(`?limit=4&after=${first.next}`);
    const all = [...first.items, ...rest.items];
    expect(all.length).toBe(6);
    expect(all[0]).toMatchObject({ kind: 'release', cents: 2_000_00, callOffId });
    const sum = all.reduce((total, { kind, cents }) => total + (kind === 'reserve' ? cents : -cents), 0);
    expect([sum, (await lot3()).reservedCents]).toEqual([95_000_00, 95_000_00]);
  });
});
