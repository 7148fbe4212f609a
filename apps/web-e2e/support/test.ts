import { expect, test as base } from '@playwright/test';
import { complaints, listen } from './complaints.ts';

/** A test that also fails on whatever a browser of its people complains about. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      complaints.length = 0;
      listen(context);
      await use(undefined);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
