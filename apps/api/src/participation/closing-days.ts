/** Closing days of the organisation `organisation`, as they are now. */
export const closingDaysOf = (organisation: string): string =>
  `coalesce((select l.days from local_calendar l where l.organisation_id = ${organisation} order by l.version desc limit 1), '{}')`;
