export const results: string;
export function keepCounts(name: string, counts: { passed: number; failed: number; failures: readonly string[] }): void;
