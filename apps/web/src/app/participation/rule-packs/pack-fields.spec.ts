import { fourPacks } from '@centrale/participation';
import { nl } from '@centrale/participation/texts/nl';
import { draftOf, packParameters, packValue, parametersOf } from './pack-fields';

const working = fourPacks.WERKGROEP.parameters;

describe('the parameters of a rule set in a form', () => {
  it('come out of it as they went in, with those that are unset', () => {
    for (const { parameters } of Object.values(fourPacks)) expect(parametersOf(draftOf(parameters))).toEqual(parameters);
  });

  it('are all of them', () => {
    expect([...packParameters].sort()).toEqual(Object.keys(working).sort());
  });

  it('that are left empty are unset, and what is no number is not made into one', () => {
    const draft = draftOf(working);
    expect(parametersOf({ ...draft, requestDays: ' ' })).toMatchObject({ requestDays: null });
    expect(parametersOf({ ...draft, requestDays: '3o' })).toMatchObject({ requestDays: '3o' });
    expect(parametersOf({ ...draft, requestDays: '21' })).toMatchObject({ requestDays: 21 });
    // A number below nought is one, so that it is told how much it is too low.
    expect(parametersOf({ ...draft, requestDays: '-5' })).toMatchObject({ requestDays: -5 });
  });

  it('are said in words', () => {
    const said = (parameter: keyof typeof working): string => packValue(working[parameter], nl.rulePack);
    expect([said('requestDays'), said('ownInitiative'), said('adviceRoute'), said('purposes'), said('committeeAnswerWorkingDays')]).toEqual([
      '30', 'ja', 'van de groep via de bevoegde ambtenaar', 'advies, signalen, netwerk', 'niet bepaald',
    ]);
  });
});
