import { type MemorandumView } from '@centrale/participation';
import { type World } from '../setting.js';
import { type Calendar, type Scene } from '../story.js';
import { City, dutch } from './city.js';

/** A general director who begins well before the next elections, in confidence. */
export function memorandum(world: World, calendar: Calendar): Scene[] {
  const story = new Memorandum(new City(world, calendar, 'meerdonk'));
  const scene = (day: number, time: string, tell: () => Promise<void>): Scene => ({ at: calendar.at(day, time), tell });
  return [scene(-80, '09:00', () => story.begin()), scene(-40, '13:00', () => story.write()), scene(-12, '13:00', () => story.involve())];
}

const ELECTION = '2030-10-13';

class Memorandum {
  private id = '';

  constructor(private readonly city: City) {}

  async begin(): Promise<void> {
    const { city } = this;
    const { id } = await city.as('katrien').command('/memoranda', {
      organisationId: city.id, templateId: city.template('MEMO'), electionOn: ELECTION, ownerId: city.world.person('katrien'), title: dutch('Meerdonk 2030-2036'),
    });
    this.id = id;
    await city.as('katrien').command(`/memoranda/${id}/name-team`, { personIds: [city.world.person('aerts'), city.world.person('nys')] });
  }

  async write(): Promise<void> {
    const { city, id } = this;
    const { parts } = await city.as('katrien').get<MemorandumView>(`/memoranda/${id}`);
    await city.save('katrien', `/memoranda/${id}`, `/memoranda/${id}/parts`, {
      ...parts, swot: true, swotText: dutch('Sterk: korte lijnen. Zwak: weinig ruimte voor onderzoek.'),
      policyEvaluation: dutch('Van de 62 acties van deze bestuursperiode zijn er 47 uitgevoerd.'), quantitative: dutch('Het aantal tachtigplussers stijgt tegen 2036 met een kwart.'),
      couleurLocale: dutch('Drie dorpen, elk met een eigen kermis en een eigen school.'),
    });
  }

  async involve(): Promise<void> {
    const { city, id } = this;
    await city.as('katrien').command(`/trajectories/${id}/activities`, { kind: 'futureLab', name: dutch('Toekomstlab met dertig medewerkers'), audience: 'staff', onDate: null, servesQuestion: true });
    await city.as('katrien').command(`/trajectories/${id}/stakeholders`, { name: 'Ondernemersclub Meerdonk', reason: dutch('Kent de noden van de kleine bedrijven.') });
  }
}
