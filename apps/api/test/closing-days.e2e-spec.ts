import { addDays, instantOf, statutoryHolidays } from '@centrale/kernel';
import { type LocalCalendarView } from '@centrale/participation';
import { Clocks, type Duty } from '../src/participation/clocks/clocks.service.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { newId } from '../src/platform/database/ids.js';
import { startedIn } from './support/memoranda.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
});
afterAll(() => town?.close());

const seen = (by = town.coordinator): Promise<LocalCalendarView> => by.read<LocalCalendarView>(`/calendars/${town.cityId}`);
const set = (days: readonly string[], readVersion?: number) => town.coordinator.post(`/calendars/${town.cityId}/set-closing-days`, { days, readVersion });

async function aDuty(changes: Partial<Duty>): Promise<void> {
  const { app } = town.world.apis[0]!;
  const duty: Duty = {
    kind: 'request', rule: 'R003-28', organisationId: town.cityId, dossier: 'adviceRequest', dossierId: newId(), label: 'V-1', ownerSide: 'body',
    term: { direction: 'forward', amount: 5, unit: 'workingDay', roll: 'none' }, anchor: '2027-10-27', ...changes,
  };
  await app.get(Transactions).run((tx) => app.get(Clocks).start(tx, duty));
}

describe('the closing days of a city', () => {
  it('begin with none, beside the ten of the law; whoever works there reads them, and a coordinator alone sets them', async () => {
    expect(statutoryHolidays(2027)).toContain('2027-11-01');
    expect(await seen()).toMatchObject({ organisationId: town.cityId, organisationName: { nl: expect.any(String) as string }, version: 0, days: [], changedAt: null, moved: [], may: { setClosingDays: null } });
    expect(await seen(town.secretariat)).toMatchObject({ days: [], may: { setClosingDays: { code: expect.stringContaining('access.') as string } } });
    expect((await town.secretariat.post(`/calendars/${town.cityId}/set-closing-days`, { days: [] })).status).toBe(403);
  });

  it('say what their last change moved: terms in working days, and last days that fell on them', async () => {
    await aDuty({ label: 'five-working-days' });
    await aDuty({ label: 'days', term: { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' }, anchor: '2027-10-02' });
    await aDuty({ label: 'stays', anchor: '2027-06-02' });
    expect((await set(['2027-11-02'], 0)).status).toBe(200);
    const { moved, days, version, changedAt } = await seen(town.secretariat);
    expect({ days, version, changedAt }).toEqual({ days: ['2027-11-02'], version: 1, changedAt: expect.any(String) as string });
    expect(moved).toEqual([
      { kind: 'request', label: 'days', from: '2027-11-02', to: '2027-11-03' }, { kind: 'request', label: 'five-working-days', from: '2027-11-04', to: '2027-11-05' },
    ]);
    // Of the next change, what that one moved.
    expect((await set(['2027-11-02', '2027-12-27'], 1)).status).toBe(200);
    expect((await seen()).moved).toEqual([]);
  });

  it('count many terms anew in as many statements as one, each as if it had begun under the new calendar', async () => {
    const place = await Town.in(town.world);
    const change = (days: readonly string[]) => place.coordinator.post(`/calendars/${place.cityId}/set-closing-days`, { days });
    const owed = { organisationId: place.cityId, dossier: 'organisation', dossierId: place.cityId } as const;
    for (let no = 1; no <= 12; no += 1) await aDuty({ ...owed, label: `owed ${no}`, part: String(no) });
    const done = await change(['2027-11-02']);
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    await aDuty({ ...owed, label: 'new', part: 'new' });
    const kept = await town.world.sql<{ label: string }>(
      `select label, due_on::text as due, next_check_at as next, closing_days::text[] as days, calendar_version as version from clock where organisation_id = $1 order by label = 'new'`, [place.cityId]);
    const { label: _, ...begun } = kept.at(-1)!;
    expect(kept.map(({ label: _label, ...counted }) => counted)).toEqual(Array(13).fill(begun));
    expect(begun).toMatchObject({ due: '2027-11-05', days: ['2027-11-02'], version: 1 });
    const told = await town.world.sql<{ facts: object; by: string }>(`select facts, actor_person as by from audit_entry where dossier_id = $1 and command = 'recalculate' order by seq`, [place.cityId]);
    expect(told).toEqual(Array(12).fill({ by: place.people.coordinator.id, facts: { clockId: expect.any(String) as string, from: '2027-11-04', to: '2027-11-05', calendarVersion: 1 } }));
  });

  it('bring on at once the reminder whose day has come because a last day moved forward', async () => {
    const place = await Town.in(town.world);
    const dueOn = async () => (await town.world.sql<{ due: string }>('select due_on::text as due from clock where organisation_id = $1', [place.cityId]))[0]!.due;
    const reminded = () => town.world.sql(`select r.threshold, r.due_on::text as due from reminder r join clock c on c.id = r.clock_id where c.organisation_id = $1`, [place.cityId]);
    await aDuty({ organisationId: place.cityId, label: 'ten days', ownerSide: 'city', term: { direction: 'forward', amount: 10, unit: 'workingDay', roll: 'none' }, anchor: place.today });
    const before = await dueOn();
    await place.coordinator.command(`/calendars/${place.cityId}/set-closing-days`, { days: [8, 9, 10].map((days) => addDays(place.today, days)) });
    const later = await dueOn();
    await town.world.clock.to(instantOf(addDays(later, -10), '06:00'));
    const poller = town.world.apis[0]!.app.get(Poller);
    await poller.look();
    expect([later > before, await reminded()]).toEqual([true, []]);
    await place.coordinator.command(`/calendars/${place.cityId}/set-closing-days`, { days: [] });
    await poller.look();
    expect([await dueOn(), await reminded()]).toEqual([before, [{ threshold: 10, due: before }]]);
  });

  it('say nothing of what works in confidence (R002-07)', async () => {
    const { place, id } = await startedIn(town.world);
    await aDuty({ organisationId: place.cityId, label: 'in the open' });
    await aDuty({ organisationId: place.cityId, label: 'in confidence', trajectoryId: id });
    await place.coordinator.command(`/calendars/${place.cityId}/set-closing-days`, { days: ['2027-11-02'] });
    const { moved } = await place.coordinator.read<LocalCalendarView>(`/calendars/${place.cityId}`);
    expect(moved.map(({ label }) => label)).toEqual(['in the open']);
  });

  it('are not undone by whoever read a calendar that holds no more', async () => {
    const { version } = await seen();
    expect((await set(['2027-05-07'], version)).status).toBe(200);
    const late = await set(['2027-12-24'], version);
    expect([late.status, late.code, late.problem.params]).toEqual([409, 'clock.calendar-changed', { version: version + 1 }]);
    expect((await seen()).days).toEqual(['2027-05-07']);
  });

  it('of another city are nobody’s to read', async () => {
    const elsewhere = await Town.in(town.world);
    expect((await elsewhere.coordinator.get(`/calendars/${town.cityId}`)).status).toBe(404);
    expect((await elsewhere.coordinator.post(`/calendars/${town.cityId}/set-closing-days`, { days: [] })).status).toBe(403);
  });
});
