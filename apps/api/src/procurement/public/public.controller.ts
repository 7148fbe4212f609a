import { Controller, Get, Param, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { type Page } from '@centrale/kernel';
import {
  type PublicAgreementView, type PublicAwardRow, type PublicCallOffRow, type PublicCallOffView, type PublicProviderView, type VerificationView,
} from '@centrale/procurement';
import { Answers, Public } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { PublicQueries } from './public.queries.js';
import { VerificationQueries } from './verification.queries.js';

export class PublicProvidersQuery extends PageQuery {
  /** Number of a framework lot. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(99) readonly lot?: number;
}

@Controller('public')
@Public()
export class PublicController {
  constructor(
    private readonly queries: PublicQueries,
    private readonly verification: VerificationQueries,
  ) {}

  @Get('agreements')
  @Answers.page('PublicAgreementView')
  agreements(@Query() query: PageQuery): Promise<Page<PublicAgreementView>> {
    return this.queries.agreements(query);
  }

  @Get('agreements/:id')
  @Answers('PublicAgreementView')
  agreement(@Param('id') id: string): Promise<PublicAgreementView> {
    return this.queries.agreement(id);
  }

  @Get('providers')
  @Answers.page('PublicProviderView')
  providers(@Query() query: PublicProvidersQuery): Promise<Page<PublicProviderView>> {
    return this.queries.providers(query);
  }

  @Get('call-offs')
  @Answers.page('PublicCallOffRow')
  callOffs(@Query() query: PageQuery): Promise<Page<PublicCallOffRow>> {
    return this.queries.callOffs(query);
  }

  @Get('call-offs/:id')
  @Answers('PublicCallOffView')
  callOff(@Param('id') id: string): Promise<PublicCallOffView> {
    return this.queries.callOff(id);
  }

  @Get('awards')
  @Answers.page('PublicAwardRow')
  awards(@Query() query: PageQuery): Promise<Page<PublicAwardRow>> {
    return this.queries.awards(query);
  }

  /** Whether the Centrale knows a hash that somebody holds; never whose or about how much. */
  @Get('verify/:hash')
  @Answers('VerificationView')
  verify(@Param('hash') hash: string): Promise<VerificationView> {
    return this.verification.of(hash);
  }
}
