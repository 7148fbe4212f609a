import { DOCUMENT, DestroyRef, inject } from '@angular/core';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * What a link in a letter holds: in the fragment, which no server log sees. Undefined when it is not whole.
 * Another link that is opened in the same window begins the page anew: a browser takes it for a place on this one, and what is pressed would be about the first.
 */
export function linkToken(): string | undefined {
  const { location, defaultView: view } = inject(DOCUMENT);
  const read = (): string | undefined => TOKEN.exec(location.hash.slice(1))?.[0];
  const found = read();
  const another = (): void => {
    const now = read();
    if (now && now !== found) location.reload();
  };
  view?.addEventListener('hashchange', another);
  inject(DestroyRef).onDestroy(() => view?.removeEventListener('hashchange', another));
  return found;
}
