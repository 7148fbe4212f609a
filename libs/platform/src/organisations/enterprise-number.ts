/** Ten digits as the Crossroads Bank writes them, '0123.456.749', or without points. */
const PATTERN = /^[01]\d{3}\.?\d{3}\.?\d{3}$/;

/** The ten digits alone; undefined when it is no Belgian enterprise number: the last two are 97 less the rest of the first eight. */
export function parseEnterpriseNumber(text: string): string | undefined {
  if (!PATTERN.test(text)) return undefined;
  const digits = text.replaceAll('.', '');
  const base = Number(digits.slice(0, 8));
  return base > 0 && Number(digits.slice(8)) === 97 - (base % 97) ? digits : undefined;
}

/** Ten digits as people know them: '0123.456.749'. */
export const showEnterpriseNumber = (digits: string): string => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
