import { addDays, type Page } from '@centrale/kernel';
import { fourPacks, type ObligationRow, type PackRow, type PackView } from '@centrale/participation';
import { Clocks, type Duty } from '../src/participation/clocks/clocks.service.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { newId } from '../src/platform/database/ids.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { refusal, run, until } from './support/platform.js';
import { aBody, aSeat } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open({ apis: 2 });
});
afterAll(() => town?.close());

const clocks = () => town.world.apis[0]!.app.get(Clocks);
const inTx = <T>(work: Parameters<Transactions['run']>[0]): Promise<T> => town.world.apis[0]!.app.get(Transactions).run(work) as Promise<T>;
const thirty = { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' } as const;

/** A duty on a dossier that nobody else knows. */
async function aDuty(changes: Partial<Duty> = {}): Promise<Duty> {
  const duty: Duty = {
    kind: 'request', rule: 'R003-28', organisationId: town.cityId, dossier: 'adviceRequest', dossierId: newId(), label: 'V-1', ownerSide: 'body', term: thirty,
    anchor: town.today, ...changes,
  };
  await inTx((tx) => clocks().start(tx, duty));
  return duty;
}

const rowOf = async ({ dossierId }: Duty): Promise<ObligationRow> => {
  const { items } = await town.coordinator.read<Page<ObligationRow>>('/obligations?limit=100');
  return items.find((row) => row.dossierId === dossierId)!;
};
const told = (duty: Duty): Promise<{ kind: string; person: string }[]> =>
  town.world.sql('select kind, person_id as person from centrale.notification where dossier_id = $1 order by created_at, id', [duty.dossierId]);

describe('a duty with a term', () => {
  it('is due on the day that its term leads to, and there is one of a kind on a dossier (R003-28)', async () => {
    const duty = await aDuty({ anchor: '2027-04-15' });
    await inTx((tx) => clocks().start(tx, { ...duty, anchor: '2027-01-01' }));
    expect(await rowOf(duty)).toMatchObject({ dueOn: '2027-05-18', kind: 'request', rule: 'R003-28', ownerSide: 'body' });
  });

  it('without a term says that no date was agreed, and invents none', async () => {
    const duty = await aDuty({ kind: 'response', term: null, rule: null });
    expect(await rowOf(duty)).toMatchObject({ dueOn: null, status: 'unset', daysLeft: null });
  });

  it('is overdue by its date alone, and met late once it is met', async () => {
    const duty = await aDuty({ anchor: addDays(town.today, -40) });
    expect((await rowOf(duty)).status).toBe('overdue');
    await inTx((tx) => clocks().satisfy(tx, duty, town.today));
    expect(await rowOf(duty)).toMatchObject({ status: 'metLate', satisfiedOn: town.today });
  });

  it('keeps the history of its adjustments: nobody rewrites it, and nobody moves what it counts from (I12)', async () => {
    const duty = await aDuty();
    await inTx((tx) => clocks().adjust(tx, duty, { type: 'shorten', to: 20, motivation: 'Dringend', confirmedBy: [] }));
    const attempt = (set: string): Promise<string | undefined> => refusal(run(town.world.database.appUrl, `update clock set ${set} where dossier_id = $1`, [duty.dossierId]));
    expect(await attempt(`adjustments = '[]'`)).toMatch(/history of a clock/);
    expect(await attempt(`anchor = anchor + 1`)).toMatch(/permission denied|immutable/);
    expect(await refusal(run(town.world.database.ownerUrl, 'update centrale.clock set anchor = anchor + 1 where dossier_id = $1', [duty.dossierId]))).toMatch(/immutable/);
    expect((await rowOf(duty)).adjustments).toHaveLength(1);
  });

  it('waits for closing days that are being changed, so that it counts with them', async () => {
    const duty: Duty = {
      kind: 'request', rule: 'R003-28', organisationId: town.cityId, dossier: 'adviceRequest', dossierId: newId(), label: 'V-2', ownerSide: 'body', term: thirty, anchor: town.today,
    };
    await inTx(async (tx) => {
      await tx.query('select from organisation where id = $1 for no key update', [town.cityId]);
      const starting = inTx((other) => clocks().start(other, duty));
      await until(async () => (await town.world.sql('select from pg_locks where not granted')).length > 0, 'the clock to wait for the calendar');
      void starting;
    });
    await until(async () => (await rowOf(duty)) !== undefined, 'the clock');
  });

  it('is counted anew when the city’s closing days change, as an event of its own; nobody else’s calendar moves it', async () => {
    const duty = await aDuty({ anchor: '2027-10-02', dossier: 'organisation', dossierId: town.cityId });
    expect((await rowOf(duty)).dueOn).toBe('2027-11-02');
    expect((await town.secretariat.post(`/calendars/${town.cityId}/set-closing-days`, { days: ['2027-11-02'] })).status).toBe(403);
    expect((await town.coordinator.post(`/calendars/${town.cityId}/set-closing-days`, { days: ['2027-11-31'] })).status).toBe(400);
    await town.coordinator.command(`/calendars/${town.cityId}/set-closing-days`, { days: ['2027-11-02'] });
    expect((await rowOf(duty)).dueOn).toBe('2027-11-03');
    const moved = await town.world.sql<{ from: string; to: string }>('select from_due::text as from, to_due::text as to from centrale.clock_recalculation');
    expect(moved.filter(({ from }) => from === '2027-11-02')).toEqual([{ from: '2027-11-02', to: '2027-11-03' }]);
    await town.coordinator.command(`/calendars/${town.cityId}/set-closing-days`, { days: [] });
  });
});

describe('reminders', () => {
  it('are kept once per threshold and due date; after an outage one letter says the latest, and the head of service hears it', async () => {
    const duty = await aDuty({ kind: 'response', ownerSide: 'city', anchor: addDays(town.today, -15), rule: 'R003-08' });
    await town.world.clock.forward({ days: 40 });
    const pollers = town.world.apis.map(({ app }) => app.get(Poller));
    await Promise.all([...pollers, ...pollers].map((poller) => poller.look()));
    const sent = await town.world.sql<{ threshold: number }>(
      'select r.threshold from centrale.reminder r join centrale.clock c on c.id = r.clock_id where c.dossier_id = $1 order by r.threshold desc', [duty.dossierId],
    );
    expect(sent.map(({ threshold }) => threshold)).toEqual([10, 5, 0, -1, -7]);
    const heard = await told(duty);
    const by = (id: string): number => heard.filter(({ person }) => person === id).length;
    expect([by(town.people.secretariat.id), by(town.people.board.id), by(town.people.headOfService.id), by(town.people.coordinator.id)]).toEqual([1, 1, 1, 0]);
    await Promise.all(pollers.map((poller) => poller.look()));
    expect(await told(duty)).toHaveLength(heard.length);
  });

  /** Who heard of what a body owes, once its term has come near. */
  async function reached(changes: Partial<Duty>): Promise<string[]> {
    const anchor = addDays(dateOf(await town.world.clock.now()), -25);
    const duty = await aDuty({ anchor, term: { ...thirty, roll: 'none' }, ...changes });
    await town.world.clock.forward({ days: 3 });
    await town.world.apis[0]!.app.get(Poller).look();
    return [...new Set((await told(duty)).map(({ person }) => person))].sort();
  }

  it('of what a body owes reach its competent official and whoever leads it or writes for it, not every coordinator (R003-14)', async () => {
    const official = await town.somebody('coordinator');
    const { id: bodyId } = await aBody(town, { official });
    const { chair, secretariat, member } = town.people;
    for (const [person, role] of [[chair, 'chair'], [secretariat, 'secretariat'], [member, 'member']] as const) await aSeat(town, bodyId, person, role);
    expect(await reached({ bodyId })).toEqual([official.id, chair.id, secretariat.id].sort());
    await town.world.sql('update membership set ends_on = centrale.today() where person_id = $1', [official.id]);
    expect(await reached({ bodyId })).toEqual([chair.id, secretariat.id].sort());
  });

  it('reach those who coordinate in the city where nobody of the body can be reached', async () => {
    const official = await town.somebody('coordinator');
    const { id: bodyId } = await aBody(town, { official });
    await town.world.sql('update membership set ends_on = centrale.today() where person_id = $1', [official.id]);
    expect(await reached({ bodyId })).toEqual([town.people.coordinator.id]);
    expect(await reached({})).toEqual([town.people.coordinator.id]);
  });

  it('of what a body leaves undone reach the head of service too, once for each threshold, also after an outage', async () => {
    const official = await town.somebody('coordinator');
    const { id: bodyId } = await aBody(town, { official });
    const duty = await aDuty({ bodyId, anchor: dateOf(await town.world.clock.now()), term: { ...thirty, amount: 2, roll: 'none' } });
    const pollers = town.world.apis.map(({ app }) => app.get(Poller));
    const look = () => Promise.all([...pollers, ...pollers].map((poller) => poller.look()));
    const heard = async (): Promise<[string, number][]> => {
      const all = await told(duty);
      return (['headOfService', 'official'] as const).map((who) => {
        const { id } = who === 'official' ? official : town.people.headOfService;
        return [who, all.filter(({ person, kind }) => person === id && kind === 'clock.overdue').length];
      });
    };
    await town.world.clock.forward({ days: 2 });
    await look();
    expect(await heard()).toEqual([['headOfService', 0], ['official', 0]]);
    await town.world.clock.forward({ days: 1 });
    await look();
    await look();
    expect(await heard()).toEqual([['headOfService', 1], ['official', 1]]);
    // Nobody looked for a month: one letter more, and both thresholds are kept.
    await town.world.clock.forward({ days: 30 });
    await look();
    await look();
    expect(await heard()).toEqual([['headOfService', 2], ['official', 2]]);
    const sent = await town.world.sql<{ threshold: number }>(
      'select r.threshold from centrale.reminder r join centrale.clock c on c.id = r.clock_id where c.dossier_id = $1 order by r.threshold desc', [duty.dossierId],
    );
    expect(sent.map(({ threshold }) => threshold)).toEqual([0, -1, -7]);
  });

  it('do not speak of what lay before the duty began; registered late, it is said and escalated at once', async () => {
    const today = dateOf(await town.world.clock.now());
    const short = await aDuty({ kind: 'response', ownerSide: 'city', anchor: today, term: { ...thirty, amount: 2 } });
    const late = await aDuty({ kind: 'response', ownerSide: 'city', anchor: addDays(today, -60) });
    await town.world.apis[0]!.app.get(Poller).look();
    expect(await told(short)).toEqual([]);
    const heard = await told(late);
    expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(['clock.overdue']));
    expect(heard.map(({ person }) => person).sort()).toEqual([town.people.secretariat.id, town.people.board.id, town.people.headOfService.id].sort());
  });

  it('leave at once for a due date that comes so near by an adjustment', async () => {
    const duty = await aDuty({ ownerSide: 'city', anchor: dateOf(await town.world.clock.now()) });
    await town.world.clock.forward({ days: 12 });
    await inTx((tx) => clocks().adjust(tx, duty, { type: 'shorten', to: 15, motivation: 'Dringend', confirmedBy: [] }));
    await town.world.apis[0]!.app.get(Poller).look();
    expect((await told(duty)).length).toBeGreaterThan(0);
  });

  it('put the last day into the calendar of their reader, as a whole day', async () => {
    const duty = await aDuty({ kind: 'response', ownerSide: 'city', anchor: dateOf(await town.world.clock.now()) });
    const { dueOn } = await rowOf(duty);
    await town.world.clock.forward({ days: 22 });
    await town.world.apis[0]!.app.get(Poller).look();
    const letters = await town.world.sql<{ calendar: object }>(`select calendar from centrale.mail where dossier_id = $1 and kind = 'clock.due-soon'`, [duty.dossierId]);
    expect(letters[0]?.calendar).toMatchObject({ method: 'PUBLISH', span: { firstDay: dueOn, lastDay: dueOn }, summary: { nl: 'V-1: Antwoord van de stad' } });
  });

  it('stop once the duty is met', async () => {
    const duty = await aDuty({ anchor: dateOf(await town.world.clock.now()) });
    await inTx((tx) => clocks().satisfy(tx, duty, dateOf(new Date())));
    await town.world.clock.forward({ days: 60 });
    await town.world.apis[0]!.app.get(Poller).look();
    expect(await told(duty)).toEqual([]);
  });
});

