import { IsIn, IsOptional } from 'class-validator';
import { callOffStatuses, type CallOffStatus } from '@centrale/procurement';
import { PageQuery } from '../../platform/http/paging.js';

export class CallOffsQuery extends PageQuery {
  @IsOptional() @IsIn(callOffStatuses) readonly status?: CallOffStatus;
}
