import * as participation from '@centrale/participation';
import * as platform from '@centrale/platform';
import * as procurement from '@centrale/procurement';
import { TestBed } from '@angular/core/testing';
import { ErrorWords, Languages, uiTexts } from '@centrale/ui';
import { ValidationTypes, getMetadataStorage } from 'class-validator';

const contracts = [platform, procurement, participation].flatMap((domain) => Object.values(domain)).filter((each): each is new () => object => typeof each === 'function');
const codes = new Set(contracts.flatMap((contract) => getMetadataStorage().getTargetValidationMetadatas(contract, '', true, false))
  .flatMap(({ type, name }) => (type === ValidationTypes.CUSTOM_VALIDATION && name ? [name] : [])));

describe('what the contracts ask', () => {
  it.each(['nl', 'fr', 'en'] as const)('has words of its own when it is not met, in %s', async (language) => {
    const languages = TestBed.inject(Languages);
    await languages.use(language);
    await languages.ready(uiTexts);
    const words = TestBed.inject(ErrorWords);
    const other = words.say({ code: 'other' });
    expect(codes.size).toBeGreaterThan(15);
    expect([...codes, 'nestedValidation'].filter((code) => words.say({ code }) === other)).toEqual([]);
  });
});
