import { Injectable } from '@nestjs/common';
import { firstOf, refuse, type Actor, type Done, type LocalText, type Saved } from '@centrale/kernel';
import {
  findingsOnFinal, findingsOnSharing, refuseCorrection, refuseMeetingCommand, refuseReportSave,
  type CorrectReport, type CorrectionRound, type SettleCorrection, type ShareReport,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Outdated } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingReportEntity } from './meeting-report.entity.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

interface State extends CorrectionRound {
  readonly draftId: string | null;
  readonly contributions: number;
}

/** The report of a meeting: a working text, a round among who was there, and the final version that is published. */
@Injectable()
export class MeetingReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly notices: MeetingNotices,
    private readonly clocks: Clocks,
  ) {}

  /** Autosave of the working text; the first save begins it. @throws Outdated with the text as it is now */
  async save(actor: Actor, meetingId: string, revision: number, text: LocalText): Promise<Saved> {
    const outcome = await this.transactions.run(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'writeReport');
      ensure(refuseReportSave(held.meeting));
      const { draftId } = await this.stateOf(tx, meetingId);
      if (!draftId) return this.begin(tx, held, { ...text });
      const report = await tx.lock(MeetingReportEntity, draftId);
      if (report.text.nl === text.nl && report.text.fr === text.fr) return { version: report.revision, savedAt: report.savedAt.toISOString() };
      if (report.revision !== revision) return { revision: report.revision, version: report.version, status: report.status, text: report.text, correctionUntil: null, publishedAt: null };
      await tx.update(MeetingReportEntity, draftId, { text: { ...text }, revision: revision + 1, savedAt: held.now });
      return { version: revision + 1, savedAt: held.now.toISOString() };
    });
    if (!('savedAt' in outcome)) throw new Outdated(outcome);
    return outcome;
  }

  /** The draft goes round as it stands and stays so; writing goes on in a new version. */
  share(actor: Actor, meetingId: string, { correctionUntil }: ShareReport): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'shareReport');
      const { meeting, now, today } = held;
      const report = await this.draftOf(tx, meetingId);
      ensure(firstOf(refuseMeetingCommand(meeting, 'shareReport'), ...findingsOnSharing(report?.text, correctionUntil, today)));
      await tx.update(MeetingReportEntity, report!.id, { status: 'shared', correctionUntil });
      await tx.insert(MeetingReportEntity, { ...report!, id: newId(), version: report!.version + 1, revision: 1, savedAt: now });
      await this.notices.tellParticipants(tx, meeting, 'meeting.report-shared', { until: correctionUntil });
      return this.meetings.move(tx, held, 'shareReport', {}, { version: report!.version, correctionUntil });
    });
  }

  correct(actor: Actor, meetingId: string, { text }: CorrectReport): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'correct');
      const { meeting, now, today } = held;
      const shared = await tx.one<{ id: string; until: string }>(
        `select id, correction_until as until from meeting_report where meeting_id = $1 and status = 'shared' order by version desc limit 1`, [meetingId],
      );
      ensure(refuseCorrection(meeting, { until: shared?.until ?? null }, today));
      const id = newId();
      await tx.query(
        `insert into report_correction (id, meeting_id, report_id, proposed_by, proposed_at, text, status) values ($1, $2, $3, $4, $5, $6, 'open')`,
        [id, meetingId, shared!.id, actor.personId, now, text],
      );
      await tx.record({ dossier: 'meeting', id: meetingId, command: 'correct', facts: { correctionId: id } });
      return { id, at: now.toISOString() };
    });
  }

  settle(actor: Actor, correctionId: string, { taken, answer }: SettleCorrection): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const of = await tx.one<{ meetingId: string }>('select meeting_id as "meetingId" from report_correction where id = $1', [correctionId]);
      if (!of) throw new NotFound();
      const { now } = await this.meetings.hold(tx, actor, of.meetingId, 'settleCorrection');
      const open = await tx.one(`select from report_correction where id = $1 and status = 'open'`, [correctionId]);
      ensure(open ? undefined : refuse('meeting-report.correction-settled'));
      await tx.query(`update report_correction set status = $2, answer = $3, settled_at = $4 where id = $1`, [correctionId, taken ? 'taken' : 'notTaken', answer, now]);
      await tx.record({ dossier: 'meeting', id: of.meetingId, command: 'settleCorrection', facts: { correctionId, taken } });
      return { id: correctionId, at: now.toISOString() };
    });
  }

  /** With it the duty to report is met. (R003-18) */
  finalise(actor: Actor, meetingId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'finaliseReport');
      const { meeting, facts, today } = held;
      const state = await this.stateOf(tx, meetingId);
      const report = await this.draftOf(tx, meetingId);
      ensure(refuseMeetingCommand(meeting, 'finaliseReport'));
      const final = { text: report?.text, regime: facts.regime, method: meeting.method, contributions: state.contributions };
      await this.meetings.apply(tx, held, findingsOnFinal(meeting.packId, final, state, today));
      await tx.update(MeetingReportEntity, report!.id, { status: 'final' });
      await this.clocks.satisfy(tx, { dossier: 'meeting', dossierId: meetingId, kind: 'report' }, today);
      return this.meetings.move(tx, held, 'finaliseReport', {}, { version: report!.version });
    });
  }

  publish(actor: Actor, meetingId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'publishReport');
      const { meeting, now } = held;
      ensure(refuseMeetingCommand(meeting, 'publishReport'));
      await tx.query(`update meeting_report set status = 'published', published_at = $2 where meeting_id = $1 and status = 'final'`, [meetingId, now]);
      await this.notices.tellParticipants(tx, meeting, 'meeting.report-published');
      return this.meetings.move(tx, held, 'publishReport');
    });
  }

  private async begin(tx: Tx, { meeting, now }: HeldMeeting, text: LocalText): Promise<Saved> {
    const id = newId();
    await tx.insert(MeetingReportEntity, { id, meetingId: meeting.id, version: 1, revision: 1, text, status: 'draft', correctionUntil: null, savedAt: now, publishedAt: null });
    await tx.record({ dossier: 'meeting', id: meeting.id, command: 'writeReport', facts: { reportId: id } });
    return { version: 1, savedAt: now.toISOString() };
  }

  private async draftOf(tx: Tx, meetingId: string): Promise<MeetingReportEntity | undefined> {
    const row = await tx.one<{ id: string }>(`select id from meeting_report where meeting_id = $1 and status = 'draft'`, [meetingId]);
    return row && (await tx.lock(MeetingReportEntity, row.id));
  }

  private async stateOf(tx: Tx, meetingId: string): Promise<State> {
    const state = await tx.one<State>(
      `select (select id from meeting_report where meeting_id = $1 and status = 'draft') as "draftId",
         (select max(correction_until) from meeting_report where meeting_id = $1 and status = 'shared') as until,
         (select count(*)::int from report_correction where meeting_id = $1 and status = 'open') as "openCorrections",
         (select count(*)::int from contribution where meeting_id = $1) as contributions`,
      [meetingId],
    );
    return state!;
  }
}
