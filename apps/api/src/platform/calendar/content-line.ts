const LONGEST_LINE = 75;
const END = '\r\n';

/** Whatever some reader takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** No text may hold them; the tab may stay. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Most texts have nothing of all this: looking once costs less than replacing four times. */
const UNUSUAL = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029\\;,]/;
const PLAIN = /^[\x20-\x7e]*$/;

const readable = (text: string): string => text.toWellFormed().replaceAll(LINE_ENDS, '\n').replaceAll(CONTROLS, '');

/** A value of type TEXT: nothing in it can end the value, the list that it is in, or the line. */
export function textValue(text: string): string {
  if (!UNUSUAL.test(text)) return text.toWellFormed();
  return readable(text).replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const CARETS: Readonly<Record<string, string>> = { '^': '^^', '\n': '^n', '"': "^'" };

/** A parameter's value, in quotes; what cannot stand between them is written with a caret. (RFC 6868) */
export const parameterValue = (text: string): string => `"${readable(text).replaceAll(/[\^\n"]/g, (sign) => CARETS[sign]!)}"`;

/** A person's address as a calendar names them. */
export const addressValue = (email: string): string =>
  `mailto:${encodeURI(email.toWellFormed()).replaceAll(/[?#&;,:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** @throws TypeError for what is no absolute http address: the caller made it, nobody typed it */
export function urlValue(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`A calendar links to a page, not to ${protocol}`);
  return href;
}

/** One line of content with its end, folded so that no part of it has more than 75 bytes; a character is never torn. */
export function contentLine(line: string): string {
  if (line.length <= LONGEST_LINE && PLAIN.test(line)) return line + END;
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character.codePointAt(0)!);
    if (bytes + more > LONGEST_LINE) {
      folded += `${END} `;
      bytes = 1;
    }
    folded += character;
    bytes += more;
  }
  return folded + END;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
