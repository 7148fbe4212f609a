import { IsIn, IsISO8601, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/paging.js';

/** What every list of OParl can be narrowed by; the names are those of the standard. */
export class OparlQuery extends PageQuery {
  @IsOptional() @IsISO8601({ strict: true }) readonly created_since?: string;
  @IsOptional() @IsISO8601({ strict: true }) readonly created_until?: string;
  @IsOptional() @IsISO8601({ strict: true }) readonly modified_since?: string;
  @IsOptional() @IsISO8601({ strict: true }) readonly modified_until?: string;
  /** Without the lists that are within the objects: for who updates what they have. */
  @IsOptional() @IsIn(['true', 'false']) readonly omit_internal?: 'true' | 'false';
}
