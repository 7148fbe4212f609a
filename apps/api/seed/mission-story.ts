import { randomInt } from 'node:crypto';
import { addDays, dateAt, type LocalDate } from '@centrale/kernel';
import {
  emptyBriefing, type BriefingContent, type BriefingView, type CallOffView, type Composition, type ComposedLot, type EvaluationView,
  type InvitationRow, type InvitationView, type OfferContent, type ShortlistsView,
} from '@centrale/procurement';
import { people as market, providers } from './cast.js';
import { citizens } from './cities.js';
import { criteriaOf, reasons, type Mission, type MissionLot } from './mission.js';
import { onePage } from './pdf.js';
import { type World } from './setting.js';

const people = [...market, ...citizens];
const euro = (amount: number): number => Math.round(amount * 100);

export interface Dates {
  readonly questionsDueAt: string;
  readonly offersDueAt: string;
  readonly decisionExpectedOn: LocalDate;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** What the people of one mission do, step by step, each with the commands of their own page. */
export class MissionStory {
  briefingId = '';
  callOffId = '';

  constructor(private readonly world: World, private readonly mission: Mission) {}

  async writeBriefing(): Promise<void> {
    const { mission, world } = this;
    const done = await world.as(mission.owner).command('/briefings', { agreementId: world.agreementId, organisationId: world.organisation(mission.buyer) });
    await this.adopt(done.id);
  }

  /** Goes on with a briefing that exists: what is in it already stays unless the mission says otherwise. */
  async adopt(briefingId: string): Promise<void> {
    const owner = this.world.as(this.mission.owner);
    this.briefingId = briefingId;
    const { version } = await owner.get<BriefingView>(`/briefings/${briefingId}`);
    await owner.save(`/briefings/${briefingId}/content`, version, this.#content());
  }

  #content(): BriefingContent {
    const { mission } = this;
    const owner = people.find(({ key }) => key === mission.owner)!;
    const dutch = owner.language === 'nl';
    const today = dateAt(new Date());
    return {
      ...emptyBriefing, sessionLanguages: ['nl', 'fr'], deliverableLanguages: ['nl', 'fr'], recruitment: ['openCall'], level: 'involve',
      hardToReach: dutch ? 'Wie weinig tijd heeft of de taal nog leert.' : 'Celles et ceux qui manquent de temps ou apprennent encore la langue.',
      dataProtection: dutch ? 'Alleen naam en contact, vernietigd na het traject.' : 'Nom et contact uniquement, détruits à la fin du processus.',
      payer: dutch ? 'Gewone begroting, participatie' : 'Budget ordinaire, participation', contactName: owner.name,
      contactEmail: `${mission.owner}@demo.example`, contactPhone: '02 000 00 00', ...mission.briefing,
      phases: (mission.briefing.phases ?? []).map((phase, i) => ({ ...phase, startsOn: addDays(today, 45 + 40 * i), endsOn: addDays(today, 80 + 40 * i) })),
    };
  }

  async submitBriefing(): Promise<void> {
    await this.world.as(this.mission.owner).command(`/briefings/${this.briefingId}/submit`);
  }

  async takeIn(): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    await officer.command(`/briefings/${this.briefingId}/assign`, { officerId: this.world.person(this.mission.officer) });
    await officer.command(`/briefings/${this.briefingId}/take-in`);
    await officer.command(`/briefings/${this.briefingId}/remarks`, {
      field: 'deliverables', text: this.mission.briefing.procedureLanguage === 'fr' ? 'Dans quel délai attendez-vous les comptes rendus ?' : 'Binnen welke termijn verwacht u de verslagen?',
    });
  }

  async acceptBriefing(): Promise<void> {
    await this.world.as(this.mission.owner).command(`/briefings/${this.briefingId}/agree`);
    await this.world.as(this.mission.officer).command(`/briefings/${this.briefingId}/accept`);
  }

  async compose(dates: Dates | undefined): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    this.callOffId = (await officer.command('/call-offs', { briefingId: this.briefingId })).id;
    const { version } = await officer.get<CallOffView>(`/call-offs/${this.callOffId}`);
    await officer.save(`/call-offs/${this.callOffId}/composition`, version, this.#composition(dates));
  }

