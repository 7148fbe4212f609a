/** One mistake in what was sent: where, which constraint, and what it asks for. */
export interface FieldMistake {
  /** 'lots.0.estimate' */
  readonly path: string;
  /** Name of the constraint: 'isInt', 'maxLength', 'whitelistValidation' … */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An error as it leaves: problem+json (RFC 9457). `code` is what the texts and the documentation go by. */
export interface ProblemView {
  /** '/problems/<code>' */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** With 400 `request.invalid`: each mistake. */
  readonly fields?: readonly FieldMistake[];
  /** With 412: the view as it is now, so that both versions can be shown. */
  readonly current?: object;
  /** Under which the log knows it. */
  readonly traceId: string;
}
