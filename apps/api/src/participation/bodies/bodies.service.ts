import { Injectable } from '@nestjs/common';
import { advance, dateAt, refuse, type Actor, type Done } from '@centrale/kernel';
import {
  bodyLifecycle, bodyPolicy, changesBetween, coordinates, refuseActivation, refuseBodyCommand, refuseCreation, refuseDescription, refusePublishing,
  type BodyAct, type BodyCommand, type CreateBody, type DescribeBody, type LanguageRegime, type UpgradePack,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { type Facts } from '../../platform/audit/entry.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { RulePacks } from '../rule-packs/rule-packs.service.js';
import { TrajectoryContents } from '../trajectories/trajectory-content.service.js';
import { BodyAccesses, type HeldBody } from './body-access.service.js';
import { BodyEntity } from './body.entity.js';
import { BodyNotices } from './body-notices.service.js';

const silent = { nl: '', fr: '' };
const bare = { composition: { description: silent, targetGroups: [], outreach: [] }, themeNote: silent, frequency: silent, attendance: 'open' } as const;

/** What was given of it; the rest stays. */
const describedBy = ({ name, policyDomain, groupType, composition, themeNote, frequency, attendance }: DescribeBody): Partial<BodyEntity> =>
  Object.fromEntries(Object.entries({ name, policyDomain, groupType, composition, themeNote, frequency, attendance }).filter(([, value]) => value !== undefined && value !== null));

/** Bodies from proposal to review. Who sits in them is `SeatsService`, how they end `BodyEndingsService`. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly packs: RulePacks,
    private readonly notices: BodyNotices,
    private readonly themes: TrajectoryContents,
  ) {}

  /** A proposal in the tree, under the rules that hold now. (R000-14, R001-10, I10) */
  create(actor: Actor, body: CreateBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const parent = !body.parentId ? undefined : await this.accesses.hold(tx, actor, body.parentId, 'share');
      permit(parent ? bodyPolicy.createGroup(actor, parent.subject) : coordinates(actor, body));
      const facts = (await tx.one<{ now: Date; number: string; languageRegime: LanguageRegime; heldThemes: string[] }>(
        `select centrale.now() as now, centrale.next_number('AS') as number, o.language_regime as "languageRegime",
           array(select t.id from unnest($2::uuid[]) as t(id) where centrale.is_held_theme(t.id, o.id)) as "heldThemes"
         from organisation o where o.id = $1`,
        [body.organisationId, body.themeIds ?? []],
      ))!;
      // One theme that is none of a held meeting makes the choice a mistake as a whole.
      const themeIds = facts.heldThemes.length === (body.themeIds ?? []).length ? facts.heldThemes : [];
      const { id: packId, version: packVersion } = await this.packs.active(tx, body.packId);
      const { organisationId, kind } = body;
      const proposed = { ...bare, ...describedBy(body), organisationId, kind, packId, name: body.name };
      ensure(refuseCreation(proposed, { parent: parent?.body, languageRegime: facts.languageRegime, heldThemes: themeIds.length }));
      const { now, number } = facts;
      const id = newId();
      await guardedBy({ body_from_theme: () => refuse('R001-10') }, () => tx.insert(BodyEntity, {
        ...proposed, id, number, parentId: body.parentId ?? null, path: parent ? `${parent.body.path}/${number}` : number, packVersion, status: 'proposed',
        originThemeId: themeIds[0] ?? null, createdAt: now, changedAt: now,
      }));
      await this.themes.spawn(tx, themeIds, id);
      await tx.record({ dossier: 'body', id, command: 'create', facts: { kind, packId, packVersion, parentId: body.parentId ?? null, themeIds } });
      return { id, at: now.toISOString() };
    });
  }

  describe(actor: Actor, id: string, body: DescribeBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'describe');
      const patch = describedBy(body);
      ensure(refuseDescription({ ...held.body, ...patch }, await this.packs.of(tx, held.body), held.languageRegime));
      return this.change(tx, held, 'describe', patch, { changed: Object.keys(patch) });
    });
  }

  /** What the college approved in its sheet holds for the body from now on: its type, on which yearly duties hang, and its domain. (R003-10, R003-19) */
  async takeOver(tx: Tx, held: HeldBody, approved: Pick<DescribeBody, 'groupType' | 'policyDomain'>): Promise<void> {
    const patch = describedBy(approved);
    const changed = (Object.keys(patch) as (keyof BodyEntity)[]).filter((field) => patch[field] !== held.body[field]);
    if (changed.length > 0) await this.change(tx, held, 'describe', patch, { changed });
  }

  activate(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'activate');
      ensure(refuseActivation(held.body, held.languageRegime));
      return this.move(tx, held, 'activate');
    });
  }

  withdraw(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'withdraw');
      ensure(refuseBodyCommand(held.body, 'withdraw'));
      return this.move(tx, held, 'withdraw');
    });
  }

  review(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'review');
      ensure(refuseBodyCommand(held.body, 'review'));
      await this.notices.toBody(tx, held.body, 'body.under-review');
      return this.move(tx, held, 'review', { reviewReason: reason });
    });
  }

  resume(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'resume');
      ensure(refuseBodyCommand(held.body, 'resume'));
      return this.move(tx, held, 'resume', { reviewReason: null });
    });
  }

  publish(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'publish');
      ensure(refusePublishing(held.body, held.languageRegime));
      return this.change(tx, held, 'publish', { publishedAt: held.now });
    });
  }

  /** An act of its own, that says what it changes. (I12) */
  upgradePack(actor: Actor, id: string, { toVersion }: UpgradePack): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'upgradePack');
      const to = await this.packs.upgrade(tx, held.body, toVersion);
      const changes = changesBetween(await this.packs.of(tx, held.body), to.parameters);
      const facts = { packId: to.id, from: held.body.packVersion, to: toVersion, changed: changes.map(({ parameter }) => parameter) };
      return this.change(tx, held, 'upgradePack', { packVersion: toVersion }, facts);
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, act: BodyAct): Promise<HeldBody> {
    const held = await this.accesses.hold(tx, actor, id);
    permit(bodyPolicy[act](actor, held.subject));
    return held;
  }

  private move(tx: Tx, held: HeldBody, command: BodyCommand, patch: Partial<BodyEntity> = {}): Promise<Done> {
    return this.change(tx, held, command, { ...patch, status: advance(bodyLifecycle, held.body.status, command) }, { on: dateAt(held.now) });
  }

  private async change(tx: Tx, { body, now }: HeldBody, command: string, patch: Partial<BodyEntity>, facts: Facts = {}): Promise<Done> {
    await tx.update(BodyEntity, body.id, { ...patch, changedAt: now });
    await tx.record({ dossier: 'body', id: body.id, command, facts });
    return { id: body.id, at: now.toISOString() };
  }
}
