/** A membership `m` that holds today. */
export const HELD = 'm.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())';

/** How many of the persons hold a mandate in the organisation today. */
export const MANDATARIES = (persons: string, organisation: string): string => `(
  select count(*)::int from unnest(${persons}) as asked (id) where exists (
    select from membership m where m.person_id = asked.id and m.organisation_id = ${organisation} and m.role in ('elected','board') and ${HELD})
  or exists (select from party p where p.person_id = asked.id and p.organisation_id = ${organisation} and centrale.role_classes(p.id, centrale.today()) && '{elected,board}'))`;
