import { DOCUMENT, inject } from '@angular/core';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** What a link in a letter holds: in the fragment, which no server log sees. Undefined when it is not whole. */
export function linkToken(): string | undefined {
  const found = inject(DOCUMENT).location.hash.slice(1);
  return TOKEN.test(found) ? found : undefined;
}
