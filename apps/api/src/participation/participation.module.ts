import { Module } from '@nestjs/common';
import { ClocksModule } from './clocks/clocks.module.js';
import { CorrespondenceModule } from './correspondence/correspondence.module.js';
import { RulePacksModule } from './rule-packs/rule-packs.module.js';
import { RulesModule } from './rules/rules.module.js';

/** Trajectory management; a feature adds its module. */
@Module({
  imports: [
    ClocksModule,
    CorrespondenceModule,
    RulePacksModule,
    RulesModule,
  ],
})
export class ParticipationModule {}
