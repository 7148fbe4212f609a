import { isBlank } from '@centrale/kernel';
import { getMetadataStorage, ValidationError, ValidationTypes } from 'class-validator';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** The least length that a rule asks; 0 where it asks none. */
const least = ({ name, constraints }: Rule): number => (name === 'isNotEmpty' ? 1 : name === 'minLength' || name === 'isLength' ? Number((constraints as unknown[])[0]) : 0);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What class-validator lets pass in an object: a list where one object is asked or the reverse, and a text of which nothing can be seen. */
export function overlooked(object: object): ValidationError[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(object.constructor, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))].flatMap((property) => {
    const own = rules.filter(({ propertyName }) => propertyName === property);
    const value = (object as Readonly<Record<string, unknown>>)[property];
    return isAsked(own, object, value) ? overlookedAt(object, property, value, own) : [];
  });
}

/** As `@IsOptional` and `@ValidateIf` say. */
const isAsked = (rules: readonly Rule[], object: object, value: unknown): boolean =>
  rules.every(({ type, constraints }) => type !== ValidationTypes.CONDITIONAL_VALIDATION || (constraints as [(object: object, value: unknown) => boolean])[0](object, value));

function overlookedAt(object: object, property: string, value: unknown, rules: readonly Rule[]): ValidationError[] {
  const nested = rules.find(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  if (nested) return overlookedWithin(object, property, value, nested.each, rules.some(({ name }) => name === 'isArray'));
  const blank = rules.find((rule) => (rule.each && Array.isArray(value) ? value : [value]).some((text) => isBlankFor(rule, text)));
  return blank ? [mistake(object, property, blank.name!)] : [];
}

/** What is too short is told already. */
const isBlankFor = (rule: Rule, text: unknown): boolean => least(rule) > 0 && typeof text === 'string' && text.length >= least(rule) && isBlank(text);

function overlookedWithin(object: object, property: string, value: unknown, each: boolean, toldAsList: boolean): ValidationError[] {
  if (!each) return Array.isArray(value) ? [mistake(object, property, 'nestedValidation')] : isObject(value) ? within(object, property, overlooked(value)) : [];
  if (!Array.isArray(value)) return isObject(value) && !toldAsList ? [mistake(object, property, 'isArray')] : [];
  const below = value.flatMap((one: unknown, index) => {
    if (Array.isArray(one)) return [mistake(value, String(index), 'nestedValidation')];
    return isObject(one) ? within(value, String(index), overlooked(one)) : [];
  });
  return within(object, property, below);
}

const within = (target: object, property: string, children: ValidationError[]): ValidationError[] =>
  children.length > 0 ? [Object.assign(new ValidationError(), { target, property, children })] : [];

const mistake = (target: object, property: string, code: string): ValidationError => Object.assign(new ValidationError(), { target, property, constraints: { [code]: '' }, children: [] });
