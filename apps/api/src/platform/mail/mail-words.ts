import { typesetTexts, type Language } from '@centrale/kernel';
import { en } from '@centrale/platform/texts/en';
import { fr } from '@centrale/platform/texts/fr';
import { nl, type PlatformTexts } from '@centrale/platform/texts/nl';

/** What mail says by itself, around and between the words of the contexts. */
export const mailWords: Readonly<Record<Language, PlatformTexts['mail']>> = { nl: nl.mail, fr: typesetTexts(fr.mail, 'fr'), en: en.mail };
