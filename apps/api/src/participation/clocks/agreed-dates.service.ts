import { Injectable } from '@nestjs/common';
import { advance, dateAt, mayOf, firstOf, hidden, holds, refuse, serviceRoles, type Actor, type ClockSide, type Done, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  agreedDateLifecycle, agreedDatePolicy, agreedTerm, dateSideOf, participationRoles, refuseDateAnswer, refuseDateProposal,
  type AgreedDateCommand, type BodyFunction, type DateProposal, type UndatedDutyView,
} from '@centrale/participation';
import { type DossierType } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { FUNCTIONS, HAS_SPOKESPERSON, PEOPLE_OF_BODY } from '../advising-body.js';
import { ClockEntity, Clocks } from './clocks.service.js';
import { obligationOf, SUBJECT, type ListedDuty } from './obligation-row.js';

/** Who asks, towards the body of a duty, and what was proposed for it. */
interface Place {
  readonly now: Date;
  readonly organisationId: string;
  readonly confidential: boolean;
  readonly functions: readonly BodyFunction[];
  readonly hasSpokesperson: boolean;
  readonly bodyName: LocalText | null;
  readonly pending: (DateProposal & { readonly proposedOn: LocalDate }) | null;
}

const PLACE = `select centrale.now() as now, c.organisation_id as "organisationId", coalesce(t.confidential, false) as confidential, coalesce(${FUNCTIONS('$2')}, '{}') as functions, coalesce(${HAS_SPOKESPERSON}, false) as "hasSpokesperson",
    b.name as "bodyName", (select json_build_object('id', d.id, 'date', d.on_date, 'side', d.proposed_side, 'proposedBy', d.proposed_by, 'proposedOn', d.proposed_on)
      from agreed_date d where d.clock_id = c.id and d.status = 'proposed') as pending
  from clock c left join body b on b.id = c.body_id left join trajectory t on t.id = c.trajectory_id where c.id = $1`;

interface Held {
  readonly clock: ClockEntity;
  readonly place: Place;
  readonly today: LocalDate;
}

