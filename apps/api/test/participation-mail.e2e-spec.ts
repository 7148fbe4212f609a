import { addDays } from '@centrale/kernel';
import { noticeRules } from '@centrale/participation';
import { type MailChannel, type MailPreferencesView } from '@centrale/platform';
import { Transactions } from '../src/platform/database/transactions.js';
import { newId } from '../src/platform/database/ids.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { Clocks } from '../src/participation/clocks/clocks.service.js';
import { until } from './support/platform.js';
import { Told } from './support/trajectories.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open({ settings: { WORKER: 'on' } });
});
afterAll(() => town?.close());

const choose = (client: Town['coordinator'], choices: Record<string, MailChannel>) =>
  client.put('/account/mail-preferences', { choices: Object.entries(choices).map(([group, channel]) => ({ group, channel })) }, { idempotencyKey: newId() });
/** What became of the mail about a dossier for somebody, once none of it waits to be looked at. */
async function mailOf(personId: string, dossierId: string): Promise<{ kind: string; status: string }[]> {
  const find = () => town.world.sql<{ kind: string; status: string }>('select kind, status from mail where person_id = $1 and dossier_id = $2 order by created_at, id', [personId, dossierId]);
  await until(async () => {
    const found = await find();
    return found.length > 0 && found.every(({ status }) => status !== 'queued');
  }, 'the mail to be looked at');
  return find();
}

describe('mail about trajectories', () => {
  it('is chosen by group, as that of procurement is', async () => {
    const { groups } = await town.coordinator.read<MailPreferencesView>('/account/mail-preferences');
    const found = Object.fromEntries(groups.map(({ group, mayMute }) => [group, mayMute]));
    expect(found).toMatchObject({ duties: false, registrations: false, interests: false, committees: false, meetings: true, trajectories: true, advice: true, bodies: true, briefings: true, invitations: false });
    expect(Object.values(noticeRules).every(({ group }) => group in found)).toBe(true);
  });

  it('waits for the overview or stays away as its reader wants; in the product they hear of it all the same', async () => {
    const { coordinator, citizenContact } = town.people;
    expect((await choose(coordinator.client, { trajectories: 'daily' })).status).toBe(200);
    expect((await choose(citizenContact.client, { trajectories: 'never_mail' })).status).toBe(200);
    const { id } = await (await Told.cycle(town, addDays(town.today, 90))).announced({ purpose: 'dialogue', endsOn: null, startsOn: addDays(town.today, 90) });
    expect(await mailOf(coordinator.id, id)).toEqual([{ kind: 'trajectory.announced', status: 'waiting' }]);
    expect(await mailOf(citizenContact.id, id)).toEqual([{ kind: 'trajectory.announced', status: 'muted' }]);
    const heard = await town.world.sql('select from notification where dossier_id = $1 and person_id = any ($2)', [id, [coordinator.id, citizenContact.id]]);
    expect(heard).toHaveLength(2);
    // A decision on the same trajectory leaves at once, whatever was chosen.
    await coordinator.client.command(`/trajectories/${id}/cancel`, { reason: { nl: 'Geen plaats', fr: 'Pas de place' } });
    expect((await mailOf(citizenContact.id, id)).map(({ status }) => status)).toEqual(['muted', 'shown']);
  });

  it('about a deadline comes at once to whoever is responsible: it cannot be chosen away', async () => {
    const { secretariat } = town.people;
    expect((await choose(secretariat.client, { duties: 'never_mail' })).code).toBe('mail-preference.compulsory');
    await town.world.sql(`insert into notification_preference (person_id, kind_group, channel, changed_at) values ($1, 'duties', 'never_mail', now())`, [secretariat.id]);
    const dossierId = newId();
    const { app } = town.world.apis[0]!;
    await app.get(Transactions).run((tx) => app.get(Clocks).start(tx, {
      kind: 'response', rule: 'R003-08', organisationId: town.cityId, dossier: 'advice', dossierId, label: 'A-1', ownerSide: 'city', anchor: addDays(town.today, -24),
      term: { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'none' },
    }));
    // Five days before the last one, whatever the hour is now.
    await town.world.clock.forward({ days: 2 });
    await app.get(Poller).look();
    expect((await mailOf(secretariat.id, dossierId)).map(({ status }) => status)).toContain('shown');
  });
});
