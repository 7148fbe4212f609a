/** Nothing that a reader can see: only spaces, control characters and what has no width. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);

/** Says less than was asked: nothing that a reader can see, or fewer characters. */
export const isShorterThan = (text: string, least: number): boolean => isBlank(text) || text.trim().length < least;
