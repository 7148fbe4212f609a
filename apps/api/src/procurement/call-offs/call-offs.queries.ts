import { Injectable } from '@nestjs/common';
import { buyerRoles, holds, organisationsOf, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import { callOffPolicy, type CallOffRow, type CallOffStatus, type ShortlistsView, type ShortlistView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { readFacts, type CallOffFacts } from './call-off-facts.js';
import { callOffRowOf, LIST_SQL, type ListRow } from './call-off-row.js';

interface Subject {
  readonly organisationId: string;
  readonly status: CallOffStatus;
  readonly evaluatorIds: readonly string[];
  readonly withheld: boolean;
  readonly publishedAt: Date | null;
  readonly kept: { readonly algorithm: string; readonly asOf: Date; readonly hash: string; readonly lots: readonly ShortlistView[] } | null;
}

@Injectable()
export class CallOffsQueries {
  constructor(private readonly reader: Reader) {}

  /** Those that the policy lets one see, the last changed first. */
  async list(actor: Actor, query: PageQuery & { readonly status?: CallOffStatus }): Promise<Page<CallOffRow>> {
    const [updatedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<ListRow & { readonly key: string; readonly now: Date }>(LIST_SQL, [
      holds(actor, serviceRoles), organisationsOf(actor, buyerRoles), holds(actor, 'auditor'), actor.personId, query.status, updatedAt, id, limitOf(query) + 1,
    ]);
    return pageOf(rows, query, callOffRowOf, (row) => [row.key, row.id]);
  }

  /** As they would be now while the call-off is unpublished; after that, as they were published. */
  async shortlists(actor: Actor, id: string): Promise<ShortlistsView> {
    const subject = await this.reader.one<Subject>(
      `select c.organisation_id as "organisationId", c.status, c.published_at as "publishedAt", centrale.call_off_kept_from(c.id, $2) as withheld,
         array(select e.person_id from evaluator e where e.call_off_id = c.id and e.replaced_at is null) as "evaluatorIds",
         (select json_build_object('algorithm', s.algorithm, 'asOf', s.as_of, 'hash', s.hash, 'lots', s.result)
          from shortlist s where s.call_off_id = c.id order by s.accepted_at desc, s.id desc limit 1) as kept
       from call_off c where c.id = $1`,
      [id, actor.personId],
    );
    if (!subject) throw new NotFound();
    reveal(callOffPolicy.see(actor, subject));
    reveal(callOffPolicy.seeShortlists(actor, subject));
    if (subject.publishedAt && subject.kept) return keptShortlists(id, subject.kept);
    return liveShortlists(id, await readFacts(this.reader, id));
  }
}

function liveShortlists(callOffId: string, { now, guarded, shortlists }: CallOffFacts): ShortlistsView {
  const accepted = guarded.acceptedShortlist === guarded.currentShortlist;
  return {
    callOffId,
    hash: guarded.currentShortlist,
    accepted,
    lots: shortlists.map(({ lotNo, algorithm, hash, ranked, excluded }) => ({ lotNo, asOf: now.toISOString(), algorithm, hash, accepted, ranked, excluded })),
  };
}

function keptShortlists(callOffId: string, { algorithm, asOf, hash, lots }: NonNullable<Subject['kept']>): ShortlistsView {
  return {
    callOffId,
    hash,
    accepted: true,
    lots: lots.map((lot) => ({
      lotNo: lot.lotNo, asOf: new Date(asOf).toISOString(), algorithm, hash: lot.hash, accepted: true, ranked: lot.ranked, excluded: lot.excluded,
    })),
  };
}
