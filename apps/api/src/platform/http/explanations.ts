import { Injectable } from '@nestjs/common';
import { type ProblemRule } from '@centrale/platform';

/** Answers nothing for a code that is not its own. */
export type Explainer = (code: string) => ProblemRule | undefined;

/** A context whose rules come of a written source brings the words that a refusal carries along. */
@Injectable()
export class Explanations {
  private readonly explainers: Explainer[] = [];

  register(explainer: Explainer): void {
    this.explainers.push(explainer);
  }

  of(code: string): ProblemRule | undefined {
    for (const explainer of this.explainers) {
      const rule = explainer(code);
      if (rule) return rule;
    }
    return undefined;
  }
}
