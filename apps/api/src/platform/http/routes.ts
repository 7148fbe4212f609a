import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { NotFound } from './answers.js';
import { ACCESS, ANSWER, COMMAND, IF_MATCH, UPLOAD, type Access, type Answer } from './decorators.js';
import { Problem } from './problem.js';

/** One handler, as its decorators describe it. */
export interface Route {
  readonly method: string;
  /** With the prefix and Nest's notation: '/api/call-offs/:id/publish'. */
  readonly path: string;
  readonly controller: Type;
  readonly handler: string;
  readonly access: Access | undefined;
  readonly command: boolean;
  readonly ifMatch: boolean;
  readonly upload: boolean;
  readonly answer: Answer | undefined;
  readonly status: number;
}

export const PREFIX = 'api';

/** All routes, read from the decorators: for default-deny, for the description of the API and for 405. */
@Injectable()
export class Routes {
  private known: { readonly route: Route; readonly pattern: RegExp }[] | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly Route[] {
    return this.patterns().map(({ route }) => route);
  }

  /**
   * Called at start, so that a forgotten decorator never reaches anybody.
   * @throws Error naming every handler that does not say who may reach it
   */
  refuseUndecided(): void {
    const undecided = this.all().filter((route) => !route.access);
    if (undecided.length === 0) return;
    const names = undecided.map(({ controller, handler, method, path }) => `${controller.name}.${handler} (${method} ${path})`);
    throw new Error(`Every handler bears @Public() or @Requires(…); these do not: ${names.join(', ')}`);
  }

  /** Why a request has no handler: no such path, or not with that method. */
  missing(request: FastifyRequest): Problem {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = this.patterns().filter(({ pattern }) => pattern.test(path)).map(({ route }) => route.method);
    if (methods.length === 0 || methods.includes(request.method)) return new NotFound();
    const allow = [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].sort().join(', ');
    return new Problem(405, 'request.method-not-allowed', { allow }, {}, { Allow: allow });
  }

  private patterns(): { readonly route: Route; readonly pattern: RegExp }[] {
    this.known ??= this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.ofController(metatype as Type) : []))
      .map((route) => ({ route, pattern: new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}/?$`) }))
      .sort((a, b) => `${a.route.path} ${a.route.method}`.localeCompare(`${b.route.path} ${b.route.method}`, 'en'));
    return this.known;
  }

  private ofController(controller: Type): Route[] {
    const prototype = controller.prototype as Record<string, unknown>;
    const bases = [this.reflector.get<string | string[] | undefined>(PATH_METADATA, controller) ?? ''].flat();
    return this.scanner.getAllMethodNames(prototype).flatMap((handler) => {
      const method = prototype[handler] as () => unknown;
      const verb = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, method);
      if (verb === undefined) return [];
      const paths = [this.reflector.get<string | string[]>(PATH_METADATA, method)].flat();
      return bases.flatMap((base) => paths.map((path) => this.describe(controller, handler, method, verb, join(PREFIX, base, path))));
    });
  }

  private describe(controller: Type, handler: string, method: () => unknown, verb: RequestMethod, path: string): Route {
    return {
      method: RequestMethod[verb],
      path,
      controller,
      handler,
      access: this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [method, controller]),
      command: this.reflector.get<boolean | undefined>(COMMAND, method) ?? false,
      ifMatch: this.reflector.get<boolean | undefined>(IF_MATCH, method) ?? false,
      upload: this.reflector.get<boolean | undefined>(UPLOAD, method) ?? false,
      answer: this.reflector.get<Answer | undefined>(ANSWER, method),
      status: this.reflector.get<number | undefined>(HTTP_CODE_METADATA, method) ?? (verb === RequestMethod.POST ? 201 : 200),
    };
  }
}

const join = (...parts: string[]): string => `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
