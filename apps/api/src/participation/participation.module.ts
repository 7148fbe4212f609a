import { Module } from '@nestjs/common';
import { BodyAccessModule } from './bodies/body-access.module.js';
import { AdviceModule } from './advice/advice.module.js';
import { AdviceRequestsModule } from './advice-requests/advice-requests.module.js';
import { AdviceResponsesModule } from './advice-responses/advice-responses.module.js';
import { ClocksModule } from './clocks/clocks.module.js';
import { ContributionsModule } from './contributions/contributions.module.js';
import { CorrespondenceModule } from './correspondence/correspondence.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { RegistrationsModule } from './registrations/registrations.module.js';
import { RulePacksModule } from './rule-packs/rule-packs.module.js';
import { RulesModule } from './rules/rules.module.js';

/** Trajectory management; a feature adds its module. */
@Module({
  imports: [
    BodyAccessModule,
    AdviceModule,
    AdviceRequestsModule,
    AdviceResponsesModule,
    ClocksModule,
    ContributionsModule,
    CorrespondenceModule,
    PartiesModule,
    FeedsModule,
    MeetingsModule,
    RegistrationsModule,
    RulePacksModule,
    RulesModule,
  ],
})
export class ParticipationModule {}
