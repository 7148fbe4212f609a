import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/paging.js';

export class InvitationsQuery extends PageQuery {
  /** Only those on which an offer can still be made. */
  @IsOptional() @IsIn(['true', 'false']) readonly open?: 'true' | 'false';
}
