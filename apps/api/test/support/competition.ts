import { addDays, dateAt } from '@centrale/kernel';
import {
  type AwardFileView, type Composition, type CreateAgreement, type EvaluationView, type OfferContent, type OpeningView, type OrderView, type PriceFormula,
} from '@centrale/procurement';
import { newId } from '../../src/platform/database/ids.js';
import { type Answer, type Client } from './client.js';
import { Market } from './market.js';
import { run } from './platform.js';
import { samples } from './samples.js';
import { type Inhabitant, type World, type WorldOptions } from './world.js';

const named = (name: string) => ({ nl: name, fr: `${name} (fr)` });

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly manager: Inhabitant;
}

interface LotOptions {
  /** Cents per number of framework lot. */
  readonly allocations?: Readonly<Record<number, number>>;
  readonly priceWeight?: number;
  readonly priceFormula?: PriceFormula;
  readonly weights?: Readonly<Record<string, number>>;
}

/** A published call-off with everybody who takes part in it. */
export interface CallOff {
  readonly id: string;
  readonly offersDueAt: Date;
  readonly lots: readonly { readonly id: string; readonly no: number; readonly criteria: readonly { readonly id: string; readonly code: string }[] }[];
  /** Invitation per lot number and provider. */
  readonly invitation: (no: number, provider: Provider) => string;
}

/** Whole, for the lots of a call-off as made here. */
export function offerFor(euro: number, changes: Partial<OfferContent> = {}): OfferContent {
  return {
    answers: [{ criterion: 'approach', text: 'In drie rondes, met wie anders niet komt.' }, { criterion: 'team', text: 'Twee ervaren begeleiders.' }],
    team: [{ name: 'A. Peeters', role: 'Projectleiding', days: 10 }],
    planning: [{ what: 'Eerste ronde', startsOn: null, endsOn: null }],
    prices: [{ what: 'Begeleiding', unit: 'piece', quantity: 1, unitCents: euro * 100 }],
    subcontractors: [],
    totalCents: euro * 100,
    ...changes,
  };
}

/**
 * A call-off that is out, with providers invited: from here on the commands of offer to order are pressed. What came before
 * has journeys of its own, so the rows are put there at once, past the triggers.
 */
export class Competition {
  private constructor(
    readonly market: Market,
    readonly buyerId: string,
    readonly owner: Inhabitant,
    readonly recorder: Inhabitant,
    readonly openers: readonly [Inhabitant, Inhabitant],
    readonly evaluators: readonly [Inhabitant, Inhabitant],
    readonly providers: readonly Provider[],
  ) {}

  static async open({ providers = 3, agreement = {}, ...options }: WorldOptions & { providers?: number; agreement?: Partial<CreateAgreement> } = {}): Promise<Competition> {
    const market = await Market.open(options, agreement);
    const { world } = market;
    const { organisationId: buyerId, owner } = await market.organisation();
    const recorder = await world.person('decisionRecorder', buyerId);
    const openers = [await market.colleague('opener'), await market.colleague('opener')] as const;
    const evaluators = [await world.person('evaluator', buyerId), await world.person('evaluator', await world.serviceId())] as const;
    const invited: Provider[] = [];
    while (invited.length < providers) invited.push(await aProvider(world, `Provider ${invited.length + 1}`));
    return new Competition(market, buyerId, owner, recorder, openers, evaluators, invited);
  }

  get world(): World {
    return this.market.world;
  }

  get officer(): Client {
    return this.market.officer.client;
  }

  close(): Promise<void> {
    return this.market.close();
  }

