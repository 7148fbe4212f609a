import { ErrorHandler, Service, inject } from '@angular/core';
import { Announcer, Languages, Problem } from '@centrale/ui';
import { shellTexts } from './shell-texts';

/** What nobody caught: said once, in words; the page stays. A part of an older version that is gone asks to reload. */
@Service()
export class Failures extends ErrorHandler {
  private readonly announcer = inject(Announcer);
  private readonly languages = inject(Languages);

  override handleError(error: unknown): void {
    const cause = rejected(error);
    if (cause instanceof Problem || isAbort(cause)) return;
    super.handleError(cause);
    if (!shellTexts.has(this.languages.current())) return;
    const t = shellTexts.in(this.languages.current());
    this.announcer.warn(isMissingPart(cause) ? t.newVersion : t.crashed);
  }
}

const rejected = (error: unknown): unknown => (error instanceof Error && 'rejection' in error ? error.rejection : error);
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
const isMissingPart = (error: unknown): boolean => error instanceof TypeError && /dynamically imported module|importing a module/i.test(error.message);
