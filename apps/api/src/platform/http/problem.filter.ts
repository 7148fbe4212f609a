import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ProblemRule } from '@centrale/platform';
import { describe, problemFor } from './failures.js';
import { Explanations } from './explanations.js';
import { Problem, toProblemView } from './problem.js';
import { Routes } from './routes.js';
import { NOTHING_POLICY } from './security-headers.js';

/** Everything that goes wrong leaves as problem+json; a bug says only under which reference it is in the log. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: PinoLogger,
    private readonly routes: Routes,
    private readonly explanations: Explanations,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.unrouted(error, request) ?? problemFor(error) ?? new Problem(500, 'internal.error');
    if (problem.status >= 500) {
      this.logger[problem.status === 500 ? 'error' : 'warn'](
        { traceId: request.id, route: request.context?.route, err: describe(error) },
        problem.code,
      );
    }
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(reply, problem, request.id, this.explanations.of(problem.code));
  }

  /** The router knows a path only together with its method. */
  private unrouted(error: unknown, request: FastifyRequest): Problem | undefined {
    if (!(error instanceof HttpException) || error.getStatus() !== 404) return undefined;
    return this.routes.missing(request);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem, traceId: string, rule?: ProblemRule): void {
  void reply
    .status(problem.status)
    .headers(problem.headers)
    // Said again for what is answered before any hook has run.
    .headers({ 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': NOTHING_POLICY, 'X-Request-Id': traceId, 'Cache-Control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(toProblemView(problem, traceId, rule)));
}
