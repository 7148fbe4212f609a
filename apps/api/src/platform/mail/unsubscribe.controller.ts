import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Anonymous, Answers, TakesForm } from '../http/decorators.js';
import { sendPage } from '../http/web-pages.js';
import { languageAsked, unsubscribePage } from './unsubscribe-page.js';
import { UnsubscribeService, type Subscription } from './unsubscribe.service.js';

/** Whoever has the link may, without an account. Reading it changes nothing: programs that look into mail follow links, too. */
@Controller('unsubscribe/:token')
@Anonymous()
export class UnsubscribeController {
  constructor(private readonly service: UnsubscribeService) {}

  @Get()
  @Answers.file('text/html', { also: [404] })
  async ask(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    show(await this.service.find(token), request, reply);
  }

  /** The page's own button, and the one of a mail program that asks nothing more. (RFC 8058) */
  @Post()
  @HttpCode(200)
  @TakesForm()
  @Answers.file('text/html', { also: [404] })
  async end(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    show(await this.service.end(token), request, reply);
  }
}

function show(found: Subscription | undefined, request: FastifyRequest, reply: FastifyReply): void {
  const language = found?.language ?? languageAsked(request.headers['accept-language']);
  void sendPage(reply.status(found ? 200 : 404), (nonce) => unsubscribePage(found, language, nonce));
}
