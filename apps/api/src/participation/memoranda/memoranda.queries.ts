import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, firstOf, mayOf, refuse, type Actor, type Page, type Refusal } from '@centrale/kernel';
import {
  memorandumPolicy, memorandumStatuses, missingParts, publishingLanguages, refuseMemorandumCommand, refuseMemorandumWriting, refuseNewOwner, refusePublication, refuseValidation, sayDanger, sayInvolvement, sayLateStart,
  sayLocalCharacter, sayOnlySwot, weigh,
  type Involvement, type LanguageRegime, type MemorandumAuthor, type MemorandumCandidate, type MemorandumCommand, type MemorandumRow, type MemorandumStatus, type MemorandumView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { DEVIATIONS } from '../findings.js';
import { VISIBLE, visibilityOf } from '../trajectories/trajectory-access.service.js';
import { HELD, MANDATARIES } from './mandataries.js';

export class MemorandaQuery extends PageQuery {
  @IsOptional() @IsIn(memorandumStatuses) readonly status?: MemorandumStatus;
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

interface Phase {
  readonly kind: string;
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string;
}
interface Found extends Omit<MemorandumView, 'binding' | 'missing' | 'warnings' | 'may' | 'changedAt' | 'designTeam'>, Involvement {
  readonly changedAt: Date;
  readonly now: Date;
  readonly ownerId: string;
  readonly teamIds: readonly string[];
  readonly mandated: boolean;
  readonly designTeam: readonly MemorandumAuthor[];
  readonly languageRegime: LanguageRegime;
  readonly phases: readonly Phase[];
  readonly dangerDays: number | null;
}

const ROW = `g.id, t.number, t.title, ${organisationName('o')} as "organisationName", g.legislature, g.election_on as "electionOn", g.status,
  (select c.due_on from clock c where c.dossier_type = 'memorandum' and c.dossier_id = g.id and c.kind = 'preElection' and c.ended_on is null) as "dueOn",
  g.published_on as "publishedOn"`;
const FROM = 'from memorandum g join trajectory t on t.id = g.id join organisation o on o.id = g.organisation_id';

/** What is drafted is there for its team alone; that is part of every statement. (R002-07) */
@Injectable()
export class MemorandaQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, { status, organisationId, ...query }: MemorandaQuery): Promise<Page<MemorandumRow>> {
    const [electionOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<MemorandumRow>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($6::text is null or g.status = $6) and ($7::uuid is null or g.organisation_id = $7)
         and ($8::date is null or (g.election_on, g.id) < ($8, $9::uuid))
       order by g.election_on desc, g.id desc limit $10`,
      [...visibilityOf(actor), status, organisationId, electionOn, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, (row) => row, (row) => [row.electionOn, row.id]);
  }

  /** @throws NotFound also for whoever may not see it */
  async one(actor: Actor, id: string): Promise<MemorandumView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, g.organisation_id as "organisationId", g.parts, g.version, g.embargo_until as "embargoUntil", g.validated_on as "validatedOn", g.validated_reference as "validatedReference", g.url, g.changed_at as "changedAt",
         g.owner_id as "ownerId", g.design_team as "teamIds", json_build_object('id', w.id, 'name', w.name) as owner, t.pack_id as "packId", t.pack_version as "packVersion",
         (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]') from person p where p.id = any (g.design_team)) as "designTeam",
         (select coalesce(json_agg(json_build_object('kind', a.kind, 'audience', a.audience)), '[]') from activity a where a.trajectory_id = g.id) as activities,
         (select coalesce(json_agg(json_build_object('kind', p.kind, 'status', p.status, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.no), '[]') from phase p where p.trajectory_id = g.id) as phases,
         ${DEVIATIONS("'memorandum'", 'g.id')} as deviations, centrale.has_mandate($1, g.organisation_id) as mandated, o.language_regime as "languageRegime", centrale.now() as now,
         (select (k.parameters->>'dangerDays')::int from rule_pack k where k.pack_id = t.pack_id and k.version = t.pack_version) as "dangerDays"
       ${FROM} join person w on w.id = g.owner_id where ${VISIBLE} and g.id = $6`,
      [...visibilityOf(actor), id],
    );
    if (!row) throw new NotFound();
    return viewOf(actor, row);
  }

  /** Who can own it or write along: people of the organisation today, without a mandate by their role or in the city's register. (R002-09, R002-10) */
  async candidates(actor: Actor, organisationId: string): Promise<MemorandumCandidate[]> {
    permit(memorandumPolicy.start(actor, { organisationId, status: 'drafting', ownerId: '', designTeam: [] }));
    return this.reader.query<MemorandumCandidate>(
      `select p.id, p.name, bool_or(m.role = 'generalDirector') as director from membership m join person p on p.id = m.person_id
       where m.organisation_id = $1 and p.status <> 'blocked' and ${HELD}
       group by p.id, p.name having ${MANDATARIES('array[p.id]', '$1')} = 0 order by p.name, p.id`,
      [organisationId],
    );
  }

  /** @throws NotFound for whoever may not see it */
  async reveal(actor: Actor, id: string): Promise<void> {
    if (!(await this.reader.one(`select ${FROM} where ${VISIBLE} and g.id = $6`, [...visibilityOf(actor), id]))) throw new NotFound();
  }
}

