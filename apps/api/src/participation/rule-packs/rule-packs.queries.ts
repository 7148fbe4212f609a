import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { firstOf, mayOf, refuse, type Actor, type Page } from '@centrale/kernel';
import {
  changesBetween, packIds, packPolicy, refusePackCommand, type PackId, type PackParameter, type PackParameters, type PackRow, type PackStatus, type PackView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';

export class PacksQuery extends PageQuery {
  @IsOptional() @IsIn(packIds) readonly packId?: PackId;
}

interface Row extends Omit<PackRow, 'createdAt' | 'activatedAt'> {
  readonly status: PackStatus;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
}
interface Found extends Row {
  readonly parameters: PackParameters;
  readonly assumptions: PackParameter[];
  readonly before: PackParameters | null;
  readonly draftExists: boolean;
}

const ROW = `p.id, p.pack_id as "packId", p.version, p.status, p.note, p.created_at as "createdAt", p.activated_at as "activatedAt",
  ((select count(*) from body b where b.pack_id = p.pack_id and b.pack_version = p.version)
    + (select count(*) from trajectory t where t.pack_id = p.pack_id and t.pack_version = p.version))::int as "pinnedBy"`;

const rowOf = ({ id, packId, version, status, note, createdAt, activatedAt, pinnedBy }: Row): PackRow => ({
  id, packId, version, status, note, pinnedBy, createdAt: createdAt.toISOString(), activatedAt: activatedAt?.toISOString() ?? null,
});

/** Rule sets are no secret: whoever is signed in reads them. */
@Injectable()
export class RulePacksQueries {
  constructor(private readonly reader: Reader) {}

  async list(query: PacksQuery): Promise<Page<PackRow>> {
    const [packId, version] = cursorOf(query, 'text', 'number') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${ROW} from rule_pack p
       where p.status <> 'discarded' and ($1::text is null or p.pack_id = $1)
         and ($2::text is null or p.pack_id > $2 or (p.pack_id = $2 and p.version < $3::bigint))
       order by p.pack_id, p.version desc limit $4`,
      [query.packId, packId, version, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.packId, row.version]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<PackView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, p.parameters, p.assumptions,
         (select b.parameters from rule_pack b where b.pack_id = p.pack_id and b.version < p.version and b.status <> 'discarded' order by b.version desc limit 1) as before,
         exists (select from rule_pack d where d.pack_id = p.pack_id and d.status = 'draft') as "draftExists"
       from rule_pack p where p.id = $1 and p.status <> 'discarded'`,
      [id],
    );
    if (!row) throw new NotFound();
    return {
      ...rowOf(row), parameters: row.parameters, assumptions: row.assumptions, changes: row.before ? changesBetween(row.before, row.parameters) : [],
      may: mayOf({
        draft: firstOf(packPolicy.draft(actor, null), row.draftExists ? refuse('rule-pack.draft-exists') : undefined),
        activate: firstOf(packPolicy.activate(actor, null), refusePackCommand(row, 'activate')),
        discard: firstOf(packPolicy.discard(actor, null), refusePackCommand(row, 'discard')),
      }),
    };
  }
}
