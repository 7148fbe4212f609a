import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ServerTime } from '../time/server-time';
import { Strip } from './strip';

describe('the strip of a dossier', () => {
  let fixture: ComponentFixture<Strip>;
  let passed: number;
  const next = (): string => (fixture.nativeElement as HTMLElement).querySelector('dl > div:last-child ui-chip')!.textContent.trim();
  const at = async (now: string): Promise<void> => {
    TestBed.inject(ServerTime).set(new Date(now));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2026-10-12T10:00:00.000Z'));
    passed = 0;
    fixture = TestBed.createComponent(Strip);
    fixture.componentRef.setInput('state', { label: 'loopt', tone: 'good' });
    fixture.componentRef.setInput('next', { label: 'Verslag', dueOn: '2026-10-12' });
    fixture.componentInstance.passed.subscribe(() => passed++);
    await fixture.whenStable();
  });

  it('counts the days of a term as every list of terms does', async () => {
    expect(next()).toBe('laatste dag');
    await at('2026-11-27T05:00:00.000Z');
    expect(next()).toBe('46 dagen te laat');
  });

  it('says once that the last day has passed', async () => {
    expect(passed).toBe(0);
    await at('2026-10-12T22:01:00.000Z');
    await at('2026-10-13T10:00:00.000Z');
    expect(passed).toBe(1);
  });

  it.each([['nothing', null], ['a moment', { label: 'Begint', at: '2026-10-20T10:00:00.000Z' }], ['a day of its own', { label: 'Verslag', dueOn: '2026-10-01' }]])(
    'says of no day that it passed when %s comes in its place', async (_, date) => {
      fixture.componentRef.setInput('next', date);
      await fixture.whenStable();
      expect(passed).toBe(0);
    });

  it('says of a day on which something begins that it is today', async () => {
    fixture.componentRef.setInput('next', { label: 'Volgende fase begint', beginsOn: '2026-10-12' });
    await fixture.whenStable();
    expect(next()).toBe('vandaag');
  });
});
