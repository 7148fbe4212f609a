import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, refuse, type Actor, type Done, type LocalDate, type Saved } from '@centrale/kernel';
import {
  organiserOf, planFrom, refuseAccess, refuseDates, refusePurposeOutside, refuseSaving, refuseStart, refuseStarting, shifted, spanOf, trajectoryPolicy,
  type BodyFunction, type BodyStatus, type CopyTrajectory, type PackId, type PackParameters, type PlannedPhase, type StartTrajectory, type TrajectoryContent, type TrajectoryTemplate,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Outdated, permit } from '../../platform/http/answers.js';
import { RulePacks } from '../rule-packs/rule-packs.service.js';
import { TrajectoryAccesses } from './trajectory-access.service.js';
import { insertPhases } from './trajectory-facts.js';
import { TrajectoryEntity } from './trajectory.entity.js';
import { TrajectoriesQueries } from './trajectories.queries.js';

export { TrajectoryEntity } from './trajectory.entity.js';

interface StartFacts {
  readonly now: Date;
  readonly number: string;
  readonly bodyId: string | null;
  readonly bodyKind: string | null;
  readonly bodyStatus: BodyStatus | null;
  readonly contactOfficialId: string | null;
  readonly functions: readonly BodyFunction[] | null;
  readonly packId: PackId | null;
  readonly packVersion: number | null;
  readonly asked: boolean;
}

export interface MemorandumStart {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly templateId: string;
  readonly electionOn: LocalDate;
  readonly title: TrajectoryContent['title'];
  readonly now: Date;
}

const empty = { nl: '', fr: '' };
const elsewhere = { trajectory_neighbourhood: () => refuse('trajectory.neighbourhood-elsewhere') };

