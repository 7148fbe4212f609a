import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { type FieldMistake } from '@centrale/platform';
import { getMetadataStorage, isUUID, type ValidationError, type ValidatorOptions } from 'class-validator';
import { NotFound } from './answers.js';
import { unstorable } from './body-parser.js';
import { overlooked } from './overlooked.js';
import { Problem } from './problem.js';

/** What the arguments of a constraint are called in the texts that explain it. */
const argumentNames: Readonly<Record<string, readonly string[]>> = {
  min: ['min'],
  max: ['max'],
  minLength: ['min'],
  maxLength: ['max'],
  isLength: ['min', 'max'],
  arrayMinSize: ['min'],
  arrayMaxSize: ['max'],
  isIn: ['values'],
  equals: ['value'],
};

function namedArgument(value: unknown): string | number {
  return typeof value === 'number' ? value : Array.isArray(value) ? value.join(', ') : String(value);
}

/** class-validator keeps a constraint's arguments with the class, not with the error. */
function paramsOf(error: ValidationError, code: string): FieldMistake['params'] {
  const names = argumentNames[code];
  const target = error.target?.constructor;
  if (!names || !target) return undefined;
  const rule = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .find((each) => each.propertyName === error.property && each.name === code);
  const values: readonly unknown[] = (rule?.constraints as unknown[] | undefined) ?? [];
  return rule && Object.fromEntries(names.map((name, index) => [name, namedArgument(values[index])]));
}

/** What is of another kind altogether breaks every limit too; only its kind is worth telling. */
const kinds: readonly string[] = ['isInt', 'isNumber', 'isString', 'isBoolean', 'isArray', 'isObject'];

function told(constraints: Readonly<Record<string, string>> = {}): readonly string[] {
  const codes = Object.keys(constraints);
  const kind = codes.find((code) => kinds.includes(code));
  return kind ? [kind] : codes;
}

/** Flattens nested errors to 'lots.0.estimate'. */
export function mistakesIn(errors: readonly ValidationError[], above = ''): FieldMistake[] {
  return errors.flatMap((error) => {
    const path = [above, error.property].filter(Boolean).join('.');
    const own = told(error.constraints).map((code) => {
      const params = paramsOf(error, code);
      return { path, code, ...(params && { params }) };
    });
    return [...own, ...mistakesIn(error.children ?? [], path)];
  });
}

/** Every body and query is held to its contract class; ids in the path that are no ids name nothing that exists. */
@Injectable()
export class ContractPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: true, value: false },
      exceptionFactory: (errors) => new Problem(400, 'request.invalid', undefined, { fields: mistakesIn(errors) }),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && typeof value === 'string') {
      if (/(^id|Id)$/.test(metadata.data ?? '') && !isUUID(value)) throw new NotFound();
      if (unstorable(value)) throw new NotFound();
    }
    if (metadata.type === 'query') refuseUnstorable(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }

  protected override async validate(object: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    return [...(await super.validate(object, options)), ...overlooked(object)];
  }
}

function refuseUnstorable(query: unknown): void {
  const values: unknown[] = typeof query === 'object' && query !== null ? Object.values(query as object).flat() : [query];
  for (const value of values) {
    const reason = typeof value === 'string' ? unstorable(value) : undefined;
    if (reason) throw new Problem(400, 'request.malformed', { reason });
  }
}
