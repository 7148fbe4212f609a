import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { Board } from './board';

describe('a board of lights on a page', () => {
  let fixture: ComponentFixture<Board>;
  const rows = (): readonly (readonly string[])[] =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => [...cell.querySelectorAll('span, small')].map((each) => each.textContent.trim()).join(', ') || cell.textContent.trim()));

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    fixture = TestBed.createComponent(Board);
    fixture.componentRef.setInput('caption', 'Verplichtingen');
    fixture.componentRef.setInput('rowsLabel', 'Orgaan');
    fixture.componentRef.setInput('columns', [{ key: 'report', label: 'Verslag' }, { key: 'advice', label: 'Advies' }]);
    fixture.componentRef.setInput('rows', [
      { id: 'a', label: 'Seniorenraad', lights: { report: { state: 'bad', label: '12 dagen te laat', due: '2027-02-28' }, advice: { state: 'unset' } } },
      { id: 'b', label: 'Jeugdraad', lights: { report: { state: 'good' } } },
    ]);
    await fixture.whenStable();
  });

  it('says every light in a word, its due date beside it, and that no date was agreed', () => {
    expect(rows()).toEqual([['Seniorenraad', '12 dagen te laat, uiterlijk 28 feb 2027', 'Geen datum afgesproken'], ['Jeugdraad', 'In orde', 'Niet van toepassing']]);
  });

  it('shows only what needs attention when asked', async () => {
    fixture.componentInstance.onlyPressing.set(true);
    await fixture.whenStable();
    expect(rows().map(([name]) => name)).toEqual(['Seniorenraad']);
    expect((fixture.nativeElement as HTMLElement).querySelector('[role=status]')!.textContent).toBe('1 van 2');
  });
});
