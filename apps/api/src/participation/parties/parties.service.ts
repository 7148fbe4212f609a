import { Injectable } from '@nestjs/common';
import { dateAt, refuse, type Actor, type Done } from '@centrale/kernel';
import {
  findPolitical, partyPolicy, refuseClass, refuseClassEnd, refuseErased, refuseErasure,
  type BodyFunction, type ClassPeriod, type CorrectParty, type EndOn, type GiveClass, type LinkAccount, type PackId, type RegisterParty,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { PartyClassEntity, PartyEntity } from './party.entity.js';

const guards = {
  party_email_once: () => refuse('party.known'),
  party_name_once: () => refuse('party.known'),
  party_account_once: () => refuse('party.account-linked'),
  party_neighbourhood: () => refuse('party.neighbourhood-elsewhere'),
};

export type NewCommittee = Pick<PartyEntity, 'organisationId' | 'name' | 'email' | 'phone' | 'language' | 'neighbourhoodId'>;

/** The party of a committee, made where the register has none of its name, and the class that it did not hold yet. */
const ADMITTED = `
  with known as (select id from party where organisation_id = $1 and kind = 'organisation' and lower(name) = lower($2) for update),
    made as (
      insert into party (id, organisation_id, kind, name, email, phone, language, neighbourhood_id, registered_at)
      select centrale.new_id(), $1, 'organisation', $2, $3, $4, $5, $6, $7 where not exists (select from known) returning id),
    committee as (select id, false as made from known union all select id, true from made),
    given as (
      insert into party_class (id, party_id, class, from_on) select centrale.new_id(), c.id, 'neighbourhoodCommittee', $8 from committee c
      where not exists (select from party_class k where k.party_id = c.id and k.class = 'neighbourhoodCommittee' and (k.to_on is null or k.to_on >= $8)) returning id)
  select c.id, c.made, g.id as "classId" from committee c left join given g on true`;

/** Absent is empty: details are corrected as a whole. */
const detailsOf = ({ name, email, phone, language, neighbourhoodId, recognition }: CorrectParty): Pick<PartyEntity, keyof CorrectParty> => ({
  name: name.trim(), email: email?.trim() ?? null, phone: phone?.trim() ?? null, language, neighbourhoodId: neighbourhoodId ?? null, recognition: recognition?.trim() ?? null,
});

/** Who is forgotten: found by their place in the register, and by their address in their city. */
export type ForgottenParty = Pick<PartyEntity, 'id' | 'organisationId' | 'email'>;
type ErasureListener = (tx: Tx, party: ForgottenParty) => Promise<void>;

/** The register of who takes part in a city. Names and addresses stay in it: no audit entry and no notice holds them. */
@Injectable()
export class PartiesService {
  private readonly erasureListeners: ErasureListener[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
  ) {}

  /** Whoever else holds a name or an address forgets it with the register, in the same transaction. */
  whenErased(listener: ErasureListener): void {
    this.erasureListeners.push(listener);
  }

  register(actor: Actor, body: RegisterParty): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(partyPolicy.register(actor, body));
      const now = await tx.now();
      const id = newId();
      const { organisationId, kind } = body;
      await guardedBy(guards, () => tx.insert(PartyEntity, { ...detailsOf(body), id, organisationId, kind, registeredAt: now }));
      await tx.record({ dossier: 'party', id, command: 'register', facts: { kind } });
      return { id, at: now.toISOString() };
    });
  }

  /**
   * A committee whose application was accepted: a party of the city from that day on, so that it is invited to the preparatory meetings.
   * One that stands in the register under this name already is taken as it is. (R001-02, R001-05)
   */
  async admitCommittee(tx: Tx, committee: NewCommittee, now: Date): Promise<string> {
    const { organisationId, name, email, phone, language, neighbourhoodId } = committee;
    const fromOn = dateAt(now);
    const { id, made, classId } = (await guardedBy(guards, () => tx.one<{ id: string; made: boolean; classId: string | null }>(ADMITTED, [
      organisationId, name, email, phone, language, neighbourhoodId, now, fromOn,
    ])))!;
    if (made) await tx.record({ dossier: 'party', id, command: 'register', facts: { kind: 'organisation' } });
    if (classId) await tx.record({ dossier: 'party', id, command: 'giveClass', facts: { classId, class: 'neighbourhoodCommittee', fromOn, toOn: null } });
    return id;
  }

  /** An official of the city, kept in the register once they have a part in it that others read. @returns the id of their party */
  async keepOfficial(tx: Tx, organisationId: string, personId: string, now: Date): Promise<string> {
    const known = await tx.one<{ id: string }>(`select id from party where organisation_id = $1 and person_id = $2 and kind = 'person'`, [organisationId, personId]);
    if (known) return known.id;
    const linked = await tx.one<{ id: string }>(
      `update party p set person_id = s.id from person s where s.id = $2 and p.organisation_id = $1 and p.kind = 'person' and p.person_id is null
         and lower(p.email) = lower(s.email) returning p.id`,
      [organisationId, personId],
    );
    if (linked) {
      await tx.record({ dossier: 'party', id: linked.id, command: 'linkAccount', facts: { personId } });
      return linked.id;
    }
    const id = newId();
    await guardedBy(guards, () => tx.query(
      `insert into party (id, organisation_id, kind, name, email, language, person_id, registered_at)
       select $1, $2, 'person', s.name, s.email, s.language, s.id, $4 from person s where s.id = $3`,
      [id, organisationId, personId, now],
    ));
    await tx.record({ dossier: 'party', id, command: 'register', facts: { kind: 'person', personId } });
    return id;
  }

  correct(actor: Actor, id: string, body: CorrectParty): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { party, now } = await this.hold(tx, actor, id, 'correct');
      ensure(refuseErased(party));
      await guardedBy(guards, () => tx.update(PartyEntity, id, detailsOf(body)));
      await tx.record({ dossier: 'party', id, command: 'correct' });
      return { id, at: now.toISOString() };
    });
  }

  /** Whoever comes to the side of the city while sitting in a working group is found there. (R003-13) */
  giveClass(actor: Actor, id: string, body: GiveClass): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { party, now } = await this.hold(tx, actor, id, 'classify');
      const given: ClassPeriod = { class: body.class, fromOn: body.fromOn, toOn: body.toOn ?? null };
      const known = await tx.query<ClassPeriod>('select class, from_on as "fromOn", to_on as "toOn" from party_class where party_id = $1', [id]);
      ensure(refuseClass(party, given, known));
      const classId = newId();
      await tx.insert(PartyClassEntity, { ...given, id: classId, partyId: id, evidence: body.evidence?.trim() || null });
      await tx.record({ dossier: 'party', id, command: 'giveClass', facts: { classId, class: given.class, fromOn: given.fromOn, toOn: given.toOn } });
      await this.findPolitical(tx, party, given);
      return { id, at: now.toISOString() };
    });
  }

  endClass(actor: Actor, classId: string, { on }: EndOn): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const known = await tx.one<{ partyId: string }>('select party_id as "partyId" from party_class where id = $1', [classId]);
      if (!known) throw new NotFound();
      const { party, now } = await this.hold(tx, actor, known.partyId, 'classify');
      const period = await tx.lock(PartyClassEntity, classId);
      ensure(refuseClassEnd(period, on));
      await tx.update(PartyClassEntity, classId, { toOn: on });
      await tx.record({ dossier: 'party', id: party.id, command: 'endClass', facts: { classId, on } });
      return { id: party.id, at: now.toISOString() };
    });
  }

  /** Only the account of somebody who works with this city: nobody learns here who else has one. */
  linkAccount(actor: Actor, id: string, { email }: LinkAccount): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { party, now } = await this.hold(tx, actor, id, 'linkAccount');
      ensure(refuseErased(party));
      const person = await tx.one<{ id: string }>(
        `select p.id from person p where lower(p.email) = lower($1) and exists (
           select from membership m where m.person_id = p.id and m.organisation_id = $2
             and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()))`,
        [email, party.organisationId],
      );
      ensure(person ? undefined : refuse('party.no-account'));
      await guardedBy(guards, () => tx.update(PartyEntity, id, { personId: person!.id }));
      await tx.record({ dossier: 'party', id, command: 'linkAccount', facts: { personId: person!.id } });
      return { id, at: now.toISOString() };
    });
  }

  /** Name and addresses go, wherever the city has them and in letters too; that somebody held a function stays known. */
  erase(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { party, now } = await this.hold(tx, actor, id, 'erase');
      const seats = await tx.one<{ count: number }>(
        'select count(*)::int as count from body_membership where party_id = $1 and (to_on is null or to_on >= centrale.today())', [id],
      );
      ensure(refuseErasure(party, seats!.count));
      await tx.update(PartyEntity, id, { name: null, email: null, phone: null, personId: null, neighbourhoodId: null, recognition: null, erasedAt: now });
      await tx.query('update party_class set evidence = null where party_id = $1', [id]);
      await tx.query('update body_membership set condition_evidence = null, public_name = false where party_id = $1', [id]);
      for (const listener of this.erasureListeners) await listener(tx, party);
      await tx.query('select centrale.forget_meeting_letters($1, $2)', [party.organisationId, party.email]);
      await tx.record({ dossier: 'party', id, command: 'erase' });
      return { id, at: now.toISOString() };
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: keyof typeof partyPolicy): Promise<{ party: PartyEntity; now: Date }> {
    const party = await tx.lock(PartyEntity, id);
    reveal(partyPolicy.see(actor, party));
    permit(partyPolicy[command](actor, party));
    return { party, now: await tx.now() };
  }

  private async findPolitical(tx: Tx, { id, organisationId }: PartyEntity, given: ClassPeriod): Promise<void> {
    const seats = await tx.query<{ bodyId: string; packId: PackId; function: BodyFunction; voting: boolean }>(
      `select m.body_id as "bodyId", b.pack_id as "packId", m.function, m.voting from body_membership m join body b on b.id = m.body_id
       where m.party_id = $1 and daterange(m.from_on, m.to_on, '[]') && daterange($2, $3, '[]') order by m.id`,
      [id, given.fromOn, given.toOn],
    );
    for (const seat of seats) {
      const found = findPolitical(seat, seat, given);
      if (found) await this.ruleBook.record(tx, { dossier: 'body', dossierId: seat.bodyId, organisationId, bodyId: seat.bodyId }, [found]);
    }
  }
}
