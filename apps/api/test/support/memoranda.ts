import { addMonths } from '@centrale/kernel';
import { type MemorandumParts, type MemorandumView } from '@centrale/participation';
import { type Client } from './client.js';
import { save } from './market.js';
import { Town } from './town.js';
import { both, templateOf } from './trajectories.js';
import { type World } from './world.js';

export const text = both('Tekst', 'Texte');
export const why = both('Geen tijd voor gesprekken', 'Pas le temps pour des entretiens');
export const whole: MemorandumParts = {
  policyEvaluation: text, quantitative: text, qualitative: text, swot: true, swotText: text, choices: text, realisation: text, couleurLocale: text,
  inspiration: { residents: text, visitors: text, companies: text, associations: text },
};

/** Elections so far away that the plan has not begun; each city has one memorandum per legislature. */
export const electionIn = (place: Town): string => addMonths(place.today, 24);
export const body = (place: Town, changes: object = {}) => ({
  organisationId: place.cityId, templateId: templateOf('MEMO'), electionOn: electionIn(place), ownerId: place.people.generalDirector.id, title: both('Memorandum', 'Mémorandum'), ...changes,
});

/** A decision of the management team that was taken long ago. */
export const validation = (changes: object = {}) => ({ decidedOn: '2026-01-05', reference: 'MAT 2026/12', ...changes });

export interface Started {
  readonly place: Town;
  readonly id: string;
  readonly director: Client;
  readonly team: Client;
}

/** In a city of its own. */
export async function startedIn(world: World): Promise<Started> {
  const place = await Town.in(world);
  const director = place.people.generalDirector.client;
  const { id } = await director.command('/memoranda', body(place));
  return { place, id, director, team: place.people.managementTeam.client };
}

export const view = (reader: Client, id: string): Promise<MemorandumView> => reader.read(`/memoranda/${id}`);

export async function write({ director, id }: Started, parts: MemorandumParts = whole): Promise<void> {
  await save(director, `/memoranda/${id}/parts`, parts, (await view(director, id)).version);
}

export async function embargoedIn(world: World, until?: string): Promise<Started> {
  const memo = await startedIn(world);
  await write(memo);
  await memo.team.command(`/memoranda/${memo.id}/validate`, validation());
  await memo.team.command(`/memoranda/${memo.id}/embargo`, { until: until ?? memo.place.today });
  return memo;
}
