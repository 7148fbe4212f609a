import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ServerTime } from '../time/server-time';
import { Calendar } from './calendar';
import { type CalendarEvent, type DayWindow } from './calendar-days';

const anEvent = (id: string, hour: number, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id, title: `Atelier ${id}`, start: `2027-03-17T${String(hour).padStart(2, '0')}:00:00.000Z`, href: `/x/${id}?from=calendar`, ...more,
});

describe('a calendar', () => {
  let fixture: ComponentFixture<Calendar>;
  let windows: DayWindow[];
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const cell = (date: string): HTMLElement => page().querySelector<HTMLElement>(`td[data-date="${date}"]`)!;
  const press = async (key: string): Promise<void> => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    // jsdom knows no modal dialogs.
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void { this.open = true; };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement): void { this.dispatchEvent(new Event('close')); };
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    windows = [];
    fixture = TestBed.createComponent(Calendar);
    fixture.componentRef.setInput('caption', 'Vergaderingen');
    fixture.componentRef.setInput('events', [9, 10, 11, 12, 13, 14].map((hour) => anEvent(String(hour), hour)));
    fixture.componentInstance.wanted.subscribe((window) => windows.push(window));
    document.body.append(page());
    await fixture.whenStable();
  });
  afterEach(() => page().remove());

  it('asks for the whole weeks of the present month, and of each month it turns to, once', async () => {
    expect(windows).toEqual([{ from: '2027-03-01', to: '2027-04-04' }]);
    fixture.componentInstance.month.set('2027-05');
    await fixture.whenStable();
    fixture.componentInstance.view.set('agenda');
    await fixture.whenStable();
    expect(windows.slice(1)).toEqual([{ from: '2027-04-26', to: '2027-06-06' }]);
  });

  it('is one stop for the Tab key: the day of today, then wherever the arrows led', async () => {
    const stops = (): string[] => [...page().querySelectorAll<HTMLElement>('td[tabindex="0"], td a[tabindex="0"], td button:not([tabindex="-1"])')].map((each) => each.dataset['date'] ?? 'inside');
    expect(stops()).toEqual(['2027-03-12']);
    cell('2027-03-12').focus();
    await press('ArrowDown');
    await press('ArrowLeft');
    expect(stops()).toEqual(['2027-03-18']);
    expect(document.activeElement).toBe(cell('2027-03-18'));
  });

  it('turns to the month that the arrows lead into, and keeps the focus on the day', async () => {
    cell('2027-03-12').focus();
    await press('PageDown');
    expect([fixture.componentInstance.month(), document.activeElement]).toEqual(['2027-04', cell('2027-04-12')]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect([fixture.componentInstance.month(), document.activeElement]).toEqual(['2027-03', cell('2027-03-29')]);
  });

  it('says how many more a full day holds, and Enter shows all of them as links', async () => {
    expect(page().querySelector('.more button')!.textContent).toContain('nog 3');
    cell('2027-03-17').focus();
    await press('Enter');
    const links = [...page().querySelectorAll<HTMLAnchorElement>('dialog a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([9, 10, 11, 12, 13, 14].map((hour) => `/x/${hour}?from=calendar`));
  });

  it('tells what does not take place in a word', async () => {
    fixture.componentRef.setInput('events', [anEvent('a', 9, { cancelled: true })]);
    await fixture.whenStable();
    expect(cell('2027-03-17').textContent).toContain('Gaat niet door');
  });

  it('lists in the agenda only the days of the month on which something happens', async () => {
    fixture.componentRef.setInput('events', [anEvent('a', 9), anEvent('b', 9, { start: '2027-04-01', end: '2027-04-02' })]);
    fixture.componentInstance.view.set('agenda');
    await fixture.whenStable();
    expect([...page().querySelectorAll('h3 .date')].map((heading) => heading.textContent)).toEqual(['woensdag 17 maart 2027']);
    fixture.componentInstance.month.set('2027-08');
    await fixture.whenStable();
    expect(page().textContent).toContain('Niets in augustus 2027');
  });
});
