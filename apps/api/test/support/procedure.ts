import { randomUUID } from 'node:crypto';
import { addDays, instantOf, rollForward, type Done } from '@centrale/kernel';
import { type CallOffView, type Composition, type InvitationRow, type RecordDecision, type ShortlistsView } from '@centrale/procurement';
import { type Answer } from './client.js';
import { save, type BuyingOrganisation, type Market } from './market.js';
import { samples } from './samples.js';
import { type Inhabitant } from './world.js';

export interface InvitedProvider {
  readonly providerId: string;
  readonly manager: Inhabitant;
}

/** A composition that nothing refuses on `today`: one custom lot of 20,000 euro on one framework lot. */
export function aPublishable(today: string, lotNumber = 3, changes: Partial<Composition> = {}): Composition {
  const both = (text: string) => ({ nl: text, fr: text });
  const due = rollForward(addDays(today, 20));
  const decision = rollForward(addDays(due, 30));
  return {
    title: both('Burgerpanel voor het plein'),
    summary: both('Omwonenden denken mee over het plein.'),
    questionsDueAt: instantOf(addDays(today, 7), '12:00').toISOString(),
    offersDueAt: instantOf(due, '11:00').toISOString(),
    decisionExpectedOn: decision,
    startsOn: addDays(decision, 14),
    endsOn: addDays(decision, 100),
    offerValidDays: 120,
    lots: [{
      no: 1,
      title: both('Begeleiding van het panel'),
      scope: both('Drie bijeenkomsten begeleiden en er verslag van maken.'),
      allocations: [{ lotNumber, cents: 20_000_00 }],
      criteria: [{ code: 'approach', name: both('Aanpak'), weight: 40 }, { code: 'team', name: both('Team'), weight: 20 }],
      priceWeight: 40,
      priceFormula: 'lowestOverPrice',
      scaleMax: 10,
      exclusions: [],
    }],
    ...changes,
  };
}

/** One call-off and its people, step by step, each through the command that they press. */
export class Procedure {
  private constructor(
    readonly market: Market,
    readonly buyer: BuyingOrganisation,
    readonly recorder: Inhabitant,
    readonly id: string,
  ) {}

  /** A draft from an accepted briefing, as the service fills it. */
  static async compose(market: Market, buyer?: BuyingOrganisation): Promise<Procedure> {
    const by = buyer ?? (await market.buyer());
    const recorder = await market.world.person('decisionRecorder', by.organisationId);
    const { id } = await market.officer.client.command('/call-offs', { briefingId: await market.acceptedBriefing(by) });
    return new Procedure(market, by, recorder, id);
  }

  /** Ready to be published: composed, checked, shortlist accepted, approved and decided. */
  static async approved(market: Market, changes: Partial<Composition> = {}, buyer?: BuyingOrganisation): Promise<Procedure> {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save(changes);
    await procedure.check();
    await procedure.acceptShortlist();
    await procedure.approve();
    await procedure.decide(1);
    return procedure;
  }

  static async published(market: Market, changes: Partial<Composition> = {}, buyer?: BuyingOrganisation): Promise<Procedure> {
    const procedure = await Procedure.approved(market, changes, buyer);
    await procedure.publish();
    return procedure;
  }

  get officer(): Inhabitant {
    return this.market.officer;
  }

  view(by: Inhabitant = this.officer): Promise<CallOffView> {
    return by.client.read<CallOffView>(`/call-offs/${this.id}`);
  }

  /** A command on the call-off, whatever it answers. */
  post(command: string, body?: unknown, by: Inhabitant = this.officer): Promise<Answer<Done>> {
    return by.client.post(`/call-offs/${this.id}/${command}`, body);
  }

  async save(changes: Partial<Composition> = {}): Promise<void> {
    const { version } = await this.view();
    await save(this.officer.client, `/call-offs/${this.id}/composition`, aPublishable(this.market.today, 3, changes), version);
  }

  check(): Promise<Done> {
    return this.command('check');
  }

  async acceptShortlist(): Promise<Done> {
    const { hash } = await this.officer.client.read<ShortlistsView>(`/call-offs/${this.id}/shortlists`);
    return this.command('accept-shortlist', { shortlistHash: hash });
  }

  approve(): Promise<Done> {
    return this.command('approve', undefined, this.buyer.owner);
  }

  publish(): Promise<Done> {
    return this.command('publish');
  }

  async aDecision(no: 1 | 2, changes: Partial<RecordDecision> = {}): Promise<RecordDecision> {
    return {
      no, organ: 'College van burgemeester en schepenen', decidedOn: this.market.today, reference: `2027/${no}`, attachmentId: await this.attach(this.recorder),
      amountCents: 20_000_00, creditConfirmed: true, ...changes,
    };
  }

  async decide(no: 1 | 2, changes: Partial<RecordDecision> = {}): Promise<Done> {
    return this.command('decisions', await this.aDecision(no, changes), this.recorder);
  }

  /** Attaches a document, which must be allowed. */
  async attach(by: Inhabitant, name = 'document.pdf'): Promise<string> {
    const answer = await this.upload(by, name);
    if (answer.status !== 200) throw new Error(`Attaching answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  async upload(by: Inhabitant, name = 'document.pdf', callOffId = this.id): Promise<Answer<Done>> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(samples.pdf)]), name);
    return by.client.send<Done>('POST', `/attachments/callOff/${callOffId}`, undefined, { raw: form, idempotencyKey: randomUUID() });
  }

  /** The provider's invitation for a custom lot of this call-off. */
  async invitationOf({ manager }: InvitedProvider, lotNo = 1): Promise<InvitationRow> {
    const { items } = await manager.client.read<{ items: InvitationRow[] }>('/invitations?limit=100');
    const invitation = items.find((each) => each.callOffId === this.id && each.lotNo === lotNo);
    if (!invitation) throw new Error('Not invited');
    return invitation;
  }

  private async command(command: string, body?: unknown, by?: Inhabitant): Promise<Done> {
    const answer = await this.post(command, body, by);
    if (answer.status !== 200) throw new Error(`${command} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
