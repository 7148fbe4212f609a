import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { buyerRoles, serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import { AdmitBuyer, buyerStatuses, Reasoned, RequestAdmission, type BuyerStatus, type BuyerView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { BuyersQueries } from './buyers.queries.js';
import { BuyersService } from './buyers.service.js';

export class BuyersQuery extends PageQuery {
  @IsOptional() @IsIn(buyerStatuses) readonly status?: BuyerStatus;
  @IsOptional() @IsUUID() readonly agreementId?: string;
}

@Controller('buyers')
@Requires('contractManager')
export class BuyersController {
  constructor(
    private readonly buyers: BuyersService,
    private readonly queries: BuyersQueries,
  ) {}

  @Get()
  @Requires(...serviceRoles, ...buyerRoles, 'auditor')
  @Answers.page('BuyerView')
  list(@CurrentActor() actor: Actor, @Query() query: BuyersQuery): Promise<Page<BuyerView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires(...serviceRoles, ...buyerRoles, 'auditor')
  @Answers('BuyerView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BuyerView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Requires('contractManager', 'serviceOfficer')
  @Command()
  @AnswersDone()
  request(@CurrentActor() actor: Actor, @Body() body: RequestAdmission): Promise<Done> {
    return this.buyers.request(actor, body);
  }

  @Post(':id/admit')
  @Command()
  @AnswersDone()
  admit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AdmitBuyer): Promise<Done> {
    return this.buyers.admit(actor, id, body);
  }

  @Post(':id/refuse')
  @Command()
  @AnswersDone()
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.buyers.refuse(actor, id, reason);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.buyers.withdraw(actor, id, reason);
  }
}
