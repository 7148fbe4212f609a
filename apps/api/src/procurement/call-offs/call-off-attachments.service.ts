import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holds, organisationsOf, providerRoles, type Actor } from '@centrale/kernel';
import { callOffPolicy, refuseDocuments, refuseRemoval, type CallOffSubject, type KeptDocument } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { type Tx } from '../../platform/database/tx.js';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { CallOffDossier } from './call-off-dossier.service.js';

interface Row extends CallOffSubject {
  /** Ids of the documents that were published with it. */
  readonly published: readonly string[];
  /** And bound to keep what is confidential. (R002-07) */
  readonly invited: boolean;
}

/**
 * Documents of a call-off. Service and buyer read all of them, its evaluators from outside and invited providers those
 * that were published: decisions tell the budget. (P08)
 */
@Injectable()
export class CallOffAttachments implements OnModuleInit {
  constructor(
    private readonly gates: AttachmentGates,
    private readonly reader: Reader,
    private readonly dossier: CallOffDossier,
  ) {}

  onModuleInit(): void {
    this.gates.register('callOff', {
      read: (actor, id, attachmentId) => this.read(actor, id, attachmentId),
      write: (tx, actor, id, attachmentId) => this.write(tx, actor, id, attachmentId),
    });
  }

  private async read(actor: Actor, id: string, attachmentId: string | undefined): Promise<void> {
    const row = await this.reader.one<Row>(
      `select c.organisation_id as "organisationId", c.status, centrale.call_off_kept_from(c.id, $3) as withheld,
         array(select e.person_id from evaluator e where e.call_off_id = c.id and e.replaced_at is null) as "evaluatorIds",
         coalesce((select jsonb_path_query_array(p.content, '$.documents[*].id') from publication p where p.call_off_id = c.id), '[]') as published,
         exists (select from invitation i where i.call_off_id = c.id and i.provider_id = any ($2::uuid[])
           and not centrale.call_off_withheld(i.call_off_id, i.provider_id)) as invited
       from call_off c where c.id = $1`,
      [id, organisationsOf(actor, providerRoles), actor.personId],
    );
    if (!row) throw new NotFound();
    const sees = !callOffPolicy.see(actor, row);
    if (sees && !callOffPolicy.seeEstimate(actor, row)) return;
    const published = attachmentId !== undefined && row.published.includes(attachmentId);
    if (!published || !(sees || row.invited)) throw new NotFound();
  }

  private async write(tx: Tx, actor: Actor, id: string, attachmentId: string | undefined): Promise<void> {
    const callOff = await this.dossier.lock(tx, actor, id);
    permit(callOffPolicy.attach(actor, callOff));
    const by = { officer: holds(actor, 'serviceOfficer'), recorder: holds(actor, 'decisionRecorder', callOff.organisationId) };
    ensure(refuseDocuments(callOff, by));
    if (attachmentId === undefined) return;
    const kept = await tx.one<KeptDocument>(
      `select exists (select from decision d where d.attachment_id = t.id) as "ofDecision", t.uploaded_by = $3 as own,
         exists (select from publication p where p.call_off_id = $1 and p.content @? ('$.documents[*] ? (@.id == "' || t.id || '")')::jsonpath) as published
       from attachment t where t.id = $2`,
      [id, attachmentId, actor.personId],
    );
    if (kept) ensure(refuseRemoval(kept, by));
  }
}
