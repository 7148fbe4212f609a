import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, firstOf, holds, mayOf, organisationsOf, refuse, serviceRoles, type Actor, type LocalDate, type Page } from '@centrale/kernel';
import {
  contributionKinds, contributionPolicy, participationRoles, readingRoles, toDutyView,
  type BodyFunction, type ContributionKind, type ContributionRow, type MeetingAccess, type OutcomeTargetsView, type PackId,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { clockOf, type ClockEntity } from '../clocks/clocks.service.js';
import { functionsIn } from '../meetings/meetings.service.js';
import { adviceTargets, groupTargets, meetingTargets, SEES_ADVICE } from './outcome-targets.js';

export class ContributionsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly meetingId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
  @IsOptional() @IsUUID() readonly themeId?: string;
  @IsOptional() @IsIn(contributionKinds) readonly kind?: ContributionKind;
  /** `open`: no outcome yet; `owed`: none yet, and one is due. */
  @IsOptional() @IsIn(['open', 'owed', 'closed']) readonly state?: 'open' | 'owed' | 'closed';
}

const STATES: Readonly<Record<NonNullable<ContributionsQuery['state']>, string>> = {
  open: 'c.outcome is null', owed: `c.outcome is null and c.kind in ('question', 'solution', 'signal')`, closed: 'c.outcome is not null',
};

interface Row extends Omit<ContributionRow, 'givenAt' | 'duty' | 'may'> {
  readonly givenAt: Date;
  readonly key: string;
  readonly clock: ClockEntity | null;
  readonly organisationId: string;
  readonly packId: PackId;
  readonly contactOfficialId: string | null;
  readonly facilitatorOrganisationId: string | null;
  readonly functions: BodyFunction[];
  readonly confidential: boolean;
  readonly mandated: boolean;
  readonly designs: boolean;
  readonly isRapporteur: boolean;
}

/** In the body that it belongs to, or that leads its trajectory. */
const FUNCTIONS = functionsIn('b.id', '$1');

/** $1 who asks, $2 whether all, $3 where they work with trajectories or guide, $4 where they write memoranda, $5 all their organisations. */
const VISIBLE = `(case when coalesce(t.confidential, false) then not centrale.has_mandate($1, c.organisation_id) and (c.organisation_id = any ($4::uuid[]) or coalesce($1 = any (d.design_team), false))
  else $2 or c.organisation_id = any ($3::uuid[]) or m.facilitator_organisation_id = any ($5::uuid[]) or cardinality(${FUNCTIONS}) > 0 end)`;

/** $14 where they read whatever is written as advice, $15 where they work with trajectories. */
const TARGET = `coalesce(
  (select json_build_object('kind', 'advice', 'id', a.id, 'name', a.title) from advice a where a.id = c.target_advice_id
    and ${SEES_ADVICE('$1', '$2 or a.organisation_id = any ($14::uuid[])', 'a.organisation_id = any ($15::uuid[])')}),
  (select json_build_object('kind', 'body', 'id', g.id, 'name', g.name) from body g where g.id = c.target_body_id and ($2 or g.organisation_id = any ($15::uuid[]))))`;

