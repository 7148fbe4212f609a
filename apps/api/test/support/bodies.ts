import { addDays, type Done } from '@centrale/kernel';
import { type AppointMember, type BodyView, type CreateBody, type EndBody, type RegisterParty, type RoleClass } from '@centrale/participation';
import { type Client } from './client.js';
import { type Town } from './town.js';
import { type Inhabitant } from './world.js';

export const inBoth = (nl: string, fr = nl) => ({ nl, fr });
let serial = 0;

/** Bodies of a town and who sits in them, through the commands that people press. */
export class Bodies {
  constructor(readonly town: Town) {}

  proposal(changes: Partial<CreateBody> = {}): CreateBody {
    serial += 1;
    return { organisationId: this.town.cityId, kind: 'workingGroup', packId: 'WERKGROEP', name: inBoth(`Werkgroep ${serial}`, `Groupe ${serial}`), ...changes };
  }

  async propose(changes: Partial<CreateBody> = {}, by: Client = this.town.coordinator): Promise<string> {
    return (await by.command('/bodies', this.proposal(changes))).id;
  }

  /** A working group of the city at work, coordinated by its service. */
  async workingGroup(changes: Partial<CreateBody> = {}): Promise<string> {
    const id = await this.propose(changes);
    const { coordinator, people } = this.town;
    await coordinator.command(`/bodies/${id}/coordinate`, { contactOfficialId: people.coordinator.id, coordinationByService: true });
    await coordinator.command(`/bodies/${id}/activate`);
    return id;
  }

  /** An atelier at work; its chair is the town's person with that role, unless somebody else is named. */
  async atelier(chair: Inhabitant = this.town.people.chair): Promise<string> {
    const id = await this.propose({ kind: 'strategicAtelier', packId: 'ATELIER', name: inBoth('Atelier leefbare stad', 'Atelier ville vivable') });
    await this.town.coordinator.command(`/bodies/${id}/activate`);
    await this.seat(id, { partyId: await this.partyOf(chair), function: 'chair', voting: true });
    return id;
  }

  /** A group that the chair of an atelier makes. */
  groupOf(atelierId: string, changes: Partial<CreateBody> = {}): CreateBody {
    return this.proposal({
      parentId: atelierId, packId: 'ATELIER', composition: { description: inBoth('Tien bewoners', 'Dix habitants'), targetGroups: [], outreach: [] },
      themeNote: inBoth('Groen', 'Espaces verts'), frequency: inBoth('Elke maand', 'Chaque mois'), ...changes,
    });
  }

  async party(changes: Partial<RegisterParty> = {}): Promise<string> {
    serial += 1;
    return (await this.town.coordinator.command('/parties', {
      organisationId: this.town.cityId, kind: 'person', name: `Inwoner ${serial}`, email: `lid.${serial}@example.org`, language: 'nl', ...changes,
    })).id;
  }

  /** The party of somebody who signs in; one per person. */
  async partyOf(person: Inhabitant): Promise<string> {
    const known = await this.town.world.sql<{ id: string }>(
      `select id from centrale.party where person_id = $1 and organisation_id = $2 and kind = 'person'`, [person.id, this.town.cityId],
    );
    if (known[0]) return known[0].id;
    const id = await this.party({ email: person.email });
    await this.town.coordinator.command(`/parties/${id}/link-account`, { email: person.email });
    return id;
  }

  async withClass(partyId: string, roleClass: RoleClass, fromOn = addDays(this.town.today, -365)): Promise<string> {
    await this.town.coordinator.command(`/parties/${partyId}/give-class`, { class: roleClass, fromOn, evidence: 'Besluit 1' });
    return partyId;
  }

  /** An organisation that the social map recognises. */
  async house(name = `Huis ${(serial += 1)}`): Promise<string> {
    return this.withClass(await this.party({ kind: 'organisation', name, recognition: 'Sociale kaart 7' }), 'recognisedOrganisation');
  }

  seating(changes: Partial<AppointMember> & { readonly partyId: string }): AppointMember {
    return { function: 'member', voting: true, fromOn: this.town.today, publicName: false, ...changes };
  }

  async seat(bodyId: string, changes: Partial<AppointMember> & { readonly partyId: string }, by: Client = this.town.coordinator): Promise<string> {
    return (await by.command<Done>(`/bodies/${bodyId}/appoint`, this.seating(changes))).id;
  }

  view(id: string, reader: Client = this.town.coordinator): Promise<BodyView> {
    return reader.read(`/bodies/${id}`);
  }

  ending(changes: Partial<EndBody> = {}): EndBody {
    return { ground: 'noFunctioning', motivation: inBoth('Al twee jaar geen overleg.', 'Pas de concertation depuis deux ans.'), decidedOn: this.town.today, reference: 'CBS 12', ...changes };
  }
}
