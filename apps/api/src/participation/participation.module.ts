import { Module } from '@nestjs/common';
import { BodiesModule } from './bodies/bodies.module.js';
import { BodyAccessModule } from './bodies/body-access.module.js';
import { AdviceModule } from './advice/advice.module.js';
import { AdviceRequestsModule } from './advice-requests/advice-requests.module.js';
import { AdviceResponsesModule } from './advice-responses/advice-responses.module.js';
import { BudgetPoolsModule } from './budget-pools/budget-pools.module.js';
import { ClocksModule } from './clocks/clocks.module.js';
import { ContributionsModule } from './contributions/contributions.module.js';
import { CorrespondenceModule } from './correspondence/correspondence.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NonConformitiesModule } from './non-conformities/non-conformities.module.js';
import { RegistrationsModule } from './registrations/registrations.module.js';
import { PublicParticipationModule } from './public/public.module.js';
import { RulePacksModule } from './rule-packs/rule-packs.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SheetsModule } from './sheets/sheets.module.js';
import { SupportRequestsModule } from './support-requests/support-requests.module.js';
import { CommitteeApplicationsModule } from './committee-applications/committee-applications.module.js';
import { InterestsModule } from './interests/interests.module.js';
import { MemorandaModule } from './memoranda/memoranda.module.js';
import { TrajectoriesModule } from './trajectories/trajectories.module.js';

/** Trajectory management; a feature adds its module. */
@Module({
  imports: [
    CommitteeApplicationsModule,
    InterestsModule,
    MemorandaModule,
    TrajectoriesModule,
    BodiesModule,
    BodyAccessModule,
    AdviceModule,
    AdviceRequestsModule,
    AdviceResponsesModule,
    BudgetPoolsModule,
    ClocksModule,
    ContributionsModule,
    CorrespondenceModule,
    EvaluationsModule,
    PartiesModule,
    FeedsModule,
    MeetingsModule,
    NonConformitiesModule,
    RegistrationsModule,
    PublicParticipationModule,
    RulePacksModule,
    RulesModule,
    SheetsModule,
    SupportRequestsModule,
  ],
})
export class ParticipationModule {}
