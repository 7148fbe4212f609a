import { Controller, Get, Param, Query } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Page } from '@centrale/kernel';
import { type AuditChainRow, type AuditChainView } from '@centrale/platform';
import { Answers, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { AuditChainsQueries } from './audit-chains.queries.js';

export class AuditChainsQuery extends PageQuery {
  /** 'briefing', 'callOff' and the like. */
  @IsOptional() @IsString() @MaxLength(40) readonly type?: string;
}

@Controller('audit/chains')
@Requires('auditor', 'administrator')
export class AuditChainsController {
  constructor(private readonly chains: AuditChainsQueries) {}

  @Get()
  @Answers.page('AuditChainRow')
  list(@Query() query: AuditChainsQuery): Promise<Page<AuditChainRow>> {
    return this.chains.list(query);
  }

  /** Recomputed from the stored bytes each time it is asked. */
  @Get(':dossierType/:id')
  @Answers('AuditChainView')
  one(@Param('dossierType') dossierType: string, @Param('id') id: string, @Query() query: PageQuery): Promise<AuditChainView> {
    return this.chains.one(dossierType, id, query);
  }
}
