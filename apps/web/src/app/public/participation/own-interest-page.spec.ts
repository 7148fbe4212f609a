import { DOCUMENT, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type OwnRegistrationView } from '@centrale/participation';
import { Languages, Problem, uiTexts, type Loaded } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { LeaveNewsletterPage } from './newsletter-page';
import { OwnInterestPage } from './own-interest-page';
import { OwnRegistrationPage } from './own-registration-page';
import { VisitorApi } from './participation-api';
import { publicParticipationTexts } from './participation-texts';

describe('behind the link in a letter', () => {
  const interestByLink = jest.fn<Promise<unknown>, [string, string, string]>();
  const leaveNewsletter = jest.fn<Promise<unknown>, [string, string]>();
  const ownRegistration = jest.fn<Loaded<OwnRegistrationView>, []>();
  const page = (of: ComponentFixture<unknown>): HTMLElement => of.nativeElement as HTMLElement;
  const press = async (of: ComponentFixture<unknown>, words: string): Promise<void> => {
    [...page(of).querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await of.whenStable();
  };

  beforeEach(async () => {
    for (const each of [interestByLink, leaveNewsletter]) each.mockReset();
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: VisitorApi, useValue: { interestByLink, leaveNewsletter, ownRegistration } }] });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, publicParticipationTexts]) await TestBed.inject(Languages).ready(each);
    TestBed.inject(DOCUMENT).location.hash = `#${'a'.repeat(43)}`;
  });

  it('nothing is erased before it was asked', async () => {
    const fixture = TestBed.createComponent(OwnInterestPage);
    await fixture.whenStable();
    await press(fixture, 'Mijn gegevens wissen');
    expect(interestByLink).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Wat we van u weten, verdwijnt, en u krijgt hierover geen berichten meer.');
  });

  it.each([['an interest', OwnInterestPage, 'Mijn interesse bevestigen'], ['a newsletter', LeaveNewsletterPage, 'Mij uitschrijven']] as const)('%s of nobody says that the link no longer works', async (_name, of, words) => {
    for (const each of [interestByLink, leaveNewsletter]) each.mockRejectedValue(new Problem(404, 'request.not-found'));
    const fixture = TestBed.createComponent<unknown>(of);
    await fixture.whenStable();
    await press(fixture, words);
    expect(page(fixture).textContent).toContain('Deze link werkt niet meer');
    expect(page(fixture).querySelector('button')).toBeNull();
  });

  it('a registration of nobody says that the link no longer works; another mistake stays what it is', async () => {
    const read = async (problem: Problem): Promise<string> => {
      const failed: Loaded<OwnRegistrationView> = {
        value: signal(undefined), problem: signal(problem), loading: signal(false), retryIn: signal(undefined), reload: () => undefined, set: () => undefined,
      };
      ownRegistration.mockReturnValue(failed);
      const fixture = TestBed.createComponent(OwnRegistrationPage);
      await fixture.whenStable();
      return page(fixture).textContent;
    };
    expect(await read(new Problem(404, 'request.not-found'))).toContain('Deze link werkt niet meer');
    expect(await read(new Problem(503, 'request.unavailable'))).not.toContain('Deze link werkt niet meer');
  });
});
