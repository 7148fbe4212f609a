import { computed, inject, type Provider } from '@angular/core';
import { TEXT_LANGUAGES } from '@centrale/ui';
import { Session } from './session';

/** A city of Flanders publishes in Dutch: its people are asked no French. */
export const provideTextLanguages = (): Provider => ({
  provide: TEXT_LANGUAGES,
  useFactory: () => {
    const session = inject(Session);
    return computed(() => session.current()?.writesIn ?? (['nl', 'fr'] as const));
  },
});
