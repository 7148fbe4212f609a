import { Controller, Get, Query } from '@nestjs/common';
import { serviceRoles, type Actor } from '@centrale/kernel';
import { participationRoles, type HeldThemeView } from '@centrale/participation';
import { Answers, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { BodiesQueries } from './bodies.queries.js';
import { HeldThemesQuery } from './bodies.query.js';

@Controller('held-themes')
export class HeldThemesController {
  constructor(private readonly queries: BodiesQueries) {}

  @Get()
  @Requires(...participationRoles, ...serviceRoles, 'auditor')
  @Answers.list('HeldThemeView')
  list(@CurrentActor() actor: Actor, @Query() query: HeldThemesQuery): Promise<HeldThemeView[]> {
    return this.queries.heldThemes(actor, query);
  }
}
