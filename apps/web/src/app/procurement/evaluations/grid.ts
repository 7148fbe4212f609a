import { isShorterThan } from '@centrale/kernel';
import { type EvaluatedLotView, type EvaluatedOfferView, type ScoreView } from '@centrale/procurement';

/** One place to fill in: the points of an offer on a criterion, with the reason. */
export interface Cell {
  readonly offerId: string;
  readonly criterionId: string;
  readonly points: number | null;
  readonly reason: string;
}

/** What was given before, by offer and criterion. */
export type Known = readonly (Pick<Cell, 'criterionId' | 'reason'> & { readonly points: number })[];

const LEAST_REASON = 3;

export const keyOf = ({ offerId, criterionId }: Pick<Cell, 'offerId' | 'criterionId'>): string => `${offerId} ${criterionId}`;

/** An empty place for each regular offer and criterion, with what is known already. */
export function cellsOf(lots: readonly EvaluatedLotView[], criteria: ReadonlyMap<string, readonly string[]>, knownOf: (offer: EvaluatedOfferView) => Known): readonly Cell[] {
  return lots.flatMap((lot) =>
    regular(lot).flatMap((offer) => {
      const known = knownOf(offer);
      return (criteria.get(lot.lotId) ?? []).map((criterionId) => {
        const given = known.find((each) => each.criterionId === criterionId);
        return { offerId: offer.offerId, criterionId, points: given?.points ?? null, reason: given?.reason ?? '' };
      });
    }));
}

/** What is typed on this device comes over what the server knows. */
export const withDrafts = (cells: readonly Cell[], drafts: Readonly<Record<string, Cell>>): readonly Cell[] =>
  cells.map((cell) => ({ ...cell, ...drafts[keyOf(cell)] }));

export const isWhole = ({ points, reason }: Cell, scaleMax: number): boolean =>
  points !== null && isScore(points, scaleMax) && !isShorterThan(reason, LEAST_REASON);

export const isScore = (points: number, scaleMax: number): boolean => Number.isInteger(points) && points >= 0 && points <= scaleMax;

/** Whole, and not what the server has already. */
export function toSend(cells: readonly Cell[], before: readonly Cell[], scaleOf: (cell: Cell) => number): readonly (Cell & { readonly points: number })[] {
  const known = new Map(before.map((cell) => [keyOf(cell), cell]));
  return cells.filter((cell): cell is Cell & { readonly points: number } => {
    const old = known.get(keyOf(cell));
    return isWhole(cell, scaleOf(cell)) && (old?.points !== cell.points || old.reason !== cell.reason.trim());
  }).map((cell) => ({ ...cell, reason: cell.reason.trim() }));
}

/** To one decimal; undefined when nobody scored. */
export function averageOf(scores: readonly Pick<ScoreView, 'points'>[]): number | undefined {
  if (scores.length === 0) return undefined;
  return Math.round((scores.reduce((sum, { points }) => sum + points, 0) / scores.length) * 10) / 10;
}

/** What consensus begins with: what was agreed before, else the average as a whole number and no reason yet. */
export const consensusStart = (offer: EvaluatedOfferView): Known => {
  const criteria = [...new Set(offer.scores.map(({ criterionId }) => criterionId))];
  return criteria.map((criterionId) => {
    const agreed = offer.consensus.find((each) => each.criterionId === criterionId);
    const average = averageOf(offer.scores.filter((score) => score.criterionId === criterionId));
    return agreed ?? { criterionId, points: Math.round(average ?? 0), reason: '' };
  });
};

export const regular = (lot: Pick<EvaluatedLotView, 'offers'>): readonly EvaluatedOfferView[] => lot.offers.filter((offer) => offer.regular === true);
