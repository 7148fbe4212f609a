import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, refuse, type Actor, type Done, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  contributionPolicy, findingsOnOutcome, intakeUntil, outcomeDuty, owesOutcome, refuseClosedMeeting, refuseEndedPlace, refuseSentTarget, refuseTarget,
  type Contribute, type ContributeInWriting, type GiveOutcome, type MeetingAccess, type OutcomeTarget,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { requestContext } from '../../platform/http/request-context.js';
import { Clocks, type ClockRef } from '../clocks/clocks.service.js';
import { Agendas } from '../meetings/agenda.service.js';
import { Meetings, type HeldMeeting, type MeetingFacts } from '../meetings/meetings.service.js';
import { groupTargets, heldAdviceTarget, meetingTarget } from './outcome-targets.js';
import { ContributionEntity } from './contribution.entity.js';

/** Where a contribution belongs: on whose chain it is written, and whose duty it makes. */
interface Place {
  readonly organisationId: string;
  readonly meetingId: string | null;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly label: string;
  readonly ended: boolean;
  /** The day from which its outcome is owed: that of the meeting, else today. */
  readonly anchor: LocalDate;
  readonly now: Date;
  readonly facts: Pick<MeetingFacts, 'parameters' | 'regime' | 'access'>;
}
type New = Pick<Contribute, 'kind' | 'text'> & { readonly themeId: string | null; readonly written: boolean };
type Belongs = Pick<ContributionEntity, 'meetingId' | 'bodyId' | 'trajectoryId'>;
type Fallen = Belongs & Pick<ContributionEntity, 'id' | 'kind'> & { readonly outcomeOn: LocalDate; readonly outcomeText: LocalText };

const SUMMARY = 300;

