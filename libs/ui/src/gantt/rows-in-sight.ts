/** Where each line begins, and where the last one ends. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const height of heights) offsets.push(offsets[offsets.length - 1]! + height);
  return offsets;
}

/** First and last index, both included; empty when the last lies before the first. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The lines that lie in sight, and some more on either side so that scrolling never shows a hole. */
export function inSight(offsets: readonly number[], top: number, height: number, spare: number): Range {
  const count = offsets.length - 1;
  const first = lineAt(offsets, top) - spare;
  const last = lineAt(offsets, top + height) + spare;
  return { first: Math.max(0, first), last: Math.min(count - 1, last) };
}

/** The line in which a pixel lies; the nearest for one above or below all. */
function lineAt(offsets: readonly number[], pixel: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsets[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
