import { Injectable } from '@nestjs/common';
import { type Actor, type Saved } from '@centrale/kernel';
import { changedChapters, refuseSheetSave, type SheetContent } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, Outdated } from '../../platform/http/answers.js';
import { SheetEntity } from './sheet.entity.js';
import { SheetsQueries } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

/** The ten chapters that save themselves while they are written. */
@Injectable()
export class SheetDraftsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sheets: SheetsService,
    private readonly queries: SheetsQueries,
  ) {}

  /**
   * Autosave of all chapters. What was found to conform, or came back, is a draft again once its text changes. What is
   * already there is saved: sending it again after a lost answer is no conflict.
   * @throws Outdated with the sheet as it is now
   */
  async save(actor: Actor, id: string, revision: number, content: SheetContent): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const held = await this.sheets.hold(tx, actor, id, 'save');
      const { sheet, now } = held;
      ensure(refuseSheetSave(sheet));
      if (changedChapters(sheet.content, content).length === 0) return { version: sheet.revision, savedAt: sheet.changedAt.toISOString() };
      if (sheet.revision !== revision) return undefined;
      const patch = { content, revision: revision + 1, changedAt: now };
      if (sheet.status === 'draft') await tx.update(SheetEntity, id, patch);
      else await this.sheets.move(tx, held, 'revise', patch);
      return { version: revision + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }
}
