import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { BeginStory, type DemoPeopleView, type DemoStoryView } from '@centrale/platform';
import { Config } from '../../config.js';
import { NotFound } from '../http/answers.js';
import { Answers, Public } from '../http/decorators.js';
import { LinksService } from './links.service.js';
import { PeopleQueries } from './people.queries.js';

/** Of everybody in the demo world; printed at start and in the README. Nobody in a real installation has it. */
export const DEMO_PASSWORD = 'centrale-demo-2027';

@Controller('demo')
@Public()
export class DemoController {
  constructor(
    private readonly config: Config,
    private readonly queries: PeopleQueries,
    private readonly links: LinksService,
  ) {}

  /** Whom one can sign in as, with `POST /api/session`; 404 outside a demo. */
  @Get('people')
  @Answers('DemoPeopleView')
  async people(): Promise<DemoPeopleView> {
    if (!this.config.demo) throw new NotFound();
    return { password: DEMO_PASSWORD, people: await this.queries.demoPeople() };
  }

  /**
   * Begins the demo world some days ago, while nobody is there: answers the link of its first administrator.
   * Null where the story has begun already; 404 outside a demo.
   */
  @Post('story')
  @HttpCode(200)
  @Answers('DemoStoryView')
  async begin(@Body() { daysAgo }: BeginStory): Promise<DemoStoryView> {
    if (!this.config.demo) throw new NotFound();
    return { link: (await this.links.makeFirst(daysAgo)) ?? null };
  }
}
