import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages, ServerTime, loaded, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { participationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { MeetingFormPage } from './meeting-form-page';
import { meetingsTexts } from './meetings-texts';

type Query = Readonly<Record<string, unknown>>;
const named = (nl: string): object => ({ nl, fr: nl });
const bodies = ['berg', 'dal'].map((city) => ({ id: `body-${city}`, organisationId: city, name: named(`Raad van ${city}`) }));
const trajectories = ['berg', 'dal', 'elders'].map((city) => ({ id: `trajectory-${city}`, organisationId: city, bodyId: null, phases: [], title: named(`Traject van ${city}`) }));

/** As the API answers: what is not confidential is read by everybody, wherever it is. */
function answer(path: string, { organisationId }: Query = {}): object {
  const one = [...bodies, ...trajectories].find(({ id }) => path.endsWith(`/${id}`));
  if (one) return one;
  const all: readonly { readonly organisationId: string }[] = path === '/bodies' ? bodies : path === '/trajectories' ? trajectories : [];
  return { items: all.filter((each) => organisationId === undefined || each.organisationId === organisationId), next: null };
}

describe('the form of a new meeting', () => {
  const options = ({ nativeElement }: ComponentFixture<unknown>, label: string): string[] => {
    const field = [...(nativeElement as HTMLElement).querySelectorAll('ui-field')].find((each) => each.querySelector('.label')!.textContent.trim() === label)!;
    return [...field.querySelectorAll('option')].filter(({ value }) => value !== '').map(({ textContent }) => textContent.trim());
  };
  const form = async (cities: readonly string[], known: Query = {}): Promise<ComponentFixture<unknown>> => {
    const get = (path: string, query?: Query): Promise<object> => Promise.resolve(answer(path, query));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]), { provide: Api, useValue: { get, view: (path: () => string | undefined) => loaded(path, (wanted) => get(wanted)) } },
        { provide: Session, useValue: { memberships: signal(cities.map((organisationId) => ({ role: 'coordinator', organisationId, organisationName: named(organisationId), languageRegime: 'brussels' }))) } },
      ],
    });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, meetingsTexts]) await TestBed.inject(Languages).ready(each);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    const fixture = TestBed.createComponent(MeetingFormPage);
    for (const [name, value] of Object.entries(known)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture;
  };

  it('offers trajectories of the cities where one works, and no others', async () => {
    expect(options(await form(['berg']), 'Traject')).toEqual(['Traject van berg']);
  });

  it('offers, for a body, the trajectories of its city alone', async () => {
    const fixture = await form(['berg', 'dal'], { body: 'body-dal' });
    expect([options(fixture, 'Adviesstructuur'), options(fixture, 'Traject')]).toEqual([['Raad van berg', 'Raad van dal'], ['Traject van dal']]);
  });

  it('offers, for a trajectory, the bodies of its city alone', async () => {
    const fixture = await form(['berg', 'dal'], { trajectory: 'trajectory-berg' });
    expect([options(fixture, 'Adviesstructuur'), options(fixture, 'Traject')]).toEqual([['Raad van berg'], ['Traject van berg', 'Traject van dal']]);
  });
});
