import { Controller, Get, Res } from '@nestjs/common';
import { type HealthView, type LivenessView } from '@centrale/platform';
import { type FastifyReply } from 'fastify';
import { Anonymous, Answers } from '../decorators.js';
import { HealthService } from './health.service.js';

const UNAVAILABLE = 503;

@Controller('health')
@Anonymous()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** The process answers; says nothing of what it stands on. */
  @Get('live')
  @Answers('LivenessView')
  live(): LivenessView {
    return { status: 'live' };
  }

  /** Whether it can serve: 503 with the same view when not. */
  @Get('ready')
  @Answers('HealthView', { also: [UNAVAILABLE] })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const view = await this.health.view();
    if (view.status === 'unavailable') void reply.status(UNAVAILABLE).header('Retry-After', '2');
    return view;
  }

  @Get()
  @Answers('HealthView', { also: [UNAVAILABLE] })
  overall(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    return this.ready(reply);
  }
}
