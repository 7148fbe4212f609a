import { Injectable } from '@nestjs/common';
import { type VerificationView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';

const HASH = /^[0-9a-f]{64}$/;

@Injectable()
export class VerificationQueries {
  constructor(private readonly reader: Reader) {}

  /** An unknown hash is an answer too. @throws NotFound for what is no hash */
  async of(hash: string): Promise<VerificationView> {
    if (!HASH.test(hash)) throw new NotFound();
    const found = await this.reader.one<{ kind: NonNullable<VerificationView['kind']>; at: Date }>(
      `select 'offerReceipt' as kind, o.submitted_at as at from offer_envelope e join offer o on o.id = e.offer_id where e.envelope_hash = $1
       union all select 'offerReceipt', o.submitted_at from offer_envelope e join offer o on o.id = e.offer_id where e.content_hash = $1
       union all select 'openingReport', p.second_at from opening p where p.report_hash = $1
       union all select 'publication', p.published_at from publication p where p.hash = $1
       union all select 'auditRoot', r.business_at from audit_root r where encode(r.hash, 'hex') = $1
       limit 1`,
      [hash],
    );
    return { hash, known: found !== undefined, kind: found?.kind ?? null, at: found?.at.toISOString() ?? null };
  }
}
