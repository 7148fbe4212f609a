import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { LocalDatePattern } from '@centrale/kernel';

/** What a body asks of the city. (R000-12, R000-15) */
export class AskSupport {
  @IsUUID() readonly bodyId!: string;
  /** A group of the body that it is for. */
  @IsOptional() @IsUUID() readonly forBodyId?: string;
  @IsString() @MinLength(3) @MaxLength(4000) readonly what!: string;
}

/** Which official gives it. */
export class GrantSupport {
  @IsUUID() readonly officialId!: string;
}

export class DeliverSupport {
  @Matches(LocalDatePattern) readonly on!: string;
}
