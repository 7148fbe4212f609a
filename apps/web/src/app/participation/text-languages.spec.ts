import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Role } from '@centrale/kernel';
import { TEXT_LANGUAGES } from '@centrale/ui';
import { Session } from '../shell/session';
import { provideTextLanguages } from './text-languages';

const memberships = signal<readonly { readonly role: Role; readonly languageRegime: 'brussels' | 'flanders' }[]>([]);

describe('the languages in which a page of trajectories asks a text', () => {
  const askedOf = (...held: [Role, 'brussels' | 'flanders'][]) => {
    memberships.set(held.map(([role, languageRegime]) => ({ role, languageRegime })));
    return TestBed.inject(TEXT_LANGUAGES)();
  };

  beforeEach(() => TestBed.configureTestingModule({ providers: [provideTextLanguages(), { provide: Session, useValue: { memberships } }] }));

  it('are Dutch and French for a city of the Region, Dutch for one of Flanders', () => {
    expect(askedOf(['coordinator', 'brussels'])).toEqual(['nl', 'fr']);
    expect(askedOf(['coordinator', 'flanders'], ['secretariat', 'flanders'])).toEqual(['nl']);
  });

  it('follow the cities one works for, not the firms', () => {
    expect(askedOf(['managementTeam', 'flanders'], ['providerManager', 'brussels'])).toEqual(['nl']);
  });

  it('are both for who works for cities of both, and for who works for none', () => {
    expect(askedOf(['coordinator', 'flanders'], ['board', 'brussels'])).toEqual(['nl', 'fr']);
    expect(askedOf(['serviceOfficer', 'brussels'])).toEqual(['nl', 'fr']);
  });
});
