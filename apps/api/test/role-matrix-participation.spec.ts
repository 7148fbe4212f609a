import { type Role } from '@centrale/kernel';
import { fourPacks } from '@centrale/participation';
import { matrix } from './role-matrix-participation.js';
import { type Answer, type Client } from './support/client.js';
import { qualityAddresses, qualityIds, qualityRequests, type QualityDossier } from './support/matrix-quality.js';
import { bridgeAddresses, bridgeIds, bridgeRequests, type BridgeDossier } from './support/matrix-bridge.js';
import { adviceAddresses, adviceIds, adviceRequests, type AdviceDossier } from './support/matrix-advice.js';
import { bodyAddresses, bodyIds, bodyRequests, type BodyDossier } from './support/matrix-bodies.js';
import { meetingAddresses, meetingIds, meetingRequests, type MeetingDossier } from './support/matrix-meetings.js';
import { trajectoryAddresses, trajectoryIds, trajectoryRequests, type TrajectoryDossier } from './support/matrix-trajectories.js';
import { outcomeOf, readTable, type Cell } from './support/matrix.js';
import { Town, type TownRole } from './support/town.js';
import { type Inhabitant } from './support/world.js';

const city = {
  cor: 'coordinator', chr: 'chair', mem: 'member', sub: 'substitute', obs: 'observer', sec: 'secretariat', brd: 'board', ele: 'elected', gdi: 'generalDirector',
  mat: 'managementTeam', hos: 'headOfService', cit: 'citizenContact',
} as const satisfies Record<string, TownRole>;
const beyond = { off: 'serviceOfficer', mgr: 'contractManager', adm: 'administrator', aud: 'auditor', own: 'projectOwner', pvm: 'providerManager' } as const satisfies Record<string, Role>;
const table = readTable(matrix);

type Dossier = AdviceDossier | BridgeDossier | TrajectoryDossier | QualityDossier | BodyDossier | MeetingDossier | 'rulePack';
interface Scene {
  readonly town: Town;
  readonly ids: Readonly<Record<Dossier, string>>;
}

let scenes: Readonly<Record<Cell['whose'], Scene>>;
const others: Record<string, Inhabitant> = {};

beforeAll(async () => {
  const own = await Town.open();
  scenes = { own: await sceneIn(own), foreign: await sceneIn(await Town.in(own.world)) };
  const { world } = own;
  const serviceId = await world.serviceId();
  const [buyer, provider, elsewhere] = [await world.organisation('buyer'), await world.organisation('provider'), await world.organisation('other')];
  const places = { off: serviceId, mgr: serviceId, adm: serviceId, aud: elsewhere, own: buyer, pvm: provider };
  for (const [column, role] of Object.entries(beyond)) others[column] = await world.person(role, places[column as keyof typeof places]);
}, 120_000);
afterAll(() => scenes?.own.town.close());

async function sceneIn(town: Town): Promise<Scene> {
  const { items } = await town.manager.client.read<{ items: { id: string }[] }>('/rule-packs?packId=WIJK');
  const ids = {
    // Before the meetings: those let time pass.
    ...(await trajectoryIds(town)),
    ...(await qualityIds(town)),
    ...(await bodyIds(town)),
    ...(await meetingIds(town)),
    ...(await bridgeIds(town)),
    ...(await adviceIds(town)),
    rulePack: items[0]!.id,
  };
  return { town, ids };
}

/** What keeps each contract, so that the answer is about who asks and not about what was sent. */
const bodies: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/calendars/:organisationId/set-closing-days': () => ({ days: ['2027-11-02'] }),
  'POST /api/organisations/:id/set-contact': () => ({ phone: '02 000 00 00' }),
  'POST /api/rule-packs': () => ({ packId: 'MEMO', parameters: { ...fourPacks.MEMO.parameters, monthsBeforeElection: 4 }, note: 'Vroeger klaar' }),
  ...qualityRequests,
  ...bodyRequests,
  ...bridgeRequests,
  ...trajectoryRequests,
  ...meetingRequests,
  ...adviceRequests,
};

function fill(path: string, { town, ids }: Scene): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/rule-packs/, ids.rulePack],
    ...adviceAddresses(ids),
    ...bridgeAddresses(ids),
    ...trajectoryAddresses(ids),
    ...meetingAddresses(ids),
    ...qualityAddresses(ids),
    ...bodyAddresses(ids),
  ];
  const id = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'none';
  return path.replace(/^\/api/, '').replace(':organisationId', town.cityId).replace(/organisations\/:id/, `organisations/${town.cityId}`).replace(/:id/, id).replace(':token', ids.ownToken);
}

function clientOf(column: string): Client {
  if (column === 'vis') return scenes.own.town.world.visitor();
  return (others[column] ?? scenes.own.town.people[city[column as keyof typeof city]]).client;
}

async function ask({ route, column, whose }: Cell): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const address = fill(path, scenes[whose]);
  const body = await bodies[route]?.(scenes[whose]);
  if (method === 'POST') return clientOf(column).post(address, body);
  return clientOf(column).send(method, address, body, method === 'PUT' ? { ifMatch: 1 } : {});
}

describe('the table of trajectories', () => {
  it('says something of every role on every route', () => {
    expect(table.header).toEqual(['vis', ...Object.keys(city), ...Object.keys(beyond)]);
    expect(table.broken).toEqual([]);
  });
});

describe('on each route of trajectories, who gets in and who does not', () => {
  it.each(table.routes)('%s', async (route) => {
    // Those who are kept out ask first: what the others do changes the dossier.
    const asked = table.cells.filter((cell) => cell.route === route).sort((a, b) => Number(a.expected === 'in') - Number(b.expected === 'in'));
    const found: string[] = [];
    for (const cell of asked) {
      const got = outcomeOf(await ask(cell));
      if (got !== cell.expected) found.push(`${cell.column} on ${cell.whose}: ${got} instead of ${cell.expected}`);
    }
    expect(found).toEqual([]);
  });
});
