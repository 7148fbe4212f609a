import { Injectable } from '@nestjs/common';
import { type Actor, type Page, type Text3 } from '@centrale/kernel';
import { callOffPolicy, refuseCandidate, type Candidate, type CandidateView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';

/** What speaks for or against a person `p` on the panel of call-off $1. (P08, P21) */
export const CANDIDATE = `p.id as "personId", p.name, p.status = 'active' as active,
  exists (select from decision d where d.call_off_id = $1 and d.recorded_by = p.id) as "recordedDecision",
  exists (select from membership m join organisation o on o.id = m.organisation_id and o.kind = 'provider'
    where m.person_id = p.id and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())) as "ofProvider",
  coalesce((select e.conflict from evaluator e where e.call_off_id = $1 and e.person_id = p.id), false) as "declaredConflict"`;

interface Row extends Candidate {
  readonly organisationName: Text3;
}

/** Whom the officer can name for a panel. */
@Injectable()
export class CandidatesQueries {
  constructor(private readonly reader: Reader) {}

  /** Whoever is an evaluator somewhere, and the buyer's project owners; by name. */
  async of(actor: Actor, callOffId: string, query: PageQuery): Promise<Page<CandidateView>> {
    permit(callOffPolicy.appointEvaluators(actor));
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${CANDIDATE}, ${organisationName('n')} as "organisationName"
       from call_off c
       cross join lateral (
         select distinct on (m.person_id) m.person_id, m.organisation_id from membership m
         where (m.role = 'evaluator' or (m.role = 'projectOwner' and m.organisation_id = c.organisation_id))
           and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())
         order by m.person_id, m.role, m.organisation_id) held
       join person p on p.id = held.person_id join organisation n on n.id = held.organisation_id
       where c.id = $1 and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
       order by p.name, p.id limit $4`,
      [callOffId, name, id, limitOf(query) + 1],
    );
    if (rows.length === 0 && !(await this.reader.one('select from call_off where id = $1', [callOffId]))) throw new NotFound();
    return pageOf(rows, query, toCandidateView, (row) => [row.name, row.personId]);
  }
}

const toCandidateView = ({ organisationName: name, ...candidate }: Row): CandidateView => ({
  personId: candidate.personId, name: candidate.name, organisationName: name, refused: refuseCandidate(candidate) ?? null,
});