/** The desk on which questions, solutions and signals wait for what becomes of them. */
@Injectable()
export class ContributionsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: ContributionsQuery): Promise<Page<ContributionRow>> {
    const rows = await this.rowsOf(actor, query);
    const today = dateAt(await this.reader.now());
    return pageOf(rows, query, (row) => rowOf(actor, row, today), (row) => [row.key, row.id]);
  }

  /** What its outcome can point at. @throws NotFound, and Refused 403 for who may not say what becomes of it */
  async targets(actor: Actor, id: string): Promise<OutcomeTargetsView> {
    const [row] = await this.rowsOf(actor, {}, id);
    if (!row) throw new NotFound();
    permit(contributionPolicy.answer(actor, accessOf(row)));
    const meetings = await meetingTargets(this.reader, row, dateAt(await this.reader.now()));
    return {
      advice: await adviceTargets(this.reader, actor, row), bodies: await groupTargets(this.reader, actor, row),
      meetings: meetings.map(({ startsAt, ...meeting }) => ({ ...meeting, startsAt: startsAt.toISOString() })),
    };
  }

  private rowsOf(actor: Actor, query: ContributionsQuery, one: string | null = null): Promise<Row[]> {
    const [givenAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    return this.reader.query<Row>(
      `select c.id, c.kind, c.text, c.theme_id as "themeId", h.name as "themeName", c.meeting_id as "meetingId", m.number as "meetingNumber", c.body_id as "bodyId",
         c.trajectory_id as "trajectoryId", c.given_at as "givenAt", c.given_at::text as key, c.outcome, c.outcome_text as "outcomeText", c.outcome_on as "outcomeOn", ${TARGET} as target,
         c.organisation_id as "organisationId", coalesce(m.pack_id, t.pack_id, b.pack_id) as "packId", b.contact_official_id as "contactOfficialId",
         m.facilitator_organisation_id as "facilitatorOrganisationId", ${FUNCTIONS} as functions, coalesce(t.confidential, false) as confidential,
         centrale.has_mandate($1, c.organisation_id) as mandated, coalesce($1 = any (d.design_team), false) as designs, exists (select from party p where p.id = m.rapporteur_party_id and p.person_id = $1) as "isRapporteur",
         (select json_build_object('id', w.id, 'kind', w.kind, 'rule', w.rule, 'ownerSide', w.owner_side, 'term', w.term, 'anchor', w.anchor, 'adjustments', w.adjustments,
            'closingDays', w.closing_days, 'satisfiedOn', w.satisfied_on)
          from clock w where w.dossier_id = coalesce(c.meeting_id, c.body_id, c.trajectory_id) and w.part = c.id::text and w.kind in ('question', 'signal') and w.ended_on is null) as clock
       from contribution c left join meeting m on m.id = c.meeting_id left join theme h on h.id = c.theme_id left join trajectory t on t.id = c.trajectory_id
         left join body b on b.id = coalesce(c.body_id, t.body_id) left join memorandum d on d.id = c.trajectory_id
       where ${VISIBLE} and ($6::uuid is null or c.meeting_id = $6) and ($7::uuid is null or c.body_id = $7) and ($8::uuid is null or c.trajectory_id = $8)
         and ($9::uuid is null or c.theme_id = $9) and ($10::text is null or c.kind = $10) and ${query.state ? STATES[query.state] : 'true'}
         and ($16::uuid is null or c.id = $16) and ($11::timestamptz is null or (c.given_at, c.id) < ($11, $12::uuid))
       order by c.given_at desc, c.id desc limit $13`,
      [
        actor.personId, holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, [...participationRoles, 'facilitator']),
        organisationsOf(actor, ['generalDirector', 'managementTeam']), [...new Set(actor.memberships.map(({ organisationId }) => organisationId))],
        query.meetingId, query.bodyId, query.trajectoryId, query.themeId, query.kind, givenAt, id, limitOf(query) + 1,
        organisationsOf(actor, readingRoles), organisationsOf(actor, participationRoles), one,
      ],
    );
  }
}

const accessOf = (row: Row): MeetingAccess => ({
  organisationId: row.organisationId, packId: row.packId, contactOfficialId: row.contactOfficialId, functions: row.functions, status: 'held', confidential: row.confidential,
  mandated: row.mandated, designs: row.designs, isRapporteur: row.isRapporteur, takesPart: false, facilitatorOrganisationId: row.facilitatorOrganisationId,
});

function rowOf(actor: Actor, row: Row, today: LocalDate): ContributionRow {
  const access = accessOf(row);
  const { id, kind, text, themeId, themeName, meetingId, meetingNumber, bodyId, trajectoryId, givenAt, outcome, outcomeText, outcomeOn, target, clock } = row;
  return {
    id, kind, text, themeId, themeName, meetingId, meetingNumber, bodyId, trajectoryId, givenAt: givenAt.toISOString(), outcome, outcomeText, outcomeOn, target,
    duty: clock && toDutyView(clock, clockOf(clock), today),
    may: mayOf({
      tie: contributionPolicy.tie(actor, access),
      answer: firstOf(contributionPolicy.answer(actor, access), outcome === null ? undefined : refuse('contribution.has-outcome')),
    }),
  };
}
