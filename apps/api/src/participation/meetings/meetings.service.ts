import { Injectable } from '@nestjs/common';
import { advance, dateAt, type Actor, type Done, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  invitationTerm, meetingLifecycle, meetingReminderAt, meetingPolicy, type MeetingCommand, type Motivation, type Weighed,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { Reader } from '../../platform/database/reader.js';
import { type Tx } from '../../platform/database/tx.js';
import { NotFound, permit, reveal } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { RuleBook, type RuleSubject } from '../rules/rule-book.service.js';
import { accessOf, ACCESS, factsOf, factsOfPlace, JOINS, type FactsRow, type MeetingFacts, type PlaceFacts, type PlaceOf } from './meeting-facts.js';
import { MeetingEntity } from './meeting.entity.js';

export { MeetingEntity } from './meeting.entity.js';
export { classesOf, functionsIn, isParty, takesPart, type MeetingFacts, type PlaceFacts } from './meeting-facts.js';

export interface HeldMeeting {
  readonly meeting: MeetingEntity;
  readonly facts: MeetingFacts;
  readonly now: Date;
  readonly today: LocalDate;
}

type PlacesListener = (tx: Tx, held: HeldMeeting) => Promise<void>;

/** What all commands on a meeting share: the lock, who may, what is written of it. Further features hold a meeting through it. */
@Injectable()
export class Meetings {
  private readonly placesListeners: PlacesListener[] = [];

  constructor(
    private readonly reader: Reader,
    private readonly ruleBook: RuleBook,
    private readonly clocks: Clocks,
  ) {}

  /** Who gives places away is told when there are more of them. */
  whenPlacesChange(listener: PlacesListener): void {
    this.placesListeners.push(listener);
  }

  async placesChanged(tx: Tx, held: HeldMeeting): Promise<void> {
    for (const listener of this.placesListeners) await listener(tx, held);
  }

  /** Locked; @throws NotFound also for one that is not to be seen, Refused 403 for who may not */
  async hold(tx: Tx, actor: Actor, id: string, action: keyof typeof meetingPolicy): Promise<HeldMeeting> {
    const held = await this.lock(tx, id, actor.personId);
    reveal(meetingPolicy.see(actor, held.facts.access));
    permit(meetingPolicy[action](actor, held.facts.access));
    return held;
  }

  /** For who holds a link instead of an account. @throws NotFound */
  async lock(tx: Tx, id: string, personId?: string): Promise<HeldMeeting> {
    const meeting = await tx.lock(MeetingEntity, id);
    const facts = await factsOf(tx, meeting, personId);
    return { meeting, facts, now: facts.now, today: dateAt(facts.now) };
  }

  /** A body or a trajectory, for what happens there outside meetings. @throws NotFound */
  place(tx: Pick<Tx, 'one'>, place: PlaceOf, personId: string): Promise<PlaceFacts> {
    return factsOfPlace(tx, place, personId);
  }

  /** @throws NotFound also for one that is not to be seen, Refused 403 for who may see it and not do this */
  async reveal(actor: Actor, id: string, action: keyof typeof meetingPolicy = 'see'): Promise<void> {
    const row = await this.reader.one<FactsRow & Pick<MeetingEntity, 'organisationId' | 'packId' | 'status' | 'facilitatorOrganisationId'>>(
      `select centrale.now() as now, m.organisation_id as "organisationId", m.pack_id as "packId", m.status, m.facilitator_organisation_id as "facilitatorOrganisationId", ${ACCESS}
       from meeting m ${JOINS} where m.id = $1`,
      [id, actor.personId],
    );
    if (!row) throw new NotFound();
    reveal(meetingPolicy.see(actor, accessOf(row, row)));
    permit(meetingPolicy[action](actor, accessOf(row, row)));
  }

  /** Refuses what stands in the way; keeps motivated departures. */
  apply(tx: Tx, { meeting, facts }: HeldMeeting, findings: readonly (Refusal | undefined)[], motivations?: readonly Motivation[]): Promise<Weighed['departed']> {
    return this.ruleBook.apply(tx, { ...subjectOf(meeting), regime: facts.regime }, findings, motivations);
  }

  /** Facts that a rule does not want. */
  keep(tx: Tx, meeting: MeetingEntity, refusals: readonly Refusal[]): Promise<void> {
    return this.ruleBook.record(tx, subjectOf(meeting), refusals);
  }

  async move(tx: Tx, { meeting, now }: HeldMeeting, command: MeetingCommand, patch: Partial<MeetingEntity> = {}, facts: Facts = {}): Promise<Done> {
    const status = advance(meetingLifecycle, meeting.status, command);
    const nextCheckAt = meetingReminderAt({ status, startsAt: patch.startsAt ?? meeting.startsAt }, now) ?? null;
    await tx.update(MeetingEntity, meeting.id, { ...patch, status, changedAt: now, nextCheckAt });
    return this.write(tx, meeting, now, command, facts);
  }

  /** What happens on a meeting without moving it. */
  async note(tx: Tx, { meeting, now }: HeldMeeting, command: string, facts: Facts = {}): Promise<Done> {
    await tx.query('update meeting set changed_at = $2 where id = $1', [meeting.id, now]);
    return this.write(tx, meeting, now, command, facts);
  }

  /** The notice that the rule set asks, for the date that is set now. (R003-17) */
  async startNotice(tx: Tx, { meeting, facts }: HeldMeeting, { startsAt, round }: Pick<MeetingEntity, 'startsAt' | 'round'>): Promise<void> {
    const term = invitationTerm(facts.parameters);
    if (!term) return;
    await this.clocks.start(tx, {
      kind: 'invitation', rule: 'R003-17', organisationId: meeting.organisationId, bodyId: meeting.bodyId, trajectoryId: meeting.trajectoryId, dossier: 'meeting',
      dossierId: meeting.id, part: String(round), label: meeting.number, ownerSide: 'body', term, anchor: dateAt(startsAt),
    });
  }

  async endNotice(tx: Tx, { meeting, today }: HeldMeeting): Promise<void> {
    await this.clocks.end(tx, { dossier: 'meeting', dossierId: meeting.id, kind: 'invitation', part: String(meeting.round) }, today);
  }

  private async write(tx: Tx, meeting: MeetingEntity, now: Date, command: string, facts: Facts): Promise<Done> {
    await tx.record({ dossier: 'meeting', id: meeting.id, command, facts });
    return { id: meeting.id, at: now.toISOString() };
  }
}

const subjectOf = ({ id, organisationId, bodyId, trajectoryId }: MeetingEntity): RuleSubject => ({ dossier: 'meeting', dossierId: id, organisationId, bodyId, trajectoryId });
