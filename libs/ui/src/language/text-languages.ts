import { InjectionToken, signal, type Signal } from '@angular/core';
import { type LocalText } from '@centrale/kernel';

/** In which languages a text is asked that must exist in each: those in which its writer's organisation publishes. Both, unless the application says otherwise. */
export const TEXT_LANGUAGES = new InjectionToken<Signal<readonly (keyof LocalText)[]>>('languages of texts', { factory: () => signal(['nl', 'fr'] as const) });
