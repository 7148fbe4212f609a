import { addDays, instantOf, type Done, type Page } from '@centrale/kernel';
import { type ObligationRow, type PublicAdviceView } from '@centrale/participation';
import { Advisory, aSelfCheck, aText, because, both, type Body } from './support/advisory.js';

const nothing = { nl: '', fr: '' };
const ownInitiative = { origin: 'ownInitiative' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const clockOn = async (dossierId: string, kind: string): Promise<readonly ObligationRow[]> =>
  (await advisory.official.read<Page<ObligationRow>>(`/obligations?kind=${kind}&limit=100`)).items.filter((row) => row.dossierId === dossierId);
const atMidday = (day: string) => advisory.town.world.clock.to(instantOf(day, '12:00'));

describe('a role in the city', () => {
  it('counts as the class that it makes somebody, whatever the register says of them: no vote, and no seat with one (R000-13, R003-13)', async () => {
    const { chair, member } = advisory.town.people;
    const elected = await advisory.town.somebody('elected');
    const body = await advisory.body({ members: [[chair, 'chair'], [member, 'member'], [elected, 'member']] });
    const id = await advisory.written(body);
    await advisory.member.command(`/advice/${id}/complete`);
    const vote = { on: await advisory.today(), votes: [elected, member].map((person) => ({ partyId: body.parties.get(person.id), choice: 'for' })) };
    expect((await advisory.chair.post(`/advice/${id}/record-vote`, vote)).problem).toMatchObject({ status: 409, code: 'R003-13.vote', params: { count: 1 } });
    const [fair] = await advisory.sql<{ fair: boolean }>('select centrale.fair_vote($1, $2) as fair', [JSON.stringify(vote), body.id]);
    expect(fair).toEqual({ fair: false });
    const [classes] = await advisory.sql<{ classes: string[] }>('select centrale.role_classes($1, centrale.today()) as classes', [body.parties.get(elected.id)]);
    expect(classes).toEqual({ classes: ['elected'] });
    const seat = { partyId: body.parties.get(elected.id), function: 'chair', voting: true, publicName: false, fromOn: await advisory.today() };
    expect((await advisory.official.post(`/bodies/${advisory.group.id}/appoint`, seat)).code).toBe('R003-13');
  });
});

describe('the sheet of a body, once it is published', () => {
  it('binds beside the rules: the strictest of both counts (R003-20, R003-22, R003-26)', async () => {
    const { chair, member } = advisory.town.people;
    const group = await advisory.body({ members: [[chair, 'chair'], [member, 'member']] });
    const free = await advisory.written(group);
    await advisory.sheet(group, { ownInitiative: false, requestDays: 40, urgentDays: 20, answerDays: 21 });
    expect((await advisory.member.post('/advice', { bodyId: group.id, ...ownInitiative })).problem).toMatchObject({ status: 409, code: 'R003-20' });
    expect((await advisory.advice(free)).status).toBe('draft');
    const requestId = await advisory.issued(group);
    const today = await advisory.today();
    expect(await advisory.request(requestId)).toMatchObject({ days: 40, floorDays: 20 });
    const id = await advisory.adopted(group, { origin: 'request', requestId });
    await advisory.official.command(`/advice/${id}/send`, await advisory.delivery());
    expect((await advisory.advice(id)).clock!.dueOn! <= addDays(today, 25)).toBe(true);
  });
});

describe('a self-check', () => {
  const signed = async (): Promise<{ id: string; trajectoryId: string }> => {
    const trajectoryId = await advisory.trajectory(advisory.atelier);
    return { id: await advisory.adopted(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] })), trajectoryId };
  };
  const send = async (id: string) => advisory.chair.post(`/advice/${id}/send`, await advisory.delivery());

  it('is about the notes that were annexed when it was signed: with another it is signed again (R000-18)', async () => {
    const { id } = await signed();
    await advisory.town.people.board.client.command(`/advice/${id}/annex`, { text: 'Een nota achteraf' });
    expect((await send(id)).problem).toMatchObject({ status: 409, code: 'R000-18.unsigned' });
    expect((await advisory.advice(id)).selfChecks[0]).toMatchObject({ current: false });
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    expect(await advisory.advice(id)).toMatchObject({ status: 'adopted' });
    expect((await send(id)).status).toBe(200);
  });

  it('is about every group that the trajectories were meant for as the advice leaves (R000-18)', async () => {
    const { id, trajectoryId } = await signed();
    await advisory.sql(`update trajectory set target_groups = '{residents,youth}' where id = $1`, [trajectoryId]);
    expect((await send(id)).code).toBe('R000-18.unsigned');
  });
});