  /** Published now, for offers within twenty days unless told otherwise, with the panel appointed and declared. */
  async callOff(lots: readonly LotOptions[] = [{}], { panel = true, providers = this.providers, secondsForOffers = 20 * 86_400 } = {}): Promise<CallOff> {
    const { world, market } = this;
    const now = await world.clock.now();
    const offersDueAt = new Date((Math.ceil(now.getTime() / 1000) + secondsForOffers) * 1000);
    const day = (days: number): string => addDays(dateAt(now), days);
    const composed = lots.map((lot, index) => composedLot(lot, index + 1));
    const composition: Composition = {
      title: named('Burgerpanel'), summary: named('Een panel voor het plein'), questionsDueAt: now.toISOString(), offersDueAt: offersDueAt.toISOString(),
      decisionExpectedOn: day(40), startsOn: day(60), endsOn: day(200), offerValidDays: 120, lots: composed,
    };
    const ids = { callOff: newId(), briefing: newId() };
    const rows = composed.map((lot) => ({
      id: newId(), ...lot, estimateCents: lot.allocations.reduce((sum, { cents }) => sum + cents, 0),
      criteria: lot.criteria.map((criterion, index) => ({ id: newId(), no: index + 1, ...criterion })),
      invitations: providers.map(({ id }) => ({ id: newId(), providerId: id })),
    }));
    await run(world.database.superuserUrl, PUBLISHED, [
      ids.callOff, ids.briefing, market.agreementId, this.buyerId, await world.serviceId(), market.officer.id, JSON.stringify(composition), now, offersDueAt, JSON.stringify(rows),
      panel ? this.evaluators.map(({ id }) => id) : [],
    ]);
    return {
      id: ids.callOff,
      offersDueAt,
      lots: rows,
      invitation: (no, provider) => rows.find((row) => row.no === no)!.invitations.find(({ providerId }) => providerId === provider.id)!.id,
    };
  }

  submit(callOff: CallOff, provider: Provider, euro: number, { no = 1, ...changes }: Partial<OfferContent> & { no?: number } = {}): Promise<Answer<{ id: string; at: string; hash: string }>> {
    return provider.manager.client.post(`/invitations/${callOff.invitation(no, provider)}/submit-offer`, { content: offerFor(euro, changes) });
  }

