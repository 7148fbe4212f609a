import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { mayOf, type Actor } from '@centrale/kernel';
import { contributionPolicy, publishingLanguages, refuseEndedPlace, type ContributionPlaceView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { reveal } from '../../platform/http/answers.js';
import { Meetings } from '../meetings/meetings.service.js';

export class ContributionPlaceQuery {
  @IsOptional() @IsUUID() readonly bodyId: string | null = null;
  @IsOptional() @IsUUID() readonly trajectoryId: string | null = null;
}

/** A body or a trajectory, as whoever notes something there outside a meeting needs to know it. (R003-39) */
@Injectable()
export class ContributionPlacesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly meetings: Meetings,
  ) {}

  /** @throws NotFound also for one that is not to be seen, and where neither is named */
  async one(actor: Actor, { bodyId, trajectoryId }: ContributionPlaceQuery): Promise<ContributionPlaceView> {
    const { access, regime, ended } = await this.meetings.place(this.reader, { bodyId, trajectoryId }, actor.personId);
    reveal(contributionPolicy.see(actor, access));
    const themes = await this.reader.query<ContributionPlaceView['themes'][number]>(
      'select id, name from theme where trajectory_id = $1 order by priority nulls last, created_at, id', [trajectoryId],
    );
    return { publishedIn: publishingLanguages(regime), themes, may: mayOf({ contribute: contributionPolicy.note(actor, access) ?? refuseEndedPlace(ended) }) };
  }
}
