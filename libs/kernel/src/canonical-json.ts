type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value, whatever order its keys were written in: sorted by code unit, no white space, absent keys left out.
 * What is hashed or sealed is this text in UTF-8, so that anybody can make the same bytes again.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value as Json));
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, Json>>;
  return Object.fromEntries(Object.keys(object).sort().map((key) => [key, sorted(object[key]!)]));
}
