import { type Refusal } from '@centrale/kernel';

/** One mistake in what was sent; `code` is the name of the constraint. */
export interface FieldMistake {
  /** 'lots.0.estimate' */
  readonly path: string;
  readonly code: string;
  readonly params?: Refusal['params'];
}

interface Details {
  readonly params?: Refusal['params'];
  readonly fields?: readonly FieldMistake[];
  readonly current?: unknown;
  readonly traceId?: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** What the API answered instead of what was asked (RFC 9457), or that it could not be reached (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'Problem';
  }

  get refusal(): Refusal {
    const { params } = this.details;
    return params ? { code: this.code, params } : { code: this.code };
  }

  get fields(): readonly FieldMistake[] {
    return this.details.fields ?? [];
  }

  /** Not reached, overloaded or stopped: it may work in a moment. */
  get passing(): boolean {
    return [0, 429, 502, 503, 504].includes(this.status);
  }
}

/** Anything thrown, as a problem: what is not one is a mistake of ours and keeps its text to itself. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(500, 'request.failed');
