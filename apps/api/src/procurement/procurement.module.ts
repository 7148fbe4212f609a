import { Module } from '@nestjs/common';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AuditPagesModule } from './audit-pages/audit-pages.module.js';
import { AwardsModule } from './awards/awards.module.js';
import { BriefingsModule } from './briefings/briefings.module.js';
import { BuyersModule } from './buyers/buyers.module.js';
import { CallOffsModule } from './call-offs/call-offs.module.js';
import { ContactRequestsModule } from './contact-requests/contact-requests.module.js';
import { CorrespondenceModule } from './correspondence/correspondence.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { OffersModule } from './offers/offers.module.js';
import { OpeningsModule } from './openings/openings.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { ProvidersModule } from './providers/providers.module.js';
import { PublicModule } from './public/public.module.js';
import { QuestionsModule } from './questions/questions.module.js';

/** Everything from agreement to order; a feature adds its module. */
@Module({
  imports: [
    AgreementsModule,
    AuditPagesModule,
    AwardsModule,
    BriefingsModule,
    BuyersModule,
    CallOffsModule,
    ContactRequestsModule,
    CorrespondenceModule,
    DeskModule,
    EvaluationsModule,
    InvitationsModule,
    OffersModule,
    OpeningsModule,
    OrdersModule,
    ProvidersModule,
    PublicModule,
    QuestionsModule,
  ],
})
export class ProcurementModule {}
