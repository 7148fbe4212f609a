import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { mayOf, organisationKinds, type Actor, type OrganisationKind, type Page } from '@centrale/kernel';
import { organisationPolicy, refuseContactOf, type OrganisationContactView, type OrganisationView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { containing } from '../database/search.js';
import { NotFound, reveal } from '../http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../http/paging.js';
import { organisationContact, organisationName } from './holders.js';

export class OrganisationsQuery extends PageQuery {
  @IsOptional() @IsIn(organisationKinds) readonly kind?: OrganisationKind;
  /** Part of a name in any language, or an enterprise number. */
  @IsOptional() @IsString() @MaxLength(120) readonly search?: string;
}

@Injectable()
export class OrganisationsQueries {
  constructor(private readonly reader: Reader) {}

  async list(query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<OrganisationView>(
      `select id, kind, json_build_object('nl', name_nl, 'fr', name_fr, 'en', name_en) as name,
         language_regime as "languageRegime", enterprise_number as "enterpriseNumber"
       from organisation
       where ($1::text is null or (name_nl, id) > ($1, $2::uuid)) and ($3::text is null or kind = $3)
         and ($4::text is null or name_nl ilike $4 or name_fr ilike $4 or name_en ilike $4 or enterprise_number like $4)
       order by name_nl, id limit $5`,
      [name, id, query.kind, containing(query.search), limitOf(query) + 1],
    );
    return pageOf(rows, query, (row) => row, (row) => [row.name.nl, row.id]);
  }

  /** @throws NotFound also for whoever does not say so to the public */
  async contact(actor: Actor, id: string): Promise<OrganisationContactView> {
    const row = await this.reader.one<Omit<OrganisationContactView, 'may'>>(
      `select o.id, o.kind, ${organisationName('o')} as name, ${organisationContact('o')} as contact from organisation o where o.id = $1`, [id],
    );
    if (!row) throw new NotFound();
    reveal(organisationPolicy.setContact(actor, row));
    return { ...row, may: mayOf({ setContact: refuseContactOf(row.kind) }) };
  }
}
