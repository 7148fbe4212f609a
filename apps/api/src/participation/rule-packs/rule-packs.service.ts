import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done } from '@centrale/kernel';
import {
  assumptionsKept, packLifecycle, packPolicy, refuseDraft, refusePackCommand, refuseUpgrade, type DraftPack, type PackCommand, type PackId, type PackParameters, type RulePack,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { RulePackEntity } from './rule-pack.entity.js';

/** What pins a version, for the rules that read their parameters from it. */
export interface PinnedPack {
  readonly packId: PackId;
  readonly packVersion: number;
}

/** The version that holds, where what the alias names pins an older one. */
export const NEWER_PACK = (pinned: string): string => `(
  select json_build_object('toVersion', n.version, 'parameters', n.parameters) from rule_pack n
  where n.pack_id = ${pinned}.pack_id and n.status = 'active' and n.version > ${pinned}.pack_version)`;

/** Versions of rule sets: what one says never changes, and what pins it moves on only by an act of its own. (I12) */
@Injectable()
export class RulePacks {
  constructor(private readonly transactions: Transactions) {}

  draft(actor: Actor, { packId, parameters, note }: DraftPack): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(packPolicy.draft(actor, null));
      const versions = await tx.query<RulePackEntity & RulePack>(
        `select pack_id as id, version, status, parameters, assumptions from rule_pack where pack_id = $1 order by version for update`, [packId],
      );
      const active = versions.find(({ status }) => status === 'active')!;
      const asked = { ...parameters };
      ensure(refuseDraft(active, asked, versions.some(({ status }) => status === 'draft')));
      const now = await tx.now();
      const id = newId();
      const version = versions.at(-1)!.version + 1;
      const assumptions = assumptionsKept(active, asked);
      await tx.insert(RulePackEntity, { id, packId, version, status: 'draft', parameters: asked, assumptions, note, createdBy: actor.personId, createdAt: now });
      await tx.record({ dossier: 'rulePack', id, command: 'draft', facts: { packId, version } });
      return { id, at: now.toISOString(), version };
    });
  }

  /** From now on new bodies and trajectories take this version; those that pin another keep it until somebody upgrades them. */
  activate(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { pack, now } = await this.hold(tx, actor, id, 'activate');
      const before = await tx.one<{ id: string }>(`select id from rule_pack where pack_id = $1 and status = 'active' for update`, [pack.packId]);
      if (before) await this.move(tx, await tx.lock(RulePackEntity, before.id), 'supersede');
      await this.move(tx, pack, 'activate', { activatedAt: now });
      return { id, at: now.toISOString(), version: pack.version };
    });
  }

  discard(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { pack, now } = await this.hold(tx, actor, id, 'discard');
      await this.move(tx, pack, 'discard');
      return { id, at: now.toISOString(), version: pack.version };
    });
  }

  /** The version that new bodies and trajectories take. @throws NotFound */
  async active(tx: Tx, packId: PackId): Promise<RulePack> {
    const pack = await tx.one<RulePack>(`select ${PACK} from rule_pack where pack_id = $1 and status = 'active'`, [packId]);
    if (!pack) throw new NotFound();
    return pack;
  }

  /** What a pinned version says. */
  async of(tx: Tx, { packId, packVersion }: PinnedPack): Promise<PackParameters> {
    const pack = await tx.one<RulePack>(`select ${PACK} from rule_pack where pack_id = $1 and version = $2`, [packId, packVersion]);
    if (!pack) throw new Error(`No version ${packVersion} of ${packId}`);
    return pack.parameters;
  }

  /** For the explicit act of a body or trajectory: the version that it moves to. @throws Refused 409 */
  async upgrade(tx: Tx, pinned: PinnedPack, toVersion: number): Promise<RulePack> {
    const to = await tx.one<RulePack>(`select ${PACK} from rule_pack where pack_id = $1 and version = $2`, [pinned.packId, toVersion]);
    ensure(refuseUpgrade({ id: pinned.packId, version: pinned.packVersion }, to));
    return to!;
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: Exclude<PackCommand, 'supersede'>): Promise<{ pack: RulePackEntity; now: Date }> {
    permit(packPolicy[command](actor, null));
    const pack = await tx.lock(RulePackEntity, id);
    ensure(pack.status === 'discarded' ? refusePackCommand({ status: 'superseded' }, command) : refusePackCommand({ status: pack.status }, command));
    return { pack, now: await tx.now() };
  }

  private async move(tx: Tx, { id, status, packId, version }: RulePackEntity, command: PackCommand, patch: Partial<RulePackEntity> = {}): Promise<void> {
    await tx.update(RulePackEntity, id, { ...patch, status: advance(packLifecycle, status, command) });
    await tx.record({ dossier: 'rulePack', id, command, facts: { packId, version } });
  }
}

const PACK = `pack_id as id, version, status, parameters, assumptions, activated_at::date::text as "activatedOn"`;
