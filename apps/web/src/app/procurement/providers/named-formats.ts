import { type ProviderProfile } from '@centrale/procurement';

/** What the catalogue offers; one that is still being written has no name yet. */
export const named = (formats: ProviderProfile['formats']): ProviderProfile['formats'] => formats.filter(({ name }) => name.nl.trim() !== '' || name.fr.trim() !== '');
