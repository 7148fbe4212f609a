import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';

export const PAGE_AT_MOST = 100;

/** Which part of a list: what follows the cursor that the page before ended with. */
export class PageQuery {
  @IsOptional() @IsString() @Length(1, 500) readonly after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_AT_MOST) readonly limit: number = 25;
}
