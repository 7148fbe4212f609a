import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, type Actor, type Done } from '@centrale/kernel';
import { bodyPolicy, refuseCoordination, sayOfficialLeft, type CoordinateBody, type CoordinationFacts } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { Poller } from '../../platform/jobs/poller.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { BodyAccesses } from './body-access.service.js';
import { BodyEntity } from './body.entity.js';
import { BodyNotices } from './body-notices.service.js';

/** When the person, now a coordinator of the city, is none any more; null where no end is known. */
const LEAVES = (person: string, organisation: string): string => `(
  select case when bool_or(m.ends_on is null) then null else max(m.ends_on)::timestamp at time zone 'Europe/Brussels' end from membership m
  where m.person_id = ${person} and m.organisation_id = ${organisation} and m.role = 'coordinator' and (m.ends_on is null or m.ends_on > centrale.today()))`;

/** Who coordinates a body, and what time makes of it: a contact official who has left is to be replaced. (R003-09, R003-14) */
@Injectable()
export class CoordinationService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly clocks: Clocks,
    private readonly notices: BodyNotices,
    private readonly poller: Poller,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: 'body', handle: (tx, id) => this.look(tx, id) });
  }

  coordinate(actor: Actor, id: string, body: CoordinateBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id);
      permit(bodyPolicy.coordinate(actor, held.subject));
      const asked = { contactOfficialId: body.contactOfficialId ?? null, leadPartyId: body.leadPartyId ?? null, coordinationByService: body.coordinationByService };
      const facts = (await tx.one<CoordinationFacts & { leavesAt: Date | null }>(
        `select centrale.coordinates($2, $3) as "officialCoordinates", ${LEAVES('$2', '$3')} as "leavesAt", exists (
           select from body_membership m where m.body_id = $1 and m.party_id = $4 and m.function = 'lead' and m.substitute_for is null
             and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())) as leads`,
        [id, asked.contactOfficialId, held.body.organisationId, asked.leadPartyId],
      ))!;
      ensure(refuseCoordination(held.body, asked, facts));
      await tx.update(BodyEntity, id, { ...asked, changedAt: held.now, nextCheckAt: facts.leavesAt });
      if (asked.contactOfficialId !== null) await this.settle(tx, id, dateAt(held.now));
      await tx.record({ dossier: 'body', id, command: 'coordinate', facts: asked });
      return { id, at: held.now.toISOString() };
    });
  }

  /** Once the contact official has left, somebody owes the body another one; the source names no term for it. */
  private async look(tx: Tx, id: string): Promise<void> {
    const body = await tx.lock(BodyEntity, id);
    const { now, officialCoordinates, leavesAt, owed } = (await tx.one<{ now: Date; officialCoordinates: boolean; leavesAt: Date | null; owed: boolean }>(
      `select centrale.now() as now, centrale.coordinates($2, $3) as "officialCoordinates", ${LEAVES('$2', '$3')} as "leavesAt", exists (${OWED}) as owed`,
      [id, body.contactOfficialId, body.organisationId],
    ))!;
    await tx.update(BodyEntity, id, { nextCheckAt: officialCoordinates && leavesAt && leavesAt > now ? leavesAt : null });
    if (owed || !sayOfficialLeft({ ...body, officialCoordinates })) return;
    const anchor = dateAt(now);
    const { organisationId, number } = body;
    await this.clocks.start(tx, {
      dossier: 'body', dossierId: id, kind: 'contactOfficial', part: anchor, rule: 'R003-14', organisationId, bodyId: id, label: number, ownerSide: 'city', term: null, anchor,
    });
    await this.notices.toCity(tx, body, 'body.contact-left');
    await tx.record({ dossier: 'body', id, command: 'contactLeft', facts: { personId: body.contactOfficialId } });
  }

  private async settle(tx: Tx, id: string, today: string): Promise<void> {
    const owed = await tx.query<{ part: string }>(OWED.replace('select from', 'select c.part from'), [id]);
    for (const { part } of owed) await this.clocks.satisfy(tx, { dossier: 'body', dossierId: id, kind: 'contactOfficial', part }, today);
  }
}

const OWED = `select from clock c where c.dossier_type = 'body' and c.dossier_id = $1 and c.kind = 'contactOfficial' and c.satisfied_on is null and c.ended_on is null`;
