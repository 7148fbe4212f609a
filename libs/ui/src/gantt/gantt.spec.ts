import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { addDays } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ServerTime } from '../time/server-time';
import { Gantt } from './gantt';
import { type GanttRow } from './gantt-lines';

const aRow = (i: number, more: Partial<GanttRow> = {}): GanttRow => ({
  id: `r${i}`, label: `Rij ${i}`, href: `/x/${i}`,
  bars: [0, 1, 2].map((j) => ({ id: `b${j}`, start: addDays('2027-01-04', j * 40), end: addDays('2027-02-03', j * 40), label: `Fase ${j}`, tone: 'busy' })), ...more,
});

describe('a gantt', () => {
  let fixture: ComponentFixture<Gantt>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const rowsOnPage = (): readonly number[] => [...page().querySelectorAll('ui-gantt-line')].map((row) => Number(row.getAttribute('aria-rowindex')));
  const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['stop'];
  const press = async (key: string, ctrlKey = false): Promise<void> => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  };
  async function show(rows: readonly GanttRow[]): Promise<void> {
    fixture = TestBed.createComponent(Gantt);
    fixture.componentRef.setInput('rows', rows);
    fixture.componentRef.setInput('caption', 'Planning');
    document.body.append(page());
    await fixture.whenStable();
  }

  beforeEach(async () => {
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
  });
  afterEach(() => page().remove());

  it('of three hundred rows has only those in sight on the page, and says how many there are', async () => {
    await show(Array.from({ length: 300 }, (_, i) => aRow(i)));
    expect(page().querySelector('[role=grid]')!.getAttribute('aria-rowcount')).toBe('301');
    expect(rowsOnPage()[0]).toBe(2);
    expect(rowsOnPage().length).toBeLessThan(40);
  });

  it('follows the scrolling, and keeps the row with the focus', async () => {
    await show(Array.from({ length: 300 }, (_, i) => aRow(i)));
    page().querySelector<HTMLElement>('[data-stop="1:1"]')!.focus();
    const scroller = page().querySelector<HTMLElement>('.scroller')!;
    scroller.scrollTop = 46 * 200;
    scroller.dispatchEvent(new Event('scroll'));
    await fixture.whenStable();
    expect(rowsOnPage()[0]).toBe(3);
    expect(rowsOnPage()[1]).toBe(200 - 6 + 2);
    expect(focused()).toBe('1:1');
  });

  it('is one stop for the Tab key, and the keys lead to every bar', async () => {
    await show(Array.from({ length: 300 }, (_, i) => aRow(i)));
    const stops = (): readonly (string | undefined)[] => [...page().querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')].map((each) => each.dataset['stop']);
    expect(stops()).toEqual(['0:0']);
    page().querySelector<HTMLElement>('[data-stop="0:0"]')!.focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowDown');
    expect([focused(), stops()]).toEqual(['1:2', ['1:2']]);
    await press('End', true);
    expect(focused()).toBe('299:3');
    await press('Home');
    await press('PageUp');
    expect(focused()).toBe('289:0');
  });

  it('says a conflict in words: in the row, in the bar and in a list that leads to it', async () => {
    const bad = aRow(7);
    await show([aRow(0), { ...bad, bars: bad.bars.map((bar, j) => (j === 1 ? { ...bar, problem: 'Begint voor fase 0 gedaan is.' } : bar)) }]);
    expect(page().querySelector('summary')!.textContent).toContain('1 conflict');
    expect(page().querySelector('.label .problem')!.textContent).toContain('Begint voor fase 0 gedaan is.');
    expect(page().querySelector('[data-stop="1:2"]')!.textContent).toContain('Begint voor fase 0 gedaan is.');
    page().querySelector<HTMLElement>('.problems button')!.click();
    await fixture.whenStable();
    expect(focused()).toBe('1:2');
  });

  it('gives bars the link of their row unless they have their own', async () => {
    await show([{ ...aRow(0), bars: aRow(0).bars.map((bar, j) => (j === 0 ? { ...bar, href: '/own?step=2' } : bar)) }]);
    expect([...page().querySelectorAll('.placed')].map((bar) => bar.getAttribute('href'))).toEqual(['/own?step=2', '/x/0', '/x/0']);
  });

  it('tells everything in its table too', async () => {
    await show([aRow(0, { group: 'Noord', markers: [{ on: '2027-01-20', label: 'Raad', tone: 'calm', kind: 'milestone' }] })]);
    fixture.componentInstance.table.set(true);
    await fixture.whenStable();
    const cells = [...page().querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()).slice(0, 4));
    expect(cells).toEqual([
      ['Noord', 'Rij 0', 'Fase 0', 'Periode'], ['Noord', 'Rij 0', 'Raad', 'Mijlpaal'], ['Noord', 'Rij 0', 'Fase 1', 'Periode'], ['Noord', 'Rij 0', 'Fase 2', 'Periode'],
    ]);
  });

  it('puts all of its rows on paper', async () => {
    await show(Array.from({ length: 300 }, (_, i) => aRow(i)));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOnPage()).toHaveLength(300);
    window.dispatchEvent(new Event('afterprint'));
    expect(rowsOnPage().length).toBeLessThan(40);
  });
});
