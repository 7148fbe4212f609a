import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, type IPropertiesOptions, type ISectionOptions } from 'docx';
import { type Language } from '@centrale/kernel';
import { documentWords } from './document-words.js';

/** Twentieths of a point: A4, with margins of two and a half centimetres. */
const PAGE = { width: 11_906, height: 16_838, margin: 1417 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const ARTICLE = 'Article';
export const ARTICLES = 'articles';
export const BULLETS = 'bullets';

const FONT = 'Calibri';
const INK = '1F1F29';
const ACCENT = '3B2E7E';

/** Sizes in half points, spaces in twentieths of a point. */
const heading = (level: number, size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: ACCENT },
  paragraph: { outlineLevel: level - 1, spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** Real styles with the names that word processors know: a reader with a screen reader goes from heading to heading by them. */
export const stylesIn = (language: Language): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: documentWords[language].tag } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: ACCENT }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(1, 30, 360),
    heading2: heading(2, 26, 280),
    heading3: heading(3, 23, 220),
    caption: { run: { size: 20, italics: true, color: INK }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    {
      id: ARTICLE, name: ARTICLE, basedOn: 'Normal', next: 'Normal', quickFormat: true,
      run: { bold: true }, paragraph: { outlineLevel: 1, spacing: { before: 240, after: 60 }, keepNext: true, keepLines: true },
    },
  ],
});

/** Articles carry their number as a number, so that one that is taken out renumbers the rest. */
export const numberingIn = (language: Language): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: ARTICLES,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: `${documentWords[language].article} %1.`, alignment: AlignmentType.START, suffix: LevelSuffix.SPACE, style: { run: { bold: true } } }],
    },
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 425, hanging: 283 } } } }],
    },
  ],
});

export const pageSetup: NonNullable<ISectionOptions['properties']> = {
  page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } },
};

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A3B8' };
export const tableBorders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
export const headShade = { fill: 'ECEAF5' };
