import { type BrowserContext } from '@playwright/test';

/** What the browsers of the test that runs have complained about; one worker runs one test at a time. */
export const complaints: string[] = [];

/** Notes whatever this browser complains about: violations of the content security policy show up there. */
export function listen(context: BrowserContext): void {
  context.on('console', (message) => {
    const { url } = message.location();
    // What the API refuses, the page says in words; the browser only counts it.
    const refused = message.text().startsWith('Failed to load resource') && new URL(url, 'http://page').pathname.startsWith('/api/');
    if (message.type() === 'error' && !refused) complaints.push(`${message.text()} (${url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
}
