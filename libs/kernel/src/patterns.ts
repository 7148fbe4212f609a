// Dates that exist, leap years included: what passes here, Postgres and `Date` take.
const CENTURY = '(?:19|20|21)';
const USUAL_DAY = '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const LEAP_DAY = `(?:${CENTURY}(?:0[48]|[2468][048]|[13579][26])|2000)-02-29`;
const DATE = `(?:${CENTURY}\\d\\d-${USUAL_DAY}|${LEAP_DAY})`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?';

/** A civil date, 1900 to 2199: `2027-03-01`. */
export const LocalDatePattern = new RegExp(`^${DATE}$`);
/** An instant with its offset: `2027-03-01T11:00:00Z` or `…+01:00`. */
export const InstantPattern = new RegExp(`^${DATE}T${TIME}(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`);

/** A phone number as people write it: `02 123 45 67`, `+32 (0)2/123.45.67`. */
export const PhonePattern = /^[+0-9][0-9 ./()-]{5,30}$/;
/** Of a Belgian address. */
export const PostcodePattern = /^[1-9]\d{3}$/;

const ANY_LEAP_YEAR = '(?!0000)(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const ANY_DATE = `(?:(?!0000)\\d{4}-${USUAL_DAY}|${ANY_LEAP_YEAR}-02-29)`;
/** A date of any year, or a moment as RFC 3339 writes it: with seconds, and with its offset. */
export const DateOrMomentPattern = new RegExp(
  `^${ANY_DATE}(?:[Tt](?:[01]\\d|2[0-3])(?::[0-5]\\d){2}(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00)))?$`,
);
