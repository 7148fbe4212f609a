import { type OfferedFormat } from '@centrale/participation';
import { type Reader } from '../platform/database/reader.js';
import { organisationName } from '../platform/identity/holders.js';
import { type NeedRow } from './need-facts.js';
import { formatsOf, lotsServing } from './prefill.js';

/** What a page shows of the catalogue at most. */
const MOST_FORMATS = 12;

/** Of providers who are on a lot today, as the catalogue shows them; nearest to what is planned first. */
const FORMATS = `
  select v.id as "providerId", ${organisationName('o')} as "providerName", f.name, f."participantsMin", f."participantsMax"
  from provider v join organisation o on o.id = v.id
  cross join lateral jsonb_to_recordset(v.profile->'formats') as f(name jsonb, format text, "participantsMin" int, "participantsMax" int)
  where ($2::uuid is null or v.id = $2) and trim(concat(f.name->>'nl', f.name->>'fr')) <> '' and (f.format is null or cardinality($4::text[]) = 0 or f.format = any ($4))
    and exists (select from qualification q join framework_lot l on l.id = q.lot_id where q.provider_id = v.id and q.agreement_id = $1 and l.number = any ($3)
      and centrale.qualified_on(q.status, q.suspended_until, q.valid_from, q.valid_to, centrale.today()))
  order by greatest(0, $6::int - f."participantsMax", f."participantsMin" - $5::int), o.name_nl, v.id, f."participantsMin", f."participantsMax" limit ${MOST_FORMATS}`;

/** What those who could do the work publish for a phase of this kind; once somebody is chosen, theirs alone. Nothing for a phase that plans no number of people. (R002-11) */
export async function offeredFormats(reader: Reader, row: NeedRow): Promise<OfferedFormat[]> {
  const { agreementId, providerId, neededServices, kind, participantsMin, participantsMax } = row;
  const least = participantsMin ?? participantsMax;
  if (agreementId === null || neededServices.length === 0 || least === null) return [];
  return reader.query<OfferedFormat>(FORMATS, [agreementId, providerId, lotsServing(neededServices), formatsOf(kind), least, participantsMax ?? least]);
}
