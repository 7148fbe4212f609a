import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const app = path.resolve(__dirname, '..');
const templates = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(app, file), 'utf8') }));

describe('a date of a form', () => {
  // By its value alone, a form never learns that what was typed is no date, and sends the one that stood there before.
  it('is bound as its field, everywhere', () => {
    const dates = templates.flatMap(({ file, text }) => [...text.matchAll(/\[of\]="[^"]+"[^>]*>\s*(<ui-date(?:-time)? [^>]*>)/g)].map(([, date = '']) => ({ file, date })));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter(({ date }) => !date.includes('[formField]'))).toEqual([]);
  });
});
