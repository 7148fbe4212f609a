import { randomUUID } from 'node:crypto';
import { meetingKinds, packIds, presenceOf, roleClassNames, type Registered } from '@centrale/participation';
import { Gathering, reason } from './support/gathering.js';
import { refusal, run } from './support/platform.js';
import { tokenIn } from './support/world.js';

let city: Gathering;
let group: string;
let quarter: string;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  quarter = await city.trajectory('WIJK');
}, 60_000);
afterAll(() => city?.close());

/** As the product's own role would, past its rules: what the database says. */
const attack = (sql: string, params: unknown[] = []): Promise<string | undefined> => refusal(run(city.world.database.appUrl, sql, params));
const preparatory = () => city.announced({ trajectoryId: quarter }, 40, { kind: 'preparatory', public: false });

describe('whom a meeting excludes (I6)', () => {
  it('is the same for the rules and for the database', async () => {
    const rows = await city.world.sql<{ pack: string; kind: string; excluded: string[] }>(
      'select p as pack, k as kind, centrale.excluded_classes(p, k) as excluded from unnest($1::text[]) p, unnest($2::text[]) k', [[...packIds], [...meetingKinds]],
    );
    expect(rows).toHaveLength(packIds.length * meetingKinds.length);
    for (const { pack, kind, excluded } of rows) {
      expect([pack, kind, roleClassNames.filter((each) => presenceOf(pack as never, kind as never, [each]) === 'excluded')]).toEqual([pack, kind, excluded]);
    }
  });

  it('gets no invitation and no registration past the product either (R001-04)', async () => {
    const id = await preparatory();
    const [elected, committee] = [await city.party(['elected']), await city.party(['neighbourhoodCommittee'], { kind: 'organisation' })];
    const invite = (party: string | null, roleClass: string) => attack(
      `insert into centrale.meeting_invitation (id, meeting_id, round, party_id, group_label, class, channel, sent_at, late)
       values ($1, $2, 1, $3, $4, $5, 'email', now(), false)`, [randomUUID(), id, party, party ? null : 'groep', roleClass],
    );
    expect([await invite(elected, 'citizen'), await invite(null, 'board'), await invite(committee, 'neighbourhoodCommittee')]).toEqual([
      'this meeting excludes them', 'this meeting excludes them', undefined,
    ]);
    const register = (roleClass: string, party: string | null = null) => attack(
      `insert into centrale.registration (id, meeting_id, party_id, name, language, source, class, private_capacity, status, registered_at)
       values ($1, $2, $3, 'Iemand', 'nl', 'desk', $4, true, 'confirmed', now())`, [randomUUID(), id, party, roleClass],
    );
    expect([await register('elected'), await register('citizen', elected)]).toEqual(['this meeting excludes them', 'this meeting excludes them']);
  });
});

