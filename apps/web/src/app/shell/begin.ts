import { DOCUMENT, inject } from '@angular/core';
import { Languages, problemOf, uiTexts } from '@centrale/ui';
import { Clock } from './clock';
import { domainTexts, platformTexts } from './domain-texts';
import { Session } from './session';
import { shellTexts } from './shell-texts';

const FIRST_WAIT = 1000;
const LAST_WAIT = 15_000;

/** Language, session and clock are known before the first page: it appears once, and right. */
export async function begin(): Promise<void> {
  const languages = inject(Languages);
  const session = inject(Session);
  const clock = inject(Clock);
  const root = inject(DOCUMENT).querySelector('app-root');

  const spoken = languages.use(languages.preferred(), false).then(() => languages.ready(uiTexts, shellTexts, domainTexts, platformTexts));
  const known = untilAnswered(() => session.load(), async () => {
    await spoken;
    const t = uiTexts.in(languages.current());
    if (root) root.textContent = `${t.awayForAMoment}. ${t.triesAgain}`;
  });
  await Promise.all([spoken, known, clock.load()]);
}

/** A server that is away for a moment makes nobody a visitor: it is asked again until it answers. */
async function untilAnswered(ask: () => Promise<void>, away: () => Promise<void>): Promise<void> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(LAST_WAIT, wait * 2)) {
    try {
      return await ask();
    } catch (error) {
      if (!problemOf(error).passing) throw error;
      await away();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
