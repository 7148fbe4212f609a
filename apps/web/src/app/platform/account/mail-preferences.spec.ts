import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { signal } from '@angular/core';
import { type MailPreferencesView } from '@centrale/platform';
import { Languages, Problem, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { domainTexts, participationTexts, platformTexts, provideDomainWords } from '../../shell/domain-texts';
import { accountTexts } from './account-texts';
import { MailPreferences } from './mail-preferences';

const view: MailPreferencesView = {
  digestAt: '07:00',
  groups: [
    { group: 'account', channel: 'at_once', mayMute: false, someAlways: true },
    { group: 'briefings', channel: 'daily', mayMute: true, someAlways: false },
    { group: 'orders', channel: 'at_once', mayMute: true, someAlways: true },
    { group: 'invitations', channel: 'at_once', mayMute: false, someAlways: true },
    { group: 'duties', channel: 'at_once', mayMute: false, someAlways: true },
  ],
};

describe('choosing one’s mail', () => {
  let fixture: ComponentFixture<MailPreferences>;
  const command = jest.fn((..._: unknown[]): Promise<unknown> => Promise.resolve({ id: 'p', at: '' }));
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const selects = (): HTMLSelectElement[] => [...page().querySelectorAll('select')];

  async function choose(which: number, value: string): Promise<void> {
    const select = selects()[which]!;
    select.value = value;
    for (const name of ['input', 'change']) select.dispatchEvent(new Event(name));
    await fixture.whenStable();
  }
  async function save(): Promise<void> {
    page().querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    command.mockClear();
    const loaded = { value: signal(view), problem: signal(undefined), loading: signal(false), retryIn: signal(undefined), reload: () => undefined, set: () => undefined };
    TestBed.configureTestingModule({ providers: [provideDomainWords(), { provide: Api, useValue: { command, view: () => loaded } }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts, domainTexts, participationTexts, platformTexts, accountTexts);
    fixture = TestBed.createComponent(MailPreferences);
    await fixture.whenStable();
  });

  it('shows what was chosen, and says what always comes at once', () => {
    expect([...page().querySelectorAll('label')].map((label) => label.textContent?.trim())).toEqual(['Briefings', 'Bestellingen']);
    expect(selects().map(({ value }) => value)).toEqual(['daily', 'at_once']);
    expect([...selects()[0]!.options].map(({ text }) => text)).toEqual(['meteen', 'in één overzicht per dag, om 07:00', 'geen mail']);
    expect(page().textContent).toContain('Hierover krijgt u altijd meteen een mail: uw toegang, uitnodigingen en termijnen.');
    expect(page().textContent).toContain('Beslissingen en berichten met een termijn komen altijd meteen.');
  });

  it('sends all of it, once', async () => {
    await choose(1, 'never_mail');
    await save();
    // As it travels: the form marks its rows with signs of its own.
    expect(JSON.parse(JSON.stringify(command.mock.calls))).toEqual([
      ['/account/mail-preferences', { choices: [{ group: 'briefings', channel: 'daily' }, { group: 'orders', channel: 'never_mail' }] }, expect.any(String), 'PUT'],
    ]);
    expect(selects().map(({ value }) => value)).toEqual(['daily', 'never_mail']);
  });

  it('says why it was refused, and keeps what was chosen', async () => {
    command.mockRejectedValueOnce(new Problem(409, 'mail-preference.compulsory'));
    await choose(0, 'never_mail');
    await save();
    expect(page().textContent).toContain('Deze berichten sturen we altijd meteen.');
    expect(selects()[0]!.value).toBe('never_mail');
  });
});