describe('a meeting in the database', () => {
  it('is open where its rule set says so, and serves a question where advice is the only purpose (I8; R000-08, R000-10, R001-06, R003-02)', async () => {
    const insert = (pack: string, kind: string, changes: { open?: boolean; capacity?: number; question?: string } = {}) => attack(
      `insert into centrale.meeting (id, number, organisation_id, trajectory_id, kind, title, starts_at, ends_at, status, languages, capacity, alternatives, public, method,
         pack_id, pack_version, serves_question_id, created_at, changed_at)
       values ($1, $9, $2, $3, $4, '{}', now() + interval '1 day', now() + interval '2 days', 'draft', '{}', $5, '{}', $6, '{}', $7, 1, $8, now(), now())`,
      [randomUUID(), city.town.cityId, quarter, kind, changes.capacity ?? null, changes.open ?? true, pack, changes.question ?? null, randomUUID()],
    );
    expect(await insert('WIJK', 'open', { open: false })).toContain('meeting_open');
    expect(await insert('WERKGROEP', 'bodyMeeting', { open: false })).toContain('meeting_open');
    expect(await insert('ATELIER', 'deliberation', { open: false, question: quarter })).toContain('meeting_open');
    expect(await insert('WIJK', 'preparatory')).toContain('meeting_by_invitation');
    expect(await insert('WIJK', 'open', { capacity: 5 })).toContain('meeting_alternative');
    expect(await insert('ATELIER', 'deliberation')).toBe('a meeting serves the question');
    expect(await insert('WIJK', 'open')).toContain('changed without an audit entry');
  });

  it('is not invited to before it has a place and stands in the public calendar (R001-09, R003-16)', async () => {
    const id = await city.create({ trajectoryId: quarter }, 40, { kind: 'open' });
    await city.official.command(`/meetings/${id}/schedule`);
    expect(await attack(`update centrale.meeting set status = 'invited' where id = $1`, [id])).toBe('the public calendar comes before the invitation');
    expect(await attack(`update centrale.meeting set status = 'invited', location = null, sequence = 9 where id = $1`, [id])).toBe('nobody is invited without a place');
  });

  it('changes under a higher number, stays what it is, and is cancelled instead of deleted', async () => {
    const id = await city.announced({ bodyId: group }, 40);
    expect(await attack(`update centrale.meeting set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = $1`, [id])).toBe('calendars hear of a change by a higher sequence');
    expect(await attack(`update centrale.meeting set sequence = sequence - 1 where id = $1`, [id])).toBeDefined();
    expect(await attack(`update centrale.meeting set published_at = now() where id = $1`, [id])).toContain('does not change');
    expect(await attack(`update centrale.meeting set organisation_id = $2 where id = $1`, [id, randomUUID()])).toContain('permission denied');
    expect(await attack('delete from centrale.meeting where id = $1', [id])).toContain('permission denied');
  });

  it('keeps what was sent, published and said', async () => {
    const id = await city.invited({ bodyId: group }, 40);
    for (const table of ['meeting_invitation', 'agenda_version']) {
      expect(await attack(`delete from centrale.${table} where meeting_id = $1`, [id])).toContain('permission denied');
      expect(await refusal(city.world.sql(`delete from centrale.${table} where meeting_id = $1`, [id]))).toBe(`${table} is immutable`);
    }
    const { id: said } = await city.official.command('/contributions', { bodyId: group, kind: 'signal', text: 'Een signaal' });
    expect(await attack(`update centrale.contribution set text = 'Iets anders' where id = $1`, [said])).toContain('permission denied');
    expect(await refusal(city.world.sql(`update centrale.contribution set text = 'Iets anders' where id = $1`, [said]))).toBe('a contribution is immutable');
    expect(await attack(`update centrale.contribution set outcome = 'answered', outcome_text = '{}', outcome_on = now() where id = $1`, [said])).toBeDefined();
  });

  it('keeps a report as it went round', async () => {
    const id = await city.held({ bodyId: group }, 22);
    await city.official.put(`/meetings/${id}/report`, { text: { nl: 'Verslag', fr: 'Compte rendu' } }, { ifMatch: 0 });
    await city.official.command(`/meetings/${id}/share-report`, { correctionUntil: await city.today() });
    expect(await attack(`update centrale.meeting_report set text = '{}' where meeting_id = $1 and status = 'shared'`, [id])).toBe('a report that was shared is immutable');
  });
});

describe('side by side', () => {
  it('two who confirm the last place at the same moment get one place and one on the waiting list', async () => {
    const id = await city.invited({ trajectoryId: quarter }, 35, { kind: 'open', capacity: 1, alternatives: ['extraMoment'] });
    const visitor = city.world.visitor();
    const tokens: string[] = [];
    for (const name of ['An', 'Bo', 'Cy', 'Di']) {
      const { link } = await visitor.command<Registered>(`/public/meetings/${id}/register`, { name, email: `${name}@example.org`, language: 'nl', class: 'citizen', privateCapacity: false });
      tokens.push(tokenIn(link!));
    }
    const answers = await Promise.all(tokens.map((token) => visitor.post('/public/registrations/confirm', { token })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const rows = await city.world.sql<{ status: string; count: number }>('select status, count(*)::int as count from centrale.registration where meeting_id = $1 group by status order by status', [id]);
    expect(rows).toEqual([{ status: 'confirmed', count: 1 }, { status: 'waiting', count: 3 }]);
    const [waiting] = await city.world.sql<{ id: string }>(`select id from centrale.registration where meeting_id = $1 and status = 'waiting' limit 1`, [id]);
    expect(await attack(`update centrale.registration set status = 'confirmed' where id = $1`, [waiting!.id])).toBe('there is no place left');
  });

  it('a meeting is cancelled once, and everybody hears of it once', async () => {
    const id = await city.announced({ bodyId: group }, 44);
    await city.invite(id, { parties: [await city.party([], { email: 'eenmaal@example.org' })] });
    const answers = await Promise.all([1, 2, 3].map(() => city.official.post(`/meetings/${id}/cancel`, { reason })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await city.letters('meeting.cancelled', id)).toHaveLength(1);
  });
});
