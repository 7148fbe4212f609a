import { Injectable } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Actor, type Page } from '@centrale/kernel';
import { type DemoPersonView, type PersonView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { containing } from '../database/search.js';
import { NotFound } from '../http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../http/paging.js';
import { mayOn, type PersonRow } from './person-may.js';

export class PeopleQuery extends PageQuery {
  /** Part of a name or an address. */
  @IsOptional() @IsString() @MaxLength(120) readonly search?: string;
  /** Only who holds a role there now. */
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

/** Memberships that hold now or are still to come. */
const MEMBERSHIPS = `coalesce((
  select json_agg(json_build_object(
    'id', m.id, 'organisationId', o.id, 'organisationName', json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en),
    'role', m.role, 'startsOn', m.starts_on, 'endsOn', m.ends_on) order by m.starts_on, m.id)
  from membership m join organisation o on o.id = m.organisation_id, today
  where m.person_id = p.id and (m.ends_on is null or m.ends_on > today.date)
), '[]')`;

/** Somebody must stay who can let the next person in. */
const ADMINISTRATORS = `array(
  select distinct m.person_id::text from membership m join person a on a.id = m.person_id, today
  where m.role = 'administrator' and a.status = 'active' and (m.ends_on is null or m.ends_on > today.date)
)`;

const PERSON = `p.id, p.name, p.email, p.language, p.status, ${MEMBERSHIPS} as memberships, ${ADMINISTRATORS} as administrators`;

interface Row extends PersonRow {
  readonly administrators: readonly string[];
}

const toView = (actor: Actor) => ({ administrators, ...person }: Row): PersonView => mayOn(actor, person, administrators);

@Injectable()
export class PeopleQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: PeopleQuery): Promise<Page<PersonView>> {
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `with today as materialized (select centrale.today() as date)
       select ${PERSON}
       from person p
       where ($1::text is null or (p.name, p.id) > ($1, $2::uuid))
         and ($3::text is null or p.name ilike $3 or p.email ilike $3)
         and ($4::uuid is null or exists (
           select from membership m, today where m.person_id = p.id and m.organisation_id = $4
             and m.starts_on <= today.date and (m.ends_on is null or m.ends_on > today.date)))
       order by p.name, p.id limit $5`,
      [name, id, containing(query.search), query.organisationId, limitOf(query) + 1],
    );
    return pageOf(rows, query, toView(actor), (row) => [row.name, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<PersonView> {
    const row = await this.reader.one<Row>(`with today as materialized (select centrale.today() as date) select ${PERSON} from person p where p.id = $1`, [id]);
    if (!row) throw new NotFound();
    return toView(actor)(row);
  }

  /** Whom one can sign in as in the demo: everybody with a password and a role. */
  demoPeople(): Promise<DemoPersonView[]> {
    return this.reader.query<DemoPersonView>(
      `with today as materialized (select centrale.today() as date)
       select p.id, p.name, p.email, p.language, held.memberships
       from person p, lateral (
         select min(o.kind || o.name_nl) as place, json_agg(json_build_object(
           'organisationName', json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en), 'role', m.role) order by m.starts_on, m.id) as memberships
         from membership m join organisation o on o.id = m.organisation_id, today
         where m.person_id = p.id and m.starts_on <= today.date and (m.ends_on is null or m.ends_on > today.date)
       ) held
       where p.status = 'active' and held.memberships is not null
       order by held.place, p.name, p.id limit 200`,
    );
  }
}
