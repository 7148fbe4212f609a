import { addDays } from '@centrale/kernel';
import { fourPacks, type BodyView, type ObligationRow } from '@centrale/participation';
import { Bodies, inBoth } from './support/bodies.js';
import { run } from './support/platform.js';
import { Town } from './support/town.js';

let town: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await Town.open();
  bodies = new Bodies(town);
});
afterAll(() => town?.close());

const reviewed = async (): Promise<string> => {
  const id = await bodies.workingGroup();
  await town.coordinator.command(`/bodies/${id}/review`, { reason: 'Er is al lang niet vergaderd.' });
  return id;
};
const end = (id: string, command: 'restructure' | 'dissolve', changes: object = {}, by = town.secretariat) => by.post(`/bodies/${id}/${command}`, { ...bodies.ending(), ...changes });

describe('restructuring (R003-35)', () => {
  it('comes after a review, by the city, on a ground and with reasons that are public', async () => {
    const id = await bodies.workingGroup();
    expect((await end(id, 'restructure')).code).toBe('body.wrong-status');
    const review = await town.coordinator.post(`/bodies/${id}/review`, { reason: 'Er is al lang niet vergaderd.' });
    expect([review.status, review.statements <= 16]).toEqual([200, true]);
    expect(await bodies.view(id)).toMatchObject({ status: 'underReview', reviewReason: 'Er is al lang niet vergaderd.' });
    expect((await end(id, 'restructure', {}, town.coordinator)).code).toBe('access.needs-role');
    expect((await end(id, 'restructure', { ground: undefined })).problem).toMatchObject({ status: 409, code: 'R003-35' });
    expect((await end(id, 'restructure', { motivation: undefined })).code).toBe('R003-35');
    expect((await end(id, 'restructure', { motivation: { nl: 'Geen overleg.', fr: '' } })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'motivation', language: 'fr' } });
    expect((await end(id, 'restructure', { decidedOn: addDays(town.today, 1) })).code).toBe('body.decided-in-future');
    expect((await end(id, 'restructure', { ground: 'boredom' })).status).toBe(400);
    expect((await end(id, 'restructure', { successorId: id })).code).toBe('body.no-successor');
    const successor = await bodies.workingGroup();
    const foreign = await new Bodies(await Town.in(town.world)).propose();
    expect((await end(id, 'restructure', { successorId: foreign })).status).toBe(404);
    const done = await end(id, 'restructure', { successorId: successor });
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    expect(await bodies.view(id)).toMatchObject({
      status: 'restructured',
      decision: { command: 'restructure', ground: 'noFunctioning', motivation: bodies.ending().motivation, decidedOn: town.today, reference: 'CBS 12', successor: { id: successor } },
      may: { describe: { code: 'body.over' }, review: { code: 'body.wrong-status' } },
    });
  });

  it('may be turned away: the body goes on', async () => {
    const id = await reviewed();
    await town.coordinator.command(`/bodies/${id}/resume`);
    expect(await bodies.view(id)).toMatchObject({ status: 'active', reviewReason: null, decision: null });
  });
});

describe('dissolving', () => {
  it('ends seats and own duties, waits for the groups below, and leaves everything to be read', async () => {
    const forum = await bodies.workingGroup({ kind: 'advisoryBody' });
    const group = await bodies.propose({ parentId: forum });
    const seat = await bodies.seat(forum, { partyId: await bodies.house() });
    const official = await town.somebody('coordinator');
    await town.coordinator.command(`/bodies/${forum}/coordinate`, { contactOfficialId: official.id, coordinationByService: true });
    await (await town.world.administrator()).command(`/people/${official.id}/block`);
    await town.world.clock.forward({ seconds: 1 });
    await town.coordinator.command(`/bodies/${forum}/review`, { reason: 'De doelen zijn veranderd.' });
    expect((await end(forum, 'dissolve', { ground: 'changedGoals' })).problem).toMatchObject({ code: 'body.has-groups', params: { count: 1 } });
    expect((await bodies.view(forum, town.secretariat)).may.dissolve).toEqual({ code: 'body.has-groups', params: { count: 1 } });
    await town.coordinator.command(`/bodies/${group}/withdraw`);
    expect((await end(forum, 'dissolve', { ground: 'changedGoals' })).status).toBe(200);
    const view = await bodies.view(forum);
    expect([view.status, view.memberships.find((each) => each.id === seat)!.toOn]).toEqual(['dissolved', town.today]);
    expect((await town.coordinator.read<{ items: ObligationRow[] }>(`/obligations?bodyId=${forum}`)).items).toEqual([]);
    expect((await town.coordinator.post(`/bodies/${forum}/appoint`, bodies.seating({ partyId: await bodies.house() }))).code).toBe('body.over');
    expect((await town.coordinator.post(`/bodies/${forum}/coordinate`, { contactOfficialId: town.people.coordinator.id, coordinationByService: true })).code).toBe('body.over');
    await expect(run(town.world.database.ownerUrl, `update centrale.restructuring_decision set ground = 'irregularities' where body_id = $1`, [forum])).rejects.toThrow(/immutable/);
  });

  it('of its group is the atelier’s own, with reasons and without a ground of another city', async () => {
    const atelier = await bodies.atelier();
    const chair = town.people.chair.client;
    const { id } = await chair.command('/bodies', bodies.groupOf(atelier));
    await chair.command(`/bodies/${id}/activate`);
    await chair.command(`/bodies/${id}/review`, { reason: 'Het thema is afgerond.' });
    expect((await end(id, 'dissolve', {})).code).toBe('R000-14.not-atelier');
    expect((await end(id, 'dissolve', { ground: undefined, motivation: undefined }, chair)).code).toBe('body.motivation-missing');
    expect((await end(id, 'dissolve', { ground: undefined }, chair)).status).toBe(200);
  });
});

