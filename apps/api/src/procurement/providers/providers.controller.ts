import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import { RegisterProvider, SaveProfile, type ProviderRow, type ProviderView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { ProvidersQueries } from './providers.queries.js';
import { ProvidersService } from './providers.service.js';

export class ProvidersQuery extends PageQuery {
  /** Number of a lot on which the provider is qualified today. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(99) readonly lot?: number;
}

@Controller('providers')
@Requires()
export class ProvidersController {
  constructor(
    private readonly providers: ProvidersService,
    private readonly queries: ProvidersQueries,
  ) {}

  @Get()
  @Answers.page('ProviderRow')
  list(@CurrentActor() actor: Actor, @Query() query: ProvidersQuery): Promise<Page<ProviderRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('ProviderView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProviderView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Requires('contractManager')
  @Command()
  @AnswersDone()
  register(@CurrentActor() actor: Actor, @Body() { organisationId }: RegisterProvider): Promise<Done> {
    return this.providers.register(actor, organisationId);
  }

  @Put(':id/profile')
  @Requires('providerManager', 'providerEditor')
  @Answers('Saved')
  saveProfile(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() profile: SaveProfile): Promise<Saved> {
    return this.providers.saveProfile(actor, id, version, profile);
  }
}
