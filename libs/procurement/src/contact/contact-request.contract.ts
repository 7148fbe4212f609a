import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { languages, type Language } from '@centrale/kernel';

export class SendContactRequest {
  @IsString() @MinLength(2) @MaxLength(120) readonly name!: string;
  @IsEmail() @MaxLength(254) readonly email!: string;
  @IsString() @MinLength(2) @MaxLength(200) readonly organisation!: string;
  @IsOptional() @IsString() @MaxLength(40) readonly phone?: string;
  @IsString() @MinLength(3) @MaxLength(200) readonly subject!: string;
  @IsString() @MinLength(10) @MaxLength(5000) readonly message!: string;
  @IsIn(languages) readonly language!: Language;
}

export class AssignOfficer {
  @IsUUID() readonly officerId!: string;
}

/** At least one of the two: what the request has led to. */
export class LeadContactRequest {
  @IsOptional() @IsUUID() readonly buyerId?: string;
  @IsOptional() @IsUUID() readonly briefingId?: string;
}

export class AnswerContactRequest {
  @IsString() @MinLength(3) @MaxLength(5000) readonly answer!: string;
}
