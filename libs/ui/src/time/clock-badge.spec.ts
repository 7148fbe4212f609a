import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ClockBadge } from './clock-badge';
import { ServerTime } from './server-time';

describe('a term on a page', () => {
  let fixture: ComponentFixture<ClockBadge>;
  const said = (): string => (fixture.nativeElement as HTMLElement).querySelector('ui-chip')!.textContent.trim();
  const at = async (now: string): Promise<void> => {
    TestBed.inject(ServerTime).set(new Date(now));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2027-05-01T10:00:00.000Z'));
    fixture = TestBed.createComponent(ClockBadge);
    fixture.componentRef.setInput('due', '2027-05-15');
    await fixture.whenStable();
  });

  it('counts days on the server’s clock, by midnight in Brussels', async () => {
    expect(said()).toBe('nog 14 dagen');
    await at('2027-05-15T21:59:00.000Z');
    expect(said()).toBe('laatste dag');
    await at('2027-05-15T22:01:00.000Z');
    expect(said()).toBe('1 dag te laat');
  });

  it('on which something begins is today, and not the last day', async () => {
    fixture.componentRef.setInput('begins', true);
    await at('2027-05-15T10:00:00.000Z');
    expect(said()).toBe('vandaag');
  });

  it('says when it was met, and how late', async () => {
    fixture.componentRef.setInput('met', '2027-05-18');
    await fixture.whenStable();
    expect(said()).toBe('klaar op 18 mei 2027, 3 dagen te laat');
    fixture.componentRef.setInput('met', '2027-05-02');
    await fixture.whenStable();
    expect(said()).toBe('klaar op 2 mei 2027');
  });

  it('invents no date where none was agreed', async () => {
    fixture.componentRef.setInput('due', null);
    await fixture.whenStable();
    expect(said()).toBe('geen datum afgesproken');
  });
});
