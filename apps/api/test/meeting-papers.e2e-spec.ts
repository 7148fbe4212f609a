import { addDays, dateAt, instantOf } from '@centrale/kernel';
import { type MeetingView, type PublicMeetingView } from '@centrale/participation';
import { type Client } from './support/client.js';
import { Gathering, withinBudget } from './support/gathering.js';

const WHY = [{ rule: 'R003-15', text: { nl: 'Het college beslist al morgen.', fr: 'Le collège décide déjà demain.' } }];
const text = { nl: 'Verslag van de avond.', fr: 'Compte rendu de la soirée.' };

let city: Gathering;
let group: string;
let member: Client;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  await city.seat(group, city.town.people.member);
  member = city.town.people.member.client;
}, 60_000);
afterAll(() => city?.close());

const submit = (id: string, client = member, more: object = {}) => client.post(`/meetings/${id}/agenda-items`, { title: 'Zebrapad', explanation: 'Aan de school', ...more });
const item = async (meetingId: string, itemId: string) => (await city.view(meetingId)).items.find(({ id }) => id === itemId)!;
const startOf = async (id: string) => dateAt(new Date((await city.view(id)).startsAt));
const morningOf = (date: string): Date => instantOf(date, '09:00');

describe('the agenda', () => {
  it('takes items until the last day, and is final after it (R003-15)', async () => {
    const id = await city.invited({ bodyId: group }, 30);
    const { intakeUntil } = await city.view(id);
    const submitted = await submit(id);
    expect(withinBudget(submitted)).toEqual([200, true]);
    expect(await city.letters('meeting.item-submitted', id)).toMatchObject([{ person: city.town.people.coordinator.id }]);
    await city.world.clock.to(morningOf(intakeUntil!));
    const last = await submit(id, member, { title: 'Bankjes' });
    expect(await item(id, last.body.id)).toMatchObject({ status: 'submitted', late: false, may: { accept: null } });
    expect((await city.press(id, 'finalise-agenda')).problem).toMatchObject({ code: 'meeting.intake-open', params: { until: intakeUntil } });
    for (const each of [submitted, last]) expect(withinBudget(await city.official.post(`/agenda-items/${each.body.id}/accept`, { minutes: 15 }))).toEqual([200, true]);
    expect((await city.official.post(`/meetings/${id}/order-agenda`, { itemIds: [last.body.id] })).code).toBe('agenda-item.not-on-agenda');
    expect(withinBudget(await city.official.post(`/meetings/${id}/order-agenda`, { itemIds: [last.body.id, submitted.body.id] }))).toEqual([200, true]);
    await city.world.clock.to(morningOf(addDays(intakeUntil!, 1)));
    expect(withinBudget(await city.press(id, 'finalise-agenda'))).toEqual([200, true]);
    const view = await city.view(id);
    const both = [{ title: 'Bankjes', minutes: 15 }, { title: 'Zebrapad', minutes: 15 }];
    expect(view.agenda.map(({ no, final }) => [no, final])).toEqual([[5, true], [4, false], [3, false], [2, false], [1, false]]);
    expect(view.agenda.map(({ lines }) => lines)).toMatchObject([both, both, [...both].reverse(), [{ title: 'Zebrapad' }], []]);
    expect(view.status).toBe('agendaFinal');
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`)).agenda).toEqual(view.agenda);
  });

  it('sends a late item to the next meeting, unless the official says publicly why not (R003-15)', async () => {
    const id = await city.invited({ bodyId: group }, 25);
    const next = await city.create({ bodyId: group }, 60);
    await city.official.command(`/meetings/${next}/schedule`);
    const until = (await city.view(id)).intakeUntil!;
    await city.world.clock.to(morningOf(addDays(until, 1)));
    expect((await city.view(id, member)).warnings).toContainEqual({ code: 'R003-15', params: { until } });
    const late = await submit(id);
    expect(late.status).toBe(200);
    expect(await item(id, late.body.id)).toMatchObject({ status: 'deferred', late: true });
    expect(await item(next, late.body.id)).toMatchObject({ status: 'deferred', fromMeetingNumber: (await city.view(id)).number, may: { accept: null } });
    expect((await city.official.post(`/agenda-items/${late.body.id}/accept`, { meetingId: id })).problem).toMatchObject({ code: 'R003-15', params: { until } });
    expect(withinBudget(await city.official.post(`/agenda-items/${late.body.id}/accept`, { meetingId: id, motivations: WHY }))).toEqual([200, true]);
    expect(await city.view(id)).toMatchObject({ deviations: [{ rule: 'R003-15', motivation: WHY[0]!.text }] });
    expect(await item(id, late.body.id)).toMatchObject({ status: 'accepted' });
    // The official's own late item asks the same.
    expect((await submit(id, city.official)).code).toBe('R003-15');
    expect((await submit(id, city.official, { motivations: WHY })).status).toBe(200);
  });

  it('keeps a late item waiting until a next meeting is planned', async () => {
    const of = await city.body();
    const other = await city.town.somebody('member');
    await city.seat(of, other);
    const id = await city.invited({ bodyId: of }, 22);
    await city.world.clock.to(morningOf(addDays((await city.view(id)).intakeUntil!, 1)));
    const { body } = await submit(id, other.client);
    const next = await city.create({ bodyId: of }, 40);
    expect((await city.view(next)).items).toEqual([]);
    await city.official.command(`/meetings/${next}/schedule`);
    expect(await item(next, body.id)).toMatchObject({ status: 'deferred', title: 'Zebrapad' });
  });

  it('is made by the competent official and nobody else (R003-15)', async () => {
    const id = await city.invited({ bodyId: group }, 30);
    const { body } = await submit(id);
    const refused = await city.town.people.chair.client.post(`/agenda-items/${body.id}/accept`, {});
    expect([refused.status, refused.code]).toEqual([403, 'R003-15.not-official']);
    expect((await member.post(`/meetings/${id}/finalise-agenda`)).code).toBe('R003-15.not-official');
    expect((await submit(id, city.town.people.elected.client)).code).toBe('meeting.not-taking-part');
    expect((await city.official.post(`/agenda-items/${body.id}/refuse`, {})).status).toBe(400);
    expect(withinBudget(await city.official.post(`/agenda-items/${body.id}/defer`, { reason: 'Eerst een plaatsbezoek' }))).toEqual([200, true]);
    expect(withinBudget(await city.official.post(`/agenda-items/${body.id}/refuse`, { reason: 'Hoort elders' }))).toEqual([200, true]);
    expect((await city.official.post(`/agenda-items/${body.id}/accept`, { meetingId: id })).problem).toMatchObject({ code: 'agenda-item.wrong-status', params: { status: 'refused' } });
  });
});

describe('attendance', () => {
  it('keeps a non-conformity when somebody elected was at a preparatory meeting (R001-04)', async () => {
    const quarter = await city.trajectory('WIJK');
    const id = await city.invited({ trajectoryId: quarter }, 5, { kind: 'preparatory', public: false });
    const lines = [{ class: 'neighbourhoodCommittee', count: 12 }];
    expect((await city.official.post(`/meetings/${id}/attendance`, { lines })).code).toBe('meeting.not-begun');
    await city.world.clock.to((await city.view(id)).startsAt);
    const elected = await city.party(['elected']);
    const noted = await city.official.post(`/meetings/${id}/attendance`, { lines: [...lines, { partyId: elected, count: 1 }, { class: 'board', count: 2 }] });
    expect(withinBudget(noted)).toEqual([200, true]);
    const view = await city.view(id);
    expect(view.nonConformities).toMatchObject([{ rule: 'R001-04', refusal: { code: 'R001-04.recorded', params: { count: 3 } }, note: null }]);
    expect(view.attendance.map(({ class: as, count, capacity }) => [as, count, capacity]).sort()).toEqual([['board', 2, 'participant'], ['elected', 1, 'participant'], ['neighbourhoodCommittee', 12, 'participant']]);
    // Sent again, the sheet changes; what was found stays, and is not found twice.
    await city.official.command(`/meetings/${id}/attendance`, { lines: [...lines, { partyId: elected, count: 1 }] });
    expect((await city.view(id)).nonConformities).toHaveLength(1);
    const open = await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`);
    expect(open).toMatchObject({ nonConformities: [{ rule: 'R001-04' }], attendance: [{ class: 'elected', count: 1 }, { class: 'neighbourhoodCommittee', count: 12 }] });
    expect(JSON.stringify(open)).not.toContain('Party');
    // What was done about it is added once, in the languages of the city, and is public.
    const nonConformityId = view.nonConformities[0]!.id;
    const correct = (note: object, client = city.official) => client.post(`/non-conformities/${nonConformityId}/correct`, { note });
    const note = { nl: 'De schepen verliet de zaal.', fr: 'L’échevine a quitté la salle.' };
    expect((await correct({ ...note, fr: '' })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'note', language: 'fr' } });
    expect((await correct(note, city.town.people.elected.client)).status).toBe(403);
    expect(withinBudget(await correct(note))).toEqual([200, true]);
    expect((await correct(note)).status).toBe(409);
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`)).nonConformities).toMatchObject([{ note }]);
  });

  it('lets politicians and staff be there as observers, and keeps it when they took part as more (R003-13)', async () => {
    const id = await city.held({ bodyId: group }, 22);
    const [elected, staff] = [await city.party(['elected']), await city.party(['staff'])];
    await city.official.command(`/meetings/${id}/attendance`, { lines: [{ partyId: elected, count: 1 }, { partyId: staff, count: 1, capacity: 'private' }] });
    expect(await city.view(id)).toMatchObject({ nonConformities: [], attendance: [{ capacity: 'observer' }, { capacity: 'private' }] });
    await city.official.command(`/meetings/${id}/attendance`, { lines: [{ partyId: elected, count: 1 }, { class: 'official', count: 2, capacity: 'participant' }] });
    expect((await city.view(id)).nonConformities).toMatchObject([{ rule: 'R003-13', refusal: { code: 'R003-13.recorded', params: { count: 2 } } }]);
  });

  it('keeps it when officials supported an atelier that did not ask (R000-12)', async () => {
    const atelier = await city.body('ATELIER');
    const chair = await city.town.somebody('chair');
    await city.seat(atelier, chair, 'chair');
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const id = await city.invited({ bodyId: atelier }, 3, { kind: 'deliberation', servesQuestionId: question }, chair.client);
    await city.world.clock.to((await city.view(id)).startsAt);
    await chair.client.command(`/meetings/${id}/attendance`, { lines: [{ class: 'official', count: 1 }, { class: 'citizen', count: 20 }, { class: 'official', count: 1, capacity: 'private' }] });
    expect((await city.view(id)).nonConformities).toMatchObject([{ rule: 'R000-12', refusal: { params: { count: 1 } } }]);
  });

  it('is unclear when a line is nobody, or somebody twice', async () => {
    const id = await city.held({ bodyId: group }, 22);
    const party = await city.party();
    const noted = async (...lines: object[]) => (await city.official.post(`/meetings/${id}/attendance`, { lines })).code;
    expect(await noted({ count: 3 })).toBe('meeting.attendance-unclear');
    expect(await noted({ partyId: party, count: 2 })).toBe('meeting.attendance-unclear');
    expect(await noted({ partyId: party, count: 1 }, { partyId: party, count: 1 })).toBe('meeting.attendance-unclear');
    expect(await noted({ class: 'citizen', count: 2 }, { class: 'citizen', count: 3 })).toBe('meeting.attendance-unclear');
    expect(await noted({ partyId: '00000000-0000-4000-8000-000000000000', count: 1 })).toBe('request.not-found');
  });
});

describe('the report', () => {
  const save = (id: string, revision: number, words = text, client = city.official) => client.put(`/meetings/${id}/report`, { text: words }, { ifMatch: revision });

  it('goes round among who was there, is corrected, final and published; with it the duty is met (R003-18)', async () => {
    const id = await city.held({ bodyId: group }, 22);
    const due = addDays(await startOf(id), 14);
    expect((await city.view(id)).duties.find(({ kind }) => kind === 'report')).toMatchObject({ rule: 'R003-18', status: 'running' });
    expect((await city.view(id)).duties.find(({ kind }) => kind === 'report')!.dueOn! >= due).toBe(true);
    expect((await save(id, 0)).body).toMatchObject({ version: 1 });
    expect((await save(id, 1, { ...text, nl: 'Verslag' })).body).toMatchObject({ version: 2 });
    const stale = await save(id, 1, { nl: 'Iets anders', fr: '' });
    expect([stale.status, stale.problem.current]).toMatchObject([412, { revision: 2, text: { nl: 'Verslag' } }]);
    expect((await save(id, 2, text, member)).status).toBe(403);
    expect((await city.view(id, member)).report).toMatchObject({ text: { nl: '', fr: '' } });
    const today = await city.today();
    expect((await city.official.post(`/meetings/${id}/share-report`, { correctionUntil: addDays(today, -1) })).code).toBe('meeting-report.round-in-past');
    const shared = await city.official.post(`/meetings/${id}/share-report`, { correctionUntil: addDays(today, 7) });
    expect(withinBudget(shared)).toEqual([200, true]);
    // Whoever is asked what is not right in it reads it; what is written on meanwhile is not theirs yet.
    expect((await save(id, 1, { ...text, nl: 'Een volgende versie.' })).status).toBe(200);
    expect((await city.view(id, member)).report).toMatchObject({ status: 'shared', version: 1, text: { ...text, nl: 'Verslag' }, correctionUntil: addDays(today, 7) });
    expect((await city.view(id)).report).toMatchObject({ status: 'draft', version: 2, text: { nl: 'Een volgende versie.' } });
    const correction = await member.post(`/meetings/${id}/corrections`, { text: 'Het ging over twee zebrapaden.' });
    expect(withinBudget(correction)).toEqual([200, true]);
    expect((await city.press(id, 'finalise-report')).code).toBe('meeting-report.round-open');
    await city.world.clock.to(morningOf(addDays(today, 8)));
    expect((await member.post(`/meetings/${id}/corrections`, { text: 'Te laat' })).code).toBe('meeting-report.round-over');
    expect((await city.press(id, 'finalise-report')).problem).toMatchObject({ code: 'meeting-report.corrections-open', params: { count: 1 } });
    await city.official.command(`/report-corrections/${correction.body.id}/settle`, { taken: true, answer: 'Aangepast.' });
    expect((await city.official.post(`/report-corrections/${correction.body.id}/settle`, { taken: false, answer: 'Toch niet.' })).code).toBe('meeting-report.correction-settled');
    expect((await save(id, 2, { ...text, nl: 'Verslag met twee zebrapaden.' })).status).toBe(200);
    const final = await city.press(id, 'finalise-report');
    expect(withinBudget(final)).toEqual([200, true]);
    expect((await save(id, 3)).code).toBe('meeting.wrong-status');
    expect((await city.view(id)).duties.find(({ kind }) => kind === 'report')).toMatchObject({ status: 'met' });
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`)).report).toBeNull();
    expect(withinBudget(await city.press(id, 'publish-report'))).toEqual([200, true]);
    expect(await city.view(id)).toMatchObject({ status: 'published', report: { status: 'published', version: 2 }, corrections: [{ status: 'taken', answer: 'Aangepast.' }] });
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`)).report?.text.nl).toBe('Verslag met twee zebrapaden.');
  });

  it('is overdue when nobody wrote it, whether or not any job ran (R003-18)', async () => {
    const id = await city.held({ bodyId: group }, 22);
    const { dueOn } = (await city.view(id)).duties.find(({ kind }) => kind === 'report')!;
    await city.world.clock.to(morningOf(addDays(dueOn!, 1)));
    expect((await city.view(id)).duties.find(({ kind }) => kind === 'report')).toMatchObject({ status: 'overdue', daysLeft: -1 });
  });

  it('is written by the rapporteur too, and has its last word from the official', async () => {
    const who = await city.town.somebody('member');
    const rapporteur = await city.seat(group, who);
    const id = await city.held({ bodyId: group }, 22, { rapporteurPartyId: rapporteur });
    expect((await save(id, 0, text, who.client)).status).toBe(200);
    expect((await who.client.post(`/meetings/${id}/share-report`, { correctionUntil: await city.today() })).status).toBe(200);
    expect((await who.client.post(`/meetings/${id}/finalise-report`)).code).toBe('R003-15.not-official');
  });

  it('of a citizen meeting that tells nothing of how people were heard is said to (R001-08)', async () => {
    const quarter = await city.trajectory('WIJK');
    const id = await city.held({ trajectoryId: quarter }, 3, { kind: 'open' });
    const warned = async () => (await city.view(id)).warnings.filter(({ code }: MeetingView['warnings'][number]) => code === 'R001-08');
    expect(await warned()).toEqual([{ code: 'R001-08', params: { contributions: 0 } }]);
    await city.official.command('/contributions', { meetingId: id, kind: 'opinion', text: 'Meer groen op het plein' });
    expect(await warned()).toEqual([{ code: 'R001-08', params: { contributions: 1 } }]);
    await city.world.sql(`update centrale.meeting set method = '{"nl":"Aan tafels van acht","fr":"Par tables de huit"}' where id = $1`, [id]);
    expect(await warned()).toEqual([]);
  });
});
