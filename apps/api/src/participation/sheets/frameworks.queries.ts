import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { type Actor, type Page } from '@centrale/kernel';
import { type FrameworkRow } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { citiesOf, OF_CITIES } from '../cities.js';

export class FrameworksQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

type Listed = FrameworkRow & { readonly cursor: string };

const ROW = `f.id, f.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", f.version, f.status, f.council_decision as "councilDecision",
  f.decided_on as "decidedOn", f.floors, f.adopted_at::text as cursor`;
const FROM = 'from general_framework f join organisation o on o.id = f.organisation_id';
const VISIBLE = OF_CITIES('f.organisation_id');

@Injectable()
export class FrameworksQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: FrameworksQuery): Promise<Page<FrameworkRow>> {
    const [adoptedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($3::uuid is null or f.organisation_id = $3) and ($4::timestamptz is null or (f.adopted_at, f.id) < ($4, $5::uuid))
       order by f.adopted_at desc, f.id desc limit $6`,
      [...citiesOf(actor), query.organisationId, adoptedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, toRow, (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<FrameworkRow> {
    const row = await this.reader.one<Listed>(`select ${ROW} ${FROM} where ${VISIBLE} and f.id = $3`, [...citiesOf(actor), id]);
    if (!row) throw new NotFound();
    return toRow(row);
  }
}

const toRow = ({ cursor: _, ...row }: Listed): FrameworkRow => row;
