import { addDays, type Page } from '@centrale/kernel';
import { type AdviceRow, type AdviceView } from '@centrale/participation';
import { Advisory, aText, both } from './support/advisory.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const nothing = { nl: '', fr: '' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const start = (body: object, by = advisory.member) => by.post('/advice', body);
const ownInitiative = { origin: 'ownInitiative' };
const chain = async (id: string): Promise<string[]> => {
  const { items } = await advisory.secretariat.read<Page<{ command: string }>>(`/timeline/advice/${id}`);
  return items.map(({ command }) => command).reverse();
};

describe('an advice', () => {
  it('comes of a request of the city or of the body itself (R000-01)', async () => {
    const bodyId = advisory.group.id;
    expect((await start({ bodyId })).code).toBe('R000-01');
    expect((await start({ bodyId, origin: 'request' })).code).toBe('R000-01.request');
    const requestId = await advisory.issued(advisory.group);
    expect((await start({ bodyId, ...ownInitiative, requestId })).code).toBe('R000-01.request');
    const begun = await start({ bodyId, origin: 'request', requestId });
    expect([begun.status, begun.statements <= 16]).toEqual([200, true]);
    expect(await advisory.advice(begun.body.id)).toMatchObject({ status: 'draft', origin: 'request', requestId, senderType: 'workingGroup', packId: 'WERKGROEP', packVersion: 1 });
    expect((await start({ bodyId, origin: 'request', requestId })).code).toBe('advice.request-taken');
    expect((await start({ bodyId: advisory.atelier.id, origin: 'request', requestId })).code).toBe('advice.request-of-another');
    expect((await start({ bodyId, origin: 'request', requestId: NOBODY })).status).toBe(404);
    expect((await start({ bodyId: NOBODY, ...ownInitiative })).status).toBe(404);
    expect((await start({ bodyId, origin: 'gossip' })).status).toBe(400);
  });

  it('comes of an atelier, not of the groups under it (R000-17)', async () => {
    const { member } = advisory.town.people;
    const group = await advisory.body({ kind: 'workingGroup', packId: 'ATELIER', groupType: null, parentId: advisory.atelier.id, members: [[member, 'member']] });
    const answer = await start({ bodyId: group.id, ...ownInitiative });
    expect([answer.status, answer.code]).toEqual([409, 'R000-17']);
    expect((await start({ bodyId: advisory.atelier.id, ...ownInitiative })).status).toBe(200);
  });

  it('comes of itself only where the rules allow that (R003-20)', async () => {
    const { member } = advisory.town.people;
    const { manager } = advisory.town;
    const [pack] = await advisory.sql<{ parameters: object }>(`select parameters from rule_pack where pack_id = 'WERKGROEP' and status = 'active'`);
    const { id } = await manager.client.command('/rule-packs', { packId: 'WERKGROEP', parameters: { ...pack!.parameters, ownInitiative: false }, note: 'Enkel op verzoek' });
    await manager.client.command(`/rule-packs/${id}/activate`);
    const group = await advisory.body({ members: [[member, 'member']] });
    await advisory.sql(`update body set pack_version = 2 where id = $1`, [group.id]);
    expect((await start({ bodyId: group.id, ...ownInitiative })).code).toBe('R003-20');
    const requestId = await advisory.issued(group);
    expect((await start({ bodyId: group.id, origin: 'request', requestId })).status).toBe(200);
  });

  it('is written in the fixed template: analysis, justification, recommendations (R003-07, R003-25)', async () => {
    const id = await advisory.written(advisory.group, ownInitiative, aText({ justification: nothing }));
    const refused = await advisory.member.post(`/advice/${id}/complete`);
    expect(refused.problem).toMatchObject({ status: 409, code: 'R003-07.justification', params: { language: 'nl' } });
    expect((await advisory.advice(id)).missing).toHaveLength(2);
    await advisory.save(id, aText({ recommendations: [both('Heffing'), nothing] }));
    expect((await advisory.member.post(`/advice/${id}/complete`)).problem).toMatchObject({ code: 'R003-25', params: { no: 2 } });
    await advisory.save(id, aText({ recommendations: [] }));
    expect((await advisory.member.post(`/advice/${id}/complete`)).code).toBe('R003-07.recommendations');
    expect((await advisory.member.put(`/advice/${id}`, { ...aText(), freeText: 'Alles in één' }, { ifMatch: 4 })).status).toBe(400);
    await advisory.save(id, aText({ minorityPositions: [{ text: both('Geen heffing'), supporters: 2 }] }));
    const completed = await advisory.member.post(`/advice/${id}/complete`);
    expect([completed.status, completed.statements <= 16]).toEqual([200, true]);
    const advice = await advisory.advice(id);
    expect(advice).toMatchObject({ status: 'complete', missing: [], minorityPositions: [{ text: both('Geen heffing'), supporters: 2 }] });
    expect(advice.recommendations.map(({ no, text }) => [no, text.nl])).toEqual([[1, 'Heffing na twee jaar'], [2, 'Pop-ups zonder vergunning'], [3, 'Eén aanspreekpunt']]);
  });

  it('saves itself, shows two versions that meet, and leaves an entry with a hash each time it changes', async () => {
    const { id } = (await start({ bodyId: advisory.group.id, ...ownInitiative })).body;
    const save = (ifMatch: number, text = aText()) => advisory.member.put<{ version: number }>(`/advice/${id}`, text, { ifMatch });
    const saved = await save(1);
    expect([saved.body.version, saved.statements <= 16]).toEqual([2, true]);
    expect((await save(1)).body.version).toBe(2);
    const met = await save(1, aText({ title: both('Iets anders') }));
    expect([met.status, met.problem]).toEqual([412, expect.objectContaining({ current: expect.objectContaining({ version: 2 }) })]);
    expect((await advisory.member.put(`/advice/${id}`, aText())).status).toBe(428);
    await save(2, aText({ recommendations: [both('Eén'), both('Twee')] }));
    expect((await advisory.advice(id)).recommendations).toHaveLength(2);
    expect(await chain(id)).toEqual(['start', 'edit', 'edit']);
    const entries = await advisory.sql<{ facts: { textHash?: string; version?: number } }>(`select facts from audit_entry where dossier_type = 'advice' and dossier_id = $1 order by seq`, [id]);
    expect(entries.slice(1).map(({ facts }) => [facts.version, facts.textHash?.length])).toEqual([[2, 64], [3, 64]]);
  });

  it('links trajectories of its body, one per sub-theme', async () => {
    const trajectoryId = await advisory.trajectory(advisory.atelier);
    const another = await advisory.trajectory(advisory.atelier, { groups: ['youth', 'residents'] });
    const elsewhere = await advisory.trajectory(advisory.group);
    const { id } = (await start({ bodyId: advisory.atelier.id, ...ownInitiative })).body;
    const link = (...ids: string[]) => advisory.save(id, aText({ trajectories: ids.map((each) => ({ trajectoryId: each, subTheme: both('Leegstand') })) }));
    expect((await link(elsewhere)).code).toBe('advice.trajectory-elsewhere');
    expect((await link(trajectoryId, trajectoryId)).status).toBe(400);
    await link(trajectoryId, another);
    const advice = await advisory.advice(id);
    expect(advice.trajectories.map((each) => each.trajectoryId)).toEqual([trajectoryId, another]);
    expect([advice.targetGroups, advice.domains]).toEqual([['residents', 'youth'], ['housing', 'economy']]);
    await link(another);
    expect((await advisory.advice(id)).trajectories).toHaveLength(1);
  });
});

