import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { Countdown } from './countdown';
import { ServerTime } from './server-time';

const due = '2027-03-12T12:00:00.000Z';
const before = (seconds: number): Date => new Date(Date.parse(due) - seconds * 1000);

describe('a countdown', () => {
  let fixture: ComponentFixture<Countdown>;
  let passed: number;
  const words = (): string => (fixture.nativeElement as HTMLElement).textContent.trim();

  async function at(now: Date): Promise<void> {
    TestBed.inject(ServerTime).set(now);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    passed = 0;
    TestBed.inject(ServerTime).set(before(7200));
    fixture = TestBed.createComponent(Countdown);
    fixture.componentRef.setInput('until', due);
    fixture.componentInstance.passed.subscribe(() => passed++);
    await fixture.whenStable();
  });

  it('goes by the server’s clock, whatever the laptop says', async () => {
    expect(words()).toMatch(/^nog (?:2 uur|1 uur en 59 minuten)$/);
    await at(before(90));
    expect(words()).toMatch(/^nog 1 minuut/);
  });

  it('counts what passed on an earlier day by the calendar of Brussels, as a term that was missed', async () => {
    await at(new Date('2027-03-12T22:59:00.000Z'));
    expect(words()).toBe('10 uur en 59 minuten geleden');
    await at(new Date('2027-03-12T23:01:00.000Z'));
    expect(words()).toBe('1 dag geleden');
    await at(new Date('2027-04-27T05:00:00.000Z'));
    expect(words()).toBe('46 dagen geleden');
  });

  it('says once that the moment has passed', async () => {
    await at(before(30));
    expect(passed).toBe(0);
    await at(before(-60));
    await at(before(-120));
    expect([passed, words()]).toEqual([1, '2 minuten geleden']);
  });
});
