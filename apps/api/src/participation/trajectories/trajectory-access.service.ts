import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type LocalDate } from '@centrale/kernel';
import {
  organiserOf, trajectoryPolicy, type BodyFunction, type LanguageRegime, type PackParameters, type TrajectoryAccess, type TrajectoryAct,
  type TrajectoryCommand,
} from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { permit, reveal } from '../../platform/http/answers.js';
import { TrajectoryEntity } from './trajectory.entity.js';

export { VISIBLE, visibilityOf } from '../confidence.js';

/** A trajectory that a command holds, with what its rules and policies ask. */
export interface HeldTrajectory {
  readonly trajectory: TrajectoryEntity;
  readonly access: TrajectoryAccess;
  readonly pack: PackParameters;
  readonly languageRegime: LanguageRegime;
  /** Read after the lock. */
  readonly now: Date;
  readonly today: LocalDate;
}

interface AccessRow {
  readonly pack: PackParameters;
  readonly bodyKind: string | null;
  readonly contactOfficialId: string | null;
  readonly functions: readonly BodyFunction[] | null;
  readonly ownerId: string | null;
  readonly designTeam: readonly string[] | null;
  readonly mandated: boolean;
}
interface Row extends AccessRow {
  readonly languageRegime: LanguageRegime;
  readonly now: Date;
}

/** What policies ask, beside the columns of `t`; the person is a parameter. */
export const ACCESS = (person: string): string => `k.parameters as pack, b.kind as "bodyKind", b.contact_official_id as "contactOfficialId",
  case when b.id is not null then centrale.body_functions(b.id, ${person}, centrale.today()) end as functions, w.owner_id as "ownerId", w.design_team as "designTeam",
  centrale.has_mandate(${person}, t.organisation_id) as mandated`;
export const ACCESS_FROM = `join rule_pack k on k.pack_id = t.pack_id and k.version = t.pack_version left join body b on b.id = t.body_id left join memorandum w on w.id = t.id`;

export function accessOf(trajectory: Pick<TrajectoryAccess, 'organisationId' | 'status' | 'confidential'>, row: AccessRow): TrajectoryAccess {
  const { organisationId, status, confidential } = trajectory;
  const { pack, bodyKind, contactOfficialId, functions, ownerId, designTeam, mandated } = row;
  return {
    organisationId, status, confidential, mandated, organiser: organiserOf(pack),
    body: bodyKind === null ? null : { organisationId, contactOfficialId, functions: functions ?? [], kind: bodyKind },
    team: ownerId === null ? null : { ownerId, designTeam: designTeam ?? [] },
  };
}

/** Every command on a trajectory, or on what hangs on one, begins here. */
@Injectable()
export class TrajectoryAccesses {
  /** Locks it: to change it, or (`share`) only to keep it as it is. @throws NotFound also for whoever may not see it */
  async hold(tx: Tx, actor: Actor, id: string, act: TrajectoryCommand | TrajectoryAct, mode: 'update' | 'share' = 'update'): Promise<HeldTrajectory> {
    const held = await this.peek(tx, actor, id, mode);
    permit(trajectoryPolicy[act](actor, held.access));
    return held;
  }

  /** The same for whoever may see it, whatever they may do. @throws NotFound */
  async peek(tx: Tx, actor: Actor, id: string, mode: 'update' | 'share'): Promise<HeldTrajectory> {
    const trajectory = await (mode === 'update' ? tx.lock(TrajectoryEntity, id) : tx.lockShared(TrajectoryEntity, id));
    const row = (await tx.one<Row>(
      `select ${ACCESS('$2')}, o.language_regime as "languageRegime", centrale.now() as now
       from trajectory t join organisation o on o.id = t.organisation_id ${ACCESS_FROM} where t.id = $1`,
      [id, actor.personId],
    ))!;
    const access = accessOf(trajectory, row);
    reveal(trajectoryPolicy.see(actor, access));
    return { trajectory, access, pack: row.pack, languageRegime: row.languageRegime, now: row.now, today: dateAt(row.now) };
  }
}
