import { refuse, type Refusal } from '@centrale/kernel';
import { presenceOf, type Presence } from '../party/presence.js';
import { type RoleClass } from '../party/role-class.js';
import { type PackId } from '../rule-pack/rule-pack.js';
import { type Meeting, type MeetingStatus } from './meeting.js';

export const attendanceCapacities = ['participant', 'observer', 'host', 'facilitator', 'private'] as const;
export type AttendanceCapacity = (typeof attendanceCapacities)[number];

/** Somebody who was there, or how many of a class, without names. */
export interface Attendance {
  readonly partyId: string | null;
  readonly class: RoleClass;
  readonly count: number;
  readonly capacity: AttendanceCapacity;
}

const withoutPeople: readonly MeetingStatus[] = ['draft', 'postponed', 'cancelled'];

/** Who was there is a fact: it can be written down from the beginning of the meeting on, and always. */
export function refuseAttendance({ status, startsAt }: Pick<Meeting, 'status' | 'startsAt'>, now: Date): Refusal | undefined {
  if (withoutPeople.includes(status)) return refuse('meeting.wrong-status', { status });
  return now < startsAt ? refuse('meeting.not-begun', { from: startsAt.toISOString() }) : undefined;
}

const capacities: Readonly<Partial<Record<Presence, AttendanceCapacity>>> = { observer: 'observer', host: 'host', secretariat: 'host' };

/** As what somebody of these classes usually is there. */
export function usualCapacity(pack: PackId, kind: Meeting['kind'], classes: readonly RoleClass[], contactOfficial = false): AttendanceCapacity {
  if (classes.includes('facilitator')) return 'facilitator';
  return capacities[presenceOf(pack, kind, classes, { contactOfficial })] ?? 'participant';
}

export interface Attendee {
  readonly classes: readonly RoleClass[];
  readonly capacity: AttendanceCapacity;
  readonly count: number;
  readonly contactOfficial?: boolean;
  readonly supportGranted?: boolean;
}

/** What the rules do not want and happened all the same: kept, never refused. (I6; R001-04, R003-13, R000-12) */
export function nonConformity(pack: PackId, kind: Meeting['kind'], { classes, capacity, count, contactOfficial = false, supportGranted = false }: Attendee): Refusal | undefined {
  const presence = presenceOf(pack, kind, classes, { contactOfficial });
  if (presence === 'excluded') return refuse('R001-04.recorded', { count });
  if (presence === 'observer' && capacity !== 'observer' && capacity !== 'private') return refuse('R003-13.recorded', { count });
  return presence === 'onRequest' && capacity !== 'private' && !supportGranted ? refuse('R000-12.recorded', { count }) : undefined;
}
