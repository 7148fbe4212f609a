import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { mistakesOn } from './submit-form';

describe('the mistakes that the API found', () => {
  const empty = { on: null as string | null, name: '\u200b', privacy: false };
  const codesOn = (mistakes: readonly { readonly path: string; readonly code: string }[], value = empty): (string | undefined)[] =>
    mistakesOn(form(signal(value), { injector: TestBed.inject(Injector) }), mistakes).map((error) => (error as { code?: string }).code);

  it('ask of an empty field, a date too, one thing: to fill it in', () => {
    expect(codesOn([{ path: 'on', code: 'matches' }, { path: 'name', code: 'minLength' }, { path: 'name', code: 'isString' }])).toEqual(['required', 'required']);
  });

  it('keep their own words where something was filled in, and for a box that is not ticked', () => {
    expect(codesOn([{ path: 'on', code: 'matches' }, { path: 'privacy', code: 'equals' }], { ...empty, on: '12 maart' })).toEqual(['matches', 'equals']);
  });

  it('stay what they are on a field that the form does not have', () => {
    expect(codesOn([{ path: 'elsewhere', code: 'isDefined' }])).toEqual(['isDefined']);
  });
});
