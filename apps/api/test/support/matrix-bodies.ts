import { type PartyView } from '@centrale/participation';
import { Bodies, inBoth } from './bodies.js';
import { type Town } from './town.js';

export type BodyDossier = 'party' | 'partyClass' | 'neighbourhood' | 'body' | 'seat';
export type BodyIds = Readonly<Record<BodyDossier, string>>;

/** A working group of the town with a member, and a neighbourhood: one of each for the table of who reaches what. */
export async function bodyIds(town: Town): Promise<BodyIds> {
  const bodies = new Bodies(town);
  const body = await bodies.workingGroup();
  const member = await bodies.house();
  const party = await bodies.withClass(await bodies.party(), 'association');
  const { classPeriods } = await town.coordinator.read<PartyView>(`/parties/${party}`);
  const { id: neighbourhood } = await town.coordinator.command('/neighbourhoods', { organisationId: town.cityId, name: inBoth('Matrixwijk') });
  return { body, party, neighbourhood, partyClass: classPeriods[0]!.id, seat: await bodies.seat(body, { partyId: member }) };
}

export const bodyAddresses = (ids: BodyIds): readonly (readonly [RegExp, string])[] => [
  [/party-classes/, ids.partyClass], [/parties/, ids.party], [/neighbourhoods/, ids.neighbourhood], [/body-memberships/, ids.seat], [/bodies/, ids.body],
];

interface Scene {
  readonly town: Town;
  readonly ids: BodyIds;
}

let serial = 0;

export const bodyRequests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/parties': ({ town }) => ({ organisationId: town.cityId, kind: 'person', name: `Iemand ${(serial += 1)}`, language: 'nl' }),
  'POST /api/parties/:id/correct': () => ({ name: 'Anders', language: 'fr' }),
  'POST /api/parties/:id/give-class': ({ town }) => ({ class: 'expert', fromOn: town.today }),
  'POST /api/parties/:id/link-account': () => ({ email: 'nobody@example.org' }),
  'POST /api/party-classes/:id/end': ({ town }) => ({ on: town.today }),
  'POST /api/neighbourhoods': ({ town }) => ({ organisationId: town.cityId, name: inBoth(`Wijk ${(serial += 1)}`) }),
  'POST /api/neighbourhoods/:id/rename': () => ({ name: inBoth(`Wijk ${(serial += 1)}`) }),
  'POST /api/bodies': ({ town }) => new Bodies(town).proposal(),
  'POST /api/bodies/:id/describe': () => ({ policyDomain: 'youth' }),
  'POST /api/bodies/:id/coordinate': ({ town }) => ({ contactOfficialId: town.people.coordinator.id, coordinationByService: true }),
  'POST /api/bodies/:id/upgrade-pack': () => ({ toVersion: 2 }),
  'POST /api/bodies/:id/review': () => ({ reason: 'Weinig werking' }),
  'POST /api/bodies/:id/restructure': ({ town }) => new Bodies(town).ending(),
  'POST /api/bodies/:id/dissolve': ({ town }) => new Bodies(town).ending(),
  'POST /api/bodies/:id/appoint': ({ town, ids }) => new Bodies(town).seating({ partyId: ids.party, function: 'observer', voting: false }),
  'POST /api/bodies/:id/withdraw-communication': async ({ town, ids }) => {
    const told = await town.coordinator.command(`/bodies/${ids.body}/tell`, { channel: 'poster', onDate: '2026-01-05', languages: ['nl'], targetGroups: [], proof: '' });
    return { communicationId: told.id };
  },
  'POST /api/body-memberships/:id/end': ({ town }) => ({ on: town.today }),
  'POST /api/body-memberships/:id/consent': () => ({ publicName: false }),
};
