import { Type } from 'class-transformer';
import { IsDefined, IsEmail, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { languages, LocalDatePattern, PhonePattern, type Language } from '@centrale/kernel';
import { DraftName } from '../text.contract.js';
import { partyKinds, type PartyKind } from './party.js';
import { givenClasses, type RoleClass } from './role-class.js';

export class CorrectParty {
  @IsString() @MinLength(2) @MaxLength(200) readonly name!: string;
  @IsOptional() @IsEmail() @MaxLength(254) readonly email?: string;
  @IsOptional() @Matches(PhonePattern) readonly phone?: string;
  @IsIn(languages) readonly language!: Language;
  @IsOptional() @IsUUID() readonly neighbourhoodId?: string;
  /** Reference on the social map, of a recognised organisation. (R003-12) */
  @IsOptional() @IsString() @MinLength(2) @MaxLength(300) readonly recognition?: string;
}

export class RegisterParty extends CorrectParty {
  @IsUUID() readonly organisationId!: string;
  @IsIn(partyKinds) readonly kind!: PartyKind;
}

export class GiveClass {
  @IsIn(givenClasses) readonly class!: RoleClass;
  @Matches(LocalDatePattern) readonly fromOn!: string;
  /** The last day. */
  @IsOptional() @Matches(LocalDatePattern) readonly toOn?: string;
  /** The decision, the mandate, the reference that shows it. */
  @IsOptional() @IsString() @MaxLength(500) readonly evidence?: string;
}

export class EndOn {
  /** The last day. */
  @Matches(LocalDatePattern) readonly on!: string;
}

/** The account of a person who works with this city. */
export class LinkAccount {
  @IsEmail() @MaxLength(254) readonly email!: string;
}

export class RenameNeighbourhood {
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
}

export class AddNeighbourhood extends RenameNeighbourhood {
  @IsUUID() readonly organisationId!: string;
}