/** A date for a duty for which the rules set none: what one side proposes, the other confirms, and from then on its clock runs. */
@Injectable()
export class AgreedDates {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: Reader,
    private readonly clocks: Clocks,
  ) {}

  /** @throws NotFound also for whoever does not work with trajectories in that city */
  async one(actor: Actor, id: string): Promise<UndatedDutyView> {
    const clock = await this.reader.one<ListedDuty>(`select ${COLUMNS} from clock c where c.id = $1 and c.ended_on is null`, [id]);
    if (!clock) throw new NotFound();
    const place = (await this.reader.one<Place>(PLACE, [id, actor.personId]))!;
    reveal(sees(actor, place));
    const today = dateAt(place.now);
    const duty = { ...clock, pending: place.pending };
    const by = { side: dateSideOf(actor, place), personId: actor.personId };
    const answer = (command: AgreedDateCommand) => firstOf(agreedDatePolicy[command](actor, place), refuseDateAnswer(duty, command, by, today));
    return {
      ...obligationOf(clock, today), bodyName: place.bodyName,
      proposal: place.pending && { date: place.pending.date, side: place.pending.side, proposedOn: place.pending.proposedOn },
      may: mayOf({
        proposeDate: firstOf(agreedDatePolicy.proposeDate(actor, place), refuseDateProposal(duty, undefined, today)), confirmDate: answer('confirmDate'), refuseDate: answer('refuseDate'),
      }),
    };
  }

  propose(actor: Actor, id: string, date: LocalDate): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { clock, place, today } = await this.hold(tx, actor, id, 'proposeDate');
      ensure(refuseDateProposal({ ...clock, pending: place.pending }, date, today));
      const side = dateSideOf(actor, place)!;
      await guardedBy({ agreed_date_one_pending: () => refuse('clock.date-pending', { date }) }, () => tx.query(
        `insert into agreed_date (id, clock_id, on_date, proposed_side, proposed_by, proposed_on, status) values ($1, $2, $3, $4, $5, $6, 'proposed')`,
        [newId(), id, date, side, actor.personId, today],
      ));
      await this.tell(tx, clock, side, 'clock.date-proposed', date);
      return this.note(tx, clock, place, 'proposeDate', { side, date });
    });
  }

  /** The inputs of a clock do not change: the duty without a date ends, and the same one with a date begins. (I12) */
  confirm(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'confirmDate', async (tx, { clock, today }, date) => {
      const { kind, rule, organisationId, bodyId, trajectoryId, dossierId, part, label, ownerSide } = clock;
      const dossier = clock.dossierType as DossierType;
      await this.clocks.end(tx, { dossier, dossierId, kind, part }, today);
      await this.clocks.start(tx, { dossier, dossierId, kind, part, rule, organisationId, bodyId, trajectoryId, label, ownerSide, term: agreedTerm, anchor: date });
      return 'clock.date-agreed';
    });
  }

  refuse(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'refuseDate', () => Promise.resolve('clock.date-refused'));
  }

  private answer(actor: Actor, id: string, command: AgreedDateCommand, carryOut: (tx: Tx, held: Held, date: LocalDate) => Promise<string>): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, command);
      const { clock, place, today } = held;
      const side = dateSideOf(actor, place)!;
      ensure(refuseDateAnswer({ ...clock, pending: place.pending }, command, { side, personId: actor.personId }, today));
      const { id: proposalId, date } = place.pending!;
      await tx.query('update agreed_date set status = $2, answered_side = $3, answered_by = $4, answered_on = $5 where id = $1', [
        proposalId, advance(agreedDateLifecycle, 'proposed', command), side, actor.personId, today,
      ]);
      await this.tell(tx, clock, side, await carryOut(tx, held, date), date);
      return this.note(tx, clock, place, command, { side, date });
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: AgreedDateCommand | 'proposeDate'): Promise<Held> {
    const clock = await tx.lock(ClockEntity, id);
    if (clock.endedOn) throw new NotFound();
    const place = (await tx.one<Place>(PLACE, [id, actor.personId]))!;
    reveal(sees(actor, place));
    permit(agreedDatePolicy[command](actor, place));
    return { clock, place, today: dateAt(place.now) };
  }

  /** The side that did not speak. */
  private async tell(tx: Tx, { organisationId, bodyId, dossierType, dossierId, label, kind }: ClockEntity, by: ClockSide, notice: string, date: LocalDate): Promise<void> {
    const params = { label, kind, date };
    if (by === 'body') return tx.notify({ organisationId, roles: ['secretariat', 'board'], kind: notice, dossier: dossierType as DossierType, dossierId, params });
    await tx.query(`select centrale.notify(array(${PEOPLE_OF_BODY('$1')}), null, null, null, null, $2, $3, $4, $5)`, [bodyId, notice, dossierType, dossierId, JSON.stringify(params)]);
  }

  private async note(tx: Tx, clock: ClockEntity, { now }: Place, command: string, facts: Readonly<Record<string, string>>): Promise<Done> {
    await tx.record({ dossier: clock.dossierType as DossierType, id: clock.dossierId, command, facts: { kind: clock.kind, part: clock.part, ...facts } });
    return { id: clock.id, at: now.toISOString() };
  }
}

/** The twin of the list of obligations, with those who sit in the body. A term of what is worked on in confidence is nobody's to agree on. (R002-07) */
const sees = (actor: Actor, { organisationId, functions, confidential }: Place) =>
  !confidential && (holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) || functions.length > 0) ? undefined : hidden();

const COLUMNS = `c.id, c.kind, c.rule, c.organisation_id as "organisationId", c.body_id as "bodyId", c.trajectory_id as "trajectoryId", c.dossier_type as "dossierType", c.dossier_id as "dossierId",
  c.label, ${SUBJECT} as subject, c.part, c.owner_side as "ownerSide", c.term, c.anchor, c.adjustments, c.closing_days as "closingDays", c.due_on as "dueOn", c.satisfied_on as "satisfiedOn", true as "hasClock"`;
