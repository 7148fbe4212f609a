import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { type Actor, type Done, type Saved } from '@centrale/kernel';
import { OfferContentContract, SubmitOffer, type OfferDraftView, type OwnOfferView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires, Unlogged } from '../../platform/http/decorators.js';
import { OffersQueries } from './offers.queries.js';
import { OffersService } from './offers.service.js';

@Controller()
@Requires('providerManager', 'providerEditor')
@Unlogged()
export class OffersController {
  constructor(
    private readonly offers: OffersService,
    private readonly queries: OffersQueries,
  ) {}

  @Get('invitations/:id/offer-draft')
  @Answers('OfferDraftView')
  draft(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OfferDraftView> {
    return this.queries.draft(actor, id);
  }

  @Put('invitations/:id/offer-draft')
  @Answers('Saved')
  saveDraft(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() content: OfferContentContract): Promise<Saved> {
    return this.offers.saveDraft(actor, id, version, content);
  }

  @Post('invitations/:id/submit-offer')
  @Command()
  @AnswersDone()
  submit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SubmitOffer): Promise<Done> {
    return this.offers.submit(actor, id, body);
  }

  @Get('offers/:id')
  @Answers('OwnOfferView')
  own(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OwnOfferView> {
    return this.queries.own(actor, id);
  }

  @Post('offers/:id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.offers.withdraw(actor, id);
  }
}
