import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { unzip } from '../../../test/support/unzip.js';
import { mediaTypeOf } from '../files/media-type.js';
import { DOCX } from '../http/media-types.js';
import { type Block, type DocumentContent } from './document.js';
import { docxFile } from './docx-file.js';
import { writeDocx } from './write-docx.js';

const aDocument = (blocks: readonly Block[], changes: Partial<DocumentContent> = {}): DocumentContent => ({ language: 'nl', title: 'Besluit', blocks, ...changes });
const written = async (content: DocumentContent, part = 'word/document.xml'): Promise<string> => unzip(await writeDocx(content)).get(part)!.toString('utf8');

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const decoded = (text: string): string => text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? `?${entity}`);

/** The paragraphs in order: their style, and their text with its line ends and tabs. */
function paragraphsIn(xml: string): { style: string | undefined; text: string }[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1],
    text: [...inside.matchAll(/<w:br\/>|<w:tab\/>|<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([whole, text]) => (whole === '<w:br/>' ? '\n' : whole === '<w:tab/>' ? '\t' : decoded(text ?? ''))).join(''),
  }));
}

const TOKEN = /<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>|<\?[^<]*\?>|([^<]+)/g;
const sound = (text: string): boolean => !/&(?!(?:lt|gt|amp|quot|apos|#\d+);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);

/** Every element closed where it should be, no bare ampersand, no character that XML cannot hold. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const tokens = [...xml.matchAll(TOKEN)];
  const closed = tokens.every(([, close, name = '', empty]) => {
    if (close) return open.pop() === name;
    if (name && !empty) open.push(name);
    return true;
  });
  return closed && open.length === 0 && tokens.every(([, , , , text = '']) => sound(text)) && tokens.map(([token]) => token).join('') === xml;
}

const words = fc.string({ unit: fc.oneof(fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", ']]>', '</w:t>', '<!--', '&amp;', 'é', '😀', '\u0000', '\u000b', '\ufffe'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 60, size: 'max' });
const carried = (text: string): string =>
  text.replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ').replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

describe('a document', () => {
  it('that is broken would be found out', () => {
    expect(['<a><b/>&amp;</a>', '<a>&</a>', '<a>', '<a></b>', '<a b=">c</a>', '<a>\u0001</a>'].map(wellFormed)).toEqual([true, false, false, false, false, false]);
  });

  it('is one to whoever looks at what a file is', async () => {
    const bytes = await writeDocx(aDocument([{ kind: 'paragraph', text: 'Tekst' }]));
    const folder = await mkdtemp(path.join(tmpdir(), 'docx-'));
    await writeFile(path.join(folder, 'a'), bytes);
    expect(await mediaTypeOf(path.join(folder, 'a'), 'besluit.docx')).toBe(DOCX);
    await rm(folder, { recursive: true });
    expect(docxFile('Verslag “é”.docx', bytes).getHeaders()).toEqual({
      type: DOCX, length: bytes.length, disposition: `attachment; filename="Verslag e.docx"; filename*=UTF-8''Verslag%20%E2%80%9C%C3%A9%E2%80%9D.docx`,
    });
  });

  it('has every text as it was, whatever is in it, and stays readable', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (title, heading, cell, name) => {
        const xml = await written(aDocument([
          { kind: 'heading', level: 2, text: heading }, { kind: 'list', items: [cell] },
          { kind: 'table', columns: [heading], rows: [[cell]] }, { kind: 'signatures', lines: [{ name, role: cell }] },
        ], { title }));
        expect(wellFormed(xml)).toBe(true);
        expect(paragraphsIn(xml).map(({ text }) => text)).toEqual([...[title, heading, cell, heading, cell, '', name, cell].map(carried), 'Handtekening:\t Datum:\t']);
      }),
      { numRuns: 60 },
    );
  });

  it('says its title and its language to whoever reads it aloud', async () => {
    for (const [language, tag] of [['nl', 'nl-BE'], ['fr', 'fr-BE'], ['en', 'en-GB']] as const) {
      const content = aDocument([], { language, title: 'A & B' });
      expect(await written(content, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
      expect(await written(content, 'docProps/core.xml')).toContain('<dc:title>A &amp; B</dc:title>');
    }
  });

  it('has headings that are headings, in the outline too', async () => {
    const content = aDocument(([1, 2, 3] as const).map((level) => ({ kind: 'heading', level, text: `Kop ${level}` })));
    expect(paragraphsIn(await written(content))).toEqual([
      { style: 'Title', text: 'Besluit' }, { style: 'Heading1', text: 'Kop 1' }, { style: 'Heading2', text: 'Kop 2' }, { style: 'Heading3', text: 'Kop 3' },
    ]);
    const styles = await written(content, 'word/styles.xml');
    for (const level of [1, 2, 3]) expect(new RegExp(`w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles)![0]).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  });

  it('numbers its articles by itself, in its language', async () => {
    const content = aDocument([{ kind: 'article', title: 'Doel', text: 'Eén.\n\nTwee.' }, { kind: 'heading', level: 1, text: 'Tussen' }, { kind: 'article', text: 'Drie.' }], { language: 'nl' });
    const xml = await written(content);
    expect(paragraphsIn(xml).slice(1)).toEqual([
      { style: 'Article', text: 'Doel' }, { style: undefined, text: 'Eén.' }, { style: undefined, text: 'Twee.' },
      { style: 'Heading1', text: 'Tussen' }, { style: 'Article', text: '' }, { style: undefined, text: 'Drie.' },
    ]);
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect([numbers.length, new Set(numbers).size]).toEqual([2, 1]);
    for (const [language, word] of [['nl', 'Artikel'], ['fr', 'Article'], ['en', 'Article']] as const) {
      expect(await written({ ...content, language }, 'word/numbering.xml')).toContain(`<w:lvlText w:val="${word} %1."/>`);
    }
  });

  it('begins a line where its text does, and a paragraph after an empty line', async () => {
    const xml = await written(aDocument([{ kind: 'paragraph', text: 'een\ntwee\r\n \r\n\ndrie' }]));
    expect(paragraphsIn(xml).slice(1).map(({ text }) => text)).toEqual(['een\ntwee', 'drie']);
  });

  it('has tables with a head that comes back on each page, and as many cells as columns', async () => {
    const xml = await written(aDocument([{ kind: 'table', caption: 'Scores', columns: ['Wie', 'Punten'], rows: [['An', '7'], ['Bo'], ['Cé', '8', 'te veel']] }, { kind: 'table', columns: [], rows: [['x']] }]));
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => [/<w:tblHeader\/>/.test(row), paragraphsIn(row).map(({ text }) => text)])).toEqual([
      [true, ['Wie', 'Punten']], [false, ['An', '7']], [false, ['Bo', '']], [false, ['Cé', '8']],
    ]);
    expect(paragraphsIn(xml)[1]).toEqual({ style: 'Caption', text: 'Scores' });
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
  });

  it('is on A4 and says on which of how many pages one is', async () => {
    expect(await written(aDocument([]))).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const footer = await written(aDocument([], { language: 'fr' }), 'word/footer1.xml');
    expect(footer).toMatch(/Page .*PAGE.*\/ .*NUMPAGES/s);
  });
});
