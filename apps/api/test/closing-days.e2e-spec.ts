import { statutoryHolidays } from '@centrale/kernel';
import { type LocalCalendarView } from '@centrale/participation';
import { Clocks, type Duty } from '../src/participation/clocks/clocks.service.js';
import { Transactions } from '../src/platform/database/transactions.js';
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
