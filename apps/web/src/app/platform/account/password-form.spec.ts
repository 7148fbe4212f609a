import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages, Problem, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { domainTexts, platformTexts, provideDomainWords } from '../../shell/domain-texts';
import { accountTexts } from './account-texts';
import { PasswordForm } from './password-form';

describe('another password', () => {
  let fixture: ComponentFixture<PasswordForm>;
  const send = jest.fn((): Promise<unknown> => Promise.resolve(undefined));
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const field = (which: 'current' | 'new'): HTMLInputElement => page().querySelector<HTMLInputElement>(`[autocomplete="${which}-password"]`)!;

  async function change(current: string, next: string): Promise<void> {
    for (const [input, text] of [[field('current'), current], [field('new'), next]] as const) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }
    page().querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    send.mockClear();
    TestBed.configureTestingModule({ providers: [provideDomainWords(), { provide: Api, useValue: { send } }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts, domainTexts, platformTexts, accountTexts);
    fixture = TestBed.createComponent(PasswordForm);
    fixture.componentRef.setInput('email', 'lotte.maes@demo.example');
    await fixture.whenStable();
  });

  it.each([
    ['kort', 'Schrijf tussen 12 en 200 tekens.'],
    ['mijn lotte.maes wachtwoord', 'Dit wachtwoord lijkt te veel op uw e-mailadres.'],
    ['abababababababab', 'Dit wachtwoord herhaalt te vaak dezelfde tekens.'],
  ])('that is too easy (%s) is refused before it is sent', async (next, words) => {
    await change('het oude', next);
    expect(page().textContent).toContain(words);
    expect(send).not.toHaveBeenCalled();
  });

  it('is sent once, and leaves nothing in the fields', async () => {
    await change('het oude wachtwoord', 'een zin van enkele woorden');
    expect(send.mock.calls).toEqual([['POST', '/session/password', { current: 'het oude wachtwoord', next: 'een zin van enkele woorden' }]]);
    expect([field('current').value, field('new').value]).toEqual(['', '']);
  });

  it('stays in the fields when the present one was wrong, with the reason', async () => {
    send.mockRejectedValueOnce(new Problem(409, 'password.current-wrong'));
    await change('verkeerd', 'een zin van enkele woorden');
    expect(page().textContent).toContain('Uw huidige wachtwoord klopt niet.');
    expect(field('new').value).toBe('een zin van enkele woorden');
  });
});
