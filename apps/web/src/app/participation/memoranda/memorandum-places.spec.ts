import { refuse } from '@centrale/kernel';
import { emptyParts, missingParts, requiredParts, sayLocalCharacter, sayOnlySwot, type MemorandumParts } from '@centrale/participation';
import { placeInText } from './memorandum-places';

const written = { nl: 'Geschreven', fr: 'Rédigé' };
const places = (parts: MemorandumParts, said: readonly (ReturnType<typeof refuse> | undefined)[]) => said.map((each) => placeInText(each!, parts).field);

describe('where a memorandum is mended', () => {
  it('is the part that is missing, in the language that is empty', () => {
    expect(places(emptyParts, missingParts(emptyParts, 'brussels'))).toEqual(requiredParts.map((part) => `${part}.nl`));
    const half = { ...emptyParts, choices: { nl: 'Geschreven', fr: '' }, inspiration: { ...emptyParts.inspiration, visitors: { nl: 'Geschreven', fr: ' ' } } };
    expect(places(half, missingParts(half, 'brussels'))).toEqual(expect.arrayContaining(['choices.fr', 'inspiration.visitors.fr', 'qualitative.nl']));
  });

  it('is the local character, or the choice of a SWOT, where those are warned of', () => {
    expect(places(emptyParts, [sayLocalCharacter(emptyParts)])).toEqual(['couleurLocale.nl']);
    expect(places(emptyParts, [sayOnlySwot({ swot: true }, { activities: [] })])).toEqual(['swot']);
  });

  it('is not on the page for what is done elsewhere', () => {
    expect(places({ ...emptyParts, couleurLocale: written }, [refuse('R002-04'), refuse('R002-05', { months: 2, kickOffOn: '2029-10-01' })])).toEqual([undefined, undefined]);
  });
});
