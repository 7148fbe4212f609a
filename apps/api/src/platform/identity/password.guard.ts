import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { PASSWORD_AT_MOST } from '@centrale/platform';
import { type FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Problem } from '../http/problem.js';
import { SignInService } from './sign-in.service.js';
import { strategyName } from './strategy-name.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose password was right. */
    signingIn?: string;
  }
}

/** Checks e-mail and password from the body. One answer for a wrong password and for an account that does not exist. */
@Injectable()
export class PasswordGuard extends AuthGuard() {
  constructor(signIn: SignInService) {
    const strategy = new Strategy({ usernameField: 'email', passReqToCallback: true, session: false }, (request, email, password, done) => {
      const { ip } = request as unknown as FastifyRequest;
      signIn.verify(email, password, ip).then(
        (personId) => done(null, personId ?? false),
        (error: unknown) => done(error),
      );
    });
    super({ defaultStrategy: strategyName(strategy), property: 'signingIn', session: false });
  }

  /** What breaks the contract is not checked at all: the answer says what is wrong with it. */
  override canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { email, password } = (context.switchToHttp().getRequest<FastifyRequest>().body ?? {}) as Partial<Record<string, unknown>>;
    const checkable = typeof email === 'string' && typeof password === 'string' && password.length <= PASSWORD_AT_MOST;
    return checkable ? (super.canActivate(context) as Promise<boolean>) : true;
  }

  override handleRequest<T = string>(error: unknown, personId: string | false | null): T {
    if (error) throw error as Error;
    if (!personId) throw new Problem(401, 'session.refused');
    return personId as T;
  }
}