  #composition(dates: Dates | undefined): Composition {
    const { title, summary, lots } = this.mission;
    const none = { questionsDueAt: null, offersDueAt: null, decisionExpectedOn: null, startsOn: null, endsOn: null };
    return { title, summary, offerValidDays: 120, ...(dates ?? none), lots: lots.map((lot, i) => composed(lot, i + 1)) };
  }

  async check(): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    await officer.command(`/call-offs/${this.callOffId}/check`);
    const { hash } = await officer.get<ShortlistsView>(`/call-offs/${this.callOffId}/shortlists`);
    await officer.command(`/call-offs/${this.callOffId}/accept-shortlist`, { shortlistHash: hash });
  }

  async approve(): Promise<void> {
    await this.world.as(this.mission.owner).command(`/call-offs/${this.callOffId}/approve`);
  }

  async decide(no: 1 | 2, decidedOn: LocalDate, cents: number): Promise<void> {
    const recorder = this.world.as(this.mission.recorder);
    const document = await recorder.upload(`/attachments/callOff/${this.callOffId}`, `beslissing-${no}.pdf`, onePage(`${this.mission.organ} - ${no} - ${decidedOn}`));
    await recorder.command(`/call-offs/${this.callOffId}/decisions`, {
      no, organ: this.mission.organ, decidedOn, reference: `${decidedOn.slice(0, 4)}/${randomInt(1000, 9999)}`, attachmentId: document.id, amountCents: cents, creditConfirmed: true,
    });
  }

  async decideProcedure(decidedOn: LocalDate): Promise<void> {
    const estimate = this.mission.lots.reduce((sum, lot) => sum + Object.values(lot.allocations).reduce((a, b) => a + b, 0), 0);
    await this.decide(1, decidedOn, euro(estimate));
  }

  async publish(): Promise<void> {
    await this.world.as(this.mission.officer).command(`/call-offs/${this.callOffId}/publish`);
  }

  /** One provider asks, the service answers to all. */
  async askQuestion(): Promise<void> {
    const [invitation, client] = (await this.#invitations())[0]!;
    await client.command(`/invitations/${invitation.id}/see`);
    await client.command(`/invitations/${invitation.id}/questions`, { text: 'Zijn de zalen inbegrepen, of regelt de dienstverlener die zelf?' });
  }

  async answerQuestions(): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    const { questions } = await officer.get<CallOffView>(`/call-offs/${this.callOffId}`);
    for (const question of questions.filter(({ answer }) => answer === null)) {
      await officer.command(`/questions/${question.id}/answer`, {
        answer: { nl: 'De afnemer stelt de zalen gratis ter beschikking.', fr: 'L’acheteur met gratuitement les salles à disposition.' },
      });
    }
  }

  /** Invitations of providers that the mission lets offer, each with the provider's own session. */
  async #invitations(): Promise<[InvitationRow, ReturnType<World['as']>, string][]> {
    const all: [InvitationRow, ReturnType<World['as']>, string][] = [];
    for (const { key } of providers) {
      const client = this.world.as(people.find(({ roles }) => roles.some((r) => r.organisation === key && r.role === 'providerManager'))!.key);
      const { items } = await client.get<{ items: InvitationRow[] }>('/invitations');
      for (const row of items) if (row.callOffId === this.callOffId) all.push([row, client, key]);
    }
    return all;
  }

  async submitOffers(only?: readonly string[]): Promise<void> {
    for (const [row, client, key] of await this.#invitations()) {
      const lot = this.mission.lots[row.lotNo - 1];
      const planned = lot?.offers[key];
      if (!lot || !planned || (only && !only.includes(key))) continue;
      const page = await client.get<InvitationView>(`/invitations/${row.id}`);
      await client.command(`/invitations/${row.id}/submit-offer`, { content: offerContent(page, planned.price, planned.pitch) });
    }
  }

  async open(): Promise<void> {
    await this.world.as('ines').command(`/call-offs/${this.callOffId}/begin-opening`);
    await this.world.as('yusuf').command(`/call-offs/${this.callOffId}/complete-opening`);
  }

  async appointPanel(): Promise<void> {
    await this.world.as(this.mission.officer).command(`/call-offs/${this.callOffId}/evaluators`, { personIds: this.mission.evaluators.map((key) => this.world.person(key)) });
    for (const key of this.mission.evaluators) await this.world.as(key).command(`/call-offs/${this.callOffId}/declare-interest`, { conflict: false });
  }

  async findRegular(): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    for (const { offer } of await this.#offers()) {
      await officer.command(`/offers/${offer.offerId}/find-regularity`, { regular: true, reason: 'Volledig, tijdig en ondertekend door een gemachtigde.' });
    }
  }

  async #offers(): Promise<{ offer: EvaluationView['lots'][number]['offers'][number]; lot: MissionLot; key: string; lotId: string }[]> {
    const view = await this.world.as(this.mission.officer).get<EvaluationView>(`/call-offs/${this.callOffId}/evaluation`);
    return view.lots.flatMap((lot) => lot.offers.map((offer) => ({
      offer, lot: this.mission.lots[lot.no - 1]!, lotId: lot.lotId, key: providers.find(({ key }) => this.world.organisation(key) === offer.providerId)!.key,
    })));
  }

  async score(evaluators = this.mission.evaluators): Promise<void> {
    const rows = await this.#offers();
    const criterionIds = await this.#criterionIds();
    for (const evaluator of evaluators) {
      const scores = rows.flatMap(({ offer, lot, lotId, key }) => this.#points(criterionIds.get(lotId)!, offer.offerId, lot, key));
      await this.world.as(evaluator).command(`/call-offs/${this.callOffId}/scores`, { scores });
    }
  }

  async findConsensus(): Promise<void> {
    const criterionIds = await this.#criterionIds();
    const scores = (await this.#offers()).flatMap(({ offer, lot, lotId, key }) => this.#points(criterionIds.get(lotId)!, offer.offerId, lot, key));
    await this.world.as(this.mission.officer).command(`/call-offs/${this.callOffId}/consensus`, { scores });
  }

  async #criterionIds(): Promise<Map<string, string[]>> {
    const { lots } = await this.world.as(this.mission.officer).get<CallOffView>(`/call-offs/${this.callOffId}`);
    return new Map(lots.map((lot) => [lot.id, lot.criteria.map(({ id }) => id)]));
  }

  #points(criterionIds: readonly string[], offerId: string, lot: MissionLot, key: string): object[] {
    const words = reasons[this.mission.briefing.procedureLanguage ?? 'nl']!;
    return criterionIds.map((criterionId, i) => ({ offerId, criterionId, points: lot.offers[key]!.points[i], reason: words[i] }));
  }

  async proposeAward(checkedOn: LocalDate): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    const { lots } = await officer.get<EvaluationView>(`/call-offs/${this.callOffId}/evaluation`);
    await officer.command(`/call-offs/${this.callOffId}/propose-award`, {
      lots: lots.map((lot) => ({
        lotNo: lot.no, offerId: lot.offers.find(({ ranked }) => ranked?.rank === 1)!.offerId,
        motivation: {
          nl: 'Deze offerte verbindt een overtuigende aanpak met een ervaren team, tegen een marktconforme prijs.',
          fr: 'Cette offre allie une approche convaincante à une équipe expérimentée, à un prix conforme au marché.',
        },
      })),
    });
    for (const award of await this.#awards()) {
      await officer.command(`/awards/${award.id}/check`, { checkedOn, exclusionGroundsFound: false, socialDebtsFound: false, taxDebtsFound: false, remark: '' });
    }
  }

  async #awards(): Promise<readonly { id: string; amountCents: number; orderId: string | null }[]> {
    return (await this.world.as(this.mission.officer).get<{ awards: { id: string; amountCents: number; orderId: string | null }[] }>(`/call-offs/${this.callOffId}/awards`)).awards;
  }

  async award(decidedOn: LocalDate): Promise<void> {
    await this.decide(2, decidedOn, (await this.#awards()).reduce((sum, { amountCents }) => sum + amountCents, 0));
    await this.world.as(this.mission.officer).command(`/call-offs/${this.callOffId}/award`);
  }

  async sendOrders(answerBy: Date): Promise<void> {
    const officer = this.world.as(this.mission.officer);
    for (const { id } of await this.#awards()) await officer.command(`/awards/${id}/draft-order`, {});
    for (const { orderId } of await this.#awards()) await officer.command(`/orders/${orderId}/send`, { answerBy: answerBy.toISOString() });
  }

  async acceptOrders(): Promise<void> {
    for (const { orderId } of await this.#awards()) {
      const { providerId } = await this.world.as(this.mission.officer).get<{ providerId: string }>(`/orders/${orderId}`);
      const key = providers.find((p) => this.world.organisation(p.key) === providerId)!.key;
      const manager = people.find(({ roles }) => roles.some((r) => r.organisation === key && r.role === 'providerManager'))!;
      await this.world.as(manager.key).command(`/orders/${orderId}/accept`);
    }
  }

  async conclude(): Promise<void> {
    await this.world.as(this.mission.officer).command(`/call-offs/${this.callOffId}/conclude`);
  }

  async findComplete(completedOn: LocalDate): Promise<void> {
    for (const { orderId } of await this.#awards()) {
      await this.world.as(this.mission.owner).command(`/orders/${orderId}/find-complete`, { completedOn, finding: 'Alle sessies zijn gehouden en alle verslagen zijn ontvangen en nagelezen.' });
    }
  }
}

const composed = (lot: MissionLot, no: number): ComposedLot => ({
  no, title: lot.title, scope: lot.scope, allocations: Object.entries(lot.allocations).map(([number, amount]) => ({ lotNumber: Number(number), cents: euro(amount) })),
  criteria: criteriaOf(lot), priceWeight: lot.weights[3], priceFormula: 'lowestOverPrice', scaleMax: 10, exclusions: [],
});

function offerContent({ lot }: InvitationView, price: number, pitch: string): OfferContent {
  const days = Math.floor(price / 800);
  const prices: OfferContent['prices'] = [
    { what: 'Facilitator / animateur', unit: 'day', quantity: days, unitCents: 700_00 },
    { what: 'Materiaal en verslag / matériel et comptes rendus', unit: 'piece', quantity: 1, unitCents: euro(price) - days * 700_00 },
  ];
  return {
    answers: lot.criteria.map(({ code }) => ({ criterion: code, text: pitch })),
    team: [{ name: 'M. Janssens', role: 'Projectleiding / direction de projet', days: Math.ceil(days / 3) }, { name: 'S. Lambert', role: 'Facilitatie / animation', days: Math.ceil(days / 2) }],
    planning: [{ what: 'Startvergadering / réunion de lancement', startsOn: null, endsOn: null }], prices, subcontractors: [], totalCents: euro(price),
  };
}
