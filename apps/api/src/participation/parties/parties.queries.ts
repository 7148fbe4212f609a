import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { firstOf, holds, mayOf, organisationsOf, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import {
  partyKinds, partyPolicy, partyReaders, refuseErased, refuseErasure, roleClassNames, type PartyKind, type PartyRow, type PartyView, type RoleClass,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { containing } from '../../platform/database/search.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';

export class PartiesQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsIn(partyKinds) readonly kind?: PartyKind;
  @IsOptional() @IsIn(roleClassNames) readonly class?: RoleClass;
  @IsOptional() @IsUUID() readonly neighbourhoodId?: string;
  @IsOptional() @IsString() @MaxLength(100) readonly q?: string;
}

type Listed = Omit<PartyRow, 'erasedAt'> & { readonly erasedAt: Date | null; readonly key: string | null };
type Found = Listed & Omit<PartyView, keyof PartyRow | 'may'> & { readonly standing: number };

const ROW = `
  p.id, p.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", p.kind, p.name, n.name as "neighbourhoodName", p.erased_at as "erasedAt",
  centrale.role_classes(p.id, centrale.today()) as classes,
  (select count(*)::int from body_membership m where m.party_id = p.id and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())) as seats,
  lower(p.name) as key`;
const FROM = 'from party p join organisation o on o.id = p.organisation_id left join neighbourhood n on n.id = p.neighbourhood_id';
/** The twin of the policy `see`: $1 whether all, $2 cities. */
const VISIBLE = '($1 or p.organisation_id = any ($2::uuid[]))';

const CLASSES = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'class', c.class, 'fromOn', c.from_on, 'toOn', c.to_on, 'evidence', c.evidence) order by c.from_on desc, c.id), '[]')
  from party_class c where c.party_id = p.id) as "classPeriods"`;
const SEATS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'bodyId', b.id, 'bodyName', b.name, 'function', m.function, 'fromOn', m.from_on, 'toOn', m.to_on)
    order by m.from_on desc, m.id), '[]')
  from body_membership m join body b on b.id = m.body_id where m.party_id = p.id) as memberships`;

const visibilityOf = (actor: Actor): [boolean, string[]] => [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, partyReaders)];

const rowOf = ({ key: _, erasedAt, ...row }: Listed): PartyRow => ({ ...row, erasedAt: erasedAt?.toISOString() ?? null });

@Injectable()
export class PartiesQueries {
  constructor(private readonly reader: Reader) {}

  /** By name; whoever was erased has none and is not listed. */
  async list(actor: Actor, { organisationId, kind, class: roleClass, neighbourhoodId, q, ...query }: PartiesQuery): Promise<Page<PartyRow>> {
    const [name, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM}
       where ${VISIBLE} and p.erased_at is null and ($3::uuid is null or p.organisation_id = $3) and ($4::text is null or p.kind = $4)
         and ($5::text is null or $5 = any (centrale.role_classes(p.id, centrale.today()))) and ($6::uuid is null or p.neighbourhood_id = $6)
         and ($7::text is null or p.name ilike $7) and ($8::text is null or (lower(p.name), p.id) > ($8, $9::uuid))
       order by lower(p.name), p.id limit $10`,
      [...visibilityOf(actor), organisationId, kind, roleClass, neighbourhoodId, containing(q), name, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<PartyView> {
    const found = await this.reader.one<Found>(
      `select ${ROW}, p.email, p.phone, p.language, p.neighbourhood_id as "neighbourhoodId", p.recognition, p.person_id is not null as "hasAccount", ${CLASSES}, ${SEATS},
         (select count(*)::int from body_membership m where m.party_id = p.id and (m.to_on is null or m.to_on >= centrale.today())) as standing
       ${FROM} where ${VISIBLE} and p.id = $3`,
      [...visibilityOf(actor), id],
    );
    if (!found) throw new NotFound();
    return viewOf(actor, found);
  }
}

function viewOf(actor: Actor, { standing, ...found }: Found): PartyView {
  const { email, phone, language, neighbourhoodId, recognition, hasAccount, classPeriods, memberships } = found;
  const erased = refuseErased(found);
  return {
    ...rowOf(found), email, phone, language, neighbourhoodId, recognition, hasAccount, classPeriods, memberships,
    may: mayOf({
      correct: firstOf(partyPolicy.correct(actor, found), erased),
      classify: firstOf(partyPolicy.classify(actor, found), erased),
      linkAccount: firstOf(partyPolicy.linkAccount(actor, found), erased),
      erase: firstOf(partyPolicy.erase(actor, found), refuseErasure(found, standing)),
    }),
  };
}
