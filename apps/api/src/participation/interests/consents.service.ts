import { Injectable } from '@nestjs/common';
import { refuse, type Done } from '@centrale/kernel';
import { type ConsentPurpose } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { hashOf, newToken } from './tokens.js';

/** What people agreed to when they gave their data, and the way back. (R002-13) */
@Injectable()
export class Consents {
  constructor(private readonly transactions: Transactions) {}

  /** @returns the token by which the newsletter is left; undefined without one */
  async give(tx: Tx, dossier: 'interest' | 'committeeApplication', dossierId: string, { newsletter }: { readonly newsletter?: boolean | undefined }): Promise<string | undefined> {
    const purposes: ConsentPurpose[] = newsletter ? ['privacy', 'newsletter'] : ['privacy'];
    let leave: string | undefined;
    for (const purpose of purposes) {
      const { token, hash } = newToken();
      if (purpose === 'newsletter') leave = token;
      await tx.query(
        `insert into consent (id, dossier_type, dossier_id, purpose, given_at, token_hash) values ($1, $2, $3, $4, centrale.now(), $5)
         on conflict (dossier_type, dossier_id, purpose) do nothing`,
        [newId(), dossier, dossierId, purpose, hash],
      );
    }
    return leave;
  }

  /** Opt-out at any time, without an account. @throws NotFound for a link that is none */
  withdraw(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const consent = await tx.one<{ id: string; dossier: string; dossierId: string; withdrawnAt: Date | null }>(
        `select id, dossier_type as dossier, dossier_id as "dossierId", withdrawn_at as "withdrawnAt" from consent where token_hash = $1 for update`, [hashOf(token)],
      );
      if (!consent) throw new NotFound();
      ensure(consent.withdrawnAt ? refuse('interest.consent-withdrawn') : undefined);
      const now = await tx.now();
      await tx.query('update consent set withdrawn_at = $2 where id = $1', [consent.id, now]);
      await tx.record({ dossier: consent.dossier, id: consent.dossierId, command: 'withdrawConsent', facts: { consentId: consent.id } });
      return { id: consent.id, at: now.toISOString() };
    });
  }
}
