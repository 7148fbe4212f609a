import { dateAt, firstOf, mayOf, refuse, type Actor, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  conflictsIn, evidenceOf, findingsAtGate, findingsOnAnnouncement, isOver, lateness, publishingLanguages, refuseBeginning, refuseClosing, refuseCycle, refuseNoUpgrade, refuseOver, refusePhaseCommand, refusePhaseRemoval,
  refuseReplanning, refuseSaving, refuseTrajectoryCommand, sayComposition, sayNextCycle, sayOutreach, sayTopic, trajectoryPolicy, upgradeTo, weigh,
  type PhaseView, type ThemeView, type TrajectoryAccess, type TrajectoryAct, type TrajectoryCommand, type TrajectoryView,
} from '@centrale/participation';
import { accessOf } from './trajectory-access.service.js';
import { type PhaseRow, type ThemeRow, type TrajectoryRowFound } from './trajectory-row.js';

interface Seen {
  readonly actor: Actor;
  readonly row: TrajectoryRowFound;
  readonly access: TrajectoryAccess;
  readonly today: LocalDate;
}

export function viewOf(actor: Actor, row: TrajectoryRowFound): TrajectoryView {
  const today = dateAt(row.now);
  const seen: Seen = { actor, row, access: accessOf(row, row), today };
  const announcing = announcementOf(seen);
  const { pack } = row;
  return {
    ...shownOf(row),
    phases: row.phases.map((phase) => phaseOf(seen, phase)),
    themes: row.themes.map(themeOf),
    evidence: pack.evidence === 'none' ? null : evidenceOf({
      openedOn: row.beganOn, told: row.told, accessLevel: row.accessLevel, openInterests: row.interests.open, interests: row.interests.registered,
      counts: row.counts, languages: row.languages,
    }, pack, today),
    missing: row.status === 'draft' && !row.confidential ? weigh(announcing).standing : [],
    warnings: warningsOf(seen),
    may: mayFor(seen, announcing),
  };
}

/** What may leave; the rest of the row is for the rules alone. */
function shownOf(row: TrajectoryRowFound) {
  const {
    id, number, status, organisationId, organisationName, bodyId, bodyName, templateId, templateName, neighbourhoodId, neighbourhoodName, title, question, purpose, domains, targetGroups,
    startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel, durationPolicy, confidential, cycle, originAdviceRequestId, copiedFrom, version, beganOn,
    interruptedReason, packId, packVersion, activities, communication, stakeholders, documents, interests, deviations, nonConformities,
  } = row;
  return {
    id, number, status, organisationId, organisationName, bodyId, bodyName, templateId, templateName, neighbourhoodId, neighbourhoodName, title, question, purpose, domains, targetGroups,
    startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel, durationPolicy, confidential, cycle, originAdviceRequestId, copiedFrom, version, beganOn,
    interruptedReason, packId, packVersion, activities, communication, stakeholders, documents, interests, deviations, nonConformities,
    announcedAt: row.announcedAt?.toISOString() ?? null, changedAt: row.changedAt.toISOString(),
    upgrade: upgradeTo(row.pack, row.newer), publishedIn: publishingLanguages(row.languageRegime),
  };
}

const announcementOf = ({ row, today }: Seen): Refusal[] => findingsOnAnnouncement(row, {
  pack: row.pack, languageRegime: row.languageRegime, phases: row.phases.length, source: row.copiedContent ?? undefined, questionTaken: row.questionTaken, told: row.told, today,
});

/** What the next step of a phase is held against; at its beginning its entry once more: a guide may have left, a list been emptied. */
function findingsOf({ row, today }: Seen, phase: PhaseRow): Refusal[] {
  if (phase.status === 'planned' || phase.status === 'ready') return findingsAtGate(phase, 'entry', phase, row.pack, today);
  return phase.status === 'running' ? findingsAtGate(phase, 'exit', phase, row.pack, today) : [];
}