function viewOf(actor: Actor, row: Found): MemorandumView {
  const {
    id, number, title, organisationId, organisationName: name, legislature, electionOn, status, dueOn, publishedOn, owner, designTeam, parts, version, embargoUntil, validatedOn,
    validatedReference, url, packId, packVersion, deviations,
  } = row;
  const missing = status === 'drafting' ? missingParts(parts, row.languageRegime) : [];
  return {
    id, number, title, organisationId, organisationName: name, legislature, electionOn, status, dueOn, publishedOn, owner, designTeam, parts, version, embargoUntil, validatedOn,
    validatedReference, url, packId, packVersion, deviations, binding: false, changedAt: row.changedAt.toISOString(), missing, warnings: warningsOf(row), may: mayFor(actor, row, missing),
    publishedIn: publishingLanguages(row.languageRegime),
  };
}

function warningsOf(row: Found): Refusal[] {
  if (row.status === 'published' || row.status === 'cancelled') return [];
  const today = dateAt(row.now);
  const plannedEnd = row.phases.reduce<string | null>((last, { endsOn }) => (last === null || endsOn > last ? endsOn : last), null);
  const said = [sayLateStart(row.phases, today), sayDanger({ status: row.status, dueOn: row.dueOn, plannedEnd, dangerDays: row.dangerDays }, today), sayOnlySwot(row.parts, row), ...sayInvolvement(row), sayLocalCharacter(row.parts)];
  return said.filter((finding) => finding !== undefined);
}

function mayFor(actor: Actor, row: Found, missing: readonly Refusal[]): MemorandumView['may'] {
  const subject = { organisationId: row.organisationId, status: row.status, ownerId: row.ownerId, designTeam: row.teamIds, mandated: row.mandated };
  const may = (command: MemorandumCommand | 'save' | 'nameTeam' | 'nameOwner', refusal: Refusal | undefined) => firstOf(memorandumPolicy[command](actor, subject), refusal);
  const isOver = row.status === 'published' || row.status === 'cancelled';
  return mayOf({
    save: may('save', refuseMemorandumWriting(row)),
    nameTeam: may('nameTeam', isOver ? refuse('memorandum.wrong-status', { status: row.status }) : undefined),
    nameOwner: may('nameOwner', refuseNewOwner(row, undefined)),
    validate: may('validate', firstOf(refuseValidation(row, actor.personId, dateAt(row.now), dateAt(row.now)), weigh(missing).refused)),
    reopen: may('reopen', refuseMemorandumCommand(row, 'reopen')),
    embargo: may('embargo', refuseMemorandumCommand(row, 'embargo')),
    publish: may('publish', refusePublication(row, dateAt(row.now))),
    cancel: may('cancel', refuseMemorandumCommand(row, 'cancel')),
  });
}
