import { type StandardSchemaV1 } from '@standard-schema/spec';
import { contractSchema } from '@centrale/ui';

/** What was filled in: fields left empty are left out of a command, as the contracts have it. */
export const filled = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== '' && each !== null && each !== undefined)) as Partial<T>;

/** A contract on a form whose optional fields are empty rather than absent. */
export function filledSchema<Draft extends object>(contract: new () => object): StandardSchemaV1<Draft> {
  const { validate } = contractSchema<object>(contract)['~standard'];
  return { '~standard': { version: 1, vendor: 'centrale', validate: (value: unknown) => validate(filled(value as Draft)) as StandardSchemaV1.Result<Draft> } };
}

/** A whole number as it is typed: nothing when empty; what is no number goes as it is, for the API to name, and is never lost. */
export const wholeNumber = (text: string): number | string | null => {
  const plain = text.trim();
  if (plain === '') return null;
  return /^-?\d+$/.test(plain) ? Number(plain) : plain;
};
