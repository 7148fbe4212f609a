import { createReadStream } from 'node:fs';
import path from 'node:path';
import { fileTypeFromFile } from 'file-type';

const office = 'application/vnd.openxmlformats-officedocument';
const text = 'text/plain';
const table = 'text/csv';

/** What may be attached, by what the content is, each with the endings that a name may have. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['application/pdf', ['.pdf']],
  [`${office}.wordprocessingml.document`, ['.docx']],
  [`${office}.spreadsheetml.sheet`, ['.xlsx']],
  [`${office}.presentationml.presentation`, ['.pptx']],
  ['application/vnd.oasis.opendocument.text', ['.odt']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['.ods']],
  ['image/png', ['.png']],
  ['image/jpeg', ['.jpg', '.jpeg']],
  ['image/webp', ['.webp']],
  [text, ['.txt']],
  [table, ['.csv']],
]);

export const allowedEndings: readonly string[] = [...allowed.values()].flat();

/** Markup that a browser might run, however the file is called. */
const MARKUP = /^\s*<(!doctype|!--|\?xml|html|head|body|script|svg|iframe|math|style|link|meta)/i;
/** Everything below the space but tab, line feed, form feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const HEAD_CHARACTERS = 1000;

/** The type of a file by its content, where it is one that may be attached and the name does not claim another; else undefined. */
export async function mediaTypeOf(file: string, name: string): Promise<string | undefined> {
  const ending = path.extname(name).toLowerCase();
  const found = (await fileTypeFromFile(file))?.mime;
  if (found) return allowed.get(found)?.includes(ending) ? found : undefined;
  const type = [text, table].find((each) => allowed.get(each)?.includes(ending));
  return type && (await isPlainText(file)) ? type : undefined;
}

async function isPlainText(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const part = decoder.decode(chunk, { stream: true });
      if (CONTROL.test(part)) return false;
      if (head.length < HEAD_CHARACTERS) head += part.slice(0, HEAD_CHARACTERS);
    }
    decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
  return !MARKUP.test(head);
}
