import { Injectable } from '@nestjs/common';
import { type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  advicePolicy, findingsOnAdoption, refuseSelfCheck, refuseSigning, refuseVote, ruleOf, tallyOf, type MayDepart, type RecordVote, type SelfCheckForm, type SignSelfCheck, type Voter,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { AdviceEntity, AdviceTexts } from './advice.service.js';
import { AdviceNotices } from './advice-notices.service.js';
import { contentIn, missingFrom } from './advice-facts.js';
import { hashOf } from './advice-text.js';
import { SelfCheckEntity } from './self-check.entity.js';

/** What a body says of its own text before it leaves: a vote, a self-check that is signed, an adoption. */
@Injectable()
export class AdviceJudging {
  constructor(
    private readonly transactions: Transactions,
    private readonly texts: AdviceTexts,
    private readonly ruleBook: RuleBook,
    private readonly notices: AdviceNotices,
  ) {}

  /** How the members voted on the text as it is. (I3) */
  recordVote(actor: Actor, id: string, { on, votes }: RecordVote): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { advice, facts, subject, now, today } = await this.texts.hold(tx, actor, id);
      permit(advicePolicy.recordVote(actor, subject));
      ensure(refuseVote(advice, on, await votersOf(tx, advice.bodyId, votes.map(({ partyId }) => partyId), on), facts.pack.adviceRoute, today));
      const vote = { on, votes: votes.map(({ partyId, choice }) => ({ partyId, choice })), textHash: advice.textHash };
      await tx.update(AdviceEntity, id, { vote, changedAt: now });
      await tx.record({ dossier: 'advice', id, command: 'recordVote', facts: { on, ...tallyOf(vote), textHash: advice.textHash } });
      return { id, at: now.toISOString(), version: advice.version };
    });
  }

  /** Freezes what was judged, of which text and by whom; one that fails leaves the advice complete. (R000-18, I1) */
  signSelfCheck(actor: Actor, id: string, body: SignSelfCheck): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id);
      const { advice, facts, subject, now } = held;
      permit(advicePolicy.signSelfCheck(actor, subject));
      const form = formOf(body);
      ensure(refuseSigning(advice, [...missingFrom(advice, facts), ...refuseSelfCheck(form, facts.targetGroups)], facts.selfCheck, facts.pack));
      const content = { form, text: contentIn(advice, facts) };
      const { textHash } = advice;
      const checkId = newId();
      const noteIds = [...facts.noteIds];
      const hash = hashOf({ id: checkId, adviceId: id, textHash, content, noteIds, signedBy: actor.personId, signedAt: now.toISOString() });
      await tx.insert(SelfCheckEntity, { id: checkId, adviceId: id, content, noteIds, outcome: form.outcome, textHash, signedBy: actor.personId, signedAt: now, hash });
      // Signed anew once it is adopted, for what came after, it leaves the adoption standing.
      const patch = advice.status === 'adopted' && form.outcome !== 'fail' ? {} : { adoptedOn: null, noTrajectoryReason: null };
      const done = await this.texts.move(tx, held, form.outcome === 'fail' ? 'failSelfCheck' : 'signSelfCheck', patch, { selfCheckId: checkId, outcome: form.outcome, hash, textHash });
      return { ...done, hash };
    });
  }

  /** (R000-04, R000-18) */
  adopt(actor: Actor, id: string, { motivations }: MayDepart): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id);
      const { advice, facts, subject, today } = held;
      permit(advicePolicy.adopt(actor, subject));
      const { pack, selfCheck, trajectories } = facts;
      const about = { dossier: 'advice', dossierId: id, organisationId: advice.organisationId, bodyId: advice.bodyId };
      const findings = findingsOnAdoption(advice, { missing: missingFrom(advice, facts), selfCheck, trajectories: trajectories.length, pack });
      await this.ruleBook.apply(tx, about, findings, motivations);
      const departs = findings.some((finding) => finding && ruleOf(finding.code) === 'R000-04');
      const reason = departs ? motivations?.find(({ rule }) => rule === 'R000-04')?.text : undefined;
      await this.notices.adopted(tx, advice);
      return this.texts.move(tx, held, 'adopt', { adoptedOn: today, noTrajectoryReason: reason ? { nl: reason.nl, fr: reason.fr } : null }, { textHash: advice.textHash });
    });
  }
}

/** As the body's register has them on the day of the vote; a party that it does not know has no vote. */
async function votersOf(tx: Tx, bodyId: string, partyIds: readonly string[], on: LocalDate): Promise<Voter[]> {
  return tx.query<Voter & Record<string, unknown>>(
    `select v.id as "partyId", exists (select from body_membership m where m.body_id = $1 and m.party_id = v.id and m.voting and m.from_on <= $3 and (m.to_on is null or m.to_on >= $3)) as "votingMember",
       centrale.role_classes(v.id, $3) as classes
     from unnest($2::uuid[]) as v(id)`,
    [bodyId, partyIds, on],
  );
}

/** What is signed and no more. */
function formOf({ domains, oneDomainReason, targetGroups, voices, dissentReported, readability, noInfluence, outcome, remarks }: SignSelfCheck): SelfCheckForm {
  const text = ({ nl, fr }: SelfCheckForm['voices']) => ({ nl, fr });
  return {
    domains: [...domains], oneDomainReason: text(oneDomainReason), targetGroups: targetGroups.map(({ group, judgement, explanation }) => ({ group, judgement, explanation: text(explanation) })),
    voices: text(voices), dissentReported, readability: [...readability], noInfluence, outcome, remarks: text(remarks),
  };
}
