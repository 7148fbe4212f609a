import { isBlank, type Refusal, refuse } from '@centrale/kernel';
import { type BriefingContent, type ParticipationFormat } from './briefing.js';
import { type LotProposal } from './briefing.view.js';

/** The five services of the agreement's launch, in the order of its lots 2 to 6; lot 1 covers them all. */
const WHOLE = 1;
const services = { design: 2, run: 3, communicate: 4, mobilise: 5, evaluate: 6 } as const;
type Service = keyof typeof services;

/** From so many services on, one provider for the whole is proposed. */
const WHOLE_FROM = 4;
const LARGE_GROUP = 100;

type Sign = (content: BriefingContent) => Refusal | false;

const has = <T>(list: readonly T[], ...wanted: readonly T[]): boolean => wanted.some((one) => list.includes(one));
const meetings: readonly ParticipationFormat[] = ['citizenPanel', 'workshop', 'plenary', 'neighbourhoodWalk', 'jury', 'streetStand'];
const sessionsOf = ({ phases }: BriefingContent): number => phases.reduce((sum, { sessions }) => sum + sessions, 0);

const signs: Readonly<Record<Service, readonly Sign[]>> = {
  design: [
    ({ level }) => has(['involve', 'collaborate', 'empower'], level) && refuse('lot-proposal.far-reaching-promise'),
    ({ formats }) => formats.length === 0 && refuse('lot-proposal.formats-open'),
    ({ phases }) => phases.length > 1 && refuse('lot-proposal.several-phases', { count: phases.length }),
  ],
  run: [
    (content) => sessionsOf(content) > 0 && refuse('lot-proposal.sessions', { count: sessionsOf(content) }),
    ({ formats }) => has(formats, ...meetings) && refuse('lot-proposal.meetings'),
    ({ interpretation }) => interpretation.length > 0 && refuse('lot-proposal.interpretation', { count: interpretation.length }),
  ],
  communicate: [
    ({ recruitment }) => has(recruitment, 'openCall') && refuse('lot-proposal.open-call'),
    ({ level }) => level === 'inform' && refuse('lot-proposal.informing'),
    ({ formats }) => has(formats, 'onlinePlatform', 'survey') && refuse('lot-proposal.online'),
  ],
  mobilise: [
    ({ recruitment }) => has(recruitment, 'sortition') && refuse('lot-proposal.sortition'),
    ({ recruitment }) => has(recruitment, 'targeted') && refuse('lot-proposal.targeted'),
    ({ hardToReach }) => !isBlank(hardToReach) && refuse('lot-proposal.hard-to-reach'),
    ({ participantsMin }) => (participantsMin ?? 0) >= LARGE_GROUP && refuse('lot-proposal.large-group', { count: participantsMin ?? 0 }),
  ],
  evaluate: [
    ({ level }) => has(['collaborate', 'empower'], level) && refuse('lot-proposal.account-owed'),
    ({ formats }) => has(formats, 'participatoryBudget') && refuse('lot-proposal.follow-up'),
  ],
};

/**
 * "Help me choose": the lots that the content points to, each with its reasons; the whole-assignment lot instead when
 * it points to most of them. Lots that the agreement does not have are left out.
 */
export function proposeLots(content: BriefingContent, lotNumbers: readonly number[]): LotProposal[] {
  const proposals = (Object.keys(services) as Service[])
    .map((service) => ({ lotNumber: services[service], reasons: signs[service].map((sign) => sign(content)).filter((reason) => reason !== false) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (proposals.length >= WHOLE_FROM && lotNumbers.includes(WHOLE)) {
    return [{ lotNumber: WHOLE, reasons: [refuse('lot-proposal.most-services', { count: proposals.length }), ...proposals.flatMap(({ reasons }) => reasons)] }];
  }
  return proposals.filter(({ lotNumber }) => lotNumbers.includes(lotNumber));
}
