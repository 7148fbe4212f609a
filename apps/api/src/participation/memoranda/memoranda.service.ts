import { Injectable } from '@nestjs/common';
import { advance, dateAt, firstOf, refuse, type Actor, type Done, type LocalDate, type LocalText, type Refusal, type Saved } from '@centrale/kernel';
import {
  emptyParts, legislatureAfter, memorandumLifecycle, memorandumPolicy, missingParts, refuseEmbargo, refuseMandataries, refuseMemorandum, refuseMemorandumCommand,
  refuseMemorandumWriting, refuseNewOwner, refuseOwner, refusePublication, refuseInterruption, refuseStrangers, refuseValidation,
  type LanguageRegime, type MemorandumCommand, type MemorandumParts, type PackParameters, type PublishMemorandum, type StartMemorandum, type TrajectoryStatus, type ValidateMemorandum,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, Outdated, permit, reveal } from '../../platform/http/answers.js';
import { holdsNow } from '../../platform/identity/holders.js';
import { Clocks } from '../clocks/clocks.service.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { TrajectoriesService } from '../trajectories/trajectories.service.js';
import { TrajectoryCourse } from '../trajectories/trajectory-course.service.js';
import { MemorandaQueries } from './memoranda.queries.js';
import { HELD, MANDATARIES } from './mandataries.js';
import { MemorandumEntity } from './memorandum.entity.js';

interface Held {
  readonly memorandum: MemorandumEntity;
  readonly number: string;
  readonly trajectoryStatus: TrajectoryStatus;
  readonly pack: PackParameters;
  readonly languageRegime: LanguageRegime;
  readonly now: Date;
  readonly today: LocalDate;
}

interface StartFacts {
  readonly now: Date;
  readonly number: string;
  readonly existing: boolean;
  readonly isDirector: boolean;
  readonly mandataries: number;
}

const notices = { validate: 'memorandum.validated', publish: 'memorandum.published' } as const;

