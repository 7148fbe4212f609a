import { type APIRequestContext, type Locator } from '@playwright/test';
import { addDays, dateAt, instantOf, rollForward, type LocalDate } from '@centrale/kernel';
import { ask } from './people.ts';

/** Business time, as the product tells it. */
export const now = async (request: APIRequestContext): Promise<Date> => new Date((await ask<{ now: string }>(request, '/clock')).now);

export const today = async (request: APIRequestContext): Promise<LocalDate> => dateAt(await now(request));

/** Lets business time pass to the instant, and a moment more. */
export async function passTo(request: APIRequestContext, instant: Date | string): Promise<void> {
  const forwardSeconds = Math.ceil((new Date(instant).getTime() - (await now(request)).getTime()) / 1000) + 1;
  if (forwardSeconds <= 0) return;
  const answer = await request.post('/api/demo/clock', { data: { forwardSeconds } });
  if (!answer.ok()) throw new Error(`The clock answered ${answer.status()}: ${await answer.text()}`);
}

/** The first working day that many days later. */
export const workingDay = (date: LocalDate, later: number): LocalDate => rollForward(addDays(date, later));

/** As somebody types it: 12/03/2027. */
export const typed = (date: LocalDate): string => date.split('-').reverse().join('/');

/** Fills a day and an hour. */
export async function fillInstant(group: Locator, date: LocalDate, hour: string): Promise<void> {
  await group.getByRole('textbox', { name: /^(Datum|Date)$/ }).fill(typed(date));
  await group.getByRole('textbox', { name: /^(Uur|Heure|Time|Hour)$/ }).fill(hour);
  await group.getByRole('textbox', { name: /^(Uur|Heure|Time|Hour)$/ }).blur();
}

export { addDays, instantOf };
