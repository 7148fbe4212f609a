import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Actor, type Page } from '@centrale/kernel';
import { type TimelineEntryView } from '@centrale/platform';
import { Answers, CurrentActor, Requires } from '../http/decorators.js';
import { PageQuery } from '../http/paging.js';
import { AuditQueries } from './audit.queries.js';
import { TimelineGates } from './timeline-gates.js';

@Controller('timeline')
@Requires()
export class TimelineController {
  constructor(
    private readonly audit: AuditQueries,
    private readonly gates: TimelineGates,
  ) {}

  /** What happened to a dossier, the last thing first; 404 for whoever may not see it. */
  @Get(':dossierType/:id')
  @Answers.page('TimelineEntryView')
  async of(@CurrentActor() actor: Actor, @Param('dossierType') dossierType: string, @Param('id') id: string, @Query() page: PageQuery): Promise<Page<TimelineEntryView>> {
    const passed = await this.gates.of(dossierType)(actor, id);
    return this.audit.timeline(dossierType, id, page, passed?.except);
  }
}