const dateOf = (at: Date): string => at.toISOString().slice(0, 10);

describe('rule sets', () => {
  const packsOf = async (packId: string): Promise<readonly PackRow[]> => (await town.coordinator.read<Page<PackRow>>(`/rule-packs?packId=${packId}`)).items;

  it('begin as the sources have them', async () => {
    for (const [packId, { parameters, assumptions }] of Object.entries(fourPacks)) {
      const [row] = await packsOf(packId);
      expect(await town.coordinator.read<PackView>(`/rule-packs/${row!.id}`)).toMatchObject({ packId, version: 1, status: 'active', parameters, assumptions });
    }
  });

  it('change by a new version that says what it changes; the old one stays as it was', async () => {
    const manager = town.manager.client;
    const parameters = { ...fourPacks.WERKGROEP.parameters, invitationDays: 14, reportDays: 10 };
    expect((await manager.post('/rule-packs', { packId: 'WERKGROEP', parameters: { ...parameters, requestFloorDays: 40 }, note: 'Te lang' })).code).toBe('rule-pack.floor-above-term');
    expect((await manager.post('/rule-packs', { packId: 'WERKGROEP', parameters: { ...parameters, invitationDays: 'soon' }, note: 'Fout' })).status).toBe(400);
    const { id } = await manager.command('/rule-packs', { packId: 'WERKGROEP', parameters, note: 'Twee weken volstaan' });
    expect((await manager.post('/rule-packs', { packId: 'WERKGROEP', parameters, note: 'Nog een' })).code).toBe('rule-pack.draft-exists');
    expect([...(await manager.read<PackView>(`/rule-packs/${id}`)).changes].sort((one, other) => one.parameter.localeCompare(other.parameter))).toEqual([
      { parameter: 'invitationDays', from: 21, to: 14 }, { parameter: 'reportDays', from: 14, to: 10 },
    ]);
    // What nobody decided on stays marked as our assumption.
    const { assumptions } = fourPacks.WERKGROEP;
    expect(assumptions).toContain('reportDays');
    expect((await manager.read<PackView>(`/rule-packs/${id}`)).assumptions).toEqual(assumptions.filter((each) => each !== 'reportDays'));
    await manager.command(`/rule-packs/${id}/activate`);
    expect((await packsOf('WERKGROEP')).map(({ version, status }) => [version, status])).toEqual([[2, 'active'], [1, 'superseded']]);
    expect((await manager.post(`/rule-packs/${id}/activate`)).code).toBe('rule-pack.wrong-status');
  });

  it('are immutable in the database, for the owner too (I12)', async () => {
    for (const url of [town.world.database.appUrl, town.world.database.ownerUrl]) {
      expect(await refusal(run(url, `update centrale.rule_pack set parameters = '{}'`))).toMatch(/immutable|permission denied/);
    }
  });
});
