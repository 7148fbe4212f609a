import { Module } from '@nestjs/common';
import { BodyAccessModule } from './bodies/body-access.module.js';
import { ClocksModule } from './clocks/clocks.module.js';
import { CorrespondenceModule } from './correspondence/correspondence.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { RulePacksModule } from './rule-packs/rule-packs.module.js';
import { RulesModule } from './rules/rules.module.js';

/** Trajectory management; a feature adds its module. */
@Module({
  imports: [
    BodyAccessModule,
    ClocksModule,
    CorrespondenceModule,
    PartiesModule,
    RulePacksModule,
    RulesModule,
  ],
})
export class ParticipationModule {}
