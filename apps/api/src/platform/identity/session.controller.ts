import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { ChangePassword, ChooseMembership, RedeemLink, SignIn, type SessionView } from '@centrale/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { clearSessionCookies, sessionToken, setSessionCookies } from '../http/cookies.js';
import { Answers, AnswersNothing, CurrentActor, Public, Requires } from '../http/decorators.js';
import { Problem } from '../http/problem.js';
import { LinksService } from './links.service.js';
import { PasswordGuard } from './password.guard.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { type NewSession } from './sessions.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly links: LinksService,
    private readonly session: SessionService,
  ) {}

  /** Signs in; the cookie is the session. Attempts are throttled per account and per address. */
  @Post()
  @Public()
  @HttpCode(200)
  @UseGuards(PasswordGuard)
  @Answers('SessionView')
  async signIn(@Body() _body: SignIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    if (!request.signingIn) throw new Problem(401, 'session.refused');
    return this.start(await this.signIns.begin(request.signingIn, sessionToken(request)), request, reply);
  }

  /** Who one is. */
  @Get()
  @Requires()
  @Answers('SessionView')
  whoAmI(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.session.view(actor);
  }

  @Delete()
  @Requires()
  @AnswersNothing()
  async signOut(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.session.signOut(actor);
    clearSessionCookies(request, reply);
  }

  /** Ends every session of this person, this one too. */
  @Delete('everywhere')
  @Requires()
  @AnswersNothing()
  async signOutEverywhere(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.session.signOutEverywhere(actor);
    clearSessionCookies(request, reply);
  }

  /** Chooses under which membership one works from now on in this session. */
  @Post('active')
  @Requires()
  @HttpCode(200)
  @Answers('SessionView')
  async choose(@CurrentActor() actor: Actor, @Body() { membershipId }: ChooseMembership): Promise<SessionView> {
    return this.session.view(await this.session.choose(actor, membershipId));
  }

  /** Ends every other session of this person. */
  @Post('password')
  @Requires()
  @AnswersNothing()
  changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePassword, @Req() request: FastifyRequest): Promise<void> {
    return this.session.changePassword(actor, body, request.ip);
  }

  /** From a one-time link: sets the password and signs in. */
  @Post('link')
  @Public()
  @HttpCode(200)
  @Answers('SessionView')
  async redeemLink(@Body() body: RedeemLink, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.start(await this.links.redeem(body, sessionToken(request)), request, reply);
  }

  private async start({ token, expiresAt }: NewSession, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    setSessionCookies(request, reply, token, expiresAt);
    return this.session.viewOf(token);
  }
}
