import { addDays, dateAt, type Role } from '@centrale/kernel';
import { type AgreementView, type BriefingContent, type CreateAgreement, type FrameworkLotView } from '@centrale/procurement';
import { type Client } from './client.js';
import { aWorld, type Inhabitant, type World, type WorldOptions } from './world.js';

const named = (name: string) => ({ nl: name, fr: name, en: name });
export const userCategory = 'Gemeenten en gewestelijke besturen';

let serial = 0;

/** An agreement with six lots that began a month before `today` and lasts four years. */
export function anAgreement(today: string, changes: Partial<CreateAgreement> = {}): CreateAgreement {
  const startsOn = addDays(today, -30);
  return {
    number: `RO-${(serial += 1)}-${today}`,
    title: named('Opdrachtencentrale Participatie'),
    startsOn,
    endsOn: addDays(startsOn, 4 * 365),
    ceilingCents: 4_000_000_00,
    standstill: false,
    userCategories: [
      { nl: userCategory, fr: 'Communes et administrations régionales' },
      { nl: 'Organisaties met een taak van gewestelijk belang', fr: 'Organisations d’intérêt régional' },
    ],
    inventedValues: true,
    lots: [1, 2, 3, 4, 5, 6].map((number) => ({
      number,
      name: named(`Perceel ${number}`),
      route: 'miniCompetition' as const,
      ceilingCents: 1_000_000_00,
      minimumInvited: 1,
      minimumDays: 10,
      criteria: [{ code: 'approach', name: named('Aanpak') }, { code: 'team', name: named('Team') }],
    })),
    ...changes,
  };
}

/** What a buyer needs, with nothing missing on `today`. */
export const aNeed = (today: string, changes: Partial<BriefingContent> = {}): BriefingContent => ({
  title: 'Burgerpanel voor het plein', context: 'De gemeente legt het plein opnieuw aan.', question: 'Wat hebben omwonenden nodig?', level: 'involve',
  audiences: ['residents'], hardToReach: '', participantsMin: 20, participantsMax: 40,
  phases: [{ name: 'Panel', startsOn: addDays(today, 60), endsOn: addDays(today, 120), sessions: 3 }],
  municipality: '21015', place: 'Colignonplein', sessionLanguages: ['nl', 'fr'], deliverableLanguages: ['nl', 'fr'], recruitment: ['openCall'], quotas: '',
  compensationCents: null, childcare: false, accessibility: [], interpretation: [], formats: ['citizenPanel'], deliverables: 'Een verslag met aanbevelingen.',
  specialCategories: false, images: false, dataProtection: '', budgetMinCents: 20_000_00, budgetMaxCents: 40_000_00, payer: 'De gemeente',
  fixedDates: [{ date: addDays(today, 100), what: 'Gemeenteraad' }], lotsWanted: [3], helpMeChoose: false, procedureLanguage: 'nl',
  contactName: 'Lotte Maes', contactEmail: 'lotte.maes@demo.example', contactPhone: '', ...changes,
});

export interface BuyingOrganisation {
  readonly organisationId: string;
  readonly owner: Inhabitant;
}

/** A live agreement at its service, and how organisations join it: through the commands that people press. */
export class Market {
  private constructor(
    readonly world: World,
    readonly manager: Inhabitant,
    readonly officer: Inhabitant,
    readonly today: string,
    readonly agreementId: string,
    readonly lots: readonly FrameworkLotView[],
  ) {}

  static async open(options?: WorldOptions, changes: Partial<CreateAgreement> = {}): Promise<Market> {
    const world = await aWorld(options);
    const serviceId = await world.serviceId();
    const manager = await world.person('contractManager', serviceId);
    const officer = await world.person('serviceOfficer', serviceId);
    const today = dateAt(await world.clock.now());
    const { id } = await manager.client.command('/agreements', anAgreement(today, changes));
    await manager.client.command(`/agreements/${id}/launch`);
    const { lots } = await manager.client.read<AgreementView>(`/agreements/${id}`);
    return new Market(world, manager, officer, today, id, lots);
  }

  close(): Promise<void> {
    return this.world.close();
  }

  lot(number: number): string {
    return this.lots.find((lot) => lot.number === number)!.id;
  }

  /** A colleague at the service. */
  async colleague(roles: Role | readonly Role[]): Promise<Inhabitant> {
    return this.world.person(roles, await this.world.serviceId());
  }

  /** A buying organisation with a project owner, not admitted yet. */
  async organisation(languageRegime?: 'brussels' | 'flanders'): Promise<BuyingOrganisation> {
    const organisationId = await this.world.organisation('buyer', undefined, languageRegime);
    return { organisationId, owner: await this.world.person('projectOwner', organisationId) };
  }

  async admit(organisationId: string): Promise<string> {
    const { id } = await this.manager.client.command('/buyers', { agreementId: this.agreementId, organisationId });
    await this.manager.client.command(`/buyers/${id}/admit`, { userCategory, legalBasis: 'Nieuwe Gemeentewet', admittedOn: this.today });
    return id;
  }

  /** An admitted buyer with a project owner. */
  async buyer(): Promise<BuyingOrganisation> {
    const buyer = await this.organisation();
    await this.admit(buyer.organisationId);
    return buyer;
  }

  /** A provider admitted to the lots, with somebody who may bind it. */
  async provider(lotNumbers: readonly number[], changes: { rank?: number; validFrom?: string; validTo?: string } = {}): Promise<{ providerId: string; manager: Inhabitant }> {
    const providerId = await this.world.organisation('provider');
    await this.manager.client.command('/providers', { organisationId: providerId });
    for (const number of lotNumbers) await this.qualify(providerId, number, changes);
    return { providerId, manager: await this.world.person('providerManager', providerId) };
  }

  async qualify(providerId: string, lotNumber: number, { rank = 1, validFrom = this.today, validTo = addDays(this.today, 365) } = {}): Promise<string> {
    const { client } = this.manager;
    const { id } = await client.command('/qualifications', { providerId, lotId: this.lot(lotNumber) });
    await client.command(`/qualifications/${id}/review`);
    await client.command(`/qualifications/${id}/admit`, { rank, validFrom, validTo });
    return id;
  }

  /** A briefing with nothing missing, started by its owner. */
  async draft({ organisationId, owner }: BuyingOrganisation, changes: Partial<BriefingContent> = {}): Promise<string> {
    const { id } = await owner.client.command('/briefings', { agreementId: this.agreementId, organisationId });
    await save(owner.client, `/briefings/${id}/content`, aNeed(this.today, changes), 1);
    return id;
  }

  /** A briefing that the service has accepted: ready to be composed. */
  async acceptedBriefing(buyer: BuyingOrganisation, changes: Partial<BriefingContent> = {}): Promise<string> {
    const id = await this.draft(buyer, changes);
    await buyer.owner.client.command(`/briefings/${id}/submit`);
    await this.officer.client.command(`/briefings/${id}/take-in`);
    await buyer.owner.client.command(`/briefings/${id}/agree`);
    await this.officer.client.command(`/briefings/${id}/accept`);
    return id;
  }
}

/** An autosave that must succeed. */
export async function save(client: Client, path: string, body: unknown, version: number): Promise<{ version: number; savedAt: string }> {
  const answer = await client.put<{ version: number; savedAt: string }>(path, body, { ifMatch: version });
  if (answer.status !== 200) throw new Error(`PUT ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
