import { firstOf, refuse, type LocalText, type Refusal } from '@centrale/kernel';
import { type PackId } from '../rule-pack/rule-pack.js';
import { isWritten, refuseNameless, type LanguageRegime } from '../languages.js';
import { isEnded, type Body, type BodyKind } from './body.js';

type Parent = Pick<Body, 'kind' | 'packId' | 'status' | 'organisationId'>;
type Proposed = Pick<Body, 'kind' | 'packId' | 'organisationId' | 'name' | 'composition' | 'themeNote' | 'frequency'>;

/** What each rule set knows: ateliers with their groups, groups that arise in neighbourhoods, advisory bodies with theirs. */
const kindsOf: Readonly<Record<PackId, readonly BodyKind[]>> = {
  ATELIER: ['strategicAtelier', 'workingGroup'],
  WIJK: ['workingGroup'],
  MEMO: [],
  WERKGROEP: ['advisoryBody', 'workingGroup'],
};

export interface CreationFacts {
  readonly parent: Parent | undefined;
  readonly languageRegime: LanguageRegime;
  /** Themes that it takes up, of citizen meetings that were held. (I10) */
  readonly heldThemes: number;
}

/** A body's name stands in every language in which its city publishes. */
export const refuseUnnamed = (name: LocalText, regime: LanguageRegime): Refusal | undefined => refuseNameless('body.name-missing', name, regime);

/** A group of an atelier: its composition, what it is about and how often it meets, the atelier says itself. (R000-14) */
export const refuseBareGroup = ({ kind, packId, composition, themeNote, frequency }: Omit<Proposed, 'organisationId' | 'name'>): Refusal | undefined =>
  kind === 'workingGroup' && packId === 'ATELIER' && ![composition.description, themeNote, frequency].every(isWritten) ? refuse('R000-14') : undefined;

/** Groups stand under ateliers and advisory bodies, advisory bodies under each other, an atelier under nothing. */
const fitsUnder = (kind: BodyKind, parent: BodyKind): boolean =>
  parent !== 'workingGroup' && (kind === 'workingGroup' || (kind === 'advisoryBody' && parent === 'advisoryBody'));

function refuseParent({ kind, packId, organisationId }: Proposed, parent: Parent): Refusal | undefined {
  return firstOf(
    parent.organisationId !== organisationId ? refuse('body.parent-elsewhere') : undefined,
    isEnded(parent) ? refuse('body.over', { status: parent.status }) : undefined,
    fitsUnder(kind, parent.kind) ? undefined : refuse('body.not-under-that', { bodyKind: kind, parentKind: parent.kind }),
    parent.packId !== packId ? refuse('body.pack-of-parent', { pack: parent.packId }) : undefined,
  );
}

function refusePlace(body: Proposed, parent: Parent | undefined): Refusal | undefined {
  const { kind, packId } = body;
  if (!kindsOf[packId].includes(kind)) return refuse('body.kind-not-in-pack', { bodyKind: kind, pack: packId });
  if (parent) return refuseParent(body, parent);
  return kind === 'workingGroup' && packId === 'ATELIER' ? refuse('body.atelier-missing') : undefined;
}

/** Where it stands in the tree, and what it needs from the first day. (R000-14, R001-10, I10) */
export function refuseCreation(body: Proposed, { parent, languageRegime, heldThemes }: CreationFacts): Refusal | undefined {
  return firstOf(
    refusePlace(body, parent),
    refuseUnnamed(body.name, languageRegime),
    refuseBareGroup(body),
    body.packId === 'WIJK' && body.kind === 'workingGroup' && heldThemes === 0 ? refuse('R001-10') : undefined,
  );
}
