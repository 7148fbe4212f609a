import fc from 'fast-check';
import { typesetFrench, typesetTexts } from './typeset.js';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('a French sentence', () => {
  it.each([
    ['Clôturer la demande ?', `Clôturer la demande${NARROW}?`],
    ['C’est fait ! Vraiment ?!', `C’est fait${NARROW}! Vraiment${NARROW}?!`],
    ['Un projet ; personne ne commande.', `Un projet${NARROW}; personne ne commande.`],
    ['Ouvrez le dossier : {link}', `Ouvrez le dossier${NO_BREAK}: {link}`],
    ['Le critère « {name} » : rien', `Le critère «${NO_BREAK}{name}${NO_BREAK}»${NO_BREAK}: rien`],
  ])('keeps together what is one: %s', (written, set) => {
    expect(typesetFrench(written)).toBe(set);
  });

  it.each(['Rien, et puis un point.', 'De 9:00 à 10:30', '{left:amount} sur {total:amount}', 'https://centrale.example/desk?open=true', ''])('is left as it is: %j', (written) => {
    expect(typesetFrench(written)).toBe(written);
  });

  it('has as many characters as before, says the same words, and is set once', () => {
    const sentence = fc.array(fc.constantFrom('mot', ' ', ';', ':', '?', '!', '«', '»', '{name}', '.'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(sentence, (written) => {
      const set = typesetFrench(written);
      expect(set.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(written);
      expect(typesetFrench(set)).toBe(set);
      expect(set).not.toMatch(/ [;:?!»]|« /);
    }));
  });
});

describe('the texts of a dictionary', () => {
  const texts = { title: 'Envoyer ?', lines: ['Objet : {subject}', { one: '{count} mot', other: '« {count} »' }], last: null, most: 3 };

  it('are set to the last one in French, and the original stays', () => {
    expect(typesetTexts(texts, 'fr')).toEqual({
      title: `Envoyer${NARROW}?`,
      lines: [`Objet${NO_BREAK}: {subject}`, { one: '{count} mot', other: `«${NO_BREAK}{count}${NO_BREAK}»` }],
      last: null,
      most: 3,
    });
    expect(texts.title).toBe('Envoyer ?');
  });

  it.each(['nl', 'en'] as const)('stay as they are in %s', (language) => {
    expect(typesetTexts(texts, language)).toBe(texts);
  });
});
