/**
 * A number below 2^53 for a drawing of lots: the same seed and ticket always give the same one, and knowing the tickets
 * says nothing about their order. (cyrb53: mixes well, is no secret and needs to be none.)
 */
export function drawNumber(seed: string, ticket: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const character of `${seed}\n${ticket}`) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & (b >>> 0)) + (a >>> 0);
}
