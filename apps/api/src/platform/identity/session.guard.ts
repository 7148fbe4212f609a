import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import passport from 'passport';
import { type Actor } from '@centrale/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { clearSessionCookies, sessionToken } from '../http/cookies.js';
import { ACCESS, type Access } from '../http/decorators.js';
import { requestContext } from '../http/request-context.js';
import { Sessions } from './sessions.js';
import { strategyName } from './strategy-name.js';

/** Passport's part: from the cookie to the person behind it. */
class SessionStrategy extends passport.Strategy {
  override readonly name = 'session';

  constructor(private readonly sessions: Sessions) {
    super();
  }

  override authenticate(request: object): void {
    const token = sessionToken(request as FastifyRequest);
    if (!token) return this.fail(401);
    this.sessions.find(token).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (error: unknown) => this.error(error),
    );
  }
}

/** Finds out who comes, on every route; whether they may is the next guard's. Without a cookie nothing is asked. */
@Injectable()
export class SessionGuard extends AuthGuard() {
  constructor(
    sessions: Sessions,
    private readonly reflector: Reflector,
  ) {
    super({ defaultStrategy: strategyName(new SessionStrategy(sessions)), property: 'actor', session: false });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    const matters = !(access?.public && access.anonymous);
    if (matters && sessionToken(request)) await super.canActivate(context);
    return true;
  }

  override handleRequest<T = Actor>(error: unknown, actor: Actor | false | null, _info: unknown, context: ExecutionContext): T {
    if (error) throw error as Error;
    const current = requestContext();
    if (actor && current) current.actor = actor;
    // A cookie that stands for nobody any more is taken back, so that the page knows.
    if (!actor) clearSessionCookies(context.switchToHttp().getRequest<FastifyRequest>(), context.switchToHttp().getResponse<FastifyReply>());
    return (actor || undefined) as T;
  }
}