describe('a departure', () => {
  it('that no longer stands is not shown: of adoptions without a trajectory the last one counts (R000-04)', async () => {
    const body = advisory.atelier;
    const adopt = async (id: string, motivations: object[] = [{ rule: 'R000-04', text: because }]) => {
      await advisory.member.command(`/advice/${id}/complete`);
      await advisory.chair.command(`/advice/${id}/record-vote`, { on: await advisory.today(), votes: advisory.votes(body) });
      await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
      await advisory.chair.command(`/advice/${id}/adopt`, { motivations });
    };
    const id = await advisory.written(body);
    await adopt(id);
    await advisory.save(id, aText({ recommendations: [] }));
    expect((await advisory.advice(id)).deviations).toEqual([]);
    await advisory.save(id, aText({ title: both('Opnieuw') }));
    await adopt(id);
    expect((await advisory.advice(id)).deviations.map(({ rule }) => rule)).toEqual(['R000-04']);
    await advisory.save(id, aText({ recommendations: [] }));
    const trajectoryId = await advisory.trajectory(body);
    await advisory.save(id, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    await adopt(id, []);
    await advisory.chair.command(`/advice/${id}/send`, await advisory.delivery());
    expect((await advisory.town.world.visitor().read<PublicAdviceView>(`/public/advice/${id}`)).deviations).toEqual([]);
  });
});

describe('what is late', () => {
  const answered = async (body: Body): Promise<string> => {
    const id = await advisory.adopted(body);
    await advisory.official.command(`/advice/${id}/send`, await advisory.delivery());
    const { id: responseId } = await advisory.secretariat.command('/advice-responses', { adviceId: id });
    const answers = await advisory.answers(id, ['adopted', 'adopted', 'adopted'], nothing);
    await advisory.secretariat.put(`/advice-responses/${responseId}`, { organ: 'College', decisionOn: await advisory.today(), decisionRef: '1', introduction: because, answers }, { ifMatch: 1 });
    await advisory.secretariat.command(`/advice-responses/${responseId}/finalise`);
    return id;
  };

  it('stands on the board for each promise of the city, until it is done', async () => {
    const id = await answered(advisory.group);
    const today = await advisory.today();
    const dueOn = addDays(today, 30);
    const promise = async (): Promise<string> => (await advisory.official.command<Done>(`/advice/${id}/commit`, { what: because, dueOn })).id;
    const [done, late] = [await promise(), await promise()];
    expect(await clockOn(id, 'commitment')).toMatchObject([{ dueOn, ownerSide: 'city', status: 'running' }, { dueOn }]);
    await advisory.official.command(`/advice/${id}/fulfil`, { commitmentId: done, doneOn: today });
    await atMidday(addDays(dueOn, 1));
    const clocks = await clockOn(id, 'commitment');
    expect(clocks.find(({ part }) => part === done)).toMatchObject({ satisfiedOn: today, status: 'met' });
    expect(clocks.find(({ part }) => part === late)).toMatchObject({ satisfiedOn: null, status: 'overdue' });
  });

  it('is not made good by a longer term afterwards: neither proposed nor agreed (R003-30)', async () => {
    const [proposed, silent] = [await advisory.issued(advisory.group), await advisory.issued(advisory.group)];
    const longer = { toDays: 90, motivation: because };
    await advisory.secretariat.command(`/advice-requests/${proposed}/propose-extension`, longer);
    const due = (await advisory.request(proposed)).clock!.dueOn!;
    await atMidday(addDays(due, 1));
    expect((await advisory.secretariat.post(`/advice-requests/${silent}/propose-extension`, longer)).problem).toMatchObject({ status: 409, code: 'advice-request.term-over', params: { due } });
    expect((await advisory.chair.post(`/advice-requests/${proposed}/confirm-extension`)).problem).toMatchObject({ status: 409, code: 'advice-request.term-over', params: { due } });
    expect((await advisory.chair.post(`/advice-requests/${proposed}/refuse-extension`)).status).toBe(200);
    expect((await advisory.request(proposed)).clock).toMatchObject({ status: 'overdue', dueOn: due });
  });
});
