import { TestBed } from '@angular/core/testing';
import { Languages, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { participationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { meetingsTexts } from './meetings-texts';
import { ReachPart } from './reach-part';

describe('who is still to be told of a meeting', () => {
  it('is asked again once something happened to the meeting', async () => {
    let names = ['Huis van het Kind'];
    const get = jest.fn(() => Promise.resolve({
      items: names.map((name) => ({ id: name, name, phone: null, address: null, language: 'nl', change: 'postponed', changedAt: '2026-12-17T08:00:00.000Z', how: null, may: { reach: null } })), next: null,
    }));
    TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: { get } }, { provide: MeetingsApi, useValue: {} }] });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, meetingsTexts]) await TestBed.inject(Languages).ready(each);
    const fixture = TestBed.createComponent(ReachPart);
    const meeting = (changedAt: string): object => ({ id: 'm', changedAt, toReach: { open: 1, all: 1 } });
    fixture.componentRef.setInput('meeting', meeting('2026-12-17T08:00:00.000Z'));
    await fixture.whenStable();
    const told = (): string => (fixture.nativeElement as HTMLElement).textContent;
    expect([told().includes('Huis van het Kind'), told().includes('Inloophuis De Brug')]).toEqual([true, false]);
    names = ['Huis van het Kind', 'Inloophuis De Brug'];
    fixture.componentRef.setInput('meeting', meeting('2026-12-17T08:04:00.000Z'));
    await fixture.whenStable();
    expect([told().includes('Huis van het Kind'), told().includes('Inloophuis De Brug')]).toEqual([true, true]);
    // The same meeting, read once more, asks nothing.
    fixture.componentRef.setInput('meeting', meeting('2026-12-17T08:04:00.000Z'));
    await fixture.whenStable();
    expect(get).toHaveBeenCalledTimes(2);
  });
});