describe('who writes it (R000-13)', () => {
  const theCity = () => {
    const { coordinator, board, elected, generalDirector, managementTeam, headOfService, secretariat } = advisory.town.people;
    return [coordinator, board, elected, generalDirector, managementTeam, headOfService, secretariat];
  };

  it('are members, and nobody of administration or board, who annex a note with their name instead', async () => {
    const id = await advisory.written(advisory.atelier);
    for (const { client } of theCity()) {
      const answer = await advisory.save(id, aText({ title: both('Zoals wij het willen') }), client);
      expect([answer.status, answer.code]).toEqual([403, 'R000-13']);
    }
    const { board, coordinator } = advisory.town.people;
    const annexed = await board.client.post(`/advice/${id}/annex`, { text: 'De gemeente betaalt al een pandenfonds.' });
    expect([annexed.status, annexed.statements <= 16]).toEqual([200, true]);
    await coordinator.client.command(`/advice/${id}/annex`, { text: 'Het pandenfonds is wettelijk.' });
    const { notes, may, title } = await advisory.advice(id, board.client);
    expect(notes.map((note) => [note.class, note.text])).toEqual([['board', 'De gemeente betaalt al een pandenfonds.'], ['official', 'Het pandenfonds is wettelijk.']]);
    expect(notes[0]!.authorName).toMatch(/^Person/);
    expect([may.save, may.annex, title]).toEqual([{ code: 'R000-13' }, null, aText().title]);
    expect((await advisory.member.post(`/advice/${id}/annex`, { text: 'Ik wil ook' })).code).toBe('advice.members-write');
  });

  it('are no members who are elected, an official or paid to guide on that day', async () => {
    for (const each of ['elected', 'official', 'facilitator']) {
      const person = await advisory.town.somebody('member');
      const group = await advisory.body({ kind: 'strategicAtelier', packId: 'ATELIER', groupType: null, members: [[person, 'member'], [advisory.town.people.chair, 'chair']] });
      const { id } = await person.client.command('/advice', { bodyId: group.id, ...ownInitiative });
      await advisory.classOf(person, group, each);
      const answer = await advisory.save(id, aText(), person.client);
      expect([answer.status, answer.code]).toEqual([403, 'R000-13']);
      expect((await person.client.post(`/advice/${id}/annex`, { text: 'Mijn nota als bijlage' })).status).toBe(200);
    }
  });

  it('is said in the words of the working groups where those rules hold (R003-13)', async () => {
    const id = await advisory.written(advisory.group);
    expect((await advisory.save(id, aText({ title: both('Anders') }), advisory.official)).code).toBe('R003-13.author');
    expect((await advisory.official.post(`/advice/${id}/complete`)).code).toBe('R003-13.author');
  });

  it('are a hired facilitator nor an observer; the first reads and annexes only what it guides', async () => {
    const { world } = advisory.town;
    const provider = await world.organisation('provider');
    const facilitator = await world.person('facilitator', provider);
    const ofAnother = await world.person('facilitator', await world.organisation('provider'));
    const trajectoryId = await advisory.trajectory(advisory.atelier);
    const id = await advisory.written(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    const { items } = await facilitator.client.read<Page<AdviceRow>>('/advice?limit=100');
    expect([items, (await facilitator.client.get(`/advice/${id}`)).status, (await facilitator.client.get(`/timeline/advice/${id}`)).status])
      .toEqual([[], 404, 404]);
    expect((await facilitator.client.post(`/advice/${id}/annex`, { text: 'Ik wil ook' })).status).toBe(404);
    await advisory.guidedBy(trajectoryId, provider);
    expect((await facilitator.client.read<Page<AdviceRow>>('/advice?limit=100')).items.map((row) => row.id)).toEqual([id]);
    expect((await advisory.save(id, aText({ title: both('Anders') }), facilitator.client)).code).toBe('R000-13');
    await facilitator.client.command(`/advice/${id}/annex`, { text: 'Methodenota van de begeleider' });
    expect((await ofAnother.client.get(`/advice/${id}`)).status).toBe(404);
    expect((await advisory.save(id, aText({ title: both('Anders') }), advisory.town.people.observer.client)).problem).toMatchObject({ status: 403, code: 'access.needs-function', params: { function: 'member' } });
    expect((await advisory.advice(id)).notes.map((note) => note.class)).toEqual(['facilitator']);
  });

  it('names only documents of that very advice', async () => {
    const id = await advisory.written(advisory.atelier);
    const form = new FormData();
    form.append('file', new Blob(['Een nota']), 'nota.txt');
    const { id: attachmentId } = await advisory.town.people.board.client.command(`/attachments/advice/${id}`, undefined, { raw: form });
    const other = await advisory.written(advisory.atelier);
    const { client } = advisory.town.people.board;
    expect((await client.post(`/advice/${other}/annex`, { text: 'Zie bijlage', attachmentId })).code).toBe('advice.attachment-unknown');
    await client.command(`/advice/${id}/annex`, { text: 'Zie bijlage', attachmentId });
    expect((await advisory.advice(id)).notes[0]!.attachmentId).toBe(attachmentId);
    expect((await advisory.member.get(`/attachments/${attachmentId}`)).status).toBe(200);
  });
});

describe('the vote', () => {
  const vote = async (id: string, body: object, by = advisory.chair) => by.post(`/advice/${id}/record-vote`, { on: await advisory.today(), ...body });
  const completed = async (body = advisory.group): Promise<string> => {
    const id = await advisory.written(body);
    await advisory.member.command(`/advice/${id}/complete`);
    return id;
  };

  it('is cast by members with a vote that day, and by none of the city (R000-13, R003-13)', async () => {
    const elected = await advisory.town.somebody('member');
    const { member, chair } = advisory.town.people;
    const bodies = [
      ['ATELIER', 'strategicAtelier', 'R000-13.vote'], ['WERKGROEP', 'workingGroup', 'R003-13.vote'],
    ] as const;
    for (const [packId, kind, code] of bodies) {
      const body = await advisory.body({ packId, kind, groupType: null, members: [[chair, 'chair'], [member, 'member'], [elected, 'member']] });
      const id = await completed(body);
      const votes = [elected, member].map((person) => ({ partyId: body.parties.get(person.id), choice: 'for' }));
      await advisory.classOf(elected, body, 'elected');
      const refused = await vote(id, { votes });
      expect(refused.problem).toMatchObject({ status: 409, code, params: { count: 1 } });
      expect((await vote(id, { votes: votes.slice(1) })).status).toBe(200);
    }
  });

  it('is about whoever has a vote, on a day that came, once each', async () => {
    const id = await completed();
    const partyId = advisory.group.parties.get(advisory.town.people.observer.id);
    expect((await vote(id, { votes: [{ partyId, choice: 'for' }] })).code).toBe('advice.voter-without-vote');
    expect((await vote(id, { votes: [{ partyId: NOBODY, choice: 'for' }] })).code).toBe('advice.voter-without-vote');
    const votes = advisory.votes(advisory.group);
    expect((await vote(id, { votes, on: addDays(await advisory.today(), 1) })).code).toBe('advice.vote-in-future');
    expect((await vote(id, { votes, on: addDays(await advisory.today(), -60) })).code).toBe('advice.voter-without-vote');
    expect((await vote(id, { votes: [votes[0], votes[0]] })).status).toBe(400);
    expect((await vote(id, { votes: [] })).status).toBe(400);
    expect((await vote(id, { votes }, advisory.member)).status).toBe(403);
    const recorded = await vote(id, { votes: advisory.votes(advisory.group, ['for', 'against', 'abstained']) }, advisory.official);
    expect([recorded.status, recorded.statements <= 16]).toEqual([200, true]);
    expect((await advisory.advice(id)).vote).toMatchObject({ tally: { for: 1, against: 1, abstained: 1 }, current: true });
  });

  it('stands between the text and its adoption, and holds for that text only', async () => {
    const id = await completed();
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('advice.vote-missing');
    await vote(id, { votes: advisory.votes(advisory.group, ['against', 'against']) });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('advice.voted-down');
    await vote(id, { votes: advisory.votes(advisory.group) });
    await advisory.save(id, aText({ title: both('Toch anders') }));
    expect((await advisory.advice(id)).vote).toMatchObject({ current: false });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('advice.vote-missing');
  });
});

describe('who sees an advice', () => {
  it('while it is written: its body, the city’s people, whoever annexes; elsewhere in the city once it was sent', async () => {
    const id = await advisory.written(advisory.group);
    const { world, cityId } = advisory.town;
    const outsider = await advisory.town.somebody('member');
    const other = await world.organisation('buyer');
    const elsewhere = await world.person(['coordinator', 'member'], other);
    const auditor = await world.person('auditor', await world.serviceId());
    const expert = await world.person('member', other);
    await advisory.sql(EXPERT, [cityId, expert.id]);
    const { board, observer } = advisory.town.people;
    const readers: Inhabitant[] = [board, observer, auditor, expert, outsider, elsewhere];
    const statuses = () => Promise.all(readers.map(async ({ client }) => `${(await client.get(`/advice/${id}`)).status} ${(await client.get(`/timeline/advice/${id}`)).status}`));
    expect(await statuses()).toEqual([...Array(4).fill('200 200'), '404 404', '404 404']);
    expect((await elsewhere.client.post(`/advice/${id}/complete`)).status).toBe(404);
    expect((await advisory.town.world.visitor().get(`/advice/${id}`)).status).toBe(401);
    await advisory.member.command(`/advice/${id}/complete`);
    await advisory.chair.command(`/advice/${id}/record-vote`, { on: await advisory.today(), votes: advisory.votes(advisory.group) });
    await advisory.chair.command(`/advice/${id}/adopt`, {});
    await advisory.official.command(`/advice/${id}/send`, await advisory.delivery());
    expect(await statuses()).toEqual([...Array(5).fill('200 200'), '404 404']);
    expect((await elsewhere.client.read<Page<AdviceRow>>('/advice')).items).toEqual([]);
    expect((await outsider.client.read<Page<AdviceRow>>('/advice')).items.map((row) => row.id)).toContain(id);
  });

  it('gets them a page at a time, by status and body, within the budget of statements', async () => {
    const seen: string[] = [];
    for (let path = '/advice?limit=5', next: string | null = ''; next !== null; path = `/advice?limit=5&after=${next}`) {
      const { body, statements } = await advisory.secretariat.get<Page<AdviceRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    const [{ count }] = (await advisory.sql<{ count: number }>('select count(*)::int from advice')) as [{ count: number }];
    expect([seen.length, new Set(seen).size]).toEqual([count, count]);
    await advisory.chair.command(`/advice/${await advisory.written(advisory.group)}/withdraw`, { reason: 'We beginnen opnieuw' });
    const page = await advisory.secretariat.read<Page<AdviceRow>>(`/advice?status=withdrawn&bodyId=${advisory.group.id}`);
    expect(page.items.map(({ status }) => status)).toEqual(['withdrawn']);
    const one = await advisory.secretariat.get<AdviceView>(`/advice/${seen[0]}`);
    expect(one.statements).toBeLessThanOrEqual(8);
    expect((await advisory.secretariat.get('/advice?status=lost')).status).toBe(400);
  });
});

const EXPERT = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true)),
one as (insert into party (id, organisation_id, kind, name, person_id, language, registered_at)
  select centrale.new_id(), $1::uuid, 'person', 'Expert', $2::uuid, 'nl', centrale.now() from unguarded returning id)
insert into party_class (id, party_id, class, from_on) select centrale.new_id(), id, 'expert', centrale.today() from one`;
