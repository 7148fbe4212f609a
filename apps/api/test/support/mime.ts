/** A part of a letter: its type with its parameters, its name as a file, and what it holds. */
export interface MailPart {
  readonly type: string;
  readonly fileName: string | undefined;
  readonly text: string;
}

function headersOf(head: string): Map<string, string> {
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
}

function decode(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replaceAll('=\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The headers of a letter, as they were sent. */
export const headersIn = (letter: string): Map<string, string> => headersOf(letter.slice(0, letter.indexOf('\n\n')));

/** What a letter is made of, down to the last part; one without parts is its own. */
export function partsOf(letter: string): MailPart[] {
  const end = letter.indexOf('\n\n');
  const headers = headersOf(letter.slice(0, end));
  const body = letter.slice(end + 2);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1];
  if (boundary) return body.split(`--${boundary}`).slice(1, -1).flatMap((part) => partsOf(part.replace(/^\n/, '')));
  return [{ type, fileName: /filename=(\S+)/.exec(headers.get('content-disposition') ?? '')?.[1], text: decode(body, headers.get('content-transfer-encoding')) }];
}
