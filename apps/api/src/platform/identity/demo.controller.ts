import { Controller, Get } from '@nestjs/common';
import { type DemoPeopleView } from '@centrale/platform';
import { Config } from '../../config.js';
import { NotFound } from '../http/answers.js';
import { Answers, Public } from '../http/decorators.js';
import { PeopleQueries } from './people.queries.js';

/** Of everybody in the demo world; printed at start and in the README. Nobody in a real installation has it. */
export const DEMO_PASSWORD = 'centrale-demo-2027';

@Controller('demo')
@Public()
export class DemoController {
  constructor(
    private readonly config: Config,
    private readonly queries: PeopleQueries,
  ) {}

  /** Whom one can sign in as, with `POST /api/session`; 404 outside a demo. */
  @Get('people')
  @Answers('DemoPeopleView')
  async people(): Promise<DemoPeopleView> {
    if (!this.config.demo) throw new NotFound();
    return { password: DEMO_PASSWORD, people: await this.queries.demoPeople() };
  }
}
