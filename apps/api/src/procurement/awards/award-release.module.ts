import { Module } from '@nestjs/common';
import { EvaluationReading } from '../evaluations/evaluation-reading.service.js';
import { AwardReading } from './award-reading.service.js';
import { AwardRelease } from './award-release.service.js';
import { Ceilings } from './ceilings.service.js';
import { AwardLetters } from './letters.service.js';

/** What call-offs and orders need of awards; it needs neither of them. */
@Module({
  providers: [AwardRelease, AwardReading, AwardLetters, Ceilings, EvaluationReading],
  exports: [AwardRelease, AwardReading, AwardLetters, Ceilings],
})
export class AwardReleaseModule {}