  /** Offers of the providers in turn at these prices on a lot; answers their ids. */
  async offers(callOff: CallOff, euros: readonly number[], no = 1): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, euro] of euros.entries()) {
      const answer = await this.submit(callOff, this.providers[index]!, euro, { no });
      if (answer.status !== 200) throw new Error(`No offer: ${JSON.stringify(answer.body)}`);
      ids.push(answer.body.id);
    }
    return ids;
  }

  async pass(callOff: CallOff): Promise<void> {
    await this.world.clock.to(callOff.offersDueAt);
  }

  async opened(callOff: CallOff): Promise<OpeningView> {
    await this.pass(callOff);
    await this.openers[0].client.command(`/call-offs/${callOff.id}/begin-opening`);
    await this.openers[1].client.command(`/call-offs/${callOff.id}/complete-opening`);
    return this.officer.read(`/call-offs/${callOff.id}/opening`);
  }

  evaluation(callOff: CallOff, reader = this.officer): Promise<EvaluationView> {
    return reader.read(`/call-offs/${callOff.id}/evaluation`);
  }

  awards(callOff: CallOff, reader = this.officer): Promise<AwardFileView> {
    return reader.read(`/call-offs/${callOff.id}/awards`);
  }

  async findRegular(offerIds: readonly string[]): Promise<void> {
    for (const id of offerIds) await this.officer.command(`/offers/${id}/find-regularity`, { regular: true, reason: 'Volledig en tijdig' });
  }

  /** The same points on every criterion of an offer, in the order of the offers. */
  scores(callOff: CallOff, offerIds: readonly string[], points: readonly number[], no = 1): { offerId: string; criterionId: string; points: number; reason: string }[] {
    const { criteria } = callOff.lots.find((lot) => lot.no === no)!;
    return offerIds.flatMap((offerId, index) => criteria.map(({ id }) => ({ offerId, criterionId: id, points: points[index]!, reason: `Waarom ${points[index]}` })));
  }

  /**
   * Call-offs of one lot that the price alone decides, each with one opened, regular offer at this price: ready to be
   * proposed, many at once, put there without the commands that lead to it.
   */
  async ready(count: number, euro: number, lotNumber = 3): Promise<{ callOffId: string; offerId: string }[]> {
    const provider = this.providers[0]!;
    const made: { callOffId: string; offerId: string }[] = [];
    while (made.length < count) {
      const callOff = await this.callOff([{ allocations: { [lotNumber]: euro * 100 }, priceWeight: 100, weights: {} }], { providers: [provider] });
      const offerId = newId();
      await run(this.world.database.superuserUrl, OPENED, [
        callOff.id, offerId, provider.id, provider.manager.id, callOff.lots[0]!.id, euro * 100, JSON.stringify(offerFor(euro)), this.openers[0].id, this.openers[1].id,
      ]);
      made.push({ callOffId: callOff.id, offerId });
    }
    return made;
  }

  /** From opened offers to a whole ranking. */
  async ranked(callOff: CallOff, offerIds: readonly string[], points: readonly number[], no = 1): Promise<void> {
    await this.findRegular(offerIds);
    const scores = this.scores(callOff, offerIds, points, no);
    for (const { client } of this.evaluators) await client.command(`/call-offs/${callOff.id}/scores`, { scores });
    await this.officer.command(`/call-offs/${callOff.id}/consensus`, { scores });
  }

  /** A call-off of one lot with its offers ranked, the first the best. */
  async evaluated(euros: readonly number[], lot: LotOptions = {}): Promise<{ callOff: CallOff; offerIds: string[] }> {
    const callOff = await this.callOff([lot]);
    const offerIds = await this.offers(callOff, euros);
    await this.opened(callOff);
    await this.ranked(callOff, offerIds, euros.map((_, index) => 9 - index));
    return { callOff, offerIds };
  }

  propose(callOff: CallOff, offerId: string | undefined, no = 1): Promise<Answer<{ id: string }>> {
    return this.officer.post(`/call-offs/${callOff.id}/propose-award`, { lots: [{ lotNo: no, ...(offerId && { offerId }), motivation }] });
  }

  async check(callOff: CallOff, found: Partial<typeof nothingFound> = {}): Promise<void> {
    const checkedOn = dateAt(await this.world.clock.now());
    for (const { id } of (await this.awards(callOff)).awards) await this.officer.command(`/awards/${id}/check`, { checkedOn, ...nothingFound, ...found });
  }

  /** Decision 2, recorded by the buyer with its document. */
  async decide(callOff: CallOff, amountCents: number, creditConfirmed = true): Promise<void> {
    const { client } = this.recorder;
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(samples.pdf)]), 'besluit.pdf');
    const { id: attachmentId } = await client.command(`/attachments/callOff/${callOff.id}`, undefined, { raw: form });
    const decidedOn = dateAt(await this.world.clock.now());
    await client.command(`/call-offs/${callOff.id}/decisions`, { no: 2, organ: 'College', decidedOn, reference: 'B/2', attachmentId, amountCents, creditConfirmed });
  }

  /** Awarded, its participants told, the standstill over. */
  async awarded(euros: readonly number[] = [10_000, 12_000].slice(0, this.providers.length)): Promise<{ callOff: CallOff; offerIds: string[]; awardId: string }> {
    const { callOff, offerIds } = await this.evaluated(euros);
    await this.officer.command(`/call-offs/${callOff.id}/propose-award`, { lots: [{ lotNo: 1, offerId: offerIds[0], motivation }] });
    await this.check(callOff);
    await this.decide(callOff, euros[0]! * 100);
    await this.officer.command(`/call-offs/${callOff.id}/award`);
    const [award] = (await this.awards(callOff)).awards;
    return { callOff, offerIds, awardId: award!.id };
  }

  /** An order that waits for the provider's answer. */
  async sent(): Promise<{ callOff: CallOff; offerIds: string[]; awardId: string; orderId: string; answerBy: Date }> {
    const awarded = await this.awarded();
    const { id: orderId } = await this.officer.command(`/awards/${awarded.awardId}/draft-order`);
    const answerBy = new Date((await this.world.clock.now()).getTime() + 7 * 86_400_000);
    await this.officer.command(`/orders/${orderId}/send`, { answerBy: answerBy.toISOString() });
    return { ...awarded, orderId, answerBy };
  }

  order(id: string, reader = this.officer): Promise<OrderView> {
    return reader.read(`/orders/${id}`);
  }

  /** What stands under the ceiling of a framework lot. */
  async ceiling(lotNumber: number): Promise<{ reserved: number; committed: number }> {
    const [row] = await this.world.sql<{ reserved: string; committed: string }>(
      'select reserved_cents as reserved, committed_cents as committed from centrale.framework_lot where agreement_id = $1 and number = $2',
      [this.market.agreementId, lotNumber],
    );
    return { reserved: Number(row!.reserved), committed: Number(row!.committed) };
  }
}

export const motivation = { nl: 'De overtuigendste aanpak.', fr: 'L’approche la plus convaincante.' };
export const nothingFound = { exclusionGroundsFound: false, socialDebtsFound: false, taxDebtsFound: false, remark: '' };

async function aProvider(world: World, name: string): Promise<Provider> {
  const id = await world.organisation('provider', name);
  await run(world.database.superuserUrl, `insert into provider (id, profile) values ($1, '{}')`, [id]);
  return { id, name, manager: await world.person('providerManager', id) };
}

