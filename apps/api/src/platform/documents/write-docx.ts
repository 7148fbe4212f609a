import {
  Document, Footer, HeadingLevel, LeaderType, Packer, PageNumber, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType,
} from 'docx';
import { type Language } from '@centrale/kernel';
import { ARTICLE, ARTICLES, BULLETS, headShade, numberingIn, pageSetup, stylesIn, tableBorders, TEXT_WIDTH } from './document-look.js';
import { documentWords } from './document-words.js';
import { type Block, type DocumentContent, type SignatureLine } from './document.js';

/** XML has no way to hold these, not even escaped: one of them, and no word processor opens the file. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

const readable = (text: string): string => text.toWellFormed().replaceAll(LINE_ENDS, '\n').replaceAll('\t', ' ').replaceAll(UNFIT, '');

/** One run a line, so that a line end in a text is one on paper. */
const runsOf = (text: string, look: { readonly bold?: boolean } = {}): TextRun[] =>
  readable(text).split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));

const paragraphsOf = (text: string): Paragraph[] =>
  readable(text).split(/\n[ \t]*\n\s*/).filter((each) => each.trim()).map((each) => new Paragraph({ children: runsOf(each.trim()) }));

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function article({ title, text }: Extract<Block, { kind: 'article' }>): Paragraph[] {
  const head = new Paragraph({ style: ARTICLE, numbering: { reference: ARTICLES, level: 0 }, children: title ? runsOf(title) : [] });
  return [head, ...paragraphsOf(text)];
}

function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  if (columns.length === 0) return [];
  const width = Math.floor(TEXT_WIDTH / columns.length);
  const cell = (text: string, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(isHead && { shading: headShade }),
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: runsOf(text, isHead ? { bold: true } : {}), spacing: { after: 0 } })],
    });
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: columns.map((_, index) => cell(texts[index] ?? '', isHead)) });
  return [
    ...(caption ? [new Paragraph({ style: 'Caption', children: runsOf(caption) })] : []),
    new Table({
      layout: TableLayoutType.FIXED, width: { size: width * columns.length, type: WidthType.DXA }, columnWidths: columns.map(() => width), borders: tableBorders,
      rows: [row(columns, true), ...rows.map((texts) => row(texts, false))],
    }),
    // Two tables that touch become one.
    new Paragraph({ spacing: { after: 0 } }),
  ];
}

/** Name and capacity above two lines to write on; never parted by the end of a page. */
function signature({ name, role }: SignatureLine, language: Language): Paragraph[] {
  const words = documentWords[language];
  const place = Math.floor(TEXT_WIDTH * 0.62);
  return [
    new Paragraph({ spacing: { before: 480, after: 0 }, keepNext: true, keepLines: true, children: runsOf(name, { bold: true }) }),
    new Paragraph({ keepNext: true, children: runsOf(role) }),
    new Paragraph({
      spacing: { before: 560 }, keepLines: true,
      tabStops: [{ type: TabStopType.LEFT, position: place, leader: LeaderType.UNDERSCORE }, { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }],
      children: [new TextRun({ children: [words.signature, new Tab(), ` ${words.date}`, new Tab()] })],
    }),
  ];
}

function partsOf(block: Block, language: Language): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: levels[block.level], children: runsOf(block.text) })];
    case 'paragraph': return paragraphsOf(block.text);
    case 'article': return article(block);
    case 'list': return block.items.map((each) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, spacing: { after: 60 }, children: runsOf(each) }));
    case 'table': return table(block);
    case 'signatures': return block.lines.flatMap((each) => signature(each, language));
  }
}

/** A document on A4 that a word processor opens, in its language, with headings that are headings. When it was written stands in its properties. */
export function writeDocx({ language, title, blocks }: DocumentContent): Promise<Buffer> {
  const name = readable(title);
  const pages = new Paragraph({ children: [new TextRun({ size: 18, children: [`${documentWords[language].page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] });
  const document = new Document({
    title: name, creator: 'Centrale', lastModifiedBy: 'Centrale', styles: stylesIn(language), numbering: numberingIn(language),
    sections: [
      {
        properties: pageSetup,
        footers: { default: new Footer({ children: [pages] }) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(name) }), ...blocks.flatMap((block) => partsOf(block, language))],
      },
    ],
  });
  return Packer.toBuffer(document);
}
