import { dateAt, firstOf, mayOf, refuse, type Actor, type LocalDate, type Refusal } from '@centrale/kernel';
import {
  atWork, bodyPolicy, bodyWarnings, compositionWarnings, consents, coordinates, countComposition, dormantSince, isCurrent, isEnded, publishingLanguages, refuseActivation,
  refuseBodyCommand, refuseEndedBody, refuseNoUpgrade, refusePublishing, upgradeTo,
  type Body, type BodyAct, type BodyFunction, type BodyLink, type BodyMembershipView, type BodyRow, type BodySubject, type BodyView, type CompositionCounts,
  type LanguageRegime, type NewerPack, type Seated,
} from '@centrale/participation';

export type ListedBody = Omit<BodyRow, 'dormantSince'> & {
  readonly path: string;
  readonly createdOn: LocalDate;
  readonly lastActiveOn: LocalDate | null;
  readonly dormantMonths: number | null;
  readonly now: Date;
};
type MembershipRow = Omit<BodyMembershipView, 'may'> & { readonly personId: string | null; readonly neighbourhoodId: string | null };
type AttachmentRow = Omit<BodyView['attachments'][number], 'mayRemove'> & { readonly uploadedBy: string };

export type FoundBody = ListedBody & Omit<Body, 'publishedAt'> & Pick<
  BodyView, 'parent' | 'groups' | 'decision' | 'neighbourhoods' | 'themes' | 'leadName' | 'reviewReason' | 'pack' | 'deviations' | 'nonConformities' | 'communication' | 'interests'
> & {
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  readonly officialEmail: string | null;
  readonly officialCoordinates: boolean;
  readonly languageRegime: LanguageRegime;
  readonly functions: readonly BodyFunction[];
  readonly parentFunctions: readonly BodyFunction[];
  readonly memberships: readonly MembershipRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly newer: NewerPack | null;
};

export function rowOf({ path: _, createdOn, lastActiveOn, dormantMonths, now, ...row }: ListedBody): BodyRow {
  return { ...row, dormantSince: dormantSince({ status: row.status, createdOn, lastActiveOn, dormantMonths }, dateAt(now)) ?? null };
}

/** Each party once, as what it sits there today; substitutes do not count beside those they stand in for. */
function seatedOf(memberships: readonly MembershipRow[], today: LocalDate): Seated[] {
  const current = memberships.filter((each) => isCurrent(each, today) && each.substituteFor === null);
  return [...new Set(current.map(({ partyId }) => partyId))].map((partyId) => {
    const seats = current.filter((each) => each.partyId === partyId);
    const [{ classes, neighbourhoodId }] = seats as [MembershipRow];
    return { partyId, functions: seats.map((each) => each.function), voting: seats.some(({ voting }) => voting), classes, neighbourhoodId };
  });
}

const link = ({ id, number, name, kind, status }: BodyLink): BodyLink => ({ id, number, name, kind, status });

export function viewOf(actor: Actor, body: FoundBody): BodyView {
  const today = dateAt(body.now);
  const counts = countComposition(seatedOf(body.memberships, today), body.neighbourhoods.map(({ id }) => id));
  const { id, number, name, kind, status } = body;
  const row: BodyRow = {
    id, number, name, kind, status, organisationId: body.organisationId, organisationName: body.organisationName, parentId: body.parentId, depth: body.depth,
    groupType: body.groupType, contactOfficialName: body.contactOfficialName, packId: body.packId, packVersion: body.packVersion, members: body.members,
    dormantSince: dormantSince(body, today) ?? null,
  };
  const { policyDomain, composition, themeNote, frequency, attendance, themes, contactOfficialId, leadPartyId, leadName, coordinationByService, reviewReason } = body;
  return {
    ...row, policyDomain, composition, themeNote, frequency, attendance, themes, contactOfficialId, leadPartyId, leadName, coordinationByService, reviewReason, counts,
    publishedIn: publishingLanguages(body.languageRegime),
    parent: body.parent && link(body.parent),
    groups: body.groups.map(link),
    contactOfficialEmail: body.officialCoordinates ? body.officialEmail : null,
    memberships: body.memberships.map((each) => membershipOf(actor, body, each)),
    neighbourhoods: body.neighbourhoods,
    attachments: body.attachments.map((each) => attachmentOf(actor, body, each)),
    communication: body.communication,
    interests: body.interests,
    lastActiveOn: body.lastActiveOn,
    publishedAt: body.publishedAt?.toISOString() ?? null,
    changedAt: body.changedAt.toISOString(),
    decision: body.decision,
    pack: body.pack,
    upgrade: upgradeTo(body.pack, body.newer),
    warnings: warningsOf(body, counts, today),
    deviations: body.deviations,
    nonConformities: body.nonConformities,
    may: mayFor(actor, body),
  };
}