/** Trajectories as they come to be: from a template or from another one, and written as a draft. */
@Injectable()
export class TrajectoriesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly packs: RulePacks,
    private readonly accesses: TrajectoryAccesses,
    private readonly queries: TrajectoriesQueries,
  ) {}

  /** The template's phases get dates of their own, from the start on. (R000-05, R000-07) */
  start(actor: Actor, body: StartTrajectory): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const template = await this.template(tx, body.templateId);
      const facts = await this.startFacts(tx, actor, body);
      const { version: packVersion, parameters: pack } = await this.pin(tx, template.packId, facts);
      const { now } = facts;
      permit(trajectoryPolicy.start(actor, accessAtStart(body.organisationId, pack, facts)));
      const ofBody = facts.packId === null ? undefined : { packId: facts.packId, atWork: facts.bodyStatus === 'active' || facts.bodyStatus === 'underReview' };
      ensure(refuseStarting({ templatePackId: template.packId, pack, body: ofBody, startsOn: body.startsOn, today: dateAt(now) }));
      const phases = planFrom(template.content, body.startsOn);
      const id = newId();
      await guardedBy(elsewhere, () => tx.insert(TrajectoryEntity, {
        id, number: facts.number, organisationId: body.organisationId, bodyId: facts.bodyId, templateId: template.id, packId: template.packId, packVersion, status: 'draft',
        title: body.title, question: empty, purpose: template.content.purpose, domains: [], targetGroups: [], neighbourhoodId: body.neighbourhoodId ?? null,
        startsOn: body.startsOn, endsOn: pack.durationPolicy === 'continuous' ? null : spanOf(phases)!.endsOn, durationPolicy: pack.durationPolicy, workForm: empty,
        compositionNote: empty, level: template.content.level, accessLevel: 'open', topicKind: null, confidential: false,
        originAdviceRequestId: body.adviceRequestId ?? null, createdBy: actor.personId, createdAt: now, changedAt: now,
      }));
      await insertPhases(tx, id, 1, phases);
      await tx.record({ dossier: 'trajectory', id, command: 'start', facts: { templateId: template.id, packId: template.packId, packVersion, bodyId: facts.bodyId } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** The same plan at another time: dates move along, what happened stays where it happened, and the copy is tailored before it is announced. (R000-05) */
  copy(actor: Actor, id: string, { startsOn }: CopyTrajectory): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { trajectory: source, access, today, now, pack: sourcePack } = await this.accesses.hold(tx, actor, id, 'copy', 'share');
      ensure(firstOf(access.organiser === 'team' ? refuse('trajectory.memorandum-apart') : undefined, refuseStart(startsOn, today)));
      const phases = await tx.query<PlannedPhase>(
        `select no, kind, name, goal, starts_on as "startsOn", ends_on as "endsOn", gates, needed_services as "neededServices", output_type as "outputType"
         from phase where trajectory_id = $1 and cycle = $2 order by no`, [id, source.cycle],
      );
      const moved = shifted(phases, startsOn);
      const copyId = newId();
      const { organisationId, bodyId, templateId, packId, packVersion, title, question, purpose, domains, targetGroups, neighbourhoodId, workForm, compositionNote, level, topicKind } = source;
      const number = await tx.one<{ number: string }>(`select centrale.next_number('T') as number`);
      await tx.insert(TrajectoryEntity, {
        id: copyId, number: number!.number, organisationId, bodyId, templateId, packId, packVersion, status: 'draft', title, question, purpose, domains, targetGroups, neighbourhoodId,
        startsOn, endsOn: sourcePack.durationPolicy === 'continuous' ? null : (spanOf(moved)?.endsOn ?? startsOn), durationPolicy: source.durationPolicy, workForm, compositionNote,
        level, accessLevel: source.accessLevel, topicKind, confidential: false, copiedFrom: id, copiedContent: { question, workForm, compositionNote }, createdBy: actor.personId,
        createdAt: now, changedAt: now,
      });
      await insertPhases(tx, copyId, 1, moved);
      await tx.record({ dossier: 'trajectory', id: copyId, command: 'copy', facts: { copiedFrom: id, startsOn } });
      return { id: copyId, at: now.toISOString(), version: 1 };
    });
  }

  /** Autosave of a draft. @throws Outdated with the trajectory as it is now */
  async save(actor: Actor, id: string, version: number, content: TrajectoryContent): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { trajectory, pack, now } = await this.accesses.hold(tx, actor, id, 'save');
      ensure(firstOf(
        refuseSaving(trajectory), refusePurposeOutside(content.purpose, pack), refuseAccess(content, pack),
        content.startsOn && content.endsOn ? refuseDates({ startsOn: content.startsOn, endsOn: content.endsOn }) : undefined,
      ));
      if (trajectory.version !== version) return undefined;
      const { title, question, purpose, domains, targetGroups, neighbourhoodId, startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel } = content;
      const written = { title, question, purpose, domains: [...domains], targetGroups: [...targetGroups], neighbourhoodId, startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel };
      await guardedBy(elsewhere, () => tx.update(TrajectoryEntity, id, { ...written, version: version + 1, changedAt: now }));
      return { version: version + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  /** For a memorandum, whose trajectory begins in confidence with dates before the elections. (R002-05) @returns its rules */
  async startMemorandum(tx: Tx, actor: Actor, { id, number, organisationId, templateId, electionOn, title, now }: MemorandumStart): Promise<PackParameters> {
    const template = await this.template(tx, templateId);
    if (template.packId !== 'MEMO') throw new NotFound();
    const { version: packVersion, parameters } = await this.packs.active(tx, 'MEMO');
    const phases = planFrom(template.content, electionOn);
    await tx.insert(TrajectoryEntity, {
      id, number, organisationId, templateId, packId: 'MEMO', packVersion, status: 'draft', title, question: empty, purpose: 'memorandum', domains: [], targetGroups: [],
      startsOn: spanOf(phases)!.startsOn, endsOn: electionOn, durationPolicy: parameters.durationPolicy, workForm: empty, compositionNote: empty, level: template.content.level,
      accessLevel: 'restricted', confidential: true, createdBy: actor.personId, createdAt: now, changedAt: now,
    });
    await insertPhases(tx, id, 1, phases);
    await tx.record({ dossier: 'trajectory', id, command: 'start', facts: { templateId, packId: 'MEMO', packVersion, electionOn } });
    return parameters;
  }

  private async template(tx: Tx, id: string): Promise<TrajectoryTemplate> {
    const template = await tx.one<TrajectoryTemplate>('select id, pack_id as "packId", kind, name, content from trajectory_template where id = $1', [id]);
    if (!template) throw new NotFound();
    return template;
  }

  /** The body's rules are pinned; without a body those that hold now. */
  private async pin(tx: Tx, packId: PackId, facts: StartFacts): Promise<{ version: number; parameters: PackParameters }> {
    if (facts.packId !== packId || facts.packVersion === null) return this.packs.active(tx, packId);
    return { version: facts.packVersion, parameters: await this.packs.of(tx, { packId, packVersion: facts.packVersion }) };
  }

  private async startFacts(tx: Tx, actor: Actor, { organisationId, bodyId, adviceRequestId }: StartTrajectory): Promise<StartFacts> {
    const facts = await tx.one<StartFacts>(
      `select centrale.now() as now, centrale.next_number('T') as number, b.id as "bodyId", b.kind as "bodyKind", b.status as "bodyStatus",
         b.contact_official_id as "contactOfficialId", b.pack_id as "packId", b.pack_version as "packVersion",
         case when b.id is not null then centrale.body_functions(b.id, $3, centrale.today()) end as functions,
         ($4::uuid is null or centrale.is_request_of($4, b.id)) as asked
       from organisation o left join body b on b.id = $2 and b.organisation_id = o.id where o.id = $1`,
      [organisationId, bodyId, actor.personId, adviceRequestId],
    );
    if (!facts || (bodyId !== undefined && facts.bodyId === null) || !facts.asked) throw new NotFound();
    return facts;
  }
}

const accessAtStart = (organisationId: string, pack: PackParameters, { bodyKind, contactOfficialId, functions }: StartFacts) => ({
  organisationId, status: 'draft' as const, confidential: false, organiser: organiserOf(pack), team: null,
  body: bodyKind === null ? null : { organisationId, contactOfficialId, functions: functions ?? [], kind: bodyKind },
});
