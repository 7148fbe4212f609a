import { Injectable } from '@nestjs/common';
import { type Actor, type Page } from '@centrale/kernel';
import { bodyPolicy, coordinates, type BodyRow, type BodyView, type SeatCandidateView, type CoordinatorView, type HeldThemeView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { containing } from '../../platform/database/search.js';
import { NotFound, permit } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf } from '../../platform/http/paging.js';
import { citiesOf } from '../cities.js';
import { BodyAccesses } from './body-access.service.js';
import { CURRENT, DOSSIER, FROM, PACK, ROW, VISIBLE, type BodiesQuery, type CandidatesQuery, type HeldThemesQuery } from './bodies.query.js';
import { rowOf, viewOf, type FoundBody, type ListedBody } from './body-view.js';

const MOST_CANDIDATES = 50;

const visibilityOf = (actor: Actor): [boolean, string[], string] => [...citiesOf(actor), actor.personId];

@Injectable()
export class BodiesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly accesses: BodyAccesses,
  ) {}

  /** The tree from its roots down: each body comes behind the one that it is a part of. */
  async list(actor: Actor, { organisationId, kind, status, packId, q, ...query }: BodiesQuery): Promise<Page<BodyRow>> {
    const [path] = cursorOf(query, 'text') ?? [];
    const rows = await this.reader.query<ListedBody>(
      `select ${ROW} ${FROM}
       where ${VISIBLE} and ($4::uuid is null or b.organisation_id = $4) and ($5::text is null or b.kind = $5) and ($6::text is null or b.status = $6)
         and ($7::text is null or b.pack_id = $7) and ($8::text is null or b.name->>'nl' ilike $8 or b.name->>'fr' ilike $8 or b.number ilike $8)
         and ($9::text is null or b.path > $9)
       order by b.path limit $10`,
      [...visibilityOf(actor), organisationId, kind, status, packId, containing(q), path, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.path]);
  }

  /** @throws NotFound also for a body of another city */
  async one(actor: Actor, id: string): Promise<BodyView> {
    const found = await this.reader.one<FoundBody>(
      `select ${DOSSIER} ${FROM} ${PACK} where ${VISIBLE} and b.id = $4`, [...visibilityOf(actor), id],
    );
    if (!found) throw new NotFound();
    return viewOf(actor, found);
  }

  /** @throws NotFound for whoever may not see it */
  async reveal(actor: Actor, id: string): Promise<void> {
    const seen = await this.reader.one(`select from body b where ${VISIBLE} and b.id = $4`, [...visibilityOf(actor), id]);
    if (!seen) throw new NotFound();
  }

  /** Who can be its contact official: coordinators of the city today. */
  async coordinators(actor: Actor, id: string): Promise<CoordinatorView[]> {
    const { organisationId } = await this.accesses.of(actor, id);
    return this.reader.query<CoordinatorView>(
      `select p.id, p.name from person p where exists (select from membership m where m.person_id = p.id and m.organisation_id = $1 and m.role = 'coordinator')
         and centrale.coordinates(p.id, $1) order by p.name, p.id`,
      [organisationId],
    );
  }

  /** Whom somebody may seat: coordinators the whole register, an atelier those who sit in it or in one of its groups. */
  async candidates(actor: Actor, id: string, { q }: CandidatesQuery): Promise<SeatCandidateView[]> {
    const subject = await this.accesses.of(actor, id);
    permit(bodyPolicy.appoint(actor, subject));
    return this.reader.query<SeatCandidateView>(
      `select p.id, p.kind, p.name, centrale.role_classes(p.id, centrale.today()) as classes from party p
       where p.organisation_id = $1 and p.erased_at is null and ($2::text is null or p.name ilike $2) and ($3 or exists (
         select from body_membership m join body g on g.id = m.body_id join body self on self.id = $4
         where m.party_id = p.id and ${CURRENT} and (g.id = self.parent_id or g.parent_id = self.parent_id)))
       order by lower(p.name), p.id limit ${MOST_CANDIDATES}`,
      [subject.organisationId, containing(q), !coordinates(actor, subject), id],
    );
  }

  /** Themes of citizen meetings that were held and that no group has taken up yet, of the cities where the reader works. (R001-10, I10) */
  heldThemes(actor: Actor, { organisationId }: HeldThemesQuery): Promise<HeldThemeView[]> {
    return this.reader.query<HeldThemeView>(
      `select t.id, m.organisation_id as "organisationId", t.name, t.kind, t.horizon, m.id as "meetingId", m.title as "meetingTitle",
         (m.starts_at at time zone 'Europe/Brussels')::date as "heldOn"
       from theme t join meeting m on m.id = t.meeting_id
       where ($1 or m.organisation_id = any ($2::uuid[])) and ($3::uuid is null or m.organisation_id = $3) and t.spawned_body_id is null
         and centrale.is_held_theme(t.id, m.organisation_id)
       order by m.starts_at desc, t.priority, t.id limit ${MOST_CANDIDATES}`,
      [...citiesOf(actor), organisationId],
    );
  }
}
