import { instantOf, type Done, type LocalDate, type LocalText } from '@centrale/kernel';
import { fourTemplates, type PackId, type PartyView, type RoleClass, type TrajectoryView } from '@centrale/participation';
import { type Client } from '../client.js';
import { type World } from '../setting.js';
import { type Calendar } from '../story.js';

export const dutch = (nl: string): LocalText => ({ nl, fr: '' });
export const both = (nl: string, fr: string): LocalText => ({ nl, fr });

/** What the people of one city do, with the commands of their own pages. */
export class City {
  readonly parties = new Map<string, string>();

  constructor(
    readonly world: World,
    readonly calendar: Calendar,
    readonly key: string,
  ) {}

  get id(): string {
    return this.world.organisation(this.key);
  }

  as(person: string): Client {
    return this.world.as(person);
  }

  day(offset: number): LocalDate {
    return this.calendar.day(offset);
  }

  template(packId: PackId): string {
    return fourTemplates.find((template) => template.packId === packId)!.id;
  }

  /** Somebody of the register: an organisation, or a person, with an account when one is named. */
  async register(by: string, name: string, what: { kind: 'person' | 'organisation'; class: RoleClass; from: number; account?: string; recognition?: string; neighbourhoodId?: string }): Promise<string> {
    const { kind, recognition, neighbourhoodId, account, from } = what;
    const { id } = await this.as(by).command('/parties', { organisationId: this.id, kind, name, language: 'nl', ...(recognition && { recognition }), ...(neighbourhoodId && { neighbourhoodId }) });
    const { classes } = await this.as(by).get<PartyView>(`/parties/${id}`);
    if (!classes.includes(what.class)) await this.as(by).command(`/parties/${id}/give-class`, { class: what.class, fromOn: this.day(from) });
    if (account) await this.as(by).command(`/parties/${id}/link-account`, { email: `${account}@demo.example` });
    this.parties.set(name, id);
    return id;
  }

  party(name: string): string {
    const id = this.parties.get(name);
    if (!id) throw new Error(`Nobody called ${name} in ${this.key}`);
    return id;
  }

  /** Saves a document that saves itself, over the version that is there. */
  async save(by: string, path: string, put: string, body: object): Promise<void> {
    const { version, revision } = await this.as(by).get<{ version?: number; revision?: number }>(path);
    await this.as(by).save(put, (revision ?? version)!, body);
  }

  phase = async (by: string, trajectoryId: string, no: number): Promise<TrajectoryView['phases'][number]> =>
    (await this.as(by).get<TrajectoryView>(`/trajectories/${trajectoryId}`)).phases.find((phase) => phase.no === no)!;

  /** Moves a phase of the template to the days on which it is done here. */
  async replan(by: string, trajectoryId: string, no: number, [starts, ends]: readonly [number, number]): Promise<void> {
    const { id, name, goal, neededServices, outputType } = await this.phase(by, trajectoryId, no);
    await this.as(by).command(`/phases/${id}/change`, { name, goal, neededServices, outputType, startsOn: this.day(starts), endsOn: this.day(ends) });
  }

  /** One step after the other of a phase: `make-ready`, `begin`, `finish`. */
  async walk(by: string, trajectoryId: string, no: number, ...steps: readonly ('make-ready' | 'begin' | 'finish')[]): Promise<void> {
    const { id } = await this.phase(by, trajectoryId, no);
    for (const step of steps) await this.as(by).command(`/phases/${id}/${step}`, step === 'begin' ? undefined : {});
  }

  /** A meeting of two hours and a half, in the evening. */
  meeting(by: string, offset: number, plan: object): Promise<Done> {
    const on = this.day(offset);
    return this.as(by).command('/meetings', {
      startsAt: instantOf(on, '19:00').toISOString(), endsAt: instantOf(on, '21:30').toISOString(), languages: ['nl'], alternatives: ['writtenContribution'], public: true,
      method: dutch(''), ...plan,
    });
  }

  async tell(by: string, trajectoryId: string, offset: number, languages: readonly string[] = ['nl']): Promise<void> {
    for (const channel of ['website', 'poster', 'newsletter']) {
      await this.as(by).command(`/trajectories/${trajectoryId}/communication-acts`, { channel, onDate: this.day(offset), languages, targetGroups: ['residents', 'youth'], proof: 'Archief van de dienst' });
    }
  }

}
