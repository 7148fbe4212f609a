import { Injectable } from '@nestjs/common';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Transform } from 'class-transformer';
import { mayOf, type Actor, type LocalText, type Page } from '@centrale/kernel';
import {
  interestStatuses, keepsBodyInterests, refuseInterest, refuseInterestErasure, refuseInterestOutcome, trajectoryPolicy,
  type InterestFormView, type InterestRow, type InterestStatus, type TrajectoryAccess, type TrajectoryStatus,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit, reveal } from '../../platform/http/answers.js';
import { organisationContact } from '../../platform/identity/holders.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { ACCESS, ACCESS_FROM, accessOf } from '../trajectories/trajectory-access.service.js';

export class InterestsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly themeId?: string;
  @IsOptional() @IsIn(interestStatuses) readonly status?: InterestStatus;
  /** Those alone who have no outcome yet. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => value === 'true') @IsBoolean() readonly open?: boolean;
}

type Listed = Omit<InterestRow, 'registeredAt' | 'may' | 'erased'> & { readonly registeredAt: Date; readonly erasedAt: Date | null; readonly key: string };
type Owner = Pick<TrajectoryAccess, 'organisationId' | 'status' | 'confidential'> & Parameters<typeof accessOf>[1];

/** Names and addresses are for those who keep the register; everybody else sees numbers, on the trajectory. */
@Injectable()
export class InterestsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly bodies: BodyAccesses,
  ) {}

  async list(actor: Actor, trajectoryId: string, query: InterestsQuery): Promise<Page<InterestRow>> {
    const access = await this.access(actor, trajectoryId);
    permit(trajectoryPolicy.keepInterests(actor, access));
    return this.page('i.trajectory_id = $1', trajectoryId, query);
  }

  async ofBody(actor: Actor, bodyId: string, query: InterestsQuery): Promise<Page<InterestRow>> {
    permit(keepsBodyInterests(actor, await this.bodies.of(actor, bodyId)));
    return this.page('i.body_id = $1', bodyId, query);
  }

  private async page(owner: string, ownerId: string, { themeId, status, open, ...query }: InterestsQuery): Promise<Page<InterestRow>> {
    const [registeredAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select i.id, i.theme_id as "themeId", h.name as "themeName", i.name, i.email, i.phone, i.address, i.language, i.source, i.status, i.outcome, i.outcome_on as "outcomeOn",
         i.registered_at as "registeredAt", i.registered_at::text as key, i.erased_at as "erasedAt"
       from interest i left join theme h on h.id = i.theme_id
       where ${owner} and ($2::uuid is null or i.theme_id = $2) and ($3::text is null or i.status = $3)
         and (not coalesce($4, false) or (i.status = 'confirmed' and i.outcome is null)) and ($5::timestamptz is null or (i.registered_at, i.id) < ($5, $6::uuid))
       order by i.registered_at desc, i.id desc limit $7`,
      [ownerId, themeId, status, open, registeredAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** For the public form. @throws NotFound for what is not public */
  async form(trajectoryId: string): Promise<InterestFormView> {
    const row = await this.reader.one<Omit<InterestFormView, 'may'> & { readonly status: TrajectoryStatus; readonly themes: readonly { id: string; name: LocalText }[] }>(
      `select t.id as "trajectoryId", t.title, t.question, t.status, json_build_object('nl', o.name_nl, 'fr', o.name_fr) as "organisationName", ${organisationContact('o')} as contact,
         (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.priority nulls last, h.created_at, h.id), '[]') from theme h
           where h.trajectory_id = t.id and h.kind = 'theme') as themes
       from trajectory t join organisation o on o.id = t.organisation_id where t.id = $1 and t.status <> 'draft' and not t.confidential`,
      [trajectoryId],
    );
    if (!row) throw new NotFound();
    const { status, ...form } = row;
    return { ...form, may: mayOf({ showInterest: refuseInterest({ status, confidential: false }) }) };
  }

  /** For the timeline of one interest. @throws NotFound */
  async reveal(actor: Actor, id: string): Promise<void> {
    const interest = await this.reader.one<{ trajectoryId: string | null; bodyId: string | null }>('select trajectory_id as "trajectoryId", body_id as "bodyId" from interest where id = $1', [id]);
    if (interest?.bodyId) return reveal(keepsBodyInterests(actor, await this.bodies.of(actor, interest.bodyId)));
    if (!interest?.trajectoryId) throw new NotFound();
    const access = await this.access(actor, interest.trajectoryId);
    reveal(trajectoryPolicy.keepInterests(actor, access));
  }

  /** @throws NotFound also for a trajectory that is not to be seen */
  private async access(actor: Actor, trajectoryId: string): Promise<TrajectoryAccess> {
    const row = await this.reader.one<Owner>(
      `select t.organisation_id as "organisationId", t.status, t.confidential, ${ACCESS('$2')} from trajectory t ${ACCESS_FROM} where t.id = $1`,
      [trajectoryId, actor.personId],
    );
    if (!row) throw new NotFound();
    const access = accessOf(row, row);
    reveal(trajectoryPolicy.see(actor, access));
    return access;
  }
}

function rowOf({ key: _, registeredAt, erasedAt, ...row }: Listed): InterestRow {
  const { status } = row;
  return {
    ...row, registeredAt: registeredAt.toISOString(), erased: erasedAt !== null,
    may: mayOf({ recordOutcome: refuseInterestOutcome({ status, erasedAt }), erase: refuseInterestErasure({ erasedAt }) }),
  };
}
