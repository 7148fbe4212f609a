/** Integer euro cents, excluding VAT unless a name says otherwise. */
export type Cents = number;

/** 10 million million euro: beyond any agreement, and well inside the safe integers. */
export const MOST_CENTS = 1_000_000_000_000_00;

/** Splits `total` over weights so that the parts sum to it exactly (largest remainder, first one on a tie). */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new Error('Weights must sum to more than zero');
  const exact = weights.map((w) => (total * w) / sum);
  const parts = exact.map(Math.floor);
  let rest = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((x, i) => ({ i, r: x - Math.floor(x) })).sort((a, b) => b.r - a.r || a.i - b.i);
  for (const { i } of byRemainder) {
    if (rest <= 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}