function composedLot({ allocations = { 3: 50_000_00 }, priceWeight = 40, priceFormula = 'lowestOverPrice', weights = { approach: 30, team: 30 } }: LotOptions, no: number): Composition['lots'][number] {
  return {
    no, title: named(`Perceel op maat ${no}`), scope: named('Begeleiding van het panel'), priceWeight, priceFormula, scaleMax: 10, exclusions: [],
    allocations: Object.entries(allocations).map(([number, cents]) => ({ lotNumber: Number(number), cents })),
    criteria: Object.entries(weights).map(([code, weight]) => ({ code, name: named(code), weight })),
  };
}

/** One statement, so that it happens wholly; as the superuser and without triggers, so that it needs no story before it. */
const PUBLISHED = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true)),
lot as (select * from unguarded, jsonb_to_recordset($10::jsonb) as l(id uuid, no int, title jsonb, scope jsonb, "estimateCents" bigint, "priceWeight" int,
  "priceFormula" text, "scaleMax" int, allocations jsonb, criteria jsonb, invitations jsonb)),
briefing as (insert into centrale.briefing (id, number, agreement_id, organisation_id, status, content, created_at, updated_at)
  select $2::uuid, 'B-' || $2, $3, $4, 'composed', '{}', $8, $8 from unguarded),
call_off as (insert into centrale.call_off (id, number, agreement_id, briefing_id, organisation_id, placing_body_id, officer_id, status, composition,
    questions_due_at, offers_due_at, published_at, created_at, updated_at)
  select $1::uuid, 'C-' || $1, $3, $2, $4, $5, $6, 'published', $7, $8, $9, $8, $8, $8 from unguarded),
placed as (insert into centrale.call_off_lot (id, call_off_id, no, title, scope, estimate_cents, price_weight, price_formula, scale_max, status)
  select id, $1, no, title, scope, "estimateCents", "priceWeight", "priceFormula", "scaleMax", 'open' from lot),
allocated as (insert into centrale.allocation (call_off_lot_id, lot_id, cents)
  select lot.id, f.id, a.cents from lot, jsonb_to_recordset(lot.allocations) as a("lotNumber" int, cents bigint)
  join centrale.framework_lot f on f.agreement_id = $3 and f.number = a."lotNumber"),
judged as (insert into centrale.criterion (id, call_off_lot_id, no, code, name, weight)
  select c.id, lot.id, c.no, c.code, c.name, c.weight from lot, jsonb_to_recordset(lot.criteria) as c(id uuid, no int, code text, name jsonb, weight int)),
invited as (insert into centrale.invitation (id, call_off_id, call_off_lot_id, provider_id, status, invited_at)
  select i.id, $1, lot.id, i."providerId", 'invited', $8 from lot, jsonb_to_recordset(lot.invitations) as i(id uuid, "providerId" uuid))
insert into centrale.evaluator (call_off_id, person_id, appointed_at, conflict, declared_at) select $1, p.id, $8, false, $8 from unguarded, unnest($11::uuid[]) as p(id)`;

const OPENED = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true)),
moved as (update centrale.call_off set status = 'evaluation' from unguarded where id = $1::uuid),
submitted as (insert into centrale.offer (id, call_off_id, provider_id, kind, status, submitted_by, submitted_at)
  select $2::uuid, $1, $3::uuid, 'single', 'sealed', $4::uuid, centrale.now() from unguarded),
placed as (insert into centrale.offer_lot (offer_id, call_off_lot_id, call_off_id, provider_id, kind, live) select $2, $5::uuid, $1, $3, 'single', true from unguarded),
sealed as (insert into centrale.offer_envelope (offer_id, key_id, bytes, envelope_hash, content_hash) select $2, 'none', '', 'none', 'none' from unguarded),
opening as (insert into centrale.opening (call_off_id, first_opener_id, first_session_id, first_at, second_opener_id, second_session_id, second_at)
  select $1, $8::uuid, gen_random_uuid(), centrale.now(), $9::uuid, gen_random_uuid(), centrale.now() from unguarded),
seeded as (insert into centrale.draw_seed (call_off_id, seed) select $1, 'seed' from unguarded),
opened as (insert into centrale.opened_offer (offer_id, call_off_id, content, nonce, total_cents, opened_at) select $2, $1, $7::jsonb, 'none', $6::bigint, centrale.now() from unguarded)
insert into centrale.regularity (offer_id, regular, reason, found_by, found_at) select $2, true, 'Volledig', $4, centrale.now() from unguarded`;
