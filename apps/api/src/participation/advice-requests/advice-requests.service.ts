import { Injectable } from '@nestjs/common';
import { advance, canonicalJson, dateAt, holds, hidden, refuse, serviceRoles, type Actor, type Done, type LocalDate, type LocalText, type Saved } from '@centrale/kernel';
import {
  participationRoles, refuseAddressee, refuseIssue, refuseRequestCommand, refuseRequestSave, refuseTrajectoryOf, requestLifecycle, requestPolicy, requestTerm,
  type Because, type IssueRequest, type RequestCommand, type SaveRequest, type StartRequest,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Outdated, permit, reveal } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { AdviceRequestEntity } from './advice-request.entity.js';
import { AdviceRequestsQueries } from './advice-requests.queries.js';
import { readAddressee, readRequestFacts, type RequestFacts } from './request-facts.js';
import { RequestNotices } from './request-notices.service.js';

export interface Held {
  readonly request: AdviceRequestEntity;
  readonly facts: RequestFacts;
  readonly now: Date;
  readonly today: LocalDate;
}

const nothing = { nl: '', fr: '' };

/** The city's formal questions to its bodies. */
@Injectable()
export class AdviceRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: Clocks,
    private readonly notices: RequestNotices,
    private readonly queries: AdviceRequestsQueries,
  ) {}

  /** To a body that advises; a trajectory is no addressee. (R000-16, R003-27) */
  start(actor: Actor, { bodyId, trajectoryId: about }: StartRequest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const trajectoryId = about ?? null;
      if (!bodyId) return this.refuseWithoutBody(tx, actor, trajectoryId);
      const facts = await readAddressee(tx, actor, bodyId, trajectoryId);
      const { organisationId, packId, packVersion, now, pack } = facts;
      reveal(knows(actor, facts));
      permit(requestPolicy.start(actor, facts));
      ensure(refuseAddressee(facts, pack));
      if (trajectoryId) ensure(refuseTrajectoryOf(facts.trajectoryBodyId, bodyId));
      const id = newId();
      const [row] = await tx.query<{ number: string }>(`select centrale.next_number('AR') as number`);
      await tx.insert(AdviceRequestEntity, {
        id, number: row!.number, organisationId, bodyId, trajectoryId, packId, packVersion, status: 'draft', subject: nothing, question: nothing, version: 1,
        startedBy: actor.personId, startedAt: now, changedAt: now,
      });
      await tx.record({ dossier: 'adviceRequest', id, command: 'start', facts: { bodyId, trajectoryId } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** @throws Outdated with the request as it is now */
  async save(actor: Actor, id: string, version: number, content: SaveRequest): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { request, now } = await this.hold(tx, actor, id);
      permit(requestPolicy.save(actor, request));
      ensure(refuseRequestSave(request));
      const asked = { subject: plain(content.subject), question: plain(content.question) };
      if (canonicalJson(asked) === canonicalJson({ subject: request.subject, question: request.question })) return { version: request.version, savedAt: request.changedAt.toISOString() };
      if (request.version !== version) return undefined;
      await tx.update(AdviceRequestEntity, id, { ...asked, version: version + 1, changedAt: now });
      return { version: version + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  /** The body has it, and its term runs from that day; without a term in the rules no date is invented. (R003-28, R003-29, I4) */
  issue(actor: Actor, id: string, { receivedOn, shortenTo = null, motivation = null, decisionOn = null, decisionRef = null }: Nullable<IssueRequest>): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      const { request, facts, now, today } = held;
      const { pack, organisationId, bodyId } = facts;
      permit(requestPolicy.issue(actor, facts));
      ensure(refuseAddressee(facts, pack));
      const received = receivedOn ?? today;
      ensure(refuseIssue(request, { receivedOn: received, shortenTo, motivation }, pack, facts.languageRegime, today));
      await this.move(tx, held, 'issue', {
        packVersion: facts.packVersion, issuerId: actor.personId, issuedAt: now, receivedOn: received, days: pack.requestDays, floorDays: pack.requestFloorDays, shortenedDays: shortenTo,
        shortenMotivation: shortenTo === null ? null : plain(motivation!), decisionOn, decisionRef,
      }, { receivedOn: received, days: shortenTo ?? pack.requestDays });
      const clock = { dossier: 'adviceRequest', dossierId: id, kind: 'request' } as const;
      let due = await this.clocks.start(tx, {
        ...clock, rule: 'R003-28', organisationId, bodyId, trajectoryId: request.trajectoryId, label: request.number, ownerSide: 'body', term: requestTerm(pack), anchor: received,
      });
      if (shortenTo !== null) {
        const reason = motivation!.nl.trim() || motivation!.fr.trim();
        due = await this.clocks.adjust(tx, clock, { type: 'shorten', to: shortenTo, motivation: reason, confirmedBy: [{ side: 'city', personId: actor.personId, on: today }] });
      }
      await this.notices.issued(tx, request, due);
      return { id, at: now.toISOString(), version: request.version };
    });
  }

  withdraw(actor: Actor, id: string, { reason }: Because): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      const { request, now, today } = held;
      permit(requestPolicy.withdraw(actor, request));
      ensure(refuseRequestCommand(request, 'withdraw'));
      await this.move(tx, held, 'withdraw', { endedReason: reason });
      if (request.status === 'issued') {
        await this.clocks.end(tx, { dossier: 'adviceRequest', dossierId: id, kind: 'request' }, today);
        await this.notices.toBody(tx, request, 'advice-request.withdrawn');
      }
      return { id, at: now.toISOString(), version: request.version };
    });
  }

  /** What every command on a request begins with. @throws NotFound */
  async hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const request = await tx.lock(AdviceRequestEntity, id);
    const facts = await readRequestFacts(tx, actor, request);
    reveal(requestPolicy.see(actor, { ...facts, status: request.status }));
    return { request, facts, now: facts.now, today: dateAt(facts.now) };
  }

  private async move(tx: Tx, { request, now }: Held, command: RequestCommand, patch: Partial<AdviceRequestEntity>, facts: Facts = {}): Promise<void> {
    const status = advance(requestLifecycle, request.status, command);
    await guardedBy({ advice_request_city: () => refuse('R003-27'), advice_request_addressee: () => refuse('R000-16') }, () =>
      tx.update(AdviceRequestEntity, request.id, { ...patch, status, changedAt: now }));
    await tx.record({ dossier: 'adviceRequest', id: request.id, command, facts });
  }

  /** A question put to a trajectory, or to nobody. (R000-16) */
  private async refuseWithoutBody(tx: Tx, actor: Actor, trajectoryId: string | null): Promise<never> {
    const found = trajectoryId === null ? undefined : await tx.one<{ organisationId: string }>('select organisation_id as "organisationId" from trajectory where id = $1', [trajectoryId]);
    if (trajectoryId !== null && !found) throw new NotFound();
    if (found) permit(requestPolicy.start(actor, found));
    ensure(refuseAddressee(undefined, { adviceRoute: null }));
    throw new NotFound();
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null | undefined };

/** Whether somebody works with trajectories in that city at all: to the others its bodies do not exist here. */
const knows = (actor: Actor, { organisationId, functions }: RequestFacts) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) || functions.length > 0 ? undefined : hidden();

const plain = ({ nl, fr }: LocalText): LocalText => ({ nl, fr });
