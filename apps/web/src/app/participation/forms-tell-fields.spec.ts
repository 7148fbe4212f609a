import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type MeetingView, type TrajectoryView } from '@centrale/participation';
import { Languages, Problem, ServerTime, uiTexts, type KeysetList } from '@centrale/ui';
import { Api } from '../shell/api';
import { participationTexts } from '../shell/domain-texts';
import { ContributionsPart } from './meetings/contributions-part';
import { MeetingsApi } from './meetings/meetings-api';
import { meetingsTexts } from './meetings/meetings-texts';
import { RegistrationsPart } from './meetings/registrations-part';
import { ActivitiesPart } from './trajectories/activities-part';
import { TrajectoriesApi } from './trajectories/trajectories-api';
import { trajectoriesTexts } from './trajectories/trajectories-texts';

const none: KeysetList<object> = { items: signal([]), loading: signal(false), problem: signal(undefined), retrying: signal(false), hasMore: signal(false), more: () => Promise.resolve(), reload: () => undefined };
const meeting = { id: 'm', organisationId: 'o', registered: { confirmed: 0, waitlisted: 0, pending: 0 }, alternatives: [], may: { register: null } } as unknown as MeetingView;
const trajectory = { id: 't', activities: [], stakeholders: [], publishedIn: ['nl'], may: { keepActivities: null, keepStakeholders: null } } as unknown as TrajectoryView;

describe('a form of the city whose fields are not right', () => {
  const press = jest.fn<Promise<unknown>, [string, string, object, string]>();
  const contribute = jest.fn(() => Promise.resolve());
  const page = (of: ComponentFixture<unknown>): HTMLElement => of.nativeElement as HTMLElement;
  const button = (of: ComponentFixture<unknown>, words: string): HTMLButtonElement => [...page(of).querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!;
  const mistakes = (of: ComponentFixture<unknown>): string[] => [...page(of).querySelectorAll('ui-field.wrong')].map((field) => `${field.querySelector('.label')!.textContent.trim()}: ${field.querySelector('.mistake')!.textContent.trim()}`);

  beforeEach(async () => {
    press.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]), { provide: Api, useValue: { list: () => none } }, { provide: TrajectoriesApi, useValue: { press } },
        { provide: MeetingsApi, useValue: { press, contribute, registrations: () => Promise.resolve({ items: [], next: null }) } },
      ],
    });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, meetingsTexts, trajectoriesTexts]) await TestBed.inject(Languages).ready(each);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
  });

  it('says so beside the field: of what was said, before it is sent', async () => {
    const fixture = TestBed.createComponent(ContributionsPart);
    for (const [name, value] of Object.entries({ at: { meetingId: 'm' }, may: null, languages: ['nl'] })) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    button(fixture, 'Inbreng noteren').click();
    await fixture.whenStable();
    expect([mistakes(fixture), contribute.mock.calls]).toEqual([['Wat er gezegd is: Vul dit in.'], []]);
  });

  it('says so beside the field: of a stakeholder, once the API has weighed it', async () => {
    press.mockRejectedValue(new Problem(400, 'request.invalid', { fields: [{ path: 'name', code: 'minLength', params: { min: 1 } }] }));
    const fixture = TestBed.createComponent(ActivitiesPart);
    fixture.componentRef.setInput('trajectory', trajectory);
    await fixture.whenStable();
    button(fixture, 'Stakeholder toevoegen').click();
    await fixture.whenStable();
    button(fixture, 'Bewaren').click();
    await fixture.whenStable();
    expect(mistakes(fixture)).toEqual(['Naam: Vul dit in.']);
  });

  it('asks whoever registers somebody in which language that person is written to', async () => {
    press.mockResolvedValue({});
    const fixture = TestBed.createComponent(RegistrationsPart);
    fixture.componentRef.setInput('meeting', meeting);
    await fixture.whenStable();
    const name = page(fixture).querySelector('input')!;
    name.value = 'Léa Dubois';
    name.dispatchEvent(new Event('input'));
    [...page(fixture).querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ value, labels }) => value === 'fr' || labels?.[0]?.textContent.trim() === 'Frans')!.click();
    button(fixture, 'Iemand inschrijven').click();
    await fixture.whenStable();
    expect(press).toHaveBeenCalledWith('m', 'registrations', expect.objectContaining({ name: 'Léa Dubois', language: 'fr' }), expect.anything());
  });
});
