import { Component } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ServerTime } from '../time/server-time';
import { OutcomeList, OutcomeMore } from './outcome-list';

@Component({
  imports: [OutcomeList, OutcomeMore],
  template: `<ui-outcome-list [items]="items" anchors="aanbeveling"><ng-template uiOutcomeMore [uiOutcomeMoreOf]="items" let-item>Thema {{ item.theme }}</ng-template></ui-outcome-list>`,
})
class Host {
  readonly items = [
    { id: 'a', theme: 'groen', text: 'Plant bomen.', outcome: { label: 'niet overgenomen', tone: 'bad' as const }, reason: 'Er ligt een leiding.', by: 'College', on: '2027-03-01' },
    { id: 'b', theme: 'licht', text: 'Dim de lichten.', open: { due: '2027-03-01' } },
    { id: 'c', theme: 'water', text: 'Een waterspeelplek.', open: { due: null } },
  ];
}

describe('what became of each item', () => {
  let fixture: ComponentFixture<Host>;
  const items = (): readonly HTMLElement[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('li')];

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
  });

  it('is said with its reason, who decided and when', () => {
    expect(items()[0]!.textContent).toContain('niet overgenomen');
    expect(items()[0]!.textContent).toContain('Waarom: Er ligt een leiding.');
    expect(items()[0]!.textContent).toContain('College, 1 maart 2027');
  });

  it('is said to be late where it should have been there, and to have no date where none was agreed', () => {
    expect(items()[1]!.textContent).toContain('11 dagen te laat');
    expect(items()[2]!.textContent).toContain('geen datum afgesproken');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('1 van 3 hebben een uitkomst');
  });

  it('can be linked to by its number, and takes what the page adds', () => {
    expect(items().map((item) => item.id)).toEqual(['aanbeveling-1', 'aanbeveling-2', 'aanbeveling-3']);
    expect(items()[2]!.textContent).toContain('Thema water');
  });
});
