import { type Actor } from '@centrale/kernel';
import { type RequestExtension } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { NotFound } from '../../platform/http/answers.js';
import { ADVISING_BODY, type AdvisingBody } from '../advising-body.js';
import { type AdviceRequestEntity } from './advice-request.entity.js';

export interface RequestFacts extends AdvisingBody {
  /** Of a trajectory that the question is about; undefined without one, null when no body has it. */
  readonly trajectoryBodyId: string | null;
  readonly pending: (Pick<RequestExtension, 'id' | 'toDays' | 'motivation' | 'proposedSide' | 'proposedBy' | 'proposedOn' | 'status'>) | null;
}

/** The rules of a draft are those of its body now; what was issued keeps those under which it was. */
const FACTS = `
  select ${ADVISING_BODY('$2')}, t.body_id as "trajectoryBodyId", (
    select json_build_object('id', e.id, 'toDays', e.to_days, 'motivation', e.motivation, 'proposedSide', e.proposed_side, 'proposedBy', e.proposed_by,
      'proposedOn', e.proposed_on, 'status', e.status) from request_extension e where e.request_id = $5 and e.status = 'proposed') as pending
  from body b join organisation o on o.id = b.organisation_id
  join rule_pack p on p.pack_id = coalesce($3, b.pack_id) and p.version = coalesce($4, b.pack_version) left join trajectory t on t.id = $6
  where b.id = $1`;

/** What the rules ask about a request that is locked. */
export async function readRequestFacts(tx: Tx, actor: Actor, request: AdviceRequestEntity): Promise<RequestFacts> {
  const { id, bodyId, trajectoryId, packId, packVersion, status } = request;
  const pin = status === 'draft' ? [null, null] : [packId, packVersion];
  return (await tx.one<RequestFacts>(FACTS, [bodyId, actor.personId, ...pin, id, trajectoryId]))!;
}

/** The same of a body that is about to be asked. @throws NotFound */
export async function readAddressee(tx: Tx, actor: Actor, bodyId: string, trajectoryId: string | null): Promise<RequestFacts> {
  const facts = await tx.one<RequestFacts>(FACTS, [bodyId, actor.personId, null, null, null, trajectoryId]);
  if (!facts) throw new NotFound();
  return facts;
}
