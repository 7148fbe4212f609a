import { MOST_CENTS, type Cents } from '@centrale/kernel';

/** What a typed amount means, or the name of the mistake. */
export type ReadMoney = { readonly cents: Cents | null } | { readonly mistake: MoneyMistake };
export type MoneyMistake = 'moneyUnreadable' | 'moneyNegative' | 'moneyTooLarge' | 'moneyCents' | 'moneyAmbiguous';

/** Groups of three, told apart by one and the same separator; then, after another one, cents. */
const SHAPES = [
  /^(\d+)()$/,
  /^(\d+)[.,](\d{1,2})$/,
  /^(\d{1,3}(?:([. '])\d{3})(?:\2\d{3})*)()$/,
  /^(\d{1,3}(?:([. '])\d{3})(?:\2\d{3})*),(\d{1,2})$/,
  /^(\d{1,3}(?:(,)\d{3})(?:\2\d{3})*)\.(\d{1,2})$/,
  /^(\d{1,3}(?:(,)\d{3}){2,})()$/,
] as const;

/** What looks like an amount, but is not one. */
const MISTAKES: readonly (readonly [RegExp, MoneyMistake])[] = [
  [/^[-−–]\s*\d/, 'moneyNegative'],
  [/^\d{1,3},\d{3}$/, 'moneyAmbiguous'],
  [/^[\d. ']+,\d{3,}$|^\d+\.\d{4,}$/, 'moneyCents'],
];

/**
 * Reads an amount as people write it here: '12,50', '12.50 €', '1 250,00', '1.250', '€ 1.250.000,5'. A group of three
 * after a point is thousands; after a single comma nobody can tell ('1,250'), so it is refused. Empty is no amount.
 */
export function readMoney(text: string): ReadMoney {
  const plain = text.replace(/€|eur(?:o)?\b/gi, '').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/['’]/g, "'").trim();
  if (text.trim() === '') return { cents: null };
  const digits = plain.replace(/^\+\s*/, '');
  const mistake = MISTAKES.find(([shape]) => shape.test(digits))?.[1];
  if (mistake) return { mistake };
  const match = SHAPES.map((shape) => shape.exec(digits)).find((found) => found !== null);
  return match ? inCents(match[1] ?? '', match.at(-1) ?? '') : { mistake: 'moneyUnreadable' };
}

function inCents(euros: string, cents: string): ReadMoney {
  const total = Number(euros.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return total <= MOST_CENTS ? { cents: total } : { mistake: 'moneyTooLarge' };
}
