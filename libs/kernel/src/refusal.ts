/** Why something may not be done. The code is also the translation key, the API's error code and the anchor in the documentation. */
export interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const refuse = (code: string, params?: Refusal['params']): Refusal => (params ? { code, params } : { code });

/** The first refusal of a list, in the order in which a person would want to hear it. */
export const firstOf = (...refusals: readonly (Refusal | undefined)[]): Refusal | undefined =>
  refusals.find((refusal) => refusal !== undefined);
