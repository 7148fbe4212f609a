import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nl } from '@centrale/procurement/texts/nl';
import { type LetterFacts } from '../../platform/mail/letters.js';
import { writeLetter } from './letter-writer.js';

const facts: LetterFacts = {
  kind: 'briefing.submitted', params: { number: 'B-2027-00012' }, language: 'nl', recipientName: 'Lotte Maes', dossierType: 'briefing',
  dossierId: '0190c7a2-0000-7000-8000-000000000000', origin: 'https://centrale.example',
};

describe('a letter', () => {
  it('is written in the recipient’s language, with a link to the dossier (P19)', () => {
    expect(writeLetter(facts)).toEqual({
      subject: 'Briefing B-2027-00012 is ingediend',
      body: 'Beste Lotte Maes,\n\nBriefing B-2027-00012 is ingediend. U kunt ze in behandeling nemen.\n\n'
        + 'Open het dossier: https://centrale.example/briefings/0190c7a2-0000-7000-8000-000000000000\n\n'
        + 'Met vriendelijke groeten,\nde participatiedienst\n',
      link: 'https://centrale.example/briefings/0190c7a2-0000-7000-8000-000000000000',
    });
    const french = writeLetter({ ...facts, language: 'fr' });
    expect(french?.subject).toBe('Le briefing B-2027-00012 est introduit');
    expect(french?.body).toContain('Ouvrir le dossier\u00a0: https://centrale.example/briefings/');
  });

  it('to a visitor names nobody and links nowhere', () => {
    const letter = writeLetter({ ...facts, kind: 'contact-request.answered', params: { number: 'C-1', answer: 'Ja, {dat} kan.' }, recipientName: '' });
    expect(letter?.body).toContain('Ja, {dat} kan.');
    expect(letter?.body).not.toContain('https://');
    expect(letter?.body.startsWith('Beste,')).toBe(true);
  });

  it('about a dossier without a page leads to the desk', () => {
    expect(writeLetter({ ...facts, dossierType: 'qualification' })?.body).toContain('https://centrale.example/desk\n');
  });

  it('of a kind that is not ours is left to others', () => {
    expect(writeLetter({ ...facts, kind: 'person.invited' })).toBeUndefined();
  });
});

describe('notices', () => {
  const rooms = path.resolve(import.meta.dirname, '..');
  const sources = readdirSync(rooms, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(rooms, file), 'utf8'))
    .join('\n');

  it('are all sent by somebody', () => {
    expect(Object.keys(nl.notices).filter((kind) => !sources.includes(`'${kind}'`))).toEqual([]);
  });

  it('have words wherever one is sent', () => {
    const sent = [...sources.matchAll(/kind: '([a-z]+(?:-[a-z]+)*\.[a-z-]+)'/g)].map(([, kind]) => kind!);
    expect([...new Set(sent)].filter((kind) => !(kind in nl.notices))).toEqual([]);
  });
});
