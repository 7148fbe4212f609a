import { addDays, type Page } from '@centrale/kernel';
import { type ObligationRow, type UndatedDutyView } from '@centrale/participation';
import { Clocks } from '../src/participation/clocks/clocks.service.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { type Client } from './support/client.js';
import { run } from './support/platform.js';
import { aBody, aSeat } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
let bodyId: string;
beforeAll(async () => {
  town = await Town.open();
  ({ id: bodyId } = await aBody(town));
  await aSeat(town, bodyId, town.people.chair, 'chair');
});
afterAll(() => town?.close());

let serial = 0;
/** A duty of the body for which the rules set no date. */
async function undated(of: string | null = bodyId): Promise<string> {
  const part = String((serial += 1));
  const { app } = town.world.apis[0]!;
  await app.get(Transactions).run((tx) => app.get(Clocks).start(tx, {
    kind: 'signal', rule: null, organisationId: town.cityId, bodyId: of, dossier: 'body', dossierId: bodyId, part, label: `S-${part}`, ownerSide: 'body', term: null, anchor: town.today,
  }));
  const [row] = await town.world.sql<{ id: string }>('select id from clock where dossier_id = $1 and part = $2', [bodyId, part]);
  return row!.id;
}
const view = (id: string, by: Client = town.secretariat): Promise<UndatedDutyView> => by.read(`/obligations/${id}`);
const listed = async (part: string): Promise<ObligationRow> => (await town.coordinator.read<Page<ObligationRow>>('/obligations?limit=100')).items.find((row) => row.kind === 'signal' && row.part === part)!;

describe('a duty for which the rules set no date', () => {
  it('gets one that city and body agree on, and its clock runs from then on', async () => {
    const id = await undated();
    const { secretariat, chair } = town.people;
    const date = addDays(town.today, 12);
    expect(await view(id)).toMatchObject({ dueOn: null, status: 'unset', agreeable: true, proposal: null, may: { proposeDate: null, confirmDate: { code: 'clock.no-proposal' } } });
    const proposed = await secretariat.client.post(`/obligations/${id}/propose-date`, { date });
    expect([proposed.status, proposed.statements <= 16]).toEqual([200, true]);
    expect(await view(id)).toMatchObject({ dueOn: null, proposal: { date, side: 'city' }, may: { proposeDate: { code: 'clock.date-pending' }, confirmDate: { code: 'clock.waits-for-body' } } });
    expect((await secretariat.client.post(`/obligations/${id}/confirm-date`)).code).toBe('clock.waits-for-body');
    expect((await town.people.board.client.post(`/obligations/${id}/confirm-date`)).code).toBe('clock.waits-for-body');
    expect((await view(id, chair.client)).may.confirmDate).toBeNull();
    const agreed = await chair.client.post(`/obligations/${id}/confirm-date`);
    expect([agreed.status, agreed.statements <= 16]).toEqual([200, true]);

    expect(await listed('1')).toMatchObject({ dueOn: date, status: 'running', agreeable: false });
    expect((await chair.client.get(`/obligations/${id}`)).status).toBe(404);
    const heard = await town.world.sql<{ kind: string }>(`select kind from notification where dossier_id = $1 and person_id = any ($2) order by created_at, id`, [bodyId, [chair.id, secretariat.id]]);
    expect(heard.map(({ kind }) => kind)).toEqual(['clock.date-proposed', 'clock.date-agreed']);
    const told = await town.world.sql<{ command: string; actor: string }>(
      `select command, actor_person as actor from audit_entry where dossier_id = $1 and command like '%Date' order by seq`, [bodyId]);
    expect(told).toEqual([{ command: 'proposeDate', actor: secretariat.id }, { command: 'confirmDate', actor: chair.id }]);
    await town.world.clock.forward({ days: 3 });
    await town.world.apis[0]!.app.get(Poller).look();
    const reminded = await town.world.sql<{ threshold: number }>('select r.threshold from reminder r join clock c on c.id = r.clock_id where c.dossier_id = $1', [bodyId]);
    expect(reminded).toEqual([{ threshold: 10 }]);
  });

  it('is proposed by the body too, and refused; another date can be proposed then', async () => {
    const id = await undated();
    const { chair, member, coordinator } = town.people;
    const date = addDays(town.today, 40);
    for (const who of [member, coordinator]) expect((await who.client.post(`/obligations/${id}/propose-date`, { date })).status).toBe(403);
    expect((await chair.client.post(`/obligations/${id}/propose-date`, { date: addDays(town.today, -1) })).code).toBe('clock.date-past');
    await chair.client.command(`/obligations/${id}/propose-date`, { date });
    await town.secretariat.command(`/obligations/${id}/refuse-date`);
    expect(await view(id)).toMatchObject({ dueOn: null, proposal: null, may: { proposeDate: null } });
    await town.secretariat.command(`/obligations/${id}/propose-date`, { date: addDays(date, 5) });
    expect((await view(id)).proposal).toMatchObject({ side: 'city', date: addDays(date, 5) });
  });

  it('takes two sides and two people in the database too', async () => {
    const id = await undated();
    await town.secretariat.command(`/obligations/${id}/propose-date`, { date: addDays(town.today, 40) });
    const alone = `update agreed_date set status = 'agreed', answered_side = proposed_side, answered_by = proposed_by, answered_on = proposed_on where clock_id = '${id}'`;
    await expect(run(town.world.database.appUrl, alone)).rejects.toThrow(/agreed_date_sides/);
    await expect(run(town.world.database.appUrl, `update agreed_date set on_date = on_date + 1 where clock_id = '${id}'`)).rejects.toThrow(/permission denied/);
  });

  it('is not for strangers, nor where no body stands on the other side', async () => {
    const id = await undated();
    const elsewhere = await Town.in(town.world);
    expect((await elsewhere.secretariat.get(`/obligations/${id}`)).status).toBe(404);
    expect((await elsewhere.secretariat.post(`/obligations/${id}/propose-date`, { date: addDays(town.today, 40) })).status).toBe(404);
    const alone = await undated(null);
    expect((await view(alone)).may.proposeDate?.code).toBe('clock.no-other-side');
    expect((await town.coordinator.get(`/obligations/${id}`)).statements).toBeLessThanOrEqual(8);
  });
});
