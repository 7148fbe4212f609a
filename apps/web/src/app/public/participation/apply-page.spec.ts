import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages, uiTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { ApplyCommitteePage } from './apply-page';
import { VisitorApi } from './participation-api';
import { publicParticipationTexts } from './participation-texts';

describe('the form of a new committee', () => {
  it('says beside each field that it is empty, all at once, and sends nothing (R002-13)', async () => {
    const applyCommittee = jest.fn(() => Promise.resolve());
    const name = { nl: 'Zennebeek', fr: 'Zennebeek', en: 'Zennebeek' };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: VisitorApi, useValue: { overview: () => ({ value: signal({ byOrganisation: [{ id: '01a21e19-c0d2-7f01-89ee-db2c23becc0a', name }] }) }), applyCommittee } },
      ],
    });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, publicParticipationTexts]) await TestBed.inject(Languages).ready(each);
    const fixture = TestBed.createComponent(ApplyCommitteePage);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const city = page.querySelector('select')!;
    city.value = city.options[1]!.value;
    city.dispatchEvent(new Event('input'));
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await fixture.whenStable();
    const mistakes = [...page.querySelectorAll('ui-field .mistake')].map(({ textContent }) => textContent.trim()).filter(Boolean);
    expect(mistakes).toEqual([...Array<string>(5).fill('Vul dit in.'), 'Vink dit aan om door te gaan.']);
    expect(applyCommittee).not.toHaveBeenCalled();
  });
});
