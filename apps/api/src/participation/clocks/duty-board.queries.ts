import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { bodyThresholds, type Actor, type Page } from '@centrale/kernel';
import { type DutyBoardRow } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { SEATED_IN } from '../advising-body.js';
import { OF_CITIES, overseenBy } from '../cities.js';

export class DutyBoardQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

type Listed = DutyBoardRow & { readonly cursor: string };

/**
 * Of each kind one field; the twin of the rule `clockStatus`. A duty is due soon from the first reminder on: $3 days before.
 * What works in confidence is not counted. (R002-07)
 */
const CELLS = `(
  select coalesce(json_agg(json_build_object('kind', k.kind, 'overdue', k.overdue, 'dueSoon', k.soon, 'running', k.running, 'unset', k.unset, 'met', k.met, 'dueOn', k.due_on,
    'dossierType', k.dossier_type, 'dossierId', k.dossier_id) order by k.kind), '[]')
  from (
    select d.kind, min(d.due_on) filter (where d.satisfied_on is null) as due_on, count(*) filter (where d.satisfied_on is not null) as met,
      count(*) filter (where d.satisfied_on is null and d.due_on < centrale.today()) as overdue,
      count(*) filter (where d.satisfied_on is null and d.due_on between centrale.today() and centrale.today() + $3::int) as soon,
      count(*) filter (where d.satisfied_on is null and d.due_on > centrale.today() + $3::int) as running,
      count(*) filter (where d.satisfied_on is null and d.due_on is null) as unset,
      (array_agg(d.dossier_type order by d.satisfied_on is not null, d.due_on, d.id))[1] as dossier_type,
      (array_agg(d.dossier_id order by d.satisfied_on is not null, d.due_on, d.id))[1] as dossier_id
    from duty d where d.body_id = b.id and not exists (select from trajectory t where t.id = d.trajectory_id and t.confidential) group by d.kind) k)`;

/** Bodies at work, of the cities that the reader oversees and those in which they sit, by the kinds of their duties, in the order of the tree. */
@Injectable()
export class DutyBoardQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: DutyBoardQuery): Promise<Page<DutyBoardRow>> {
    const [path] = cursorOf(query, 'text') ?? [];
    const rows = await this.reader.query<Listed>(
      `select b.id as "bodyId", b.number, b.name, b.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", ${CELLS} as cells, b.path as cursor
       from body b join organisation o on o.id = b.organisation_id
       where (${OF_CITIES('b.organisation_id')} or b.id = any (${SEATED_IN('$7')})) and ($4::uuid is null or b.organisation_id = $4) and b.status in ('active', 'underReview') and ($5::text is null or b.path > $5)
       order by b.path limit $6`,
      [...overseenBy(actor), bodyThresholds[0], query.organisationId, path, limitOf(query) + 1, actor.personId],
    );
    return pageOf(rows, query, ({ cursor: _, ...row }) => row, ({ cursor }) => [cursor]);
  }
}
