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
  const own = Object.keys(error.constraints ?? {}).map((code): ContractIssue => {
    const params = limitsOf(error, code);
    return { code, message: code, path, ...(params && { params }) };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

/** The limits that a constraint was given, under the names that the words use. */
function limitsOf(error: ValidationError, code: string): FieldMistake['params'] {
  const target = error.target?.constructor;
  if (!target) return undefined;
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  const rule = rules.find((each) => each.propertyName === error.property && (each.name === code || each.type === code));
  const [first, second] = (rule?.constraints ?? []) as readonly unknown[];
  if (/^(?:min|arrayMin)/.test(code)) return numeric({ min: first });
  if (/^(?:max|arrayMax)/.test(code)) return numeric({ max: first });
  return code === 'isLength' ? numeric({ min: first, max: second }) : undefined;
}

function numeric(limits: Readonly<Record<string, unknown>>): FieldMistake['params'] {
  return Object.fromEntries(Object.entries(limits).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}
