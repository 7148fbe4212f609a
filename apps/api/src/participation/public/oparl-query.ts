import { IsIn, IsOptional, Matches } from 'class-validator';
import { DateOrMomentPattern } from '@centrale/kernel';
import { PageQuery } from '../../platform/http/paging.js';

/** What every list of OParl can be narrowed by; the names are those of the standard. */
export class OparlQuery extends PageQuery {
  @IsOptional() @Matches(DateOrMomentPattern) readonly created_since?: string;
  @IsOptional() @Matches(DateOrMomentPattern) readonly created_until?: string;
  @IsOptional() @Matches(DateOrMomentPattern) readonly modified_since?: string;
  @IsOptional() @Matches(DateOrMomentPattern) readonly modified_until?: string;
  /** Without the lists that are within the objects: for who updates what they have. */
  @IsOptional() @IsIn(['true', 'false']) readonly omit_internal?: 'true' | 'false';
}
