/** Whose people are reached and written down: a trajectory's, or those of a body without one. (R000-06) */
export interface Involving {
  readonly kind: 'trajectory' | 'body';
  readonly id: string;
}
