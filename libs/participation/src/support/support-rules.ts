import { dateAt, firstOf, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { type PackId } from '../rule-pack/rule-pack.js';
import { supportLifecycle, type SupportCommand, type SupportRequest } from './support-request.js';

/** A body as far as asking for support goes. */
export interface SupportedBody {
  readonly id: string;
  readonly kind: 'strategicAtelier' | 'advisoryBody' | 'workingGroup';
  readonly packId: PackId;
  readonly parentId: string | null;
  /** Works: neither proposed nor ended. */
  readonly atWork: boolean;
}

/** A group of an atelier asks nothing of the city itself. (R000-15) */
export const refuseAsker = (body: Pick<SupportedBody, 'kind' | 'packId' | 'parentId'>): Refusal | undefined =>
  body.packId === 'ATELIER' && body.kind !== 'strategicAtelier' ? refuse('R000-15') : undefined;

/** A body asks for itself or for a group of its own. (R000-15) */
export function refuseSupportAsking(body: SupportedBody, forBody: SupportedBody | undefined): Refusal | undefined {
  return firstOf(
    refuseAsker(body),
    forBody && forBody.parentId !== body.id ? refuse('support-request.not-its-group') : undefined,
    body.atWork && (forBody?.atWork ?? true) ? undefined : refuse('support-request.not-at-work'),
  );
}

export const refuseSupportCommand = (request: Pick<SupportRequest, 'status'>, command: SupportCommand): Refusal | undefined =>
  refuseMove('support-request', supportLifecycle, request.status, command);

/** Support is given by an official of the city, by name. */
export const refuseSupportGrant = (request: Pick<SupportRequest, 'status'>, isOfficial: boolean): Refusal | undefined =>
  firstOf(refuseSupportCommand(request, 'grant'), isOfficial ? undefined : refuse('support-request.not-an-official'));

export function refuseSupportDelivery(request: Pick<SupportRequest, 'status'> & { readonly askedOn: LocalDate }, deliveredOn: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    refuseSupportCommand(request, 'deliver'),
    deliveredOn > dateAt(now) ? refuse('support-request.delivered-in-future') : undefined,
    deliveredOn < request.askedOn ? refuse('support-request.delivered-before-asked', { askedOn: request.askedOn }) : undefined,
  );
}
