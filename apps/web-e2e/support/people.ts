import { type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { listen } from './complaints.ts';

export const PASSWORD = 'centrale-demo-2027';
export type Language = 'nl' | 'fr' | 'en';

/** `lotte.maes` is Lotte Maes of the demo world. */
export async function signIn(request: APIRequestContext, person: string): Promise<void> {
  const answer = await request.post('/api/session', { data: { email: `${person}@demo.example`, password: PASSWORD } });
  if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** A page in a browser of its own, in which the person is signed in and has chosen a language. */
export async function pageOf(browser: Browser, person: string | null, language: Language = 'nl', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: language === 'en' ? 'en-GB' : `${language}-BE`, timezoneId: 'Europe/Brussels', ...options });
  listen(context);
  // The empty page that every browser begins with has no storage.
  await context.addInitScript((chosen) => location.protocol.startsWith('http') && localStorage.setItem('centrale.language', chosen), language);
  if (person) await signIn(context.request, person);
  return context.newPage();
}

/** What the API tells a person, outside the page: ids of dossiers that a journey goes to. */
export async function ask<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(`/api${path}`);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
