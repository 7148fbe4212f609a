import { addDays, dateAt, type Page } from '@centrale/kernel';
import { fourPacks, legislatureOf, lightOf, type DutyBoardRow, type ObligationRow, type PublicBodyView } from '@centrale/participation';
import { Poller } from '../src/platform/jobs/poller.js';
import { type Answer } from './support/client.js';
import { aBody, aSeat } from './support/quality.js';
import { Town } from './support/town.js';
import { type Inhabitant } from './support/world.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open({ settings: { WORKER: 'off' } });
}, 60_000);
afterAll(() => town?.close());

const thisYear = (): number => Number(town.today.slice(0, 4));
const started = (year: number): string => `${year}-03-01T09:00:00Z`;
const obligations = async (query: string): Promise<readonly ObligationRow[]> => (await town.coordinator.read<Page<ObligationRow>>(`/obligations?limit=100&${query}`)).items;
const board = async (): Promise<readonly DutyBoardRow[]> => (await town.coordinator.read<Page<DutyBoardRow>>('/obligations/board?limit=100')).items;
const clocksOf = (bodyId: string) => town.world.sql<{ kind: string; part: string }>('select kind, part from centrale.clock where body_id = $1 order by kind, part', [bodyId]);

describe('what is owed by calendar year', () => {
  it('is overdue although no job ever ran: every year since the body began to work (R003-24, R003-34)', async () => {
    const { id, number } = await aBody(town, { since: started(thisYear() - 2) });
    expect(await clocksOf(id)).toEqual([]);
    const overdue = await obligations(`bodyId=${id}&state=overdue`);
    const years = [thisYear() - 2, thisYear() - 1];
    expect(overdue.map(({ kind, part, rule, status, dueOn }) => [kind, part, rule, status, dueOn]).sort()).toEqual([
      ...years.map((year) => ['annualAdvice', String(year), 'R003-24', 'overdue', `${year}-12-31`]),
      ...years.map((year) => ['annualEvaluation', String(year), 'R003-34', 'overdue', `${year}-12-31`]),
    ]);
    expect(overdue[0]?.label).toBe(`${number} (${years[0]})`);
    const open = await obligations(`bodyId=${id}&kind=annualEvaluation&state=open`);
    expect(open.map(({ part }) => part)).toEqual([...years, thisYear()].map(String));
  });

  it('is public on the page of the body, whatever job ran: what is overdue, and what has no agreed date (R003-24, R003-34, R003-37)', async () => {
    const { id } = await aBody(town, { since: started(thisYear() - 1), groupType: 'thematic' });
    await town.world.sql('update centrale.body set published_at = coalesce(published_at, centrale.now()) where id = $1', [id]);
    expect(await clocksOf(id)).toEqual([]);
    const { duties } = await town.world.visitor().read<PublicBodyView>(`/public/bodies/${id}`);
    expect(duties.map(({ kind, status, dueOn }) => [kind, status, dueOn])).toEqual(expect.arrayContaining([
      ['annualAdvice', 'overdue', `${thisYear() - 1}-12-31`], ['annualEvaluation', 'overdue', `${thisYear() - 1}-12-31`], ['legislatureFeedback', 'unset', null],
    ]));
  });

  it('is an evaluation only for groups that organise or work by project, and nothing where the rules ask nothing (R003-24, R003-34)', async () => {
    const kinds = async (wishes: Parameters<typeof aBody>[1]) => (await obligations(`bodyId=${(await aBody(town, wishes)).id}`)).map(({ kind }) => kind).sort();
    expect(await kinds({ groupType: 'thematic' })).toEqual(['annualAdvice', 'annualEvaluation', 'legislatureFeedback']);
    expect(await kinds({ groupType: 'organising' })).toEqual(['annualEvaluation', 'legislatureFeedback']);
    expect(await kinds({ groupType: null })).toEqual(['annualEvaluation', 'legislatureFeedback']);
    expect(await kinds({ kind: 'strategicAtelier', packId: 'ATELIER', groupType: null })).toEqual([]);
  });

  it('follows the version of the rules that the body pins', async () => {
    const { id } = await town.manager.client.command('/rule-packs', {
      packId: 'WERKGROEP', parameters: { ...fourPacks.WERKGROEP.parameters, evaluation: 'none', legislatureFeedback: false, yearlyAdviceFrom: [] }, note: 'Zonder jaarlijkse plichten',
    });
    await town.manager.client.command(`/rule-packs/${id}/activate`);
    const body = await aBody(town);
    expect(await obligations(`bodyId=${body.id}`)).toHaveLength(3);
    await town.world.sql(`update centrale.body set pack_version = 2 where id = $1`, [body.id]);
    expect(await obligations(`bodyId=${body.id}`)).toEqual([]);
  });

  it('becomes a clock of which people are reminded, and is owed once all the same (R003-34)', async () => {
    const { id } = await aBody(town);
    const poller = town.world.apis[0]!.app.get(Poller);
    await town.world.clock.forward({ days: 1 });
    await poller.look();
    await poller.look();
    expect((await clocksOf(id)).filter(({ kind }) => kind === 'annualEvaluation')).toHaveLength(1);
    expect(await obligations(`bodyId=${id}&kind=annualEvaluation`)).toHaveLength(1);
  });

  it('is listed page by page: first what is due first, at the end what has no date', async () => {
    const all: ObligationRow[] = [];
    for (let after: string | null = ''; after !== null;) {
      const answer: Answer<Page<ObligationRow>> = await town.coordinator.get(`/obligations?limit=3${after && `&after=${after}`}`);
      expect(answer.statements).toBeLessThanOrEqual(8);
      all.push(...answer.body.items);
      after = answer.body.next;
    }
    const dates = all.map(({ dueOn }) => dueOn ?? '9999');
    expect(dates).toEqual([...dates].sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ status }) => status === 'unset').length).toBeGreaterThan(0);
  });
});

