import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { addDays, daysBetween, instantOf, LocalDatePattern, type LocalDate } from '@centrale/kernel';
import { meetingKinds, meetingStatuses, type MeetingKind, type MeetingStatus } from '@centrale/participation';
import { PageQuery } from '../../platform/http/paging.js';
import { Problem } from '../../platform/http/problem.js';

/** Nobody asks for more than a year and a month at once. */
export const MOST_DAYS = 400;
/** A month as a calendar shows it, with the weeks around it. */
export const MONTH_DAYS = 62;

/** From today on, the first one first; or before today, the last one first. */
export const whens = ['coming', 'past'] as const;

/** `?from=&to=`, both days included, or `?when=`; whose meetings. */
export class MeetingsQuery extends PageQuery {
  @IsOptional() @IsIn(whens) readonly when?: (typeof whens)[number];
  @IsOptional() @Matches(LocalDatePattern) readonly from?: string;
  @IsOptional() @Matches(LocalDatePattern) readonly to?: string;
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
  @IsOptional() @IsIn(meetingKinds) readonly kind?: MeetingKind;
  @IsOptional() @IsIn(meetingStatuses) readonly status?: MeetingStatus;
}

export interface Window {
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
}

/** From today on when nothing is asked. @throws Problem 400 for a window that ends before it begins, or is too wide */
export function windowOf({ from, to }: Pick<MeetingsQuery, 'from' | 'to'>, today: LocalDate, most: number): Window {
  const first = from ?? (to === undefined ? today : addDays(to, 1 - most));
  const last = to ?? addDays(first, most - 1);
  const days = daysBetween(first, last) + 1;
  if (days < 1) throw new Problem(400, 'request.invalid', undefined, { fields: [{ path: 'to', code: 'min', params: { min: first } }] });
  if (days > most) throw new Problem(400, 'request.invalid', undefined, { fields: [{ path: 'to', code: 'max', params: { max: addDays(first, most - 1) } }] });
  return { from: instantOf(first), until: instantOf(addDays(last, 1)) };
}

const BEGINNING = new Date(0);

/** As a list is paged: everything before today is asked for at once, since it comes a page at a time. */
export const listWindowOf = (query: MeetingsQuery, today: LocalDate): Window =>
  query.when === 'past' ? { from: query.from === undefined ? BEGINNING : instantOf(query.from), until: instantOf(today) } : windowOf(query, today, MOST_DAYS);

/** How a list is sorted by `m.starts_at, m.id`, and how a row after the cursor compares with it. */
export const orderOf = ({ when }: Pick<MeetingsQuery, 'when'>): { readonly by: string; readonly beyond: '>' | '<' } =>
  when === 'past' ? { by: 'm.starts_at desc, m.id desc', beyond: '<' } : { by: 'm.starts_at, m.id', beyond: '>' };

/** The parameters of a query on meetings, in the order in which it numbers them. */
export const asked = ({ organisationId, bodyId, trajectoryId, kind, status }: MeetingsQuery, { from, until }: Window): unknown[] =>
  [from, until, organisationId, bodyId, trajectoryId, kind, status];
