import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const app = path.resolve(__dirname, '..');
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(app, file), 'utf8') }));

describe('a date of a form', () => {
  // By its value alone, a form never learns that what was typed is no date, and sends the one that stood there before.
  it('is bound as its field, everywhere', () => {
    const dates = sources.flatMap(({ file, text }) => [...text.matchAll(/\[of\]="[^"]+"[^>]*>\s*(<ui-date(?:-time)? [^>]*>)/g)].map(([, date = '']) => ({ file, date })));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter(({ date }) => !date.includes('[formField]'))).toEqual([]);
  });
});

describe('a form that saves itself', () => {
  // What the API refuses by its contract is found while typing, beside the field: the one line that says that nothing is saved points there.
  it('knows the contract of what it saves, everywhere', () => {
    const saving = sources.filter(({ file, text }) => !file.startsWith('gallery') && /\bautosave<|\bautosave\(\{/.test(text));
    expect(saving.length).toBeGreaterThan(7);
    expect(saving.filter(({ text }) => !/validateStandardSchema\(path, contractSchema/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('a form that a command sends', () => {
  // Past `submitForm` a date that cannot be read is sent as the one before, and what the API says of a field reaches no field.
  it('is sent as a form, everywhere', () => {
    const forms = sources.filter(({ file, text }) => !file.startsWith('gallery') && /= form\(/.test(text) && !/\bautosave[<(]/.test(text));
    expect(forms.length).toBeGreaterThan(60);
    expect(forms.filter(({ text }) => !text.includes('submitForm(')).map(({ file }) => file)).toEqual([]);
  });
});