function phaseOf(seen: Seen, phase: PhaseRow): PhaseView {
  const { row, actor, access, today } = seen;
  const { id, cycle, no, kind, name, goal, startsOn, endsOn, status, participantsMin, participantsMax, gates, neededServices, outputType, output } = phase;
  const findings = findingsOf(seen, phase);
  const { refused } = weigh(findings);
  const policy = trajectoryPolicy.planPhases(actor, access);
  const may = (refusal: Refusal | undefined): Refusal | undefined => firstOf(policy, refusal);
  const hanging = [...row.themes, ...row.activities].filter(({ phaseId }) => phaseId === id).length;
  return {
    id, cycle, no, kind, name, goal, startsOn, endsOn, status, participantsMin, participantsMax, gates, neededServices, outputType, output,
    inHouseReason: phase.inHouseReason, skippedReason: phase.skippedReason, facilitatorName: phase.facilitatorName,
    late: isOver(row.status) ? null : lateness(phase, today),
    findings: weigh(findings).standing,
    may: mayOf({
      makeReady: may(firstOf(refusePhaseCommand(phase, row, 'makeReady'), refused)),
      begin: may(firstOf(refusePhaseCommand(phase, row, 'begin'), refused)),
      finish: may(firstOf(refusePhaseCommand(phase, row, 'finish'), refused)),
      skip: may(refusePhaseCommand(phase, row, 'skip')),
      change: may(firstOf(refuseOver(row), refuseReplanning(phase))),
      recordOutput: may(firstOf(refuseOver(row), refuseReplanning(phase))),
      remove: may(firstOf(refuseOver(row), refusePhaseRemoval(phase, hanging))),
    }),
  };
}

const themeOf = ({ id, name, description, kind, horizon, priority, phaseId, meetingId, spawnedBodyId, spawnedBodyName, interests, classes }: ThemeRow): ThemeView => ({
  id, name, description, kind, horizon, priority, phaseId, meetingId, spawnedBodyId, spawnedBodyName, interests, composition: (classes && sayComposition(classes)) ?? null,
});

const ofCycle = ({ phases, cycle }: TrajectoryRowFound): readonly PhaseRow[] => phases.filter((phase) => phase.cycle === cycle);

function warningsOf({ row, today }: Seen): Refusal[] {
  const reached = row.communication.flatMap(({ targetGroups }) => targetGroups);
  const said = isOver(row.status) ? [] : [
    row.status === 'draft' ? undefined : sayTopic(row, row.pack),
    row.confidential ? undefined : sayOutreach(row.targetGroups, reached),
    sayNextCycle(row, ofCycle(row)),
  ];
  return [...said.filter((finding) => finding !== undefined), ...conflictsIn(row, ofCycle(row), today)];
}

function mayFor({ actor, row, access, today }: Seen, announcing: readonly Refusal[]): TrajectoryView['may'] {
  const may = (act: TrajectoryCommand | TrajectoryAct, refusal?: Refusal): Refusal | undefined => firstOf(trajectoryPolicy[act](actor, access), refusal);
  const apart = access.organiser === 'team' ? refuse('trajectory.memorandum-apart') : undefined;
  const over = refuseOver(row);
  return mayOf({
    announce: may('announce', firstOf(refuseTrajectoryCommand(row, 'announce'), apart, weigh(announcing).refused)),
    begin: may('begin', refuseBeginning(row, today)),
    pause: may('pause', refuseTrajectoryCommand(row, 'pause')),
    resume: may('resume', refuseTrajectoryCommand(row, 'resume')),
    beginCycle: may('beginCycle', firstOf(refuseTrajectoryCommand(row, 'beginCycle'), refuseCycle(row.durationPolicy, ofCycle(row)))),
    report: may('report', refuseTrajectoryCommand(row, 'report')),
    close: may('close', refuseClosing(row, row)),
    cancel: may('cancel', firstOf(refuseTrajectoryCommand(row, 'cancel'), apart)),
    save: may('save', refuseSaving(row)),
    copy: may('copy', apart),
    adjust: may('adjust', over),
    planPhases: may('planPhases', over),
    keepThemes: may('keepThemes', over),
    keepActivities: may('keepActivities', over),
    tell: may('tell', over),
    keepStakeholders: may('keepStakeholders', over),
    upgradePack: may('upgradePack', firstOf(over, refuseNoUpgrade(row.packVersion, row.newer))),
    keepInterests: may('keepInterests', over),
  });
}
