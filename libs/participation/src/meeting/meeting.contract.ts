import { Type } from 'class-transformer';
import {
  IsDefined, ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { InstantPattern, LocalDatePattern } from '@centrale/kernel';
import { roleClassNames, type RoleClass } from '../party/role-class.js';
import { MayDepart } from '../rule/rule.contract.js';
import { DraftName, DraftText } from '../text.contract.js';
import { attendanceCapacities, type AttendanceCapacity } from './attendance.js';
import { invitationChannels, type InvitationChannel } from './invitation-rules.js';
import { meetingKinds, type MeetingKind } from './meeting-kind.js';
import { alternatives, locationProviders, spokenLanguages, type Alternative, type MeetingLocation, type SpokenLanguage } from './meeting.js';
import { reachWays, type ReachWay } from './reach.js';

export class LocationContract implements MeetingLocation {
  @IsString() @MaxLength(200) readonly name!: string;
  @IsString() @MaxLength(300) readonly address!: string;
  @IsIn(locationProviders) readonly provider!: MeetingLocation['provider'];
  @IsString() @MaxLength(2_000) readonly access!: string;
}

/** From when until when: instants. */
export class Moment {
  @Matches(InstantPattern) readonly startsAt!: string;
  @Matches(InstantPattern) readonly endsAt!: string;
}

/** Who chairs and who writes the report, out of the register of parties; null is nobody. (R003-18) */
export class AppointToMeeting {
  @IsOptional() @IsUUID() readonly chairPartyId: string | null = null;
  /** The body's contact official chairs, whether the register knows them already or not; goes before `chairPartyId`. */
  @IsOptional() @IsBoolean() readonly officialChairs?: boolean;
  @IsOptional() @IsUUID() readonly rapporteurPartyId: string | null = null;
}

/** The whole plan of a meeting, complete or not. */
export class PlanMeeting extends AppointToMeeting {
  @Matches(InstantPattern) readonly startsAt!: string;
  @Matches(InstantPattern) readonly endsAt!: string;
  @IsIn(meetingKinds) readonly kind!: MeetingKind;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly title!: DraftName;
  @IsOptional() @ValidateNested() @Type(() => LocationContract) readonly location: LocationContract | null = null;
  @IsArray() @ArrayUnique() @IsIn(spokenLanguages, { each: true }) readonly languages!: SpokenLanguage[];
  @IsOptional() @IsInt() @Min(1) @Max(100_000) readonly capacity: number | null = null;
  @IsArray() @ArrayUnique() @IsIn(alternatives, { each: true }) readonly alternatives!: Alternative[];
  @IsBoolean() readonly public!: boolean;
  /** The trajectory or request for advice whose question this meeting serves. (R000-08) */
  @IsOptional() @IsUUID() readonly servesQuestionId: string | null = null;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly method!: DraftText;
}

/** A meeting belongs to a body, to a trajectory, or to both; the trajectory's rule set comes first. */
export class CreateMeeting extends PlanMeeting {
  @IsOptional() @IsUUID() readonly bodyId: string | null = null;
  @IsOptional() @IsUUID() readonly trajectoryId: string | null = null;
  @IsOptional() @IsUUID() readonly phaseId: string | null = null;
}

/** Somebody of the register of parties. */
export class InviteParty {
  @IsUUID() readonly partyId!: string;
  @IsIn(invitationChannels) readonly channel!: InvitationChannel;
}

/** A group that is reached as one: 'everybody in the street, by poster'. */
export class InviteGroup {
  @IsString() @MinLength(2) @MaxLength(200) readonly label!: string;
  @IsIn(roleClassNames) readonly class!: RoleClass;
  @IsIn(invitationChannels) readonly channel!: InvitationChannel;
}

export class InviteToMeeting extends MayDepart {
  /** All current members of the body, each by their own address. */
  @IsBoolean() readonly members!: boolean;
  /** Everybody whose interest in the body, the trajectory or one of its themes is confirmed. */
  @IsBoolean() readonly interested!: boolean;
  @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => InviteParty) readonly parties!: InviteParty[];
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => InviteGroup) readonly groups!: InviteGroup[];
}

/** Another place, or another hour of the same day. */
export class RelocateMeeting extends Moment {
  @IsDefined() @ValidateNested() @Type(() => LocationContract) readonly location!: LocationContract;
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly reason!: DraftText;
}

/** Why a meeting is postponed or cancelled: everybody reads it. */
export class CallOffMeeting {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly reason!: DraftText;
}

export class SubmitAgendaItem extends MayDepart {
  @IsString() @MinLength(3) @MaxLength(300) readonly title!: string;
  @IsString() @MaxLength(5_000) readonly explanation!: string;
  /** In whose name, where the secretariat writes it down. */
  @IsOptional() @IsUUID() readonly partyId?: string;
}

/** Takes an item on the agenda; a late one with the reason why. (R003-15) */
export class AcceptAgendaItem extends MayDepart {
  @IsOptional() @IsUUID() readonly meetingId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(600) readonly minutes: number | null = null;
}

/** All accepted items, in the order in which they come. */
export class OrderAgenda {
  @IsArray() @ArrayMaxSize(100) @ArrayUnique() @IsUUID('all', { each: true }) readonly itemIds!: string[];
}

export class AttendanceLine {
  @IsOptional() @IsUUID() readonly partyId: string | null = null;
  /** For a count without names; a person's classes are known. */
  @IsOptional() @IsIn(roleClassNames) readonly class: RoleClass | null = null;
  @IsInt() @Min(1) @Max(100_000) readonly count!: number;
  /** As what; when absent, as the rule set says of this class. */
  @IsOptional() @IsIn(attendanceCapacities) readonly capacity: AttendanceCapacity | null = null;
}

/** Everybody who was there; sent again, it takes the place of what was written before. */
export class RecordAttendance {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1_000) @ValidateNested({ each: true }) @Type(() => AttendanceLine) readonly lines!: AttendanceLine[];
}

/** Somebody whom no mail reaches was told of a change. */
export class ReachSomebody {
  @IsIn(reachWays) readonly how!: ReachWay;
}

export class WriteReport {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly text!: DraftText;
}

export class ShareReport {
  /** The last day on which who was there may correct it. */
  @Matches(LocalDatePattern) readonly correctionUntil!: string;
}

export class CorrectReport {
  @IsString() @MinLength(3) @MaxLength(5_000) readonly text!: string;
}

export class SettleCorrection {
  @IsBoolean() readonly taken!: boolean;
  @IsString() @MinLength(3) @MaxLength(2_000) readonly answer!: string;
}
