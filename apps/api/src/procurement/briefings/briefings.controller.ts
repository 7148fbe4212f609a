import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { buyerRoles, serviceRoles, type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  AskInformation, AssignBriefing, briefingStatuses, FieldRemark, Reasoned, SaveBriefing, StartBriefing,
  type BriefingRow, type BriefingStatus, type BriefingVersionView, type BriefingView,
} from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { BriefingDraftsService } from './briefing-drafts.service.js';
import { BriefingsQueries, phaseRoles } from './briefings.queries.js';
import { BriefingsService } from './briefings.service.js';

export class BriefingsQuery extends PageQuery {
  @IsOptional() @IsIn(briefingStatuses) readonly status?: BriefingStatus;
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

@Controller('briefings')
@Requires(...serviceRoles, ...buyerRoles, 'auditor')
export class BriefingsController {
  constructor(
    private readonly briefings: BriefingsService,
    private readonly drafts: BriefingDraftsService,
    private readonly queries: BriefingsQueries,
  ) {}

  @Get()
  @Answers.page('BriefingRow')
  list(@CurrentActor() actor: Actor, @Query() query: BriefingsQuery): Promise<Page<BriefingRow>> {
    return this.queries.list(actor, query);
  }

  /** Also the way out for a buyer who is not admitted: everything that a procedure of its own needs. (P02) */
  @Get(':id')
  @Requires(...serviceRoles, ...buyerRoles, 'auditor', ...phaseRoles)
  @Answers('BriefingView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BriefingView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/versions')
  @Answers.list('BriefingVersionView')
  versions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BriefingVersionView[]> {
    return this.queries.versions(actor, id);
  }

  @Post()
  @Requires('projectOwner', 'serviceOfficer')
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartBriefing): Promise<Done> {
    return this.briefings.start(actor, body);
  }

  @Put(':id/content')
  @Requires('projectOwner', 'serviceOfficer')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() content: SaveBriefing): Promise<Saved> {
    return this.drafts.save(actor, id, version, content);
  }

  @Post(':id/submit')
  @Command()
  @AnswersDone()
  submit(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.briefings.submit(actor, id);
  }

  @Post(':id/take-in')
  @Command()
  @AnswersDone()
  takeIn(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.briefings.takeIn(actor, id);
  }

  @Post(':id/ask-information')
  @Command()
  @AnswersDone()
  askInformation(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { remarks }: AskInformation): Promise<Done> {
    return this.drafts.askInformation(actor, id, remarks);
  }

  @Post(':id/agree')
  @Command()
  @AnswersDone()
  agree(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.briefings.agree(actor, id);
  }

  @Post(':id/accept')
  @Command()
  @AnswersDone()
  accept(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.briefings.accept(actor, id);
  }

  @Post(':id/decline')
  @Command()
  @AnswersDone()
  decline(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.briefings.decline(actor, id, reason);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.briefings.withdraw(actor, id);
  }

  @Post(':id/remarks')
  @Command()
  @AnswersDone()
  remark(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FieldRemark): Promise<Done> {
    return this.drafts.remark(actor, id, body);
  }

  @Post(':id/assign')
  @Command()
  @AnswersDone()
  assign(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AssignBriefing): Promise<Done> {
    return this.drafts.assign(actor, id, body);
  }
}
