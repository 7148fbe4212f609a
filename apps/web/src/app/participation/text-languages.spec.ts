import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Role } from '@centrale/kernel';
import { TEXT_LANGUAGES } from '@centrale/ui';
import { Session } from '../shell/session';
import { WrittenFor, provideTextLanguages } from './text-languages';

const memberships = signal<readonly { readonly role: Role; readonly languageRegime: 'brussels' | 'flanders'; readonly organisationId?: string }[]>([]);

@Component({ selector: 'app-asked', template: '{{ languages().join() }}' })
class Asked {
  protected readonly languages = inject(TEXT_LANGUAGES);
}

@Component({ imports: [Asked, WrittenFor], template: '<ng-container [appWrittenFor]="city()" [publishedIn]="publishedIn()"><p><app-asked /></p></ng-container>' })
class Dossier {
  readonly city = signal<string | undefined>(undefined);
  readonly publishedIn = signal<readonly ('nl' | 'fr')[] | undefined>(undefined);
}

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

  it('are those of the authority whose dossier it is, whoever writes', async () => {
    memberships.set([{ role: 'coordinator', languageRegime: 'flanders', organisationId: 'tienen' }, { role: 'coordinator', languageRegime: 'brussels', organisationId: 'zenne' }]);
    const fixture = TestBed.createComponent(Dossier);
    const shown = async (city: string | undefined): Promise<string> => {
      fixture.componentInstance.city.set(city);
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).textContent;
    };
    expect([await shown('tienen'), await shown('zenne'), await shown(undefined)]).toEqual(['nl', 'nl,fr', 'nl,fr']);
  });

  it('are those that the dossier names, for the member of a body who works for no city there', async () => {
    memberships.set([{ role: 'coordinator', languageRegime: 'flanders', organisationId: 'tienen' }]);
    const fixture = TestBed.createComponent(Dossier);
    const { city, publishedIn } = fixture.componentInstance;
    city.set('zenne');
    publishedIn.set(['nl', 'fr']);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toBe('nl,fr');
  });
});
