import { Injectable } from '@nestjs/common';
import { type NoticeRule } from '@centrale/kernel';
import { groupsOf, type NoticeGroup, type NoticeRules } from '@centrale/platform';

/** Each context says of its kinds of notices, while it is set up, in which group they are chosen and whether their mail may be muted. */
@Injectable()
export class NoticeKinds {
  private readonly rules: Record<string, NoticeRule> = {};

  register(rules: NoticeRules): void {
    for (const [kind, rule] of Object.entries(rules)) {
      if (this.rules[kind]) throw new Error(`Two rules for the mail about '${kind}'`);
      this.rules[kind] = rule;
    }
  }

  /** Undefined for a kind of which nobody spoke: its mail always leaves at once. */
  ruleOf(kind: string): NoticeRule | undefined {
    return this.rules[kind];
  }

  groups(): readonly NoticeGroup[] {
    return groupsOf(this.rules);
  }
}
