import { dateAt, type Role } from '@centrale/kernel';
import { aWorld, type Inhabitant, type World, type WorldOptions } from './world.js';

/** Those who work with trajectories in a city, one of each. */
export const townRoles = [
  'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'citizenContact',
] as const satisfies readonly Role[];
export type TownRole = (typeof townRoles)[number];

/** A city with its people, and the service beside it: where trajectories are told. */
export class Town {
  private constructor(
    readonly world: World,
    readonly cityId: string,
    readonly people: Readonly<Record<TownRole, Inhabitant>>,
    /** Contract manager of the service: keeps rule sets. */
    readonly manager: Inhabitant,
    readonly today: string,
  ) {}

  static async open(options?: WorldOptions & { readonly languageRegime?: 'brussels' | 'flanders' }): Promise<Town> {
    return Town.in(await aWorld(options), options?.languageRegime);
  }

  /** A further city in the same world: whoever works in one is a stranger to the other. */
  static async in(world: World, languageRegime: 'brussels' | 'flanders' = 'brussels'): Promise<Town> {
    const cityId = await world.organisation('buyer', undefined, languageRegime);
    const people: Partial<Record<TownRole, Inhabitant>> = {};
    for (const role of townRoles) people[role] = await world.person(role, cityId);
    const manager = await world.person('contractManager', await world.serviceId());
    return new Town(world, cityId, people as Record<TownRole, Inhabitant>, manager, dateAt(await world.clock.now()));
  }

  get coordinator(): Inhabitant['client'] {
    return this.people.coordinator.client;
  }

  get secretariat(): Inhabitant['client'] {
    return this.people.secretariat.client;
  }

  /** Somebody more with a role in this city. */
  somebody(role: Role): Promise<Inhabitant> {
    return this.world.person(role, this.cityId);
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
