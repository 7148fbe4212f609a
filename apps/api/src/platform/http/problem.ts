import { type Refusal } from '@centrale/kernel';
import { type FieldMistake, type ProblemRule, type ProblemView } from '@centrale/platform';

interface Extra {
  readonly fields?: readonly FieldMistake[];
  readonly current?: object;
}

/** An error that the client may read. Anything else that is thrown is a bug and answers 500 without its text. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params?: Refusal['params'],
    readonly extra: Extra = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

export const titles: Readonly<Record<number, string>> = {
  400: 'The request is not right',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'No such representation',
  409: 'Refused',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'Address too long',
  415: 'Media type not supported',
  422: 'Key used for another request',
  428: 'Version required',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not available for the moment',
};

export function toProblemView(problem: Problem, traceId: string, rule?: ProblemRule): ProblemView {
  return {
    type: `/problems/${problem.code}`,
    title: titles[problem.status] ?? 'Error',
    status: problem.status,
    code: problem.code,
    ...(problem.params && { params: problem.params }),
    ...(rule && { rule }),
    ...(problem.extra.fields && { fields: problem.extra.fields }),
    ...(problem.extra.current && { current: problem.extra.current }),
    traceId,
  };
}
