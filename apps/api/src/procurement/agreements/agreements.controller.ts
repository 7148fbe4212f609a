import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { agreementReaders, CreateAgreement, Reasoned, type AgreementRow, type AgreementView, type CeilingMovementView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementsService } from './agreements.service.js';

@Controller('agreements')
@Requires('contractManager')
export class AgreementsController {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly queries: AgreementsQueries,
  ) {}

  @Get()
  @Requires(...agreementReaders)
  @Answers.page('AgreementRow')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<AgreementRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires(...agreementReaders)
  @Answers('AgreementView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AgreementView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/movements')
  @Requires('contractManager', 'serviceOfficer', 'administrator', 'auditor')
  @Answers.page('CeilingMovementView')
  movements(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<CeilingMovementView>> {
    return this.queries.movements(actor, id, query);
  }

  @Post()
  @Command()
  @AnswersDone()
  create(@CurrentActor() actor: Actor, @Body() body: CreateAgreement): Promise<Done> {
    return this.agreements.create(actor, body);
  }

  @Post(':id/launch')
  @Command()
  @AnswersDone()
  launch(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.agreements.launch(actor, id);
  }

  @Post(':id/suspend')
  @Command()
  @AnswersDone()
  suspend(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.agreements.suspend(actor, id, reason);
  }

  @Post(':id/resume')
  @Command()
  @AnswersDone()
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.agreements.resume(actor, id);
  }

  @Post(':id/terminate')
  @Command()
  @AnswersDone()
  terminate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.agreements.terminate(actor, id, reason);
  }
}