/** What people say at a meeting or write, and what becomes of it in public. */
@Injectable()
export class Contributions {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly agendas: Agendas,
    private readonly clocks: Clocks,
  ) {}

  contribute(actor: Actor, { meetingId, bodyId, trajectoryId, ...said }: Contribute): Promise<Done> {
    return this.transactions.command(async (tx) => {
      if (!meetingId && !bodyId && !trajectoryId) ensure(refuse('contribution.belongs-nowhere'));
      const place = await this.placeOf(tx, actor, { meetingId, bodyId, trajectoryId }, 'note');
      ensure(refuseEndedPlace(place.ended));
      await this.refuseForeignTheme(tx, place, said.themeId);
      return this.add(tx, place, { ...said, written: false });
    });
  }

  /** By somebody with a link; the same transaction. Public with its outcome. */
  write(tx: Tx, held: HeldMeeting, said: Pick<ContributeInWriting, 'kind' | 'text'>): Promise<Done> {
    return this.add(tx, placeOfMeeting(held), { ...said, themeId: null, written: true });
  }

  tie(actor: Actor, id: string, themeId: string | null): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { place } = await this.hold(tx, actor, id, 'tie');
      await this.refuseForeignTheme(tx, place, themeId);
      await tx.update(ContributionEntity, id, { themeId });
      return this.note(tx, place, id, 'tieContribution', { themeId });
    });
  }

  /** Once, and in public: the duty is met with it. A signal that becomes an agenda item is on the next agenda. (R001-14, R003-39) */
  giveOutcome(actor: Actor, id: string, { outcome, text, adviceId, bodyId, meetingId }: GiveOutcome): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { contribution, place } = await this.hold(tx, actor, id, 'answer');
      ensure(firstOf(...findingsOnOutcome(contribution, outcome, text, place.facts.regime), refuseTarget(outcome, { adviceId, bodyId, meetingId })));
      await this.refuseForeignTarget(tx, actor, contribution, { adviceId, bodyId });
      const agendaOf = outcome === 'toAgenda' ? await this.putOnAgenda(tx, actor, contribution, meetingId) : null;
      const today = dateAt(place.now);
      await tx.update(ContributionEntity, id, { outcome, outcomeText: { ...text }, outcomeOn: today, outcomeBy: actor.personId, targetAdviceId: adviceId, targetBodyId: bodyId });
      const duty = outcomeDuty(contribution.kind, place.facts.parameters);
      if (duty) await this.clocks.satisfy(tx, { ...dossierOf(place), kind: duty.kind, part: id }, today);
      return this.note(tx, place, id, 'giveOutcome', { outcome, adviceId, bodyId, meetingId: agendaOf });
    });
  }

  /**
   * The advice was withdrawn, in that one's transaction: what was promised to go into it waits for its outcome again, by the day on which it was owed.
   * Refusing to withdraw would leave no way out, since an outcome is given once; keeping it would leave who asked without any. What was said stays in the log. (R001-14, R003-39)
   */
  async reopenOf(tx: Tx, adviceId: string): Promise<void> {
    const fallen = await tx.query<Fallen>(
      `with fallen as materialized (select id, outcome_on, outcome_text from contribution where target_advice_id = $1 order by id for update)
       update contribution c set outcome = null, outcome_text = null, outcome_on = null, outcome_by = null, target_advice_id = null from fallen f where c.id = f.id
       returning c.id, c.kind, c.meeting_id as "meetingId", c.body_id as "bodyId", c.trajectory_id as "trajectoryId", f.outcome_on as "outcomeOn", f.outcome_text as "outcomeText"`,
      [adviceId],
    );
    if (fallen.length === 0) return;
    await this.clocks.reopenAll(tx, dutiesOf(fallen));
    await recordReopened(tx, adviceId, fallen);
  }

  private async add(tx: Tx, place: Place, { kind, text, themeId, written }: New): Promise<Done> {
    const id = newId();
    const { organisationId, meetingId, bodyId, trajectoryId, now, anchor, label, facts } = place;
    await tx.insert(ContributionEntity, {
      id, organisationId, meetingId, bodyId, trajectoryId, kind, text, themeId, givenAt: now, written, outcome: null, outcomeText: null, outcomeOn: null, outcomeBy: null,
      targetAdviceId: null, targetBodyId: null,
    });
    const duty = outcomeDuty(kind, facts.parameters);
    if (duty) await this.clocks.start(tx, { ...duty, ...dossierOf(place), part: id, organisationId, bodyId, trajectoryId, label, ownerSide: 'body', anchor });
    return this.note(tx, place, id, 'contribute', { kind, written });
  }

  /**
   * Above the first 300 characters, the rest is the explanation. The meeting that is named takes it or refuses; else it is the next of the same body or trajectory,
   * where a late item waits for the one after it. @returns the meeting that took it, null while it waits
   */
  private async putOnAgenda(tx: Tx, actor: Actor, { id, bodyId, trajectoryId, text }: ContributionEntity, named: string | null): Promise<string | null> {
    const target = await meetingTarget(tx, { bodyId, trajectoryId }, named);
    ensure(target ? undefined : refuse(named ? 'contribution.meeting-elsewhere' : 'contribution.no-next-meeting'));
    const held = await this.meetings.lock(tx, target!, actor.personId);
    const { meeting, facts, today } = held;
    const closed = refuseClosedMeeting(intakeUntil(facts.parameters, meeting.startsAt, facts.closingDays), today);
    if (named) ensure(closed);
    await this.agendas.addSignal(tx, held, { title: text.slice(0, SUMMARY), explanation: text.length > SUMMARY ? text : '', signalId: id });
    return closed ? null : meeting.id;
  }

  private async hold(tx: Tx, actor: Actor, id: string, action: 'tie' | 'answer'): Promise<{ contribution: ContributionEntity; place: Place }> {
    const of = await tx.one<Belongs>('select meeting_id as "meetingId", body_id as "bodyId", trajectory_id as "trajectoryId" from contribution where id = $1', [id]);
    if (!of) throw new NotFound();
    const place = await this.placeOf(tx, actor, of, action);
    return { place, contribution: await tx.lock(ContributionEntity, id) };
  }

  private async placeOf(tx: Tx, actor: Actor, { meetingId, bodyId, trajectoryId }: Belongs, action: Exclude<keyof typeof contributionPolicy, 'see'>): Promise<Place> {
    const place = meetingId
      ? placeOfMeeting(await this.meetings.lock(tx, meetingId, actor.personId))
      : await this.placeWithout(tx, actor, bodyId, trajectoryId);
    mayOn(actor, place.facts.access, action);
    return place;
  }

  private async placeWithout(tx: Tx, actor: Actor, bodyId: string | null, trajectoryId: string | null): Promise<Place> {
    const facts = await this.meetings.place(tx, { bodyId, trajectoryId }, actor.personId);
    const { organisationId, label, ended, now } = facts;
    return { organisationId, meetingId: null, bodyId, trajectoryId, label, ended, anchor: dateAt(now), now, facts };
  }

  /** One that the actor may see, of the same body or trajectory. */
  private async refuseForeignTarget(tx: Tx, actor: Actor, contribution: ContributionEntity, { adviceId, bodyId }: Pick<OutcomeTarget, 'adviceId' | 'bodyId'>): Promise<void> {
    if (adviceId) {
      const status = await heldAdviceTarget(tx, actor, contribution, adviceId);
      ensure(status ? refuseSentTarget(status) : refuse('contribution.advice-elsewhere'));
    }
    if (bodyId) ensure((await groupTargets(tx, actor, contribution, bodyId)).length > 0 ? undefined : refuse('contribution.group-elsewhere'));
  }

  private async refuseForeignTheme(tx: Tx, { trajectoryId, meetingId }: Place, themeId: string | null): Promise<void> {
    if (!themeId) return;
    const found = await tx.one('select from theme where id = $1 and (trajectory_id = $2 or meeting_id = $3)', [themeId, trajectoryId, meetingId]);
    ensure(found ? undefined : refuse('contribution.theme-elsewhere'));
  }

  private async note(tx: Tx, place: Place, contributionId: string, command: string, facts: Readonly<Record<string, string | boolean | null>>): Promise<Done> {
    const { dossier, dossierId } = dossierOf(place);
    await tx.record({ dossier, id: dossierId, command, facts: { contributionId, ...facts } });
    return { id: contributionId, at: place.now.toISOString() };
  }
}

