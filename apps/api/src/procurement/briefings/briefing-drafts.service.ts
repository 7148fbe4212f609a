import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holds, serviceRoles, type Actor, type Done, type Saved } from '@centrale/kernel';
import {
  changedFields, refuseBriefingOver, refuseBriefingSave, refuseInformationRequest, refuseOfficer,
  type AssignBriefing, type BriefingContent, type FieldRemark,
} from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { ensure, Outdated } from '../../platform/http/answers.js';
import { holdsNow } from '../../platform/identity/holders.js';
import { BriefingEntity } from './briefing.entity.js';
import { BriefingsQueries } from './briefings.queries.js';
import { BriefingsService } from './briefings.service.js';

/** Writing a briefing together: the content that saves itself, its documents, and the dialogue on its fields. */
@Injectable()
export class BriefingDraftsService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly briefings: BriefingsService,
    private readonly queries: BriefingsQueries,
    private readonly gates: AttachmentGates,
  ) {}

  onModuleInit(): void {
    this.gates.register('briefing', {
      read: (actor, id) => this.queries.reveal(actor, id),
      write: async (tx, actor, id) => {
        const { briefing } = await this.briefings.lock(tx, actor, id, 'save');
        ensure(refuseBriefingSave(briefing));
      },
    });
  }

  /**
   * Autosave of the whole content. Each field that changes gets its author. What is already there is saved: sending it
   * again after a lost answer is no conflict.
   * @throws Outdated with the briefing as it is now
   */
  async save(actor: Actor, id: string, version: number, content: BriefingContent): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { briefing, facts } = await this.briefings.lock(tx, actor, id, 'save');
      ensure(refuseBriefingSave(briefing));
      const changed = changedFields(briefing.content, content);
      if (changed.length === 0) return { version: briefing.version, savedAt: briefing.updatedAt.toISOString() };
      if (briefing.version !== version) return undefined;
      const authors = { ...briefing.authors, ...Object.fromEntries(changed.map((field) => [field, actor.personId])) };
      await tx.update(BriefingEntity, id, { content, authors, version: version + 1, updatedAt: facts.now });
      return { version: version + 1, savedAt: facts.now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  remark(actor: Actor, id: string, remark: FieldRemark): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.briefings.lock(tx, actor, id, 'remark');
      ensure(refuseBriefingOver(briefing));
      await this.insertRemarks(tx, actor, id, [remark], facts.now);
      await tx.record({ dossier: 'briefing', id, command: 'remark', facts: { field: remark.field ?? null } });
      await this.briefings.tellOthers(tx, actor, briefing, 'briefing.remarked');
      return { id, at: facts.now.toISOString(), version: briefing.version };
    });
  }

  /** Sends back to the buyer, with what the service wants to know. */
  askInformation(actor: Actor, id: string, remarks: readonly FieldRemark[]): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.briefings.lock(tx, actor, id, 'askInformation');
      ensure(refuseInformationRequest(briefing, remarks.length));
      await this.insertRemarks(tx, actor, id, remarks, facts.now);
      return this.briefings.move(tx, actor, briefing, 'askInformation', facts.now, {}, { fields: remarks.map(({ field }) => field ?? null) });
    });
  }

  assign(actor: Actor, id: string, { officerId, standInId }: AssignBriefing): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.briefings.lock(tx, actor, id, 'assign');
      ensure(refuseBriefingOver(briefing));
      for (const personId of [officerId, standInId]) {
        if (personId) ensure(refuseOfficer(await holdsNow(tx, personId, 'serviceOfficer')));
      }
      await tx.update(BriefingEntity, id, { officerId, standInId: standInId ?? null, updatedAt: facts.now });
      await tx.record({ dossier: 'briefing', id, command: 'assign', facts: { officerId, standInId: standInId ?? null } });
      const personIds = [officerId, standInId].filter((personId) => personId !== undefined && personId !== actor.personId) as string[];
      if (personIds.length > 0) {
        await tx.notify({ personIds, kind: 'briefing.assigned', dossier: 'briefing', dossierId: id, params: { number: briefing.number } });
      }
      return { id, at: facts.now.toISOString(), version: briefing.version };
    });
  }

  /** A microsecond apart, so that they are read in the order in which they were written. */
  private async insertRemarks(tx: Tx, actor: Actor, briefingId: string, remarks: readonly FieldRemark[], now: Date): Promise<void> {
    const rows = remarks.map(({ field, text }) => ({ id: newId(), field: field ?? null, text }));
    await tx.query(
      `insert into briefing_remark (id, briefing_id, field, author_id, from_service, text, at)
       select r.id, $1, r.field, $2, $3, r.text, $4::timestamptz + r.n * interval '1 microsecond'
       from rows from (jsonb_to_recordset($5) as (id uuid, field text, text text)) with ordinality as r(id, field, text, n)`,
      [briefingId, actor.personId, holds(actor, serviceRoles), now, JSON.stringify(rows)],
    );
  }
}
