import { Directive, computed, inject, input, type Provider } from '@angular/core';
import { type LocalText, type Role } from '@centrale/kernel';
import { participationRoles, publishingLanguages, type LanguageRegime } from '@centrale/participation';
import { TEXT_LANGUAGES } from '@centrale/ui';
import { Session } from '../shell/session';

const roles: readonly Role[] = participationRoles;
const isDutch = ({ languageRegime }: { readonly languageRegime: LanguageRegime }): boolean => languageRegime === 'flanders';
const asked = (onlyDutch: boolean): ReturnType<typeof publishingLanguages> => publishingLanguages(onlyDutch ? 'flanders' : 'brussels');

/**
 * In which languages a text is asked: those of the authority whose dossier it is, never those of the person who writes. `<ng-container *uiLoaded="body; let b"
 * [appWrittenFor]="b.organisationId" [publishedIn]="b.publishedIn">` says whose everything within is, also to who works for no city; what stands in no dossier yet goes by `provideTextLanguages`.
 */
@Directive({ selector: '[appWrittenFor]', providers: [{ provide: TEXT_LANGUAGES, useFactory: () => inject(WrittenFor).languages }] })
export class WrittenFor {
  /** The city; empty while none was chosen. */
  readonly appWrittenFor = input.required<string | undefined>();
  /** As the dossier says it. A member of a body writes in it too, and works for no city, or for another. */
  readonly publishedIn = input<readonly (keyof LocalText)[]>();

  private readonly session = inject(Session);
  private readonly usual = inject(TEXT_LANGUAGES, { skipSelf: true });
  readonly languages = computed(() => {
    const publishedIn = this.publishedIn();
    if (publishedIn) return publishedIn;
    const city = this.session.memberships().find(({ organisationId }) => organisationId === this.appWrittenFor());
    return city ? asked(isDutch(city)) : this.usual();
  });
}

/** Where no dossier says whose it is: Dutch alone for who works for cities of Flanders alone, both for everybody else. */
export const provideTextLanguages = (): Provider => ({
  provide: TEXT_LANGUAGES,
  useFactory: () => {
    const session = inject(Session);
    return computed(() => {
      const cities = session.memberships().filter(({ role }) => roles.includes(role));
      return asked(cities.length > 0 && cities.every(isDutch));
    });
  },
});