function mayOn(actor: Actor, access: MeetingAccess, action: Exclude<keyof typeof contributionPolicy, 'see'>): void {
  reveal(contributionPolicy.see(actor, access));
  permit(contributionPolicy[action](actor, access));
}

function dossierOf({ meetingId, bodyId, trajectoryId }: Belongs): { readonly dossier: 'meeting' | 'body' | 'trajectory'; readonly dossierId: string } {
  if (meetingId) return { dossier: 'meeting', dossierId: meetingId };
  return bodyId ? { dossier: 'body', dossierId: bodyId } : { dossier: 'trajectory', dossierId: trajectoryId! };
}

/** The duties that their outcomes had met. */
const dutiesOf = (fallen: readonly Fallen[]): ClockRef[] =>
  fallen.filter(({ kind }) => owesOutcome(kind)).map(({ id, kind, ...belongs }) => ({ ...dossierOf(belongs), kind: kind === 'signal' ? 'signal' : 'question', part: id }));

/** In the order of their chains, so that two who do so at once do not both wait for the other. */
async function recordReopened(tx: Tx, adviceId: string, fallen: readonly Fallen[]): Promise<void> {
  const actor = requestContext()?.actor;
  const entries = fallen.map(({ id, outcomeOn, outcomeText, ...belongs }) => ({
    ...dossierOf(belongs), facts: { contributionId: id, adviceId, outcome: 'toAdvice', outcomeOn, outcomeText: { ...outcomeText } },
  }));
  await tx.query(
    `select centrale.record_audit(e.dossier, e."dossierId", $2, $3, 'reopenContribution', e.facts, '{}')
     from (select * from jsonb_to_recordset($1) as r (dossier text, "dossierId" uuid, facts jsonb) order by dossier, "dossierId", facts->>'contributionId') e`,
    [JSON.stringify(entries), actor?.personId, actor?.active?.id],
  );
}

function placeOfMeeting({ meeting, facts, now }: HeldMeeting): Place {
  const { id, organisationId, bodyId, trajectoryId, number, startsAt } = meeting;
  return { organisationId, meetingId: id, bodyId, trajectoryId, label: number, ended: false, anchor: dateAt(startsAt < now ? startsAt : now), now, facts };
}
