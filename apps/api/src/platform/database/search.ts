/** The pattern for `ilike` that finds a text anywhere; undefined for no text. What the text itself holds is taken as it is. */
export const containing = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : `%${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
