import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type NeedView } from '@centrale/participation';
import { Languages, uiTexts, type Loaded } from '@centrale/ui';
import { Api } from '../shell/api';
import { participationTexts } from '../shell/domain-texts';
import { PhaseNeed } from './phase-need';

describe('what a phase asks of the marketplace', () => {
  it('is read again once the phase is planned otherwise, and not when it stays as it was', async () => {
    const reload = jest.fn();
    const need: Loaded<NeedView> = { value: signal(undefined), problem: signal(undefined), loading: signal(true), retryIn: signal(undefined), reload, set: () => undefined };
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Api, useValue: { view: () => need } }] });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts]) await TestBed.inject(Languages).ready(each);
    const fixture = TestBed.createComponent(PhaseNeed);
    const plan = async (follow: string): Promise<number> => {
      fixture.componentRef.setInput('follow', follow);
      await fixture.whenStable();
      return reload.mock.calls.length;
    };
    fixture.componentRef.setInput('phaseId', 'p');
    expect([await plan('20 people'), await plan('20 people'), await plan('40 people')]).toEqual([0, 0, 1]);
  });
});
