import { type Text3 } from '@centrale/kernel';

/** One mistake in what was sent: where, which constraint, and what it asks for. */
export interface FieldMistake {
  /** 'lots.0.estimate' */
  readonly path: string;
  /** Name of the constraint: 'isInt', 'maxLength', 'whitelistValidation' … */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The rule behind a refusal, where it comes of a written source. */
export interface ProblemRule {
  /** 'R003-17' */
  readonly id: string;
  /** 'block' refuses whoever asks; 'deviate' may be departed from with a public motivation. */
  readonly severity: string;
  /** The document and the place in it. */
  readonly source: Text3;
  /** What the rule asks. */
  readonly sentence: Text3;
  /** What helps. */
  readonly remedy: Text3;
}

/** An error as it leaves: problem+json (RFC 9457). `code` is what the texts and the documentation go by. */
export interface ProblemView {
  /** '/problems/<code>' */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** With 403 and 409, where a rule of trajectories stands behind it. */
  readonly rule?: ProblemRule;
  /** With 400 `request.invalid`: each mistake. */
  readonly fields?: readonly FieldMistake[];
  /** With 412: the view as it is now, so that both versions can be shown. */
  readonly current?: object;
  /** Under which the log knows it. */
  readonly traceId: string;
}
