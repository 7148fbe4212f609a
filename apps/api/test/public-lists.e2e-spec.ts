import { type Page } from '@centrale/kernel';
import { type PackPin, type PublicBodyView, type PublicMeetingRow } from '@centrale/participation';
import { Advisory, aText } from './support/advisory.js';
import { Gathering } from './support/gathering.js';

interface Told extends PackPin {
  readonly id: string;
  readonly changedAt: string;
}

let advisory: Advisory;
let meetingId: string;
beforeAll(async () => {
  advisory = await Advisory.open();
  const city = Gathering.of(advisory.town);
  meetingId = await city.invited({ bodyId: advisory.group.id }, 30);
  const trajectoryId = await advisory.trajectory(advisory.atelier);
  const id = await advisory.adopted(advisory.atelier, { origin: 'ownInitiative' }, aText({ trajectories: [{ trajectoryId, subTheme: { nl: '', fr: '' } }] }));
  await advisory.chair.command(`/advice/${id}/send`, await advisory.delivery());
  await advisory.town.world.sql('update centrale.body set published_at = centrale.now()');
}, 90_000);
afterAll(() => advisory?.close());

const read = <T>(path: string): Promise<T> => advisory.town.world.visitor().read<T>(`/public/${path}`);

describe('every public list', () => {
  it.each(['bodies', 'advice'])('of %s says by which rules each works and when it last changed, as its page does (R001-13)', async (list) => {
    const { items } = await read<Page<Told>>(`${list}?limit=100`);
    expect(items.length).toBeGreaterThan(0);
    for (const { id, packId, packVersion, changedAt } of items) {
      expect(packVersion).toBeGreaterThan(0);
      expect(await read(`${list}/${id}`)).toMatchObject({ packId, packVersion, changedAt });
    }
  });

  it('of trajectories says so too (R001-13)', async () => {
    const { items } = await read<Page<Told>>('trajectories');
    expect(items).toEqual([expect.objectContaining({ packId: 'ATELIER', packVersion: 1, changedAt: expect.any(String) as string })]);
  });

  it('of meetings and their calendar says so too, and so do the meetings and the advice on the page of a body (R001-13)', async () => {
    const { pack, changedAt } = await read<PublicMeetingRow>(`meetings/${meetingId}`);
    expect(pack).toEqual({ packId: 'WERKGROEP', packVersion: 1 });
    const { items } = await read<Page<PublicMeetingRow>>('meetings?limit=100');
    expect(items.find(({ id }) => id === meetingId)).toMatchObject({ pack, changedAt });
    const [day] = items.find(({ id }) => id === meetingId)!.startsAt.split('T');
    expect((await read<PublicMeetingRow[]>(`meetings/calendar?from=${day}&to=${day}`)).find(({ id }) => id === meetingId)).toMatchObject({ pack, changedAt });
    const body = await read<PublicBodyView>(`bodies/${advisory.group.id}`);
    expect(body.meetings.find(({ id }) => id === meetingId)).toMatchObject({ pack, changedAt });
    const [advice] = (await read<Page<Told>>('advice')).items;
    expect((await read<PublicBodyView>(`bodies/${advisory.atelier.id}`)).advice).toContainEqual(advice);
  });
});
