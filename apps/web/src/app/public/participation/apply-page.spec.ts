import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages, uiTexts } from '@centrale/ui';
import { ApplyCommitteePage } from './apply-page';
import { VisitorApi } from './participation-api';
import { publicParticipationTexts } from './participation-texts';

describe('a committee that asks to take part', () => {
  it('is told of everything that is still empty at once, each beside its field (R002-13)', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: VisitorApi, useValue: { overview: () => ({ value: signal(undefined) }) } }] });
    await TestBed.inject(Languages).use('nl');
    await Promise.all([TestBed.inject(Languages).ready(uiTexts), TestBed.inject(Languages).ready(publicParticipationTexts)]);
    const fixture = TestBed.createComponent(ApplyCommitteePage);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await fixture.whenStable();
    expect(page.querySelectorAll('ui-error-summary li')).toHaveLength(6);
    expect([...page.querySelectorAll('ui-field .mistake')].filter(({ textContent }) => textContent.includes('Vul dit in.'))).toHaveLength(6);
  });
});
