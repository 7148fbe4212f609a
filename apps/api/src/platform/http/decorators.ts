import { applyDecorators, createParamDecorator, HttpCode, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type Actor, type Role } from '@centrale/kernel';
import { type FastifyRequest } from 'fastify';
import { CALENDAR, DOCX } from './media-types.js';
import { Problem } from './problem.js';
import { requestContext } from './request-context.js';

/** Who reaches a handler at all; what they may see or do there is the policy's. */
export type Access = { readonly public: true; readonly anonymous?: true } | { readonly public: false; readonly roles: readonly Role[] };
/**
 * What a handler answers, by the name of its view; 'none' has no body. `also` are further statuses with the same body; a `conditional` one
 * answers 304 to who has it already.
 */
export type Answer = { readonly also?: readonly number[] } & (
  | { readonly shape: 'view' | 'list' | 'page'; readonly view: string }
  | { readonly shape: 'file'; readonly mediaType: string; readonly conditional?: true }
  | { readonly shape: 'none' }
);

export const ACCESS = 'centrale:access';
export const COMMAND = 'centrale:command';
export const UNLOGGED = 'centrale:unlogged';
export const ANSWER = 'centrale:answer';
export const IF_MATCH = 'centrale:if-match';
export const UPLOAD = 'centrale:upload';

/** Reached without signing in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, { public: true } satisfies Access);

/** The same, and who asks does not matter: their session is not even looked up, so it answers without a database. */
export const Anonymous = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, { public: true, anonymous: true } satisfies Access);

/** Reached by a signed-in person who holds any of the roles now; without roles, by any signed-in person. */
export const Requires = (...roles: Role[]): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, { public: false, roles } satisfies Access);

/** No line in the log, not even that it was asked: for what nobody may count, such as offers before their opening. */
export const Unlogged = (): MethodDecorator & ClassDecorator => SetMetadata(UNLOGGED, true);

/** Changes something: asks an `Idempotency-Key` and answers 200. */
export const Command = (): MethodDecorator => applyDecorators(SetMetadata(COMMAND, true), HttpCode(200));

const answers = (answer: Answer): MethodDecorator => SetMetadata(ANSWER, answer);

/** The view that a handler answers, named as its interface in the library. */
export const Answers = Object.assign((view: string, more: Pick<Answer, 'also'> = {}) => answers({ shape: 'view', view, ...more }), {
  page: (view: string) => answers({ shape: 'page', view }),
  list: (view: string) => answers({ shape: 'list', view }),
  file: (mediaType: string, more: Pick<Answer, 'also'> = {}) => answers({ shape: 'file', mediaType, ...more }),
  /** With `sendCalendar`. */
  calendar: () => answers({ shape: 'file', mediaType: CALENDAR, conditional: true }),
  /** With `docxFile`. */
  docx: () => answers({ shape: 'file', mediaType: DOCX }),
});
/** The handler answers `Done`. */
export const AnswersDone = (): MethodDecorator => Answers('Done');
/** The handler answers 204. */
export const AnswersNothing = (): MethodDecorator => applyDecorators(answers({ shape: 'none' }), HttpCode(204));

/** Takes one file, as multipart/form-data in the field `file`. */
export const TakesFile = (): MethodDecorator => SetMetadata(UPLOAD, true);

/** Takes what a page without scripts sends, and reads nothing of it: that it was sent says everything. */
export const TakesForm = (): MethodDecorator => RouteConfig({ form: true });

/** Who acts; undefined only where a visitor may come (`@Public`). */
export const CurrentActor = createParamDecorator((): Actor | undefined => requestContext()?.actor);

const version = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Problem(428, 'request.version-required');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new Problem(400, 'request.version-malformed');
  return Number(match[1]);
});

/** The version that the client read, from `If-Match: "7"`: 428 when missing. A version that no longer fits: `throw new Outdated(view)`. */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  version()(target, key, index);
  if (key !== undefined) Reflect.defineMetadata(IF_MATCH, true, Reflect.get(target, key) as object);
};
