import { type LocalText, type Refusal, type Text3 } from '@centrale/kernel';
import { sayOutsideFormat, type WorkshopFormat } from '../memorandum/memorandum-rules.js';

/** A way of working that a provider publishes. */
export interface OfferedFormat extends WorkshopFormat {
  readonly providerId: string;
  readonly providerName: Text3;
  readonly name: LocalText;
  readonly participantsMin: number;
  readonly participantsMax: number;
}

/** How many people a phase plans with; the format that works with both ends works with all between. */
export type PlannedPeople = WorkshopFormat;

const sayOutside = ({ participantsMin, participantsMax }: PlannedPeople, format: WorkshopFormat): Refusal | undefined =>
  [participantsMax, participantsMin].map((people) => (people === null ? undefined : sayOutsideFormat(people, format))).find((said) => said !== undefined);

/** Which formats work with so many people; where none does, what the nearest says. They come nearest first. (R002-11) */
export function matchFormats(planned: PlannedPeople, nearestFirst: readonly OfferedFormat[]): { readonly fitting: readonly OfferedFormat[]; readonly warning: Refusal | undefined } {
  const fitting = nearestFirst.filter((format) => !sayOutside(planned, format));
  const [nearest] = nearestFirst;
  return { fitting, warning: fitting.length === 0 && nearest ? sayOutside(planned, nearest) : undefined };
}
