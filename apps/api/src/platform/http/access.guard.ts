import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { holds, needsRole } from '@centrale/kernel';
import { type FastifyRequest } from 'fastify';
import { Refused } from './answers.js';
import { ACCESS, COMMAND, UNLOGGED, type Access } from './decorators.js';
import { Problem } from './problem.js';
import { RateLimits } from './rate-limits.js';
import { requestContext } from './request-context.js';

/** Default-deny: nobody passes a handler that does not say who may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    const current = requestContext();
    if (current) current.unlogged = this.reflector.getAllAndOverride<boolean | undefined>(UNLOGGED, places) ?? false;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, places);
    if (!access) throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may reach it`);
    if (access.public) return true;
    const actor = current?.actor;
    if (!actor) throw new Problem(401, 'session.required');
    const [first] = access.roles;
    if (first && !holds(actor, access.roles)) throw new Refused(needsRole(first), 403);
    return true;
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** A command says under which key it is sent, so that sending it twice is harmless; a visitor's is also counted more strictly. */
@Injectable()
export class CommandGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (!this.reflector.get<boolean | undefined>(COMMAND, context.getHandler())) return true;
    const current = requestContext();
    if (!current?.actor) this.limits.takePublicPost(context.switchToHttp().getRequest<FastifyRequest>());
    if (!current?.idempotencyKey) throw new Problem(400, 'request.idempotency-key-required');
    if (!KEY.test(current.idempotencyKey)) throw new Problem(400, 'request.idempotency-key-malformed');
    return true;
  }
}
