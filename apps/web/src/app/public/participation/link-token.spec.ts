import { DOCUMENT, Injector, createEnvironmentInjector, runInInjectionContext, type EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { linkToken } from './link-token';

const [one, other] = ['a'.repeat(43), 'b'.repeat(43)];

/** A window that stands on an address, and counts how often it begins anew. */
function aWindow(hash: string) {
  const view = new EventTarget();
  const location = { hash, reloads: 0, reload: () => void (location.reloads += 1) };
  const goTo = (next: string): void => {
    location.hash = next;
    view.dispatchEvent(new Event('hashchange'));
  };
  return { document: { location, defaultView: view } as unknown as Document, location, goTo };
}

describe('the link in a letter', () => {
  const read = (document: Document) => {
    const injector = createEnvironmentInjector([{ provide: DOCUMENT, useValue: document }], TestBed.inject(Injector) as EnvironmentInjector);
    return { token: runInInjectionContext(injector, linkToken), leave: () => injector.destroy() };
  };

  it('is read from the fragment, whole or not at all', () => {
    expect(read(aWindow(`#${one}`).document).token).toBe(one);
    expect(read(aWindow('#half').document).token).toBeUndefined();
  });

  it('that another one follows in the same window begins the page anew; a place on the page does not', () => {
    const { document, location, goTo } = aWindow(`#${one}`);
    const { leave } = read(document);
    goTo('#main');
    goTo(`#${one}`);
    expect(location.reloads).toBe(0);
    goTo(`#${other}`);
    expect(location.reloads).toBe(1);
    leave();
    goTo(`#${'c'.repeat(43)}`);
    expect(location.reloads).toBe(1);
  });
});
