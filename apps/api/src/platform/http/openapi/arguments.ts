import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { type Route } from '../routes.js';
import { type Operation, type Parameter } from './document.js';
import { reference, type Schemas } from './schemas.js';

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  description: 'New for each command, the same when it is sent again: a UUID will do.',
};
const IF_MATCH: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^"\\d+"$' },
  description: 'The version that was read, in quotes.',
};

/** The contract classes of a handler's body and query: what the validation pipe goes by, too. */
function classesOf({ controller, handler }: Route): Partial<Record<RouteParamtypes, string>> {
  const prototype = controller.prototype as object;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, { index: number; data?: unknown }>;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, handler) ?? []) as { name: string }[];
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, { data }]) => data === undefined)
      .map(([key, { index }]) => [key.split(':')[0], types[index]?.name]),
  );
}

function queryParameters(name: string, contracts: Schemas): Parameter[] {
  const contract = contracts[name];
  if (!contract) throw new Error(`The query '${name}' is no contract class`);
  return Object.entries(contract.properties ?? {}).map(([property, schema]) => ({
    name: property,
    in: 'query',
    required: contract.required?.includes(property) ?? false,
    schema,
  }));
}

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(/(^id|Id)$/.test(name) && { format: 'uuid' }) },
  }));
}

/** What a handler takes: from its path, query, headers and body. */
export function argumentsOf(route: Route, contracts: Schemas): Pick<Operation, 'parameters' | 'requestBody'> {
  const classes = classesOf(route);
  const query = classes[RouteParamtypes.QUERY];
  const body = classes[RouteParamtypes.BODY];
  const parameters = [
    ...pathParameters(route.path),
    ...(query ? queryParameters(query, contracts) : []),
    ...(route.command ? [IDEMPOTENCY_KEY] : []),
    ...(route.ifMatch ? [IF_MATCH] : []),
  ];
  if (route.upload) {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
    return { parameters, requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  return { parameters, ...(body && { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } }) };
}
