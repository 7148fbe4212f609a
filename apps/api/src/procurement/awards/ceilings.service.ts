import { Injectable } from '@nestjs/common';
import { allocate, type Cents } from '@centrale/kernel';
import { refuseShortage } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';

interface Reservation {
  readonly awardId: string;
  readonly amountCents: Cents;
  readonly allocations: readonly { readonly lotId: string; readonly cents: Cents }[];
}

interface ShortageRow {
  readonly lotNumber: number;
  readonly leftCents: Cents;
  readonly neededCents: Cents;
}

/** Amounts of awards under the ceilings of agreement and lots: reserved at proposal, committed at order, released when it comes to nothing. (P06) */
@Injectable()
export class Ceilings {
  /** Reserves them all, each over its framework lots in proportion to the estimate, or none: what is short is refused. */
  async reserve(tx: Tx, reservations: readonly Reservation[]): Promise<void> {
    const rows = reservations.map(({ awardId, amountCents, allocations }) => {
      const parts = allocate(amountCents, allocations.map(({ cents }) => cents));
      return { awardId, amounts: allocations.map(({ lotId }, index) => ({ lotId, cents: parts[index] })) };
    });
    const shortages = await tx.query<ShortageRow>(
      `select m.lot_number as "lotNumber", m.left_cents as "leftCents", m.needed_cents as "neededCents"
       from jsonb_to_recordset($1) as r("awardId" uuid, amounts jsonb), lateral centrale.move_ceiling('reserve', r."awardId", r.amounts) m`,
      [JSON.stringify(rows)],
    );
    ensure(refuseShortage(shortages));
  }

  /** The order leaves: what was reserved is committed. */
  commit(tx: Tx, awardId: string): Promise<void> {
    return this.move(tx, 'commit', [awardId]);
  }

  /** The order came back: its amount is free again. */
  uncommit(tx: Tx, awardId: string): Promise<void> {
    return this.move(tx, 'uncommit', [awardId]);
  }

  /** No order will come of them. */
  release(tx: Tx, awardIds: readonly string[]): Promise<void> {
    return this.move(tx, 'release', awardIds);
  }

  private async move(tx: Tx, movement: 'commit' | 'uncommit' | 'release', awardIds: readonly string[]): Promise<void> {
    if (awardIds.length === 0) return;
    await tx.query('select m.* from unnest($2::uuid[]) as a(id), lateral centrale.move_ceiling($1, a.id) m', [movement, awardIds]);
  }
}
