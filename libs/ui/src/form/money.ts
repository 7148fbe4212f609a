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

/**
 * Reads an amount as people write it here: '12,50', '12.50 €', '1 250,00', '1.250', '€ 1.250.000,5'. A group of three
 * after a point is thousands; after a single comma nobody can tell ('1,250'), so it is refused. Empty is no amount.
 */
export function readMoney(text: string): ReadMoney {
  const plain = text.replace(/€|eur(?:o)?\b/gi, '').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/['’]/g, "'").trim();
  if (plain === '') return text.trim() === '' ? { cents: null } : { mistake: 'moneyUnreadable' };
  if (/^[-−–]\s*\d/.test(plain)) return { mistake: 'moneyNegative' };
  const digits = plain.replace(/^\+\s*/, '');
  if (/^\d{1,3},\d{3}$/.test(digits)) return { mistake: 'moneyAmbiguous' };
  for (const shape of SHAPES) {
    const match = shape.exec(digits);
    if (match) return inCents(match[1] ?? '', match.at(-1) ?? '');
  }
  return { mistake: /^[\d. ']+,\d{3,}$/.test(digits) || /^\d+\.\d{4,}$/.test(digits) ? 'moneyCents' : 'moneyUnreadable' };
}

function inCents(euros: string, cents: string): ReadMoney {
  const total = Number(euros.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return total <= MOST_CENTS ? { cents: total } : { mistake: 'moneyTooLarge' };
}
