import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, MinLength } from 'class-validator';
import { languages, type Language } from '@centrale/kernel';
import { contributionKinds, type ContributionKind } from '../contribution/contribution.js';
import { alternatives, type Alternative } from '../meeting/meeting.js';
import { type RoleClass } from '../party/role-class.js';
import { registrationClasses, registrationSources, type RegistrationSource } from './registration.js';

const received = registrationSources.filter((each) => each !== 'web');

/** By somebody themselves. The link that confirms it comes by mail. */
export class Register {
  @IsString() @MinLength(2) @MaxLength(120) readonly name!: string;
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsIn(languages) readonly language!: Language;
  /** As what: a resident, a committee, somebody elected. */
  @IsIn(registrationClasses) readonly class!: RoleClass;
  /** In one's own name, where one's function would make one something else. */
  @IsBoolean() readonly privateCapacity!: boolean;
}

/** Of somebody without e-mail, by phone, post or at the desk. */
export class ReceiveRegistration {
  @IsString() @MinLength(2) @MaxLength(120) readonly name!: string;
  @IsOptional() @IsEmail() @MaxLength(254) readonly email?: string;
  @IsOptional() @IsString() @MaxLength(40) readonly phone?: string;
  @IsIn(languages) readonly language!: Language;
  @IsIn(received) readonly source!: Exclude<RegistrationSource, 'web'>;
  @IsIn(registrationClasses) readonly class!: RoleClass;
  @IsBoolean() readonly privateCapacity!: boolean;
  @IsOptional() @IsUUID() readonly partyId?: string;
}

/** What came by mail: who holds it, holds the registration. */
export class OwnRegistration {
  @IsString() @Length(43, 43) readonly token!: string;
}

export class ChooseAlternative extends OwnRegistration {
  @IsIn(alternatives) readonly alternative!: Alternative;
}

/** In writing, for whoever cannot be there. */
export class ContributeInWriting extends OwnRegistration {
  @IsIn(contributionKinds) readonly kind!: ContributionKind;
  @IsString() @MinLength(3) @MaxLength(5_000) readonly text!: string;
}

/** By the secretariat, for who waits and phoned. */
export class GiveAlternative {
  @IsIn(alternatives) readonly alternative!: Alternative;
}
