import { isBlank } from '@centrale/kernel';
import { type StandardSchemaV1 } from '@standard-schema/spec';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { type FieldMistake } from '../command/problem';

type Contract<T extends object> = new () => T;

/** An issue that names the constraint, as the API does, instead of an English sentence. */
export interface ContractIssue extends StandardSchemaV1.Issue {
  readonly code: string;
  readonly params?: FieldMistake['params'];
}

/**
 * Makes a contract class (class-validator) usable in signal forms: the rules that the API applies, on what is being typed.
 * `form(model, (path) => validateStandardSchema(path, contractSchema(SubmitBriefing)))`
 */
export function contractSchema<T extends object>(contract: Contract<T>): StandardSchemaV1<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'centrale',
      validate: (value) => {
        const instance = plainToInstance(contract, value);
        const issues = validateSync(instance, { forbidUnknownValues: true }).flatMap((error) => issuesOf(error, []));
        return issues.length > 0 ? { issues } : { value: instance };
      },
    },
  };
}

function issuesOf(error: ValidationError, above: readonly PropertyKey[]): ContractIssue[] {
  const key = /^\d+$/.test(error.property) ? Number(error.property) : error.property;
  const path = [...above, key];
  const codes = Object.keys(error.constraints ?? {});
  const own = (isEmpty(error.value) && codes.length > 0 ? ['required'] : codes).map((code): ContractIssue => {
    const params = limitsOf(error, code);
    return { code, message: code, path, ...(params && { params }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

/** Whatever an empty field breaks, the reader wants to hear one thing: fill it in. */
export const isEmpty = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && isBlank(value));

/** What the arguments of a constraint are called in the words; the API uses the same names. */
const argumentNames: Readonly<Record<string, readonly string[]>> = {
  min: ['min'], max: ['max'], minLength: ['min'], maxLength: ['max'], isLength: ['min', 'max'], arrayMinSize: ['min'], arrayMaxSize: ['max'],
};

/** The limits that a constraint was given; class-validator keeps them with the class, not with the error. */
function limitsOf(error: ValidationError, code: string): FieldMistake['params'] {
  const names = argumentNames[code];
  const target = error.target?.constructor;
  if (!names || !target) return undefined;
  const rule = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .find((each) => each.propertyName === error.property && each.name === code);
  const values = (rule?.constraints ?? []) as readonly unknown[];
  return Object.fromEntries(names.map((name, index) => [name, Number(values[index])]));
}
