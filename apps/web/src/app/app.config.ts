import { ErrorHandler, inject, provideAppInitializer, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withRouterConfig } from '@angular/router';
import { Languages, uiTexts } from '@centrale/ui';
import { routes } from './app.routes';
import { Clock } from './shell/clock';
import { domainTexts, provideDomainWords } from './shell/domain-texts';
import { Failures } from './shell/failures';
import { Session } from './shell/session';
import { shellTexts } from './shell/shell-texts';

/** Language, session and clock are known before the first page: it appears once, and right. */
async function begin(): Promise<void> {
  const languages = inject(Languages);
  const session = inject(Session);
  const clock = inject(Clock);
  const spoken = languages.use(languages.preferred(), false).then(() => languages.ready(uiTexts, shellTexts, domainTexts));
  await Promise.all([spoken, session.load(), clock.load()]);
}

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: Failures },
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    provideDomainWords(),
    provideAppInitializer(begin),
  ],
};
