import { Controller, Get, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Anonymous, Answers } from '../decorators.js';
import { Routes } from '../routes.js';
import { sendPage } from '../web-pages.js';
import { describeApi, type Document } from './document.js';
import { pageFor } from './page.js';

@Controller()
@Anonymous()
export class OpenapiController {
  private made: Document | undefined;

  constructor(private readonly routes: Routes) {}

  /** This description, as OpenAPI 3.1. */
  @Get('openapi.json')
  @Answers.file('application/json')
  description(): Document {
    return (this.made ??= describeApi(this.routes.all()));
  }

  /** The same for reading, under the same strict policy as every page: no script, no style but its own. */
  @Get('docs')
  @Answers.file('text/html')
  page(@Res() reply: FastifyReply): void {
    void sendPage(reply, (nonce) => pageFor(this.description(), nonce));
  }
}
