import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { dateAt, dueDate, firstOf, holds, LocalDatePattern, mayOf, organisationsOf, refuse, serviceRoles, termEnd, type Actor, type LocalDate, type LocalText, type Page, type Refusal } from '@centrale/kernel';
import {
  dueIfExtended, MOST_REQUEST_DAYS, missingInRequest, nothingProposed, participationRoles, publishingLanguages, refuseIssue, refuseRequestCommand, refuseRequestSave, requestPolicy, requestStatuses, requestTerm, sideOf, tellDue, waitsFor,
  type AdviceRequest, type ExtensionView, type FeasibilityView, type PlannedMeeting, type RequestExtension, type RequestRow, type RequestStatus, type RequestView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ADVISING_BODY, FUNCTIONS, type AdvisingBody } from '../advising-body.js';
import { closingDaysOf } from '../closing-days.js';
import { clockOfDuty, DUTY, dutyView, type KeptDuty } from '../duties.js';
import { type DecidedRequest } from './request-decision.js';
import { feasibilityOf, MEETINGS } from './request-planning.js';

export class RequestsQuery extends PageQuery {
  @IsOptional() @IsIn(requestStatuses) readonly status?: RequestStatus;
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

/** A term that somebody thinks of: what the body could still do within it. */
export class FeasibilityQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_REQUEST_DAYS) readonly days?: number;
  @IsOptional() @Matches(LocalDatePattern) readonly receivedOn?: string;
}

type Listed = Omit<RequestRow, 'clock'> & { readonly duty: KeptDuty | null; readonly cursor: string };
type KeptExtension = Omit<ExtensionView, 'dueOn'> & Pick<RequestExtension, 'proposedBy'>;
interface Found extends Omit<Listed, 'cursor' | 'status'>, Omit<AdvisingBody, 'status'>, Pick<AdviceRequest, 'question' | 'trajectoryId' | 'days' | 'floorDays' | 'shortenedDays' | 'shortenMotivation'> {
  readonly status: AdvisingBody['status'];
  readonly requestStatus: RequestStatus;
  readonly version: number;
  readonly trajectoryTitle: RequestView['trajectoryTitle'];
  readonly issuedAt: Date | null;
  readonly decisionOn: LocalDate | null;
  readonly decisionRef: string | null;
  readonly endedReason: string | null;
  readonly extensions: readonly KeptExtension[];
  readonly meetings: readonly PlannedMeeting[];
  readonly closing: readonly LocalDate[];
}

const ROW = `
  r.id, r.number, r.subject, r.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", r.body_id as "bodyId", b.name as "bodyName",
  r.received_on as "receivedOn", (select ${DUTY('c')} from clock c where c.dossier_type = 'adviceRequest' and c.dossier_id = r.id and c.kind = 'request' order by c.started_at desc limit 1) as duty,
  (select a.id from advice a where a.request_id = r.id and a.status <> 'withdrawn') as "adviceId"`;
/** The twin of the policy `see`: $1 whether all, $2 the reader, $3 cities of whose college or secretariat they are, $4 where they coordinate, $5 where they work with trajectories. */
const VISIBLE = `($1 or r.organisation_id = any ($3::uuid[]) or (r.organisation_id = any ($4::uuid[]) and coalesce(b.contact_official_id, $2) = $2)
  or (r.status <> 'draft' and (r.organisation_id = any ($5::uuid[]) or ${FUNCTIONS('$2')} <> '{}')))`;

const visibilityOf = (actor: Actor): unknown[] => [
  holds(actor, [...serviceRoles, 'auditor']), actor.personId, organisationsOf(actor, ['board', 'secretariat']), organisationsOf(actor, ['coordinator']), organisationsOf(actor, participationRoles),
];

