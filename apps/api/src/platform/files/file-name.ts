import path from 'node:path';

const LONGEST = 200;
/** Control characters, and those that turn the direction of writing: 'fdp.exe' shown as 'exe.pdf'. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The last part of what the client calls the file, without what could mislead; empty when nothing is left. */
export function cleanName(given: string): string {
  // Browsers write a quotation mark in a form's file name as %22, and nothing else that way.
  const last = given.replaceAll('%22', '"').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replaceAll(UNFIT, '').trim().replace(/^\.+/, '');
  const ending = path.extname(name).slice(0, 20);
  const stem = [...name.slice(0, name.length - path.extname(name).length)];
  return stem.length === 0 ? '' : stem.slice(0, LONGEST - ending.length).join('').slice(0, LONGEST - ending.length) + ending;
}

/** RFC 6266: always to keep, never to show; the plain name for old clients, the real one beside it. */
export function dispositionOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%]/g, '_');
  const full = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
