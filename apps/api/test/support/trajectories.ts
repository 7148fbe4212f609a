import { randomUUID } from 'node:crypto';
import { addDays, type Done } from '@centrale/kernel';
import {
  fourTemplates, type ActivityContract, type CommunicationContract, type PackId, type SaveTrajectory, type ThemeContract, type TrajectoryView,
} from '@centrale/participation';
import { type Client } from './client.js';
import { save } from './market.js';
import { type Town } from './town.js';
import { type Inhabitant } from './world.js';

export const templateOf = (packId: PackId): string => fourTemplates.find((template) => template.packId === packId)!.id;
export const both = (nl: string, fr = nl): { nl: string; fr: string } => ({ nl, fr });

let serial = 0;

/** A body at work with somebody in a function there. */
export interface Seat {
  readonly bodyId: string;
  readonly person: Inhabitant;
}

const kinds = { ATELIER: 'strategicAtelier', WERKGROEP: 'workingGroup' } as const;

export async function aSeat(town: Town, packId: keyof typeof kinds, person: Inhabitant, fn: 'chair' | 'lead' | 'secretariat' | 'member'): Promise<Seat> {
  const [bodyId, partyId] = [randomUUID(), randomUUID()];
  const number = `A-${(serial += 1)}-${bodyId.slice(0, 4)}`;
  await town.world.sql(`
    insert into body (id, number, organisation_id, path, kind, name, status, contact_official_id, coordination_by_service, pack_id, pack_version, composition, theme_note, frequency, created_at, changed_at)
      values ('${bodyId}', '${number}', '${town.cityId}', '${number}', '${kinds[packId]}', '{"nl":"Atelier","fr":"Atelier"}', 'active', '${town.people.coordinator.id}', true,
        '${packId}', 1, '{"description":{"nl":"x","fr":"x"}}', '{"nl":"x","fr":"x"}', '{"nl":"x","fr":"x"}', centrale.now(), centrale.now());
    select centrale.record_audit('body', '${bodyId}', null, null, 'propose', '{}', '{}');
    insert into party (id, organisation_id, kind, name, language, person_id, registered_at)
      values ('${partyId}', '${town.cityId}', 'person', 'Iemand ${serial}', 'nl', null, centrale.now());
    update party set person_id = '${person.id}' where id = '${partyId}' and not exists (select from party where organisation_id = '${town.cityId}' and person_id = '${person.id}');
    insert into body_membership (id, body_id, party_id, function, voting, from_on)
      select '${randomUUID()}', '${bodyId}', p.id, '${fn}', false, centrale.today() - 30 from party p where p.organisation_id = '${town.cityId}' and p.person_id = '${person.id}'`);
  return { bodyId, person };
}

/** What an atelier writes of a trajectory, with nothing missing on `today`. */
export const aContent = (today: string, changes: Partial<SaveTrajectory> = {}): SaveTrajectory => ({
  title: both('Het plein van morgen', 'La place de demain'), question: both(`Wat heeft het plein nodig? ${(serial += 1)}`, `De quoi la place a-t-elle besoin ? ${serial}`), purpose: 'advice',
  domains: ['mobility', 'publicSpace'], targetGroups: ['residents', 'youth'], neighbourhoodId: null, startsOn: today, endsOn: addDays(today, 140),
  workForm: both('Drie gesprekken', 'Trois échanges'), compositionNote: both('Een open groep', 'Un groupe ouvert'), level: 'consult', topicKind: 'current', accessLevel: 'open', ...changes,
});

export const aCommunication = (onDate: string, changes: Partial<CommunicationContract> = {}): CommunicationContract => ({
  channel: 'website', onDate, languages: ['nl', 'fr'], targetGroups: ['residents', 'youth'], proof: 'https://stad.example/plein', ...changes,
});

export const aTheme = (changes: Partial<ThemeContract> = {}): ThemeContract => ({
  name: both('Meer groen', 'Plus de verdure'), description: both(''), kind: 'theme', horizon: null, priority: 1, phaseId: null, meetingId: null, ...changes,
});

export const anActivity = (changes: Partial<ActivityContract> = {}): ActivityContract => ({
  kind: 'workshop', name: both('Ontwerpnamiddag', 'Après-midi de conception'), audience: 'public', phaseId: null, onDate: null, servesQuestion: true, ...changes,
});

/** A trajectory in the hands of whoever organises it. */
export class Told {
  constructor(
    readonly town: Town,
    readonly client: Client,
    readonly id: string,
  ) {}

  /** Of an atelier, by its chair. */
  static async atelier({ town, seat, startsOn = town.today }: { town: Town; seat: Seat; startsOn?: string }): Promise<Told> {
    const { client } = seat.person;
    const { id } = await client.command('/trajectories', {
      templateId: templateOf('ATELIER'), organisationId: town.cityId, bodyId: seat.bodyId, startsOn, title: both('Het plein van morgen', 'La place de demain'),
    });
    return new Told(town, client, id);
  }

  /** A cycle of citizen meetings, by the coordinator. */
  static async cycle(town: Town, startsOn = town.today): Promise<Told> {
    const { id } = await town.coordinator.command('/trajectories', { templateId: templateOf('WIJK'), organisationId: town.cityId, startsOn, title: both('Noordwijk', 'Quartier Nord') });
    const told = new Told(town, town.coordinator, id);
    await told.write({ purpose: 'dialogue', endsOn: null, startsOn });
    return told;
  }

  view(reader = this.client): Promise<TrajectoryView> {
    return reader.read(`/trajectories/${this.id}`);
  }

  async write(changes: Partial<SaveTrajectory> = {}): Promise<void> {
    const { version } = await this.view();
    await save(this.client, `/trajectories/${this.id}/content`, aContent(this.town.today, changes), version);
  }

  command(command: string, body?: unknown): Promise<Done> {
    return this.client.command(`/trajectories/${this.id}/${command}`, body);
  }

  /** Told over three channels, one of them for people without a screen. */
  async call(onDate = this.town.today): Promise<void> {
    for (const channel of ['website', 'poster', 'newsletter'] as const) await this.command('communication-acts', aCommunication(onDate, { channel }));
  }

  async phase(no: number): Promise<TrajectoryView['phases'][number]> {
    const { phases, cycle } = await this.view();
    return phases.find((phase) => phase.no === no && phase.cycle === cycle)!;
  }

  /** Written whole, called for, and public. */
  async announced(changes: Partial<SaveTrajectory> = {}): Promise<this> {
    await this.write(changes);
    await this.call();
    await this.command('announce', {});
    return this;
  }
}

/** A cycle of citizen meetings of a city, announced, whose phases need a facilitator. */
export async function aCycle(of: Town, owner = of.coordinator): Promise<{ trajectoryId: string; phaseId: string }> {
  const startsOn = addDays(of.today, 200);
  const { id } = await owner.command('/trajectories', { templateId: templateOf('WIJK'), organisationId: of.cityId, startsOn, title: both('Noordwijk', 'Quartier Nord') });
  const { phases } = await owner.read<TrajectoryView>(`/trajectories/${id}`);
  return { trajectoryId: id, phaseId: phases.find(({ kind }) => kind === 'openMeeting')!.id };
}
