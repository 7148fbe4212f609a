import { Injectable } from '@nestjs/common';
import { type Page, type Text3 } from '@centrale/kernel';
import { type AuditRootView, type TimelineEntryView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../http/paging.js';
import { type DossierType } from './entry.js';

interface EntryRow {
  readonly seq: number;
  readonly at: Date;
  readonly command: string;
  readonly actorName: string | null;
  readonly nl: string | null;
  readonly fr: string | null;
  readonly en: string | null;
  readonly facts: Record<string, unknown>;
}

const toEntryView = ({ at, nl, fr, en, ...entry }: EntryRow): TimelineEntryView => ({
  seq: entry.seq,
  at: at.toISOString(),
  command: entry.command,
  actorName: entry.actorName,
  organisationName: nl === null ? null : ({ nl, fr, en } as Text3),
  facts: entry.facts,
});

type RootRow = Omit<AuditRootView, 'at' | 'recordedAt'> & { readonly at: Date; readonly recordedAt: Date };

const toRootView = ({ at, recordedAt, ...root }: RootRow): AuditRootView => ({
  number: root.number,
  at: at.toISOString(),
  recordedAt: recordedAt.toISOString(),
  hash: root.hash,
  previousHash: root.previousHash,
});

/** Both lists run down from the newest number. */
const before = (page: PageQuery): number => Number(cursorOf(page, 'number')?.[0] ?? Number.MAX_SAFE_INTEGER);

@Injectable()
export class AuditQueries {
  constructor(private readonly reader: Reader) {}

  /**
   * What happened to a dossier, the last thing first. Whether the asker may see the dossier is asked before, by the
   * feature whose dossier it is; `except` leaves out commands that this asker may not hear of.
   */
  async timeline(
    dossier: DossierType,
    id: string,
    page: PageQuery,
    except: readonly string[] = [],
  ): Promise<Page<TimelineEntryView>> {
    const rows = await this.reader.query<EntryRow>(
      `select e.seq, e.business_at as at, e.command, p.name as "actorName", o.name_nl as nl, o.name_fr as fr, o.name_en as en, e.facts
       from audit_entry e
       left join person p on p.id = e.actor_person
       left join membership m on m.id = e.actor_membership
       left join organisation o on o.id = m.organisation_id
       where e.dossier_type = $1 and e.dossier_id = $2 and e.seq < $3 and e.command <> all ($4::text[])
       order by e.seq desc limit $5`,
      [dossier, id, before(page), except, limitOf(page) + 1],
    );
    return pageOf(rows, page, toEntryView, ({ seq }) => [seq]);
  }

  /** Published roots, the newest first. */
  async roots(page: PageQuery): Promise<Page<AuditRootView>> {
    const rows = await this.reader.query<RootRow>(
      `select number, business_at as at, recorded_at as "recordedAt", encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as "previousHash"
       from audit_root where number < $1 order by number desc limit $2`,
      [before(page), limitOf(page) + 1],
    );
    return pageOf(rows, page, toRootView, ({ number }) => [number]);
  }
}
