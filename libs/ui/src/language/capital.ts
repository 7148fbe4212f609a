/** A word of a domain has no capital of its own; where it begins a cell or a choice, it gets one. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
