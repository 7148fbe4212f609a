import { Equals, IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { languages, LocalDatePattern, type Language } from '@centrale/kernel';
import { interestOutcomes, interestSources, type InterestOutcome, type InterestSource } from './interest.js';

/** Shown by a visitor who wants to take part in the work of a body; a letter asks to confirm the address. */
export class ShowBodyInterest {
  @IsString() @MinLength(2) @MaxLength(120) readonly name!: string;
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsIn(languages) readonly language!: Language;
  /** Read what happens with the data. */
  @Equals(true) readonly privacyAccepted!: true;
  @IsOptional() @IsBoolean() readonly newsletter?: boolean;
}

/** The same in a trajectory, or in one theme of it. */
export class ShowInterest extends ShowBodyInterest {
  @IsUUID() readonly trajectoryId!: string;
  @IsOptional() @IsUUID() readonly themeId?: string;
}

/** Written down for somebody who called, wrote or came by, and wants to take part in the work of a body. */
export class RegisterBodyInterest {
  /** When they are in the city's register already. */
  @IsOptional() @IsUUID() readonly partyId?: string;
  @IsString() @MinLength(2) @MaxLength(120) readonly name!: string;
  @IsOptional() @IsEmail() @MaxLength(254) readonly email?: string;
  @IsOptional() @IsString() @MaxLength(40) readonly phone?: string;
  @IsOptional() @IsString() @MaxLength(300) readonly address?: string;
  @IsIn(languages) readonly language!: Language;
  @IsIn(interestSources.filter((source) => source !== 'web')) readonly source!: Exclude<InterestSource, 'web'>;
  @IsOptional() @Matches(LocalDatePattern) readonly registeredOn?: string;
}

/** The same for a trajectory, or one theme of it. */
export class RegisterInterest extends RegisterBodyInterest {
  @IsUUID() readonly trajectoryId!: string;
  @IsOptional() @IsUUID() readonly themeId?: string;
}

/** By the link in a letter, without an account. */
export class ByToken {
  @IsString() @Matches(/^[A-Za-z0-9_-]{43}$/) readonly token!: string;
}

export class RecordOutcome {
  @IsIn(interestOutcomes) readonly outcome!: InterestOutcome;
}
