import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { AesOfferSeal } from './aes-offer-seal.js';
import { OfferEntity } from './offer.entity.js';
import { OfferSeal } from './offer-seal.service.js';
import { OfferTimeline } from './offer-timeline.service.js';
import { OffersController } from './offers.controller.js';
import { OffersQueries } from './offers.queries.js';
import { OffersService } from './offers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([OfferEntity]), CallOffsModule, InvitationsModule],
  controllers: [OffersController],
  providers: [OffersService, OffersQueries, OfferTimeline, { provide: OfferSeal, useClass: AesOfferSeal }],
  exports: [OfferSeal],
})
export class OffersModule {}
