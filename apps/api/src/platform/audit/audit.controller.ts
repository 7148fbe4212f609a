import { Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { type AuditRootView, type LatestAuditCheckView } from '@centrale/platform';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../http/decorators.js';
import { PageQuery } from '../http/paging.js';
import { AuditChecks } from './audit-checks.js';
import { AuditQueries } from './audit.queries.js';

@Controller()
export class AuditController {
  constructor(
    private readonly audit: AuditQueries,
    private readonly checks: AuditChecks,
  ) {}

  /** Whoever keeps a receipt finds the root that it quotes, and every one since. */
  @Get('public/audit-roots')
  @Public()
  @Answers.page('AuditRootView')
  roots(@Query() page: PageQuery): Promise<Page<AuditRootView>> {
    return this.audit.roots(page);
  }

  @Get('audit/checks/latest')
  @Requires('auditor', 'administrator')
  @Answers('LatestAuditCheckView')
  latest(): Promise<LatestAuditCheckView> {
    return this.checks.latest();
  }

  /** Has every chain and root recomputed by a worker. */
  @Post('audit/checks')
  @Requires('auditor', 'administrator')
  @Command()
  @AnswersDone()
  ask(@CurrentActor() actor: Actor): Promise<Done> {
    return this.checks.ask(actor);
  }
}
