import { HttpException, NotFoundException } from '@nestjs/common';
import { describe as describeError, problemFor } from './failures.js';
import { Problem } from './problem.js';

const pgError = (fields: object) => Object.assign(new Error('duplicate key: "an@example.org"'), fields);
const told = (error: unknown) => {
  const problem = problemFor(error);
  return problem && [problem.status, problem.code];
};

describe('what an error stands for', () => {
  it.each([
    ['a problem, for itself', new Problem(409, 'order.declined'), [409, 'order.declined']],
    ['an address that nobody serves', new NotFoundException(), [404, 'request.not-found']],
    ['a body that is too large', pgError({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }), [413, 'request.too-large']],
    ['an unknown media type', pgError({ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }), [415, 'request.media-type']],
    ['a length that is not the body’s', pgError({ code: 'FST_ERR_CTP_INVALID_CONTENT_LENGTH', statusCode: 400 }), [400, 'request.malformed']],
    ['any other mistake of the sender', new HttpException('x', 418), [400, 'request.malformed']],
    ['a refused connection', pgError({ code: 'ECONNREFUSED' }), [503, 'service.unavailable']],
    ['a server that shuts down', pgError({ code: '57P01' }), [503, 'service.unavailable']],
    ['a lock that did not come free', pgError({ code: '55P03' }), [503, 'service.busy']],
  ])('is told: %s', (_, error, expected) => {
    expect(told(error)).toEqual(expected);
  });

  it('is a rule’s refusal when a guard of the database names one', () => {
    const problem = problemFor(pgError({ code: 'CE011', hint: 'offer.too-late', detail: '{"until":"2027-03-01T11:00:00Z"}' }));
    expect([problem?.status, problem?.code, problem?.params]).toEqual([409, 'offer.too-late', { until: '2027-03-01T11:00:00Z' }]);
  });

  it.each([
    ['a guard without a rule', pgError({ code: 'CE006' })],
    ['a duplicate nobody foresaw', pgError({ code: '23505', detail: 'Key (email)=(an@example.org) already exists.' })],
    ['a hint of Postgres itself', pgError({ code: '42703', hint: 'Perhaps you meant "person.name".' })],
    ['a mistake of ours', new TypeError('x is undefined')],
    ['a server error of the framework', pgError({ code: 'FST_ERR_REP_ALREADY_SENT', statusCode: 500 })],
    ['nothing at all', undefined],
  ])('is a bug, and untold: %s', (_, error) => {
    expect(problemFor(error)).toBeUndefined();
  });
});

describe('what the log keeps of an error', () => {
  it('is its kind and place, without the values that Postgres repeats', () => {
    const kept = describeError(pgError({ code: '23505', constraint: 'person_email', table: 'person', detail: 'Key (email)=(an@example.org) already exists.', parameters: ['an@example.org'] }));
    expect(kept).toMatchObject({ type: 'Error', code: '23505', constraint: 'person_email', table: 'person' });
    expect((kept['stack'] as string[])[0]).toContain('failures.spec');
    expect(JSON.stringify(kept)).not.toContain('an@example.org');
  });

  it('is the text of a bug of ours, which quotes nobody', () => {
    expect(describeError(new TypeError('x is undefined'))).toMatchObject({ type: 'TypeError', message: 'x is undefined' });
    expect(describeError('thrown text')).toEqual({ type: 'string' });
  });
});
