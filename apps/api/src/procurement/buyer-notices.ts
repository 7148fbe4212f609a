import { type Role } from '@centrale/kernel';
import { type DossierType } from '../platform/audit/entry.js';
import { type Tx } from '../platform/database/tx.js';

interface BuyerNotice {
  readonly callOffId: string;
  readonly roles?: readonly Role[];
  readonly kind: string;
  readonly dossier: DossierType;
  readonly dossierId: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What becomes of a call-off, to the buyer; of one in confidence those hear it who may read it. (R002-07) */
export async function tellBuyer(tx: Tx, { callOffId, roles = ['projectOwner'], kind, dossier, dossierId, params }: BuyerNotice): Promise<void> {
  await tx.query(`select centrale.tell_buyer($1, '{}', $2, $3, $4, $5, $6)`, [callOffId, roles, kind, dossier, dossierId, JSON.stringify(params)]);
}
