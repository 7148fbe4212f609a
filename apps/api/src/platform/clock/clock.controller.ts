import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ForwardClock, type ClockView, type DemoClockView } from '@centrale/platform';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { NotFound } from '../http/answers.js';
import { Answers, Public } from '../http/decorators.js';
import { Poller } from '../jobs/poller.js';

@Controller()
@Public()
export class ClockController {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly poller: Poller,
  ) {}

  /** The business time. */
  @Get('clock')
  @Answers('ClockView')
  async now(): Promise<ClockView> {
    return { now: (await this.reader.now()).toISOString(), demo: this.config.demo };
  }

  /** The demo's clock; 404 outside a demo. */
  @Get('demo/clock')
  @Answers('DemoClockView')
  async demoClock(): Promise<DemoClockView> {
    if (!this.config.demo) throw new NotFound();
    const row = await this.reader.one<{ now: Date; offset: number }>(
      `select centrale.now() as now, extract(epoch from clock_offset)::bigint as offset from installation`,
    );
    return { now: row!.now.toISOString(), demo: true, offsetSeconds: row!.offset };
  }

  /** Lets time pass: what falls due in it has been done when this answers. 404 outside a demo; the database refuses too. */
  @Post('demo/clock')
  @HttpCode(200)
  @Answers('DemoClockView')
  async forward(@Body() { forwardSeconds }: ForwardClock): Promise<DemoClockView> {
    if (!this.config.demo) throw new NotFound();
    await this.reader.query('select centrale.move_clock($1)', [forwardSeconds]);
    await this.poller.look();
    return this.demoClock();
  }
}
