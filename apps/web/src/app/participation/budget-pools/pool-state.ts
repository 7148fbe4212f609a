import { type PoolRow } from '@centrale/participation';
import { type StripState } from '@centrale/ui';
import { type BudgetPoolPageTexts } from './texts/nl';

/** How a budget stands, in a word: what is over is over, whatever percentage warns. */
export function poolState({ balanceCents, warnings }: Pick<PoolRow, 'balanceCents' | 'warnings'>, { page }: BudgetPoolPageTexts): StripState {
  if (balanceCents < 0) return { label: page.state.over, tone: 'bad' };
  return warnings.length > 0 ? { label: page.state.nearly, tone: 'warn' } : { label: page.state.fine, tone: 'good' };
}
