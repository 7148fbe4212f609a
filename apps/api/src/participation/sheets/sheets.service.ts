import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done, type Refusal } from '@centrale/kernel';
import {
  firstSheet, isEnded, pendingSheetStatuses, refusalsOfSheet, refuseInsuranceCover, refuseNewSheet, refuseSheetApproval, refuseSheetCommand, refuseSheetConformity, refuseSheetPublication,
  refuseSheetRepeal, sheetLifecycle, sheetPolicy,
  type Because, type CoverInsurance, type DecideSheet, type FrameworkFloors, type PublishSheet, type RepealSheet, type SheetCommand, type SheetContent, type SheetStatus, type StartSheet,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { BodiesService } from '../bodies/bodies.service.js';
import { BodyAccesses, type HeldBody } from '../bodies/body-access.service.js';
import { Clocks } from '../clocks/clocks.service.js';
import { SheetEntity } from './sheet.entity.js';

export interface HeldSheet extends HeldBody {
  readonly sheet: SheetEntity;
}

interface Framework {
  readonly id: string;
  readonly floors: FrameworkFloors;
}

interface Before {
  readonly version: number;
  readonly status: SheetStatus;
  readonly content: SheetContent;
}

/** The quality-framework sheet of a body, from its first word to the city's website. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly bodies: BodiesService,
    private readonly clocks: Clocks,
  ) {}

  /** The first sheet of a body, or the next version of the one that it has. */
  start(actor: Actor, { bodyId }: StartSheet): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, now } = await this.accesses.hold(tx, actor, bodyId);
      permit(sheetPolicy.start(actor, subject));
      const versions = await tx.query<Before>('select version, status, content from sheet where body_id = $1 order by version desc', [bodyId]);
      const pending = versions.some(({ status }) => pendingSheetStatuses.some((each) => each === status));
      ensure(refuseNewSheet({ pending, bodyEnded: isEnded(body) }));
      const [before] = versions;
      const content = before?.content ?? firstSheet({ ...body, officialEmail: await this.officialEmail(tx, body.contactOfficialId) }, (await this.framework(tx, body.organisationId))?.floors);
      const id = newId();
      const version = (before?.version ?? 0) + 1;
      await tx.insert(SheetEntity, { id, organisationId: body.organisationId, bodyId, version, status: 'draft', content, revision: 1, createdAt: now, changedAt: now });
      await tx.record({ dossier: 'sheet', id, command: 'start', facts: { bodyId, version } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** Nothing missing, nothing in conflict with the framework of the city. (R003-36) */
  checkConformity(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'checkConformity');
      ensure(refuseSheetConformity(held.sheet, 'checkConformity', conformityOf(held, await this.framework(tx, held.body.organisationId))));
      return this.move(tx, held, 'checkConformity');
    });
  }

  /** To the college: held against the framework once more, since that may have changed. (R003-01) */
  submit(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'submit');
      const framework = await this.framework(tx, held.body.organisationId);
      ensure(refuseSheetConformity(held.sheet, 'submit', conformityOf(held, framework)));
      await tx.notify({ organisationId: held.body.organisationId, roles: ['secretariat'], ...noticeOf(held, 'sheet.submitted') });
      return this.move(tx, held, 'submit', { frameworkId: framework?.id ?? null, submittedAt: held.now, returnedReason: null });
    });
  }

  /** What the college decided, written down; from now on it is to be published. (R003-01, R003-38) */
  approve(actor: Actor, id: string, { on, reference }: DecideSheet): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'approve', 'update');
      ensure(refuseSheetApproval(held.sheet, { on: on ?? '', reference: reference ?? '' }, held.now));
      const { body } = held;
      await this.clocks.start(tx, {
        kind: 'publication', rule: 'R003-38', organisationId: body.organisationId, bodyId: body.id, dossier: 'sheet', dossierId: id, label: body.number, ownerSide: 'city', term: null,
        anchor: on!,
      });
      const { general, working } = held.sheet.content;
      await this.bodies.takeOver(tx, held, { ...(working.groupType && { groupType: working.groupType }), ...(general.domain && { policyDomain: general.domain }) });
      await this.tellOfficial(tx, held, 'sheet.approved', { decisionOn: on! });
      return this.move(tx, held, 'approve', { decisionOn: on!, decisionReference: reference!.trim() }, { decisionOn: on! });
    });
  }

  /** The college wants something else; the reason goes with it. */
  sendBack(actor: Actor, id: string, { reason }: Because): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'sendBack');
      ensure(refuseSheetCommand(held.sheet, 'sendBack'));
      await this.tellOfficial(tx, held, 'sheet.sent-back');
      return this.move(tx, held, 'sendBack', { returnedReason: reason });
    });
  }

  /** Where everybody reads it; the version before is read no more. (R003-38) */
  publish(actor: Actor, id: string, { url, on }: PublishSheet): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'publish');
      ensure(refuseSheetPublication(held.sheet, on, held.now));
      const before = await tx.one<{ id: string }>(`select id from sheet where body_id = $1 and status = 'published'`, [held.body.id]);
      if (before) await this.move(tx, { ...held, sheet: await tx.lock(SheetEntity, before.id) }, 'supersede', {}, { by: id });
      await this.clocks.satisfy(tx, { kind: 'publication', dossier: 'sheet', dossierId: id }, on);
      return this.move(tx, held, 'publish', { publishedOn: on, publishedUrl: url }, { publishedOn: on });
    });
  }

  repeal(actor: Actor, id: string, { on, reference, reason }: RepealSheet): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'repeal');
      ensure(refuseSheetRepeal(held.sheet, { on: on ?? '', reference: reference ?? '' }, held.now));
      await this.tellOfficial(tx, held, 'sheet.repealed');
      return this.move(tx, held, 'repeal', { repealedOn: on!, repealReference: reference!.trim(), repealReason: reason }, { repealedOn: on! });
    });
  }

  /** What the city insures for the body from a day on. (R003-33) */
  coverInsurance(actor: Actor, id: string, cover: CoverInsurance): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'coverInsurance');
      ensure(refuseInsuranceCover(cover, isEnded(held.body)));
      await tx.query('insert into insurance_cover (id, body_id, kinds, from_on, to_on, confirmed_by, confirmed_at) values ($1, $2, $3, $4, $5, $6, $7)', [
        newId(), held.body.id, cover.kinds, cover.from, cover.to, actor.personId, held.now,
      ]);
      await tx.record({ dossier: 'sheet', id, command: 'coverInsurance', facts: { kinds: cover.kinds, from: cover.from, to: cover.to } });
      return { id, at: held.now.toISOString() };
    });
  }

  /** Locked, and its body kept as it is unless it changes too; seen and permitted. @throws NotFound */
  async hold(tx: Tx, actor: Actor, id: string, command: keyof typeof sheetPolicy, mode: 'update' | 'share' = 'share'): Promise<HeldSheet> {
    const sheet = await tx.lock(SheetEntity, id);
    const held = await this.accesses.hold(tx, actor, sheet.bodyId, mode);
    permit(sheetPolicy[command](actor, held.subject));
    return { ...held, sheet };
  }

  async move(tx: Tx, { sheet, now }: HeldSheet, command: SheetCommand, patch: Partial<SheetEntity> = {}, facts: Facts = {}): Promise<Done> {
    await tx.update(SheetEntity, sheet.id, { ...patch, status: advance(sheetLifecycle, sheet.status, command), changedAt: now });
    await tx.record({ dossier: 'sheet', id: sheet.id, command, facts: { ...facts, version: sheet.version } });
    return { id: sheet.id, at: now.toISOString(), version: sheet.revision };
  }

  private framework(tx: Tx, organisationId: string): Promise<Framework | undefined> {
    return tx.one<Framework>(`select id, floors from general_framework where organisation_id = $1 and status = 'active'`, [organisationId]);
  }

  private async officialEmail(tx: Tx, officialId: string | null): Promise<string | null> {
    if (officialId === null) return null;
    return (await tx.one<{ email: string }>('select email from person where id = $1', [officialId]))?.email ?? null;
  }

  private async tellOfficial(tx: Tx, held: HeldSheet, kind: string, params: Readonly<Record<string, string>> = {}): Promise<void> {
    const { organisationId, contactOfficialId } = held.body;
    const notice = noticeOf(held, kind, params);
    await tx.notify(contactOfficialId ? { personIds: [contactOfficialId], ...notice } : { organisationId, roles: ['coordinator'], ...notice });
  }
}

const noticeOf = ({ sheet, body }: HeldSheet, kind: string, params: Readonly<Record<string, string>> = {}) =>
  ({ kind, dossier: 'sheet', dossierId: sheet.id, params: { number: body.number, ...params } }) as const;

const conformityOf = ({ sheet, body, languageRegime }: HeldSheet, framework: Framework | undefined): Refusal[] =>
  refusalsOfSheet(sheet.content, { floors: framework?.floors, hasOfficial: body.contactOfficialId !== null, languageRegime });
