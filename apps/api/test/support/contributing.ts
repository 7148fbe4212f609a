import { type Page } from '@centrale/kernel';
import { type ContributionRow, type PublicContribution } from '@centrale/participation';
import { type Client } from './client.js';
import { Gathering } from './gathering.js';

export const text = { nl: 'Ja: volgend jaar.', fr: 'Oui : l’année prochaine.' };

/** A city where people say things: in a quarter whose evening was held, and in a working group with a member. */
export class Contributing {
  private constructor(
    readonly city: Gathering,
    readonly quarter: string,
    readonly group: string,
    readonly evening: string,
  ) {}

  static async open(): Promise<Contributing> {
    const city = await Gathering.open();
    const quarter = await city.trajectory('WIJK');
    const group = await city.body('WERKGROEP');
    await city.seat(group, city.town.people.member);
    return new Contributing(city, quarter, group, await city.held({ trajectoryId: quarter }, 3, { kind: 'open' }));
  }

  readonly note = (body: object, client: Client = this.city.official) => client.post('/contributions', { kind: 'question', text: 'Komt er een fietspad?', ...body });

  readonly outcome = (id: string, body: object = {}, client: Client = this.city.official) => client.post(`/contributions/${id}/give-outcome`, { outcome: 'answered', text, ...body });

  readonly list = async (query: string, client: Client = this.city.official) => (await client.read<Page<ContributionRow>>(`/contributions?limit=100&${query}`)).items;

  readonly openly = async (query: string) => (await this.city.world.visitor().read<Page<PublicContribution>>(`/public/contributions?limit=100&${query}`)).items;

  readonly one = async (id: string, query = '') => (await this.list(query)).find((row) => row.id === id)!;
}
