import { Injectable } from '@nestjs/common';
import { type Refusal } from '@centrale/kernel';
import { ruleOf, weigh, type LanguageRegime, type Motivation, type Weighed } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';
import { requestContext } from '../../platform/http/request-context.js';
import { type DossierType } from '../../platform/audit/entry.js';

/** What the rules were asked about. */
export interface RuleSubject {
  readonly dossier: DossierType;
  readonly dossierId: string;
  readonly organisationId: string;
  readonly bodyId?: string | null;
  readonly trajectoryId?: string | null;
  /** Of its authority, where the command read it already. */
  readonly regime?: LanguageRegime;
}

/** Carries out what the rules found: refuses, keeps departures with their motivation, keeps facts as non-conformities. */
@Injectable()
export class RuleBook {
  /**
   * @returns what was departed from, with its reason
   * @throws Refused 409 for a block, and for a departure that is not motivated in every language of its authority
   */
  async apply(tx: Tx, subject: RuleSubject, findings: readonly (Refusal | undefined)[], motivations: readonly Motivation[] = []): Promise<Weighed['departed']> {
    const { refused, departed, recorded } = weigh(findings, motivations, motivations.length > 0 ? await regimeOf(tx, subject) : undefined);
    ensure(refused);
    await this.depart(tx, subject, departed);
    await this.record(tx, subject, recorded);
    return departed;
  }

  /** Facts are never refused: what a rule does not want is kept, and public. */
  async record(tx: Tx, subject: RuleSubject, refusals: readonly Refusal[]): Promise<void> {
    for (const refusal of refusals) {
      const id = newId();
      await tx.query(
        `insert into non_conformity (id, organisation_id, dossier_type, dossier_id, body_id, trajectory_id, rule, code, params, found_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, centrale.now())`,
        [id, ...place(subject), ruleOf(refusal.code), refusal.code, JSON.stringify(refusal.params ?? {})],
      );
      await tx.record({ dossier: subject.dossier, id: subject.dossierId, command: 'findNonConformity', facts: { nonConformityId: id, code: refusal.code } });
    }
  }

  /** All departures of one command at once, each with its entry. */
  private async depart(tx: Tx, subject: RuleSubject, departed: Weighed['departed']): Promise<void> {
    if (departed.length === 0) return;
    const rows = departed.map(({ refusal, text }) => ({ id: newId(), rule: ruleOf(refusal.code), code: refusal.code, params: refusal.params ?? {}, motivation: text }));
    await tx.query(
      `insert into deviation (id, organisation_id, dossier_type, dossier_id, body_id, trajectory_id, rule, code, params, motivation, made_by, at)
       select r.id, $1, $2, $3, $4, $5, r.rule, r.code, r.params, r.motivation, $6, centrale.now()
       from jsonb_to_recordset($7) as r (id uuid, rule text, code text, params jsonb, motivation jsonb)`,
      [...place(subject), requestContext()?.actor?.personId, JSON.stringify(rows)],
    );
    for (const { id, code } of rows) await tx.record({ dossier: subject.dossier, id: subject.dossierId, command: 'depart', facts: { deviationId: id, code } });
  }
}

const place = ({ organisationId, dossier, dossierId, bodyId, trajectoryId }: RuleSubject): unknown[] => [organisationId, dossier, dossierId, bodyId, trajectoryId];

async function regimeOf(tx: Tx, { organisationId, regime }: RuleSubject): Promise<LanguageRegime> {
  if (regime) return regime;
  const found = await tx.one<{ regime: LanguageRegime }>('select language_regime as regime from organisation where id = $1', [organisationId]);
  return found!.regime;
}
