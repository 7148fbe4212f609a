import { computed, inject, type Provider } from '@angular/core';
import { type Role } from '@centrale/kernel';
import { participationRoles } from '@centrale/participation';
import { TEXT_LANGUAGES } from '@centrale/ui';
import { Session } from '../shell/session';

const roles: readonly Role[] = participationRoles;

/** A city of Flanders publishes in Dutch: who works for such cities alone is asked no French. */
export const provideTextLanguages = (): Provider => ({
  provide: TEXT_LANGUAGES,
  useFactory: () => {
    const session = inject(Session);
    return computed(() => {
      const cities = session.memberships().filter(({ role }) => roles.includes(role));
      const onlyDutch = cities.length > 0 && cities.every(({ languageRegime }) => languageRegime === 'flanders');
      return onlyDutch ? (['nl'] as const) : (['nl', 'fr'] as const);
    });
  },
});
