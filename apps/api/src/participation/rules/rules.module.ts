import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Explanations } from '../../platform/http/explanations.js';
import { explainRule } from './explain-rule.js';
import { RuleBook } from './rule-book.service.js';

/** Every command of trajectories asks the rules, and every refusal says which one stands behind it. */
@Global()
@Module({ providers: [RuleBook], exports: [RuleBook] })
export class RulesModule implements OnModuleInit {
  constructor(private readonly explanations: Explanations) {}

  onModuleInit(): void {
    this.explanations.register(explainRule);
  }
}
