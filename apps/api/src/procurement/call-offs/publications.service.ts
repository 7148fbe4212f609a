import { Injectable } from '@nestjs/common';
import { canonicalJson, type Actor, type Done } from '@centrale/kernel';
import { callOffPolicy, confidentialSubject, refuseAddendum, refusePublication, type IssueAddendum } from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { hashOf, requestContext } from '../../platform/http/request-context.js';
import { CallOffDossier, type LockedCallOff } from './call-off-dossier.service.js';
import { readFacts, type CallOffFacts } from './call-off-facts.js';
import { Invitees } from './invitees.service.js';
import { publicationContent, type PublishedDocument } from './publication-content.js';

/** What leaves: the call-off to everybody who is eligible, and what is added to it later. (P04, P13) */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
    private readonly invitees: Invitees,
  ) {}

  /** The guard list is asked once more, on rows that cannot change until this is done. Answers the hash of what was published. */
  publish(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.publish(actor));
      await holdGround(tx, callOff);
      const facts = await readFacts(tx, id);
      ensure(refusePublication(facts.guarded, facts.now));
      const terms = termsOf(facts);
      const content = publicationContent(callOff.number, facts, terms, await documentsOf(tx, callOff));
      const hash = hashOf(canonicalJson(content));
      await this.invite(tx, callOff, facts, content);
      await tx.query('insert into publication (call_off_id, content, hash, published_at) values ($1, $2, $3, $4)', [id, JSON.stringify(content), hash, facts.now]);
      const patch = { ...terms, publishedAt: facts.now };
      const recorded = { hash, version: callOff.version, shortlistHash: facts.guarded.currentShortlist, invited: facts.shortlists.reduce((sum, { ranked }) => sum + ranked.length, 0) };
      const done = await this.dossier.move(tx, { ...callOff, now: facts.now }, 'publish', patch, recorded);
      return { ...done, hash };
    });
  }

  /** Told to everybody invited; terms move later only. */
  issueAddendum(actor: Actor, id: string, addendum: IssueAddendum): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.issueAddendum(actor));
      const { endsOn, no } = await addendumFacts(tx, callOff);
      const terms = newTerms(addendum);
      ensure(refuseAddendum(callOff, terms, { endsOn }, callOff.now));
      const addendumId = newId();
      await tx.query(
        `insert into addendum (id, call_off_id, no, text, questions_due_at, offers_due_at, issued_by, issued_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [addendumId, id, no, JSON.stringify(addendum.text), terms.questionsDueAt, terms.offersDueAt, actor.personId, callOff.now],
      );
      const offersDueAt = (terms.offersDueAt ?? callOff.offersDueAt)!.toISOString();
      await this.invitees.tell(tx, id, 'invitation.addendum', { number: callOff.number, no, offersDueAt });
      const facts = { addendumId, no, textHash: hashOf(canonicalJson(addendum.text)), offersDueAt, questionsDueAt: terms.questionsDueAt?.toISOString() ?? null };
      return this.dossier.change(tx, callOff, 'issueAddendum', terms, facts);
    });
  }

  /** Everybody who is eligible, in one statement: invitations, each with its own chain, and the news of it, without its subject where that is confidential. (P04, R002-07) */
  private async invite(tx: Tx, callOff: LockedCallOff, facts: CallOffFacts, content: { readonly questionsDueAt: string; readonly offersDueAt: string }): Promise<void> {
    const actor = requestContext()?.actor;
    const { lots } = facts.guarded.composition;
    const rows = facts.shortlists.flatMap(({ lotNo, ranked }) => ranked.map(({ providerId }) => ({ id: newId(), lotNo, providerId })));
    const title = Object.fromEntries(lots.map((lot) => [lot.no, bilingual(lot.title)]));
    const { questionsDueAt, offersDueAt } = content;
    await tx.query(
      `with made as (
         insert into invitation (id, call_off_id, call_off_lot_id, provider_id, status, invited_at)
         select r.id, $1, l.id, r."providerId", 'invited', $3
         from jsonb_to_recordset($2) as r(id uuid, "lotNo" int, "providerId" uuid) join call_off_lot l on l.call_off_id = $1 and l.no = r."lotNo"
         returning id, provider_id, call_off_lot_id
       ), told as (
         select m.id, m.provider_id, l.no, centrale.record_audit('invitation', m.id, $4, $5, 'invite', json_build_object('lot', l.no)::jsonb, '{}')
         from made m join call_off_lot l on l.id = m.call_off_lot_id order by m.id
       )
       select centrale.notify('{}', t.provider_id, array['providerManager', 'providerEditor'], null, null, 'invitation.received', 'invitation', t.id,
         $6::jsonb || jsonb_build_object('lot', t.no, 'title', case when centrale.briefing_hidden($8) then $9 else $7::jsonb ->> t.no::text end)) from told t
       union all
       select centrale.tell_buyer($1, '{}', array['projectOwner'], 'call-off.published', 'callOff', $1, $6::jsonb)`,
      [
        callOff.id, JSON.stringify(rows), facts.now, actor?.personId, actor?.active?.id,
        JSON.stringify({ number: callOff.number, questionsDueAt, offersDueAt }), JSON.stringify(title), callOff.briefingId,
        bilingual(confidentialSubject),
      ],
    );
  }
}

/** What the guards stand on may not change in between: agreement, admission and qualifications are held until the end. */
async function holdGround(tx: Tx, { agreementId, organisationId }: LockedCallOff): Promise<void> {
  await tx.query(
    `with agreement as (select id from framework_agreement where id = $1 for share),
       admission as (select id from buyer where agreement_id = $1 and organisation_id = $2 order by id for share),
       admitted as (select id from qualification where agreement_id = $1 order by id for share)
     select (select count(*) from agreement) + (select count(*) from admission) + (select count(*) from admitted) as held`,
    [agreementId, organisationId],
  );
}

/** Documents of the call-off itself: those that a recorder of decisions brought are no part of it. (P08) */
function documentsOf(tx: Tx, { id, organisationId }: LockedCallOff): Promise<PublishedDocument[]> {
  return tx.query<PublishedDocument>(
    `select a.id, a.name, a.media_type as "mediaType", a.size_bytes as "sizeBytes", a.sha256,
       to_char(a.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "uploadedAt"
     from attachment a
     where a.dossier_type = 'callOff' and a.dossier_id = $1 and a.removed_at is null
       and not exists (select from decision d where d.attachment_id = a.id)
       and not exists (select from membership m where m.person_id = a.uploaded_by and m.organisation_id = $2 and m.role = 'decisionRecorder')
     order by a.uploaded_at, a.id`,
    [id, organisationId],
  );
}

/** The guards have seen to it that both are there. */
function termsOf({ guarded: { composition } }: CallOffFacts): { questionsDueAt: Date; offersDueAt: Date } {
  return { questionsDueAt: new Date(composition.questionsDueAt!), offersDueAt: new Date(composition.offersDueAt!) };
}

const newTerms = ({ questionsDueAt, offersDueAt }: IssueAddendum): { questionsDueAt?: Date; offersDueAt?: Date } => ({
  ...(questionsDueAt && { questionsDueAt: new Date(questionsDueAt) }),
  ...(offersDueAt && { offersDueAt: new Date(offersDueAt) }),
});

async function addendumFacts(tx: Tx, { id, agreementId }: LockedCallOff): Promise<{ endsOn: string; no: number }> {
  const row = await tx.one<{ endsOn: string; no: number }>(
    `select a.ends_on as "endsOn", (select count(*)::int + 1 from addendum d where d.call_off_id = $2) as no from framework_agreement a where a.id = $1`,
    [agreementId, id],
  );
  return row!;
}

/** Brussels letters name a thing in both languages. */
const bilingual = ({ nl, fr }: { readonly nl: string; readonly fr: string }): string => [...new Set([nl, fr].filter(Boolean))].join(' / ');