describe('a dormant body (R003-35)', () => {
  it('says since when nothing happened', async () => {
    const id = await bodies.workingGroup();
    const day = town.today;
    expect((await bodies.view(id)).dormantSince).toBeNull();
    await town.world.clock.forward({ days: 366 });
    const view = await bodies.view(id);
    expect(view.dormantSince).toBe(day);
    expect(view.warnings).toContainEqual({ code: 'R003-35.dormant', params: { since: day } });
  });
});

describe('a newer version of its rules', () => {
  it('is taken by an act of its own, that says what it changes', async () => {
    const id = await bodies.workingGroup();
    const upgrade = (toVersion: number, by = town.coordinator) => by.post(`/bodies/${id}/upgrade-pack`, { toVersion });
    expect((await upgrade(1)).code).toBe('rule-pack.not-newer');
    expect((await bodies.view(id)).may.upgradePack).toEqual({ code: 'rule-pack.not-newer', params: { version: 1 } });
    const { client } = town.manager;
    const { id: draft, version } = await client.command('/rule-packs', { packId: 'WERKGROEP', parameters: { ...fourPacks.WERKGROEP.parameters, invitationDays: 28 }, note: 'Vroeger uitnodigen' });
    expect((await upgrade(version!)).code).toBe('rule-pack.not-active');
    await client.command(`/rule-packs/${draft}/activate`);
    const { upgrade: offered, pack } = await bodies.view(id);
    expect([offered, pack.invitationDays]).toEqual([{ toVersion: version, changes: [{ parameter: 'invitationDays', from: 21, to: 28 }] }, 21]);
    expect((await upgrade(version!, town.people.member.client)).code).toBe('access.needs-role');
    const done = await upgrade(version!);
    expect([done.status, done.statements <= 16]).toEqual([200, true]);
    const view: BodyView = await bodies.view(id);
    expect([view.packVersion, view.pack.invitationDays, view.upgrade]).toEqual([version, 28, null]);
    const [entry] = await town.world.sql<{ facts: object }>(`select facts from centrale.audit_entry where dossier_id = $1 and command = 'upgradePack'`, [id]);
    expect(entry!.facts).toEqual({ packId: 'WERKGROEP', from: 1, to: version, changed: ['invitationDays'] });
    expect((await bodies.view(await bodies.propose())).packVersion).toBe(version);
    await expect(run(town.world.database.appUrl, 'update centrale.body set pack_version = 1 where id = $1', [id])).rejects.toThrow(/immutable/);
  });
});

describe('the database itself', () => {
  const app = (text: string, params: unknown[]) => run(town.world.database.appUrl, text, params);

  it('keeps leads and service apart, and neither from being absent at work (R003-09, R003-14)', async () => {
    const [id, house] = [await bodies.workingGroup(), await bodies.house()];
    await expect(app('update centrale.body set lead_party_id = $2 where id = $1', [id, house])).rejects.toThrow(/body_led_once/);
    await expect(app('update centrale.body set coordination_by_service = false where id = $1', [id])).rejects.toThrow(/body_coordinated/);
    await expect(app('update centrale.body set contact_official_id = null where id = $1', [id])).rejects.toThrow(/body_has_official/);
  });

  it('lets no status change without an entry, nor a body change what it is', async () => {
    const id = await bodies.workingGroup();
    await expect(app(`update centrale.body set status = 'dissolved' where id = $1`, [id])).rejects.toThrow(/without an audit entry/);
    await expect(app(`update centrale.body set pack_id = 'WIJK' where id = $1`, [id])).rejects.toThrow(/permission denied/);
    await expect(run(town.world.database.ownerUrl, `update centrale.body set kind = 'advisoryBody' where id = $1`, [id])).rejects.toThrow(/immutable/);
    await expect(app('delete from centrale.body where id = $1', [id])).rejects.toThrow(/permission denied/);
  });

  it('knows no group of a neighbourhood without a theme of a held meeting, and no bare group of an atelier (I10, R000-14)', async () => {
    const insert = `insert into centrale.body (id, number, organisation_id, path, kind, name, status, pack_id, pack_version, composition, theme_note, frequency, origin_theme_id, parent_id, created_at, changed_at)
      values (centrale.new_id(), $1, $2, $5, 'workingGroup', $3, 'proposed', $4, 1, '{}', '{}', '{}', $6, $7, now(), now())`;
    const name = JSON.stringify(inBoth('Groep'));
    await expect(app(insert, ['X-1', town.cityId, name, 'WIJK', 'X-1', null, null])).rejects.toThrow(/body_from_theme/);
    await expect(app(insert, ['X-2', town.cityId, name, 'WIJK', 'X-2', '00000000-0000-4000-8000-000000000000', null])).rejects.toThrow(/citizen meeting that was held/);
    await expect(app(insert, ['X-3', town.cityId, name, 'ATELIER', 'X-3', null, null])).rejects.toThrow(/body_place|body_of_atelier/);
    const atelier = await bodies.view(await bodies.atelier());
    await expect(app(insert, ['X-4', town.cityId, name, 'ATELIER', `${atelier.number}/X-4`, null, atelier.id])).rejects.toThrow(/body_of_atelier/);
    await expect(app(insert, ['X-5', town.cityId, name, 'WERKGROEP', `${atelier.number}/X-5`, null, atelier.id])).rejects.toThrow(/not a place/);
  });
});
