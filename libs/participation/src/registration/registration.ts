import { firstOf, refuse, refuseMove, type Lifecycle, type Refusal } from '@centrale/kernel';
import { refuseGuest } from '../meeting/invitation-rules.js';
import { isUpcoming, type Alternative, type Meeting } from '../meeting/meeting.js';
import { isOpenToAll, presenceOf } from '../party/presence.js';
import { roleClassNames, type RoleClass } from '../party/role-class.js';
import { type PackId } from '../rule-pack/rule-pack.js';

export const registrationStatuses = ['pending', 'confirmed', 'waiting', 'cancelled'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];
/** `wait` is what confirming leads to when the meeting is full, `promote` what a place that comes free does. */
export type RegistrationCommand = 'confirm' | 'wait' | 'promote' | 'cancel';

/** Nobody approves a registration: there is no such command. (R000-10) */
export const registrationLifecycle: Lifecycle<RegistrationStatus, RegistrationCommand> = {
  pending: { confirm: 'confirmed', wait: 'waiting', cancel: 'cancelled' },
  confirmed: { cancel: 'cancelled' },
  waiting: { promote: 'confirmed', cancel: 'cancelled' },
  cancelled: {},
};

/** Online with a confirmation by mail; the others through the secretariat, with the same rights. */
export const registrationSources = ['web', 'phone', 'post', 'desk'] as const;
export type RegistrationSource = (typeof registrationSources)[number];

/** As what somebody says to come; the facilitator is hired, not registered. */
export const registrationClasses = roleClassNames.filter((each) => each !== 'facilitator');

type Open = Pick<Meeting, 'status' | 'startsAt' | 'public' | 'publishedAt'>;

/** A meeting that takes registrations from anybody: open, in the public calendar, and still to come. */
export function refuseRegistering({ status, startsAt, public: open, publishedAt }: Open, now: Date): Refusal | undefined {
  if (!isUpcoming(status) || publishedAt === null) return refuse('registration.not-open');
  if (now >= startsAt) return refuse('meeting.has-begun');
  return open ? undefined : refuse('registration.by-invitation');
}

/** The secretariat also registers who was invited to a meeting that is not open. */
export function refuseReceivedRegistration({ status, startsAt }: Pick<Open, 'status' | 'startsAt'>, now: Date): Refusal | undefined {
  if (!isUpcoming(status)) return refuse('meeting.wrong-status', { status });
  return now >= startsAt ? refuse('meeting.has-begun') : undefined;
}

/** Whoever calls twice has one place. */
export const refuseReceivedTwice = (received: boolean): Refusal | undefined => (received ? refuse('registration.received-already') : undefined);

interface Registrant {
  readonly classes: readonly RoleClass[];
  readonly privateCapacity: boolean;
  readonly supportGranted?: boolean;
  readonly invited?: boolean;
}

/** Who comes to an open meeting needs no invitation; elsewhere only who was invited, or comes for a committee. (I6) */
export function refuseRegistrant(pack: PackId, kind: Meeting['kind'], { classes, privateCapacity, supportGranted = false, invited = false }: Registrant): Refusal | undefined {
  const guest = refuseGuest(pack, kind, { classes, privately: privateCapacity, supportGranted });
  if (guest || invited || isOpenToAll(pack, kind)) return guest;
  return presenceOf(pack, kind, classes) === 'throughCommittee' ? refuse('registration.through-committee') : undefined;
}

export const refuseRegistrationCommand = ({ status }: { readonly status: RegistrationStatus }, command: RegistrationCommand): Refusal | undefined =>
  refuseMove('registration', registrationLifecycle, status, command);

/** Confirming holds as long as the meeting is still to come; the second time does nothing new. */
export function refuseConfirming(registration: { readonly status: RegistrationStatus }, meeting: Open, now: Date): Refusal | undefined {
  return firstOf(refuseRegistrationCommand(registration, 'confirm'), refuseReceivedRegistration(meeting, now));
}

/** Whoever waits chooses among what the meeting offers instead. */
export function refuseAlternative(status: RegistrationStatus, offered: readonly Alternative[], chosen: Alternative): Refusal | undefined {
  if (status !== 'waiting') return refuse('registration.wrong-status', { status });
  return offered.includes(chosen) ? undefined : refuse('registration.alternative-not-offered');
}
