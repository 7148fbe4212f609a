import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { type LocalDate } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ServerTime } from '../time/server-time';
import { DateField } from './date-field';
import { DateTimeField } from './date-time-field';
import { Field } from './field';

@Component({
  selector: 'ui-test-dates',
  imports: [DateField, DateTimeField, Field, FormField],
  template: `
    <ui-field label="alone"><ui-date class="alone" [(value)]="alone" /></ui-field>
    <ui-field label="of a form" [of]="form.on"><ui-date class="of-form" [formField]="form.on" /></ui-field>
    <ui-field group label="a moment" [of]="form.at"><ui-date-time [formField]="form.at" /></ui-field>
  `,
})
class Dates {
  readonly alone = signal<LocalDate | null>('2027-03-12');
  readonly model = signal<{ on: LocalDate | null; at: string | null }>({ on: '2027-03-12', at: '2027-03-12T18:00:00.000Z' });
  readonly form = form(this.model);
}

describe('a date that does not exist', () => {
  let fixture: ComponentFixture<Dates>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const type = async (where: string, text: string): Promise<HTMLInputElement> => {
    const box = page().querySelector<HTMLInputElement>(`${where} input`)!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    return box;
  };
  const words = /Schrijf de datum als dag\/maand\/jaar/g;

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    fixture = TestBed.createComponent(Dates);
    await fixture.whenStable();
  });

  it('is not taken for the date that stood there before, and stays to be mended', async () => {
    const box = await type('.alone', '31/02/2027');
    expect(fixture.componentInstance.alone()).toBeNull();
    expect(box.value).toBe('31/02/2027');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(page().textContent.match(words)).toHaveLength(1);
    await type('.alone', '28/02/2027');
    expect(fixture.componentInstance.alone()).toBe('2027-02-28');
    expect(page().textContent).not.toMatch(words);
  });

  it('keeps the form that it is in from being sent, and is told once', async () => {
    const box = await type('.of-form', '31/02/2027');
    expect(fixture.componentInstance.form().valid()).toBe(false);
    expect(box.value).toBe('31/02/2027');
    expect(page().textContent.match(words)).toHaveLength(1);
  });

  it('is no moment together with its hour either', async () => {
    await type('ui-date-time', '31/02/2027');
    expect(fixture.componentInstance.form().valid()).toBe(false);
    expect(page().textContent.match(words)).toHaveLength(1);
  });
});
