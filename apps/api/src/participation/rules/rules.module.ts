import { Global, Module } from '@nestjs/common';
import { RuleBook } from './rule-book.service.js';

/** Every command of trajectories asks the rules. */
@Global()
@Module({ providers: [RuleBook], exports: [RuleBook] })
export class RulesModule {}