function warningsOf(body: FoundBody, counts: CompositionCounts, today: LocalDate): Refusal[] {
  const [last] = body.attachments;
  const lastSharedOn = last ? dateAt(new Date(last.uploadedAt)) : null;
  return [...bodyWarnings({ ...body, sharingMonths: body.pack.sharingMonths, lastSharedOn }, today), ...(atWork(body) ? compositionWarnings(body.packId, counts, body.composition) : [])];
}

const subjectOf = ({ organisationId, contactOfficialId, kind, packId, functions, parentFunctions }: FoundBody): BodySubject => ({
  organisationId, contactOfficialId, kind, packId, functions, parentFunctions,
});

function mayFor(actor: Actor, body: FoundBody): BodyView['may'] {
  const subject = subjectOf(body);
  const may = (act: BodyAct, refusal: Refusal | undefined) => firstOf(bodyPolicy[act](actor, subject), refusal);
  const ended = refuseEndedBody(body);
  const groups = body.groups.filter((each) => !isEnded(each)).length;
  const above = groups > 0 ? refuse('body.has-groups', { count: groups }) : undefined;
  return mayOf({
    describe: may('describe', ended),
    coordinate: may('coordinate', ended),
    appoint: may('appoint', ended),
    activate: may('activate', refuseActivation(body, body.languageRegime)),
    withdraw: may('withdraw', refuseBodyCommand(body, 'withdraw')),
    publish: may('publish', refusePublishing(body, body.languageRegime)),
    upgradePack: may('upgradePack', refuseNoUpgrade(body.packVersion, body.newer)),
    review: may('review', refuseBodyCommand(body, 'review')),
    resume: may('resume', refuseBodyCommand(body, 'resume')),
    restructure: may('restructure', firstOf(refuseBodyCommand(body, 'restructure'), above)),
    dissolve: may('dissolve', firstOf(refuseBodyCommand(body, 'dissolve'), above)),
    share: may('share', ended),
    tell: may('tell', ended),
    // What becomes of those who were interested is noted after its end too.
    keepInterests: may('keepInterests', undefined),
    createGroup: may('createGroup', firstOf(ended, body.kind === 'workingGroup' ? refuse('body.not-under-that', { bodyKind: 'workingGroup', parentKind: body.kind }) : undefined)),
  });
}

function membershipOf(actor: Actor, body: FoundBody, { personId, neighbourhoodId: _, ...seat }: MembershipRow): BodyMembershipView {
  const manages = bodyPolicy.appoint(actor, subjectOf(body));
  const over = seat.toOn !== null && seat.toOn < dateAt(body.now) ? refuse('body.membership-ended', { toOn: seat.toOn }) : undefined;
  return {
    ...seat,
    // What shows that a condition is met is read by those who weigh it.
    conditionEvidence: manages ? null : seat.conditionEvidence,
    may: mayOf({ end: firstOf(manages, refuseEndedBody(body), over), consent: consents(actor, subjectOf(body), personId) }),
  };
}

function attachmentOf(actor: Actor, body: FoundBody, { uploadedBy, ...attachment }: AttachmentRow): BodyView['attachments'][number] {
  const own = uploadedBy === actor.personId && !bodyPolicy.share(actor, subjectOf(body));
  return { ...attachment, uploadedAt: new Date(attachment.uploadedAt).toISOString(), mayRemove: !isEnded(body) && (own || !coordinates(actor, body)) };
}
