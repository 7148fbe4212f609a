import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { callOffPolicy, refuseAppointment, refuseDeclaration, type Candidate, type DeclareInterest } from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { CallOffDossier, officersOf } from './call-off-dossier.service.js';
import { CANDIDATE } from './candidates.queries.js';

/** Who evaluates, and what each of them declares before seeing any offer. (P21) */
@Injectable()
export class PanelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
  ) {}

  /** The whole panel: whoever is not named is replaced, and stays on record. */
  appoint(actor: Actor, id: string, personIds: readonly string[]): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.appointEvaluators(actor));
      ensure(refuseAppointment(callOff, personIds, await this.candidates(tx, id, personIds)));
      await tx.query(
        `with replaced as (
           update evaluator set replaced_at = $3 where call_off_id = $1 and replaced_at is null and person_id <> all ($2::uuid[])
         )
         insert into evaluator (call_off_id, person_id, appointed_at) select $1, p, $3 from unnest($2::uuid[]) p
         on conflict (call_off_id, person_id) do update set replaced_at = null, appointed_at = $3 where evaluator.replaced_at is not null`,
        [id, personIds, callOff.now],
      );
      const appointed = personIds.filter((personId) => !callOff.evaluatorIds.includes(personId));
      const replaced = callOff.evaluatorIds.filter((personId) => !personIds.includes(personId));
      await tx.notify({ personIds: appointed, kind: 'panel.appointed', dossier: 'callOff', dossierId: id, params: { number: callOff.number } });
      return this.dossier.change(tx, callOff, 'appointEvaluators', {}, { appointed, replaced });
    });
  }

  declare(actor: Actor, id: string, declaration: DeclareInterest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.declareInterest(actor, callOff));
      const before = await tx.one<{ conflict: boolean | null }>('select conflict from evaluator where call_off_id = $1 and person_id = $2', [id, actor.personId]);
      ensure(refuseDeclaration(callOff, declaration, before?.conflict ?? null));
      await tx.query(
        'update evaluator set conflict = $3, conflict_reason = $4, declared_at = $5 where call_off_id = $1 and person_id = $2',
        [id, actor.personId, declaration.conflict, declaration.conflict ? declaration.reason : null, callOff.now],
      );
      if (declaration.conflict) {
        await tx.notify({ personIds: officersOf(callOff), kind: 'panel.conflict-declared', dossier: 'callOff', dossierId: id, params: { number: callOff.number } });
      }
      return this.dossier.change(tx, callOff, 'declareInterest', {}, { conflict: declaration.conflict });
    });
  }

  private candidates(tx: Tx, id: string, personIds: readonly string[]): Promise<Candidate[]> {
    return tx.query<Candidate>(`select ${CANDIDATE} from person p where p.id = any ($2::uuid[]) order by p.name, p.id`, [id, personIds]);
  }
}