/** What an administration asks of the next council: written in confidence, validated, kept under embargo, public in time. */
@Injectable()
export class MemorandaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
    private readonly clocks: Clocks,
    private readonly trajectories: TrajectoriesService,
    private readonly course: TrajectoryCourse,
    private readonly queries: MemorandaQueries,
  ) {}

  /** With a trajectory of its own, planned backward from the elections. (R002-05, R002-06, R002-08, R002-09) */
  start(actor: Actor, { organisationId, templateId, electionOn, ownerId, title }: StartMemorandum): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(memorandumPolicy.start(actor, { organisationId, status: 'drafting', ownerId, designTeam: [] }));
      const legislature = legislatureAfter(electionOn);
      const { now, number, existing, isDirector, mandataries } = await this.startFacts(tx, organisationId, ownerId, legislature);
      ensure(firstOf(refuseMemorandum(electionOn, existing ? { legislature } : undefined, dateAt(now)), refuseOwner(isDirector), refuseMandataries(mandataries)));
      const id = newId();
      const { monthsBeforeElection } = await this.trajectories.startMemorandum(tx, actor, { id, number, organisationId, templateId, electionOn, title, now });
      await guardedBy({ memorandum_once: () => refuse('R002-08', { legislature }) }, () =>
        tx.insert(MemorandumEntity, { id, organisationId, legislature, electionOn, status: 'drafting', parts: emptyParts, ownerId, designTeam: [], createdAt: now, changedAt: now }));
      await tx.record({ dossier: 'memorandum', id, command: 'start', facts: { legislature, electionOn, ownerId } });
      await this.clocks.start(tx, {
        kind: 'preElection', rule: 'R002-06', organisationId, trajectoryId: id, dossier: 'memorandum', dossierId: id, label: number, ownerSide: 'city', anchor: electionOn,
        term: monthsBeforeElection === null ? null : { direction: 'backward', amount: monthsBeforeElection, unit: 'month', roll: 'none' },
      });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** Autosave of all parts. @throws Outdated with the memorandum as it is now */
  async save(actor: Actor, id: string, version: number, parts: MemorandumParts): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { memorandum, now } = await this.hold(tx, actor, id, 'save');
      ensure(refuseMemorandumWriting(memorandum));
      if (memorandum.version !== version) return undefined;
      await tx.update(MemorandumEntity, id, { parts, version: version + 1, changedAt: now });
      return { version: version + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  /** Who writes along in confidence: people of the organisation, without a mandate. (R002-07, R002-10) */
  nameTeam(actor: Actor, id: string, personIds: readonly string[]): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { memorandum, number, now } = await this.hold(tx, actor, id, 'nameTeam');
      ensure(memorandum.status === 'published' || memorandum.status === 'cancelled' ? refuseMemorandumWriting(memorandum) : undefined);
      const strangers = await tx.one<{ count: number }>(
        `select count(*)::int as count from unnest($1::uuid[]) as asked (id) where not exists (
           select from membership m join person p on p.id = m.person_id where m.person_id = asked.id and m.organisation_id = $2 and p.status <> 'blocked'
             and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()))`,
        [personIds, memorandum.organisationId],
      );
      ensure(firstOf(refuseStrangers(strangers!.count), await this.mandataries(tx, memorandum.organisationId, personIds)));
      await tx.update(MemorandumEntity, id, { designTeam: [...personIds], changedAt: now });
      await tx.record({ dossier: 'memorandum', id, command: 'nameTeam', facts: { personIds: [...personIds] } });
      const named = personIds.filter((personId) => !memorandum.designTeam.includes(personId) && personId !== actor.personId);
      if (named.length > 0) await tx.notify({ personIds: named, kind: 'memorandum.team-named', dossier: 'memorandum', dossierId: id, params: { number } });
      return { id, at: now.toISOString(), version: memorandum.version };
    });
  }

  /** Another general director takes it over, without a mandate. (R002-09, R002-10) */
  nameOwner(actor: Actor, id: string, ownerId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { memorandum, number, now } = await this.hold(tx, actor, id, 'nameOwner');
      const { organisationId, ownerId: from, version } = memorandum;
      const isDirector = await holdsNow(tx, ownerId, 'generalDirector', organisationId);
      ensure(firstOf(refuseNewOwner(memorandum, ownerId), refuseOwner(isDirector), await this.mandataries(tx, organisationId, [ownerId])));
      await tx.update(MemorandumEntity, id, { ownerId, changedAt: now });
      await tx.record({ dossier: 'memorandum', id, command: 'nameOwner', facts: { ownerId, from } });
      if (ownerId !== actor.personId) await tx.notify({ personIds: [ownerId], kind: 'memorandum.owner-named', dossier: 'memorandum', dossierId: id, params: { number } });
      return { id, at: now.toISOString(), version };
    });
  }

  /** What the management team decided, with every part there and the general director as owner. (R002-02, R002-09) */
  validate(actor: Actor, id: string, { motivations, decidedOn, reference }: ValidateMemorandum): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'validate');
      const { memorandum, languageRegime, today } = held;
      const { organisationId, ownerId } = memorandum;
      ensure(firstOf(refuseValidation(memorandum, actor.personId, decidedOn, today), refuseOwner(await holdsNow(tx, ownerId, 'generalDirector', organisationId))));
      const subject = { dossier: 'memorandum', dossierId: id, organisationId, trajectoryId: id };
      await this.ruleBook.apply(tx, subject, missingParts(memorandum.parts, languageRegime), motivations);
      return this.move(tx, held, 'validate', { validatedOn: decidedOn, validatedReference: reference, validatedBy: actor.personId }, { decidedOn, reference });
    });
  }

  /** What was validated is opened again: it has to be validated once more. */
  reopen(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'reopen');
      ensure(refuseMemorandumCommand(held.memorandum, 'reopen'));
      return this.move(tx, held, 'reopen', { validatedOn: null, validatedReference: null, validatedBy: null, embargoUntil: null });
    });
  }

  /** The first step of its publication: ready, and nobody has it yet. (R002-07) */
  embargo(actor: Actor, id: string, until: LocalDate): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'embargo');
      ensure(refuseEmbargo(held.memorandum, until, held.today));
      return this.move(tx, held, 'embargo', { embargoUntil: until }, { until });
    });
  }

  /** The second: for everybody at once, those who will decide too. (R002-01, R002-06, R002-07) */
  publish(actor: Actor, id: string, { url }: PublishMemorandum): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'publish');
      ensure(refusePublication(held.memorandum, held.today));
      const done = await this.move(tx, held, 'publish', { publishedOn: held.today, url: url ?? null });
      await this.course.makePublic(tx, { id, status: held.trajectoryStatus }, held.now);
      await this.clocks.satisfy(tx, { dossier: 'memorandum', dossierId: id, kind: 'preElection' }, held.today);
      if (held.pack.evaluation === 'afterCycle') await this.oweEvaluation(tx, held);
      return done;
    });
  }

  /** It is evaluated once it is public; the rules name no day. (R002-10) */
  private async oweEvaluation(tx: Tx, { memorandum: { id, organisationId }, number, today }: Held): Promise<void> {
    await this.clocks.start(tx, {
      kind: 'cycleEvaluation', rule: 'R002-10', organisationId, trajectoryId: id, dossier: 'memorandum', dossierId: id, label: number, ownerSide: 'city', term: null, anchor: today,
    });
  }

  /** Ends it with its trajectory; the legislature is free for another. */
  cancel(actor: Actor, id: string, reason: LocalText): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'cancel');
      ensure(firstOf(refuseMemorandumCommand(held.memorandum, 'cancel'), refuseInterruption(reason, held.languageRegime)));
      const done = await this.move(tx, held, 'cancel');
      await this.course.cancelMemorandum(tx, id, reason, held.now);
      await this.clocks.end(tx, { dossier: 'memorandum', dossierId: id, kind: 'preElection' }, held.today);
      return done;
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: MemorandumCommand | 'save' | 'nameTeam' | 'nameOwner'): Promise<Held> {
    const memorandum = await tx.lock(MemorandumEntity, id);
    const { mandated, ...facts } = (await tx.one<Omit<Held, 'memorandum' | 'today'> & { readonly mandated: boolean }>(
      `select t.number, t.status as "trajectoryStatus", k.parameters as pack, o.language_regime as "languageRegime", centrale.now() as now, centrale.has_mandate($2, t.organisation_id) as mandated
       from trajectory t join organisation o on o.id = t.organisation_id join rule_pack k on k.pack_id = t.pack_id and k.version = t.pack_version where t.id = $1 for update of t`,
      [id, actor.personId],
    ))!;
    reveal(memorandumPolicy.see(actor, { ...memorandum, mandated }));
    permit(memorandumPolicy[command](actor, { ...memorandum, mandated }));
    return { memorandum, ...facts, today: dateAt(facts.now) };
  }

  private async move(tx: Tx, { memorandum, number, now }: Held, command: MemorandumCommand, patch: Partial<MemorandumEntity> = {}, facts: Facts = {}): Promise<Done> {
    const { id, organisationId, ownerId, designTeam, version } = memorandum;
    await tx.update(MemorandumEntity, id, { ...patch, status: advance(memorandumLifecycle, memorandum.status, command), changedAt: now });
    await tx.record({ dossier: 'memorandum', id, command, facts: { version, ...facts } });
    if (command === 'validate') await tx.notify({ personIds: [ownerId, ...designTeam], kind: notices.validate, dossier: 'memorandum', dossierId: id, params: { number } });
    if (command === 'publish') await tx.notify({ organisationId, kind: notices.publish, dossier: 'memorandum', dossierId: id, params: { number } });
    return { id, at: now.toISOString(), version };
  }

  private async startFacts(tx: Tx, organisationId: string, ownerId: string, legislature: string): Promise<StartFacts> {
    return (await tx.one<StartFacts>(
      `select centrale.now() as now, centrale.next_number('M') as number,
         exists (select from memorandum where organisation_id = $1 and legislature = $3 and status <> 'cancelled') as existing,
         exists (select from membership m join person p on p.id = m.person_id where m.person_id = $2 and m.organisation_id = $1 and m.role = 'generalDirector' and p.status <> 'blocked'
           and ${HELD}) as "isDirector", ${MANDATARIES('array[$2::uuid]', '$1')} as mandataries`,
      [organisationId, ownerId, legislature],
    ))!;
  }

  /** Whoever holds a mandate, by their role or in the city's register. (R002-10) */
  private async mandataries(tx: Tx, organisationId: string, personIds: readonly string[]): Promise<Refusal | undefined> {
    const found = await tx.one<{ count: number }>(`select ${MANDATARIES('$2::uuid[]', '$1')} as count`, [organisationId, personIds]);
    return refuseMandataries(found!.count);
  }
}
