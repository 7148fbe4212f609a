/** Says which encoding it is, for spreadsheets that would guess. */
const MARK = '\uFEFF';
/** A spreadsheet takes what starts so for a formula, also after a space. */
const FORMULA = /^[\s]*[=+\-@]/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

export type CsvCell = string | number | null | undefined;

/** A table as Belgian spreadsheets open it: semicolons, a comma for decimals, UTF-8. Text never becomes a formula. */
export const csvOf = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  MARK + [head, ...rows].map((row) => row.map(cellOf).join(';')).join('\r\n') + '\r\n';

function cellOf(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