describe('the board of duties', () => {
  it('has a line for each body at work and a light for each kind of duty', async () => {
    const late = await aBody(town, { since: started(thisYear() - 1), name: 'Te laat' });
    const fresh = await aBody(town, { groupType: 'project', name: 'Nieuw' });
    const { body, statements } = await town.coordinator.get<Page<DutyBoardRow>>('/obligations/board?limit=100');
    expect(statements).toBeLessThanOrEqual(8);
    const lights = (id: string) => Object.fromEntries(body.items.find(({ bodyId }) => bodyId === id)!.cells.map((cell) => [cell.kind, lightOf(cell)]));
    expect(lights(late.id)).toEqual({ annualAdvice: 'red', annualEvaluation: 'red', legislatureFeedback: 'grey' });
    expect(lights(fresh.id)['legislatureFeedback']).toBe('grey');
    const cell = body.items.find(({ bodyId }) => bodyId === late.id)!.cells.find(({ kind }) => kind === 'annualEvaluation');
    expect(cell).toMatchObject({ overdue: 1, dueOn: `${thisYear() - 1}-12-31`, dossierType: 'body', dossierId: late.id });
  });

  it('turns amber as a duty comes near, red as it passes, and green once it is met', async () => {
    const { id } = await aBody(town);
    const light = async () => lightOf((await board()).find(({ bodyId }) => bodyId === id)!.cells.find(({ kind }) => kind === 'legislatureFeedback')!);
    const today = dateAt(await town.world.clock.now());
    const plan = (on: string) => town.secretariat.command(`/bodies/${id}/plan-council-feedback`, { on });
    expect(await light()).toBe('grey');
    await plan(addDays(today, 11));
    expect(await light()).toBe('green');
    await plan(addDays(today, 10));
    expect(await light()).toBe('amber');
    await town.world.clock.forward({ days: 11 });
    expect(await light()).toBe('red');
    await town.secretariat.command(`/bodies/${id}/give-council-feedback`, { on: dateAt(await town.world.clock.now()) });
    expect(await light()).toBe('green');
  });

  it('shows each city its own bodies, page by page', async () => {
    const other = await Town.in(town.world);
    const foreign = await aBody(other);
    expect((await board()).map(({ bodyId }) => bodyId)).not.toContain(foreign.id);
    const first = await town.coordinator.read<Page<DutyBoardRow>>('/obligations/board?limit=2');
    const second = await town.coordinator.read<Page<DutyBoardRow>>(`/obligations/board?limit=2&after=${first.next}`);
    expect(new Set([...first.items, ...second.items].map(({ bodyId }) => bodyId)).size).toBe(4);
    expect((await other.coordinator.read<Page<DutyBoardRow>>('/obligations/board')).items.map(({ bodyId }) => bodyId)).toEqual([foreign.id]);
  });
});

describe('the duties of a body', () => {
  const owedTo = async ({ client }: Inhabitant): Promise<readonly (string | null)[]> => (await client.read<Page<ObligationRow>>('/obligations?limit=100')).items.map(({ bodyId }) => bodyId);
  const linesOf = async ({ client }: Inhabitant): Promise<readonly string[]> => (await client.read<Page<DutyBoardRow>>('/obligations/board?limit=100')).items.map(({ bodyId }) => bodyId);

  it('are seen by whoever sits in it, also from another city, and by them those of no other body', async () => {
    const elsewhere = await Town.in(town.world);
    const mine = await aBody(town, { name: 'Van over de grens' });
    await aBody(town, { name: 'Van een ander' });
    const { chair, secretariat, coordinator, member, observer, substitute } = elsewhere.people;
    await aSeat(town, mine.id, chair, 'chair');
    await aSeat(town, mine.id, secretariat, 'secretariat');
    await aSeat(town, mine.id, coordinator, 'lead');
    await aSeat(town, mine.id, member, 'member');
    await aSeat(town, mine.id, observer, 'observer');
    for (const person of [chair, secretariat, coordinator, member, observer]) {
      expect([...new Set(await owedTo(person))]).toEqual([mine.id]);
      expect(await linesOf(person)).toEqual([mine.id]);
    }
    expect([await owedTo(substitute), await linesOf(substitute)]).toEqual([[], []]);
  });

  it('are seen no longer once the seat has ended', async () => {
    const { people } = await Town.in(town.world);
    const { id } = await aBody(town);
    await aSeat(town, id, people.chair, 'chair');
    expect(await owedTo(people.chair)).toContain(id);
    await town.world.sql('update centrale.body_membership set to_on = centrale.today() where body_id = $1', [id]);
    expect(await owedTo(people.chair)).toContain(id);
    await town.world.clock.forward({ days: 1 });
    expect([await owedTo(people.chair), await linesOf(people.chair)]).toEqual([[], []]);
  });

  it('are named by what the body is called', async () => {
    const { id } = await aBody(town, { name: 'Met een naam' });
    expect((await obligations(`bodyId=${id}`)).map(({ subject }) => subject?.nl)).toEqual(['Met een naam', 'Met een naam', 'Met een naam']);
  });
});

describe('a term of office', () => {
  it('has the same name in the database as in the rules', async () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays('2011-06-15', index * 37));
    const rows = await town.world.sql<{ day: string; name: string }>(`select d::text as day, centrale.legislature_of(d) as name from unnest($1::date[]) as d`, [[...days, '2024-11-30', '2024-12-01', '2030-11-30']]);
    expect(rows.filter(({ day, name }) => legislatureOf(day).name !== name)).toEqual([]);
  });
});