@Injectable()
export class AdviceRequestsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: RequestsQuery): Promise<Page<RequestRow>> {
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW}, r.status, r.changed_at::text as cursor from advice_request r join body b on b.id = r.body_id join organisation o on o.id = r.organisation_id
       where ${VISIBLE} and ($6::text is null or r.status = $6) and ($7::uuid is null or r.body_id = $7) and ($8::timestamptz is null or (r.changed_at, r.id) < ($8, $9::uuid))
       order by r.changed_at desc, r.id desc limit $10`,
      [...visibilityOf(actor), query.status, query.bodyId, changedAt, id, limitOf(query) + 1],
    );
    const today = dateAt(await this.reader.now());
    return pageOf(rows, query, (row) => rowOf(row, row.status, today), (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound also for a request that is not to be seen */
  async one(actor: Actor, id: string): Promise<RequestView> {
    return toView(actor, await this.find(actor, id));
  }

  /** What the body could still do within another term, or from another day. @throws NotFound */
  async feasibility(actor: Actor, id: string, { days, receivedOn }: FeasibilityQuery): Promise<FeasibilityView> {
    const request = await this.find(actor, id);
    const { pack, meetings, closing } = request;
    const today = dateAt(request.now);
    const term = requestTerm(pack);
    if (!term) return { dueOn: null, newMeetingPossible: true, options: [], warnings: [] };
    const due = termEnd({ ...term, amount: days ?? request.shortenedDays ?? term.amount }, receivedOn ?? request.receivedOn ?? today, closing);
    return feasibilityOf(due, today, pack, meetings, closing);
  }

  /** For the draft of the college's decision: the city's own, in a language in which it publishes. @throws NotFound in any other */
  async decided(actor: Actor, id: string, language: keyof LocalText): Promise<DecidedRequest> {
    const request = await this.find(actor, id);
    permit(requestPolicy.issue(actor, request));
    if (!publishingLanguages(request.languageRegime).includes(language)) throw new NotFound();
    const clock = clockOfDuty(request.duty);
    return { ...request, due: clock ? dueDate(clock) : null };
  }

  private async find(actor: Actor, id: string): Promise<Found> {
    const row = await this.reader.one<Found>(
      `select ${ADVISING_BODY('$2')}, ${ROW}, r.status as "requestStatus", r.version, r.question, r.trajectory_id as "trajectoryId", t.title as "trajectoryTitle", r.days, r.floor_days as "floorDays",
         r.shortened_days as "shortenedDays", r.shorten_motivation as "shortenMotivation", r.issued_at as "issuedAt", r.decision_on as "decisionOn", r.decision_ref as "decisionRef",
         r.ended_reason as "endedReason", ${MEETINGS} as meetings, ${closingDaysOf('o.id')} as closing, (
           select coalesce(json_agg(json_build_object('id', e.id, 'toDays', e.to_days, 'motivation', e.motivation, 'proposedSide', e.proposed_side, 'proposedBy', e.proposed_by,
             'proposedOn', e.proposed_on, 'answeredOn', e.answered_on, 'status', e.status) order by e.id), '[]') from request_extension e where e.request_id = r.id) as extensions
       from advice_request r join body b on b.id = r.body_id join organisation o on o.id = r.organisation_id left join trajectory t on t.id = r.trajectory_id
       join rule_pack p on p.pack_id = case r.status when 'draft' then b.pack_id else r.pack_id end and p.version = case r.status when 'draft' then b.pack_version else r.pack_version end
       where ${VISIBLE} and r.id = $6`,
      [...visibilityOf(actor), id],
    );
    if (!row) throw new NotFound();
    return row;
  }
}

const rowOf = ({ id, number, subject, organisationId, organisationName: name, bodyId, bodyName, receivedOn, duty, adviceId }: Omit<Listed, 'cursor' | 'status'>, status: RequestStatus, today: LocalDate): RequestRow => ({
  id, number, status, subject, organisationId, organisationName: name, bodyId, bodyName, receivedOn, adviceId, clock: duty && dutyView(duty, today),
});

function toView(actor: Actor, request: Found): RequestView {
  const { requestStatus: status, pack, duty, extensions } = request;
  const today = dateAt(request.now);
  const clock = clockOfDuty(duty);
  const due = clock ? dueDate(clock) : null;
  const feasibility = status === 'issued' && due !== null ? feasibilityOf(due, today, pack, request.meetings, request.closing) : null;
  const pending = extensions.find((each) => each.status === 'proposed');
  return {
    ...rowOf(request, status, today),
    languages: publishingLanguages(request.languageRegime), packId: request.packId, packVersion: request.packVersion, version: request.version, question: request.question, trajectoryId: request.trajectoryId, trajectoryTitle: request.trajectoryTitle,
    ...termsOf(request), shortenedDays: request.shortenedDays, shortenMotivation: request.shortenMotivation, issuedAt: request.issuedAt?.toISOString() ?? null,
    decisionOn: request.decisionOn, decisionRef: request.decisionRef, endedReason: request.endedReason,
    extensions: extensions.map(({ proposedBy: _, ...extension }) => ({ ...extension, dueOn: clock ? dueIfExtended(clock, extension) : null })),
    feasibility,
    missing: status === 'draft' ? missingInRequest(request, request.languageRegime) : [],
    warnings: warningsOf(due, feasibility, pending),
    may: mayOf({ ...mayWrite(actor, request, today), ...mayExtend(actor, request, pending, due) }),
  };
}

/** A draft is under the rules as they are now; a request keeps those under which it was sent. */
const termsOf = ({ requestStatus, pack, days, floorDays }: Found): Pick<RequestView, 'days' | 'floorDays'> =>
  requestStatus === 'draft' ? { days: pack.requestDays, floorDays: pack.requestFloorDays } : { days, floorDays };

/** What is said of it and holds nothing back. */
function warningsOf(due: LocalDate | null, feasibility: FeasibilityView | null, pending: KeptExtension | undefined): Refusal[] {
  const said = [tellDue(due), ...(feasibility?.warnings ?? []), pending && due ? waitsFor(pending, due) : undefined];
  return said.filter((each) => each !== undefined);
}

function mayWrite(actor: Actor, request: Found, today: LocalDate): Record<'save' | 'issue' | 'withdraw', Refusal | undefined> {
  const asked = { status: request.requestStatus, subject: request.subject, question: request.question };
  return {
    save: firstOf(requestPolicy.save(actor, request), refuseRequestSave(asked)),
    issue: firstOf(requestPolicy.issue(actor, request), refuseIssue(asked, { receivedOn: today, shortenTo: null, motivation: null }, request.pack, request.languageRegime, today)),
    withdraw: firstOf(requestPolicy.withdraw(actor, request), refuseRequestCommand(asked, 'withdraw')),
  };
}

function mayExtend(actor: Actor, request: Found, pending: KeptExtension | undefined, due: LocalDate | null): Record<'proposeExtension' | 'confirmExtension' | 'refuseExtension', Refusal | undefined> {
  const subject = { ...request, status: request.requestStatus };
  const side = sideOf(actor, subject);
  const running = request.requestStatus === 'issued' ? undefined : refuse('advice-request.wrong-status', { status: request.requestStatus });
  const dated = due === null ? refuse('advice-request.no-term') : undefined;
  const own = pending && due !== null && (side === pending.proposedSide || actor.personId === pending.proposedBy) ? waitsFor(pending, due) : undefined;
  const answering = firstOf(requestPolicy.confirmExtension(actor, subject), running, pending ? own : nothingProposed());
  return {
    proposeExtension: firstOf(requestPolicy.proposeExtension(actor, subject), running, dated, pending ? refuse('advice-request.extension-pending') : undefined),
    confirmExtension: answering,
    refuseExtension: answering,
  };
}
