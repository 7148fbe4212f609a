import { Injectable } from '@nestjs/common';
import { canonicalJson, refuseMove, type Actor, type Done, type Saved } from '@centrale/kernel';
import {
  callOffLifecycle, callOffPolicy, composeFrom, proposeLots, refuseCheck, refuseSave,
  type BriefingContent, type Composition, type FrameworkLot,
} from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, Outdated, permit } from '../../platform/http/answers.js';
import { tellBuyer } from '../buyer-notices.js';
import { BriefingsService } from '../briefings/briefings.service.js';
import { CallOffDossier, type LockedCallOff } from './call-off-dossier.service.js';
import { CallOffEntity } from './call-off.entity.js';
import { readFacts, type CallOffFacts } from './call-off-facts.js';
import { CallOffViewQueries } from './call-off-view.queries.js';

type Service = Pick<FrameworkLot, 'number' | 'name' | 'criteria'>;

interface StartFacts {
  readonly now: Date;
  readonly number: string;
  readonly lots: readonly Service[];
}

/** From an accepted briefing to a composition that nothing refuses any more. */
@Injectable()
export class CompositionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
    private readonly briefings: BriefingsService,
    private readonly views: CallOffViewQueries,
  ) {}

  /** A draft, filled with what the briefing says; the officer who composes it handles it. (P07) */
  compose(actor: Actor, briefingId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const briefing = await this.briefings.compose(tx, actor, briefingId);
      const { now, number, lots } = await this.startFacts(tx, briefing.agreementId);
      const id = newId();
      await tx.insert(CallOffEntity, {
        id, number, briefingId, agreementId: briefing.agreementId, organisationId: briefing.organisationId, placingBodyId: placingBody(actor),
        officerId: actor.personId, status: 'draft', composition: composeFrom(briefing.content, wanted(briefing.content, lots)), version: 1,
        createdAt: now, updatedAt: now,
      });
      await tx.record({ dossier: 'callOff', id, command: 'compose', facts: { briefingId } });
      await tellBuyer(tx, { callOffId: id, kind: 'call-off.composed', dossier: 'callOff', dossierId: id, params: { number } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** Autosave of the whole composition. @throws Outdated with the call-off as it is now */
  async save(actor: Actor, id: string, version: number, composition: Composition): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.save(actor));
      ensure(refuseSave(callOff));
      // What is already there is saved: sending it again after a lost answer is no conflict.
      if (canonicalJson(composition) === canonicalJson(callOff.composition)) return { version: callOff.version, savedAt: callOff.updatedAt.toISOString() };
      if (callOff.version !== version) return undefined;
      await tx.update(CallOffEntity, id, { composition, version: version + 1, updatedAt: callOff.now });
      return { version: version + 1, savedAt: callOff.now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.views.one(actor, id));
    return saved;
  }

  /** Makes rows of the composition once nothing that the composer can mend is left. */
  check(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.check(actor));
      const facts = await readFacts(tx, id);
      ensure(refuseCheck(facts.guarded, facts.now));
      await this.insertLots(tx, id, facts);
      await this.tellOwner(tx, callOff, 'call-off.checked');
      const done = await this.dossier.move(tx, callOff, 'check', {}, { version: callOff.version });
      return { ...done, version: callOff.version };
    });
  }

  /** Back to draft: what was made of the composition goes, and with it the approval. */
  revise(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.revise(actor));
      ensure(refuseMove('call-off', callOffLifecycle, callOff.status, 'revise'));
      await tx.query('delete from call_off_lot where call_off_id = $1', [id]);
      await this.tellOwner(tx, callOff, 'call-off.revised');
      return this.dossier.move(tx, callOff, 'revise');
    });
  }

  private async startFacts(tx: Tx, agreementId: string): Promise<StartFacts> {
    const row = await tx.one<StartFacts>(
      `select centrale.now() as now, centrale.next_number('CO') as number,
         (select json_agg(json_build_object('number', l.number, 'name', l.name, 'criteria', l.criteria) order by l.number)
          from framework_lot l where l.agreement_id = $1) as lots`,
      [agreementId],
    );
    return row!;
  }

  private async insertLots(tx: Tx, callOffId: string, { guarded, lotIds }: CallOffFacts): Promise<void> {
    const lots = guarded.composition.lots.map((lot) => ({
      ...lot,
      id: newId(),
      allocations: lot.allocations.map(({ lotNumber, cents }) => ({ lotId: lotIds.get(lotNumber), cents })),
      criteria: lot.criteria.map((criterion, index) => ({ ...criterion, id: newId(), no: index + 1 })),
    }));
    await tx.query(
      `with lot as (
         select l.* from jsonb_to_recordset($2) as l(
           id uuid, no int, title jsonb, scope jsonb, "priceWeight" int, "priceFormula" text, "scaleMax" int, allocations jsonb, criteria jsonb)
       ), made as (
         insert into call_off_lot (id, call_off_id, no, title, scope, estimate_cents, price_weight, price_formula, scale_max, status)
         select l.id, $1, l.no, l.title, l.scope, (select sum(a.cents) from jsonb_to_recordset(l.allocations) as a(cents bigint)),
           l."priceWeight", l."priceFormula", l."scaleMax", 'open' from lot l
       ), allocated as (
         insert into allocation (call_off_lot_id, lot_id, cents)
         select l.id, a."lotId", a.cents from lot l, jsonb_to_recordset(l.allocations) as a("lotId" uuid, cents bigint)
       )
       insert into criterion (id, call_off_lot_id, no, code, name, weight)
       select k.id, l.id, k.no, k.code, k.name, k.weight from lot l, jsonb_to_recordset(l.criteria) as k(id uuid, no int, code text, name jsonb, weight int)`,
      [callOffId, JSON.stringify(lots)],
    );
  }

  private tellOwner(tx: Tx, { id, number }: LockedCallOff, kind: string): Promise<void> {
    return tellBuyer(tx, { callOffId: id, kind, dossier: 'callOff', dossierId: id, params: { number } });
  }
}

/** The lots that the buyer asked for, else those that the content points to. */
function wanted(content: BriefingContent, lots: readonly Service[]): Service[] {
  const numbers = content.lotsWanted.length > 0
    ? content.lotsWanted
    : proposeLots(content, lots.map(({ number }) => number)).map(({ lotNumber }) => lotNumber);
  return lots.filter(({ number }) => numbers.includes(number));
}

/** The service organisation under which the officer acts. */
function placingBody(actor: Actor): string {
  const membership = actor.memberships.find(({ role }) => role === 'serviceOfficer');
  if (!membership) throw new Error('Only an officer composes: the policy let somebody else through');
  return membership.organisationId;
}
