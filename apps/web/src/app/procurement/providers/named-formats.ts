import { isBlank } from '@centrale/kernel';
import { type ProviderProfile } from '@centrale/procurement';

/** What the catalogue offers; one that is still being written has no name yet. */
export const named = (formats: ProviderProfile['formats']): ProviderProfile['formats'] => formats.filter(({ name }) => !isBlank(name.nl) || !isBlank(name.fr));
