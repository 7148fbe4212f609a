import { Injectable } from '@nestjs/common';
import { type AuditFault, type AuditFaultView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { type DossierType } from './entry.js';

const CHAINS_AT_ONCE = 200;
const ROOTS_AT_ONCE = 200;
const FAULTS_AT_MOST = 100;
const NIL = '00000000-0000-0000-0000-000000000000';

/** Recomputes the audit from its stored bytes. */
@Injectable()
export class AuditVerification {
  constructor(private readonly reader: Reader) {}

  /** The first broken entry of one chain; undefined when it is whole. */
  chain(dossier: DossierType, id: string): Promise<{ seq: number; fault: AuditFault } | undefined> {
    return this.reader.one('select seq, fault from centrale.verify_audit_chain($1, $2)', [dossier, id]);
  }

  /** Every chain and every root, in short statements; stops at a hundred faults. */
  async everything(): Promise<AuditFaultView[]> {
    const faults = await this.chains();
    return [...faults, ...(await this.roots())].slice(0, FAULTS_AT_MOST);
  }

  private async chains(): Promise<AuditFaultView[]> {
    const faults: AuditFaultView[] = [];
    let after: { type: string; id: string } | undefined = { type: '', id: NIL };
    while (after && faults.length < FAULTS_AT_MOST) {
      const rows: { type: string; id: string; seq: number | null; fault: AuditFault | null }[] = await this.reader.query(
        `select h.dossier_type as type, h.dossier_id as id, v.seq, v.fault
         from (
           select dossier_type, dossier_id from audit_head
           where (dossier_type, dossier_id) > ($1, $2::uuid) order by dossier_type, dossier_id limit $3
         ) h
         left join lateral centrale.verify_audit_chain(h.dossier_type, h.dossier_id) v on true
         order by h.dossier_type, h.dossier_id`,
        [after.type, after.id, CHAINS_AT_ONCE],
      );
      for (const { type, id, seq, fault } of rows) {
        if (fault) faults.push({ dossierType: type, dossierId: id, seq: seq!, fault });
      }
      after = rows.length === CHAINS_AT_ONCE ? rows.at(-1) : undefined;
    }
    return faults;
  }

  /** Also finds a chain that is gone as a whole: a root still names it. */
  private async roots(): Promise<AuditFaultView[]> {
    const faults: AuditFaultView[] = [];
    let after: number | undefined = 0;
    while (after !== undefined && faults.length < FAULTS_AT_MOST) {
      const rows: { number: number; whole: boolean; type: string | null; id: string | null; seq: number | null }[] = await this.reader.query(
        `select r.number, centrale.verify_audit_root(r.number) as whole, lost.dossier_type as type, lost.dossier_id as id, lost.seq
         from (select number from audit_root where number > $1 order by number limit $2) r
         left join lateral (
           select rh.dossier_type, rh.dossier_id, rh.seq from audit_root_head rh
           where rh.root_number = r.number and not exists (
             select from audit_head h where h.dossier_type = rh.dossier_type and h.dossier_id = rh.dossier_id)
           order by 1, 2 limit ${FAULTS_AT_MOST}
         ) lost on true
         order by r.number`,
        [after, ROOTS_AT_ONCE],
      );
      for (const { number, whole, type, id, seq } of rows) {
        if (!whole) faults.push({ dossierType: 'root', dossierId: null, seq: number, fault: 'root' });
        if (type) faults.push({ dossierType: type, dossierId: id, seq: seq!, fault: 'root' });
      }
      after = rows.length >= ROOTS_AT_ONCE ? rows.at(-1)!.number : undefined;
    }
    return faults;
  }
}
