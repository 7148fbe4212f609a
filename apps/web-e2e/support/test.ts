import { expect, test as base } from '@playwright/test';

/** A test that also fails on whatever the browser complains about: violations of the content security policy show up there. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        const { url } = message.location();
        // What the API refuses, the page says in words; the browser only counts it.
        const refused = message.text().startsWith('Failed to load resource') && new URL(url, 'http://page').pathname.startsWith('/api/');
        if (message.type() === 'error' && !refused) complaints.push(`${message.text()} (${url})`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error().stack)));
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
