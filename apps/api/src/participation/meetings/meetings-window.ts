import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { addDays, daysBetween, instantOf, LocalDatePattern, type LocalDate } from '@centrale/kernel';
import { meetingKinds, meetingStatuses, type MeetingKind, type MeetingStatus } from '@centrale/participation';
import { PageQuery } from '../../platform/http/paging.js';
import { Problem } from '../../platform/http/problem.js';

/** Nobody asks for more than a year and a month at once. */
export const MOST_DAYS = 400;
/** A month as a calendar shows it, with the weeks around it. */
export const MONTH_DAYS = 62;

/** `?from=&to=`, both days included; whose meetings. */
export class MeetingsQuery extends PageQuery {
  @IsOptional() @Matches(LocalDatePattern) readonly from?: string;
  @IsOptional() @Matches(LocalDatePattern) readonly to?: string;
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
  @IsOptional() @IsIn(meetingKinds) readonly kind?: MeetingKind;
  @IsOptional() @IsIn(meetingStatuses) readonly status?: MeetingStatus;
}

interface Window {
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
