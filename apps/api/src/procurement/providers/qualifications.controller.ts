import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { providerRoles, serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import {
  AddRate, AdmitQualification, ApplyForLot, qualificationStatuses, Reasoned, SuspendQualification, type QualificationStatus, type QualificationView,
} from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { ProvidersQueries } from './providers.queries.js';
import { QualificationsService } from './qualifications.service.js';

export class QualificationsQuery extends PageQuery {
  @IsOptional() @IsIn(qualificationStatuses) readonly status?: QualificationStatus;
}

@Controller('qualifications')
@Requires('contractManager')
export class QualificationsController {
  constructor(
    private readonly qualifications: QualificationsService,
    private readonly queries: ProvidersQueries,
  ) {}

  @Get()
  @Requires(...serviceRoles, ...providerRoles, 'auditor')
  @Answers.page('QualificationView')
  list(@CurrentActor() actor: Actor, @Query() query: QualificationsQuery): Promise<Page<QualificationView>> {
    return this.queries.qualifications(actor, query);
  }

  @Get(':id')
  @Requires(...serviceRoles, ...providerRoles, 'auditor')
  @Answers('QualificationView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QualificationView> {
    return this.queries.qualification(actor, id);
  }

  @Post()
  @Requires('contractManager', 'providerManager')
  @Command()
  @AnswersDone()
  apply(@CurrentActor() actor: Actor, @Body() body: ApplyForLot): Promise<Done> {
    return this.qualifications.apply(actor, body);
  }

  @Post(':id/review')
  @Command()
  @AnswersDone()
  review(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.qualifications.review(actor, id);
  }

  @Post(':id/admit')
  @Command()
  @AnswersDone()
  admit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AdmitQualification): Promise<Done> {
    return this.qualifications.admit(actor, id, body);
  }

  @Post(':id/refuse')
  @Command()
  @AnswersDone()
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.qualifications.refuse(actor, id, reason);
  }

  @Post(':id/suspend')
  @Command()
  @AnswersDone()
  suspend(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SuspendQualification): Promise<Done> {
    return this.qualifications.suspend(actor, id, body);
  }

  @Post(':id/lift')
  @Command()
  @AnswersDone()
  lift(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.qualifications.lift(actor, id);
  }

  @Post(':id/withdraw')
  @Requires('contractManager', 'providerManager')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.qualifications.withdraw(actor, id);
  }

  @Post(':id/exclude')
  @Command()
  @AnswersDone()
  exclude(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.qualifications.exclude(actor, id, reason);
  }

  @Post(':id/add-rate')
  @Command()
  @AnswersDone()
  addRate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AddRate): Promise<Done> {
    return this.qualifications.addRate(actor, id, body);
  }
}
