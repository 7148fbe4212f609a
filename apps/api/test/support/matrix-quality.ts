import { type Page } from '@centrale/kernel';
import { qualityCriteria, type ExpenseView } from '@centrale/participation';
import { aSheet, floors } from '@centrale/participation/testing/a-sheet';
import { aBody, aFramework, aSeat } from './quality.js';
import { type Town } from './town.js';

export type QualityDossier = 'framework' | 'sheet' | 'sheetBody' | 'budgetPool' | 'expense' | 'supportRequest' | 'evaluation' | 'duty';
export type QualityIds = Readonly<Record<QualityDossier, string>>;

/** A working group with a sheet, a budget and a request for support: one of each for the table of who reaches what. */
export async function qualityIds(town: Town): Promise<QualityIds> {
  const framework = (await aFramework(town)).id;
  const { id: sheetBody } = await aBody(town);
  await aSeat(town, sheetBody, town.people.chair, 'chair');
  const sheet = (await town.coordinator.command('/sheets', { bodyId: sheetBody })).id;
  const budgetPool = (await town.coordinator.command('/budget-pools', pool(town, sheetBody))).id;
  await town.coordinator.command(`/budget-pools/${budgetPool}/commit`, expense(town, sheetBody));
  const { items } = await town.coordinator.read<Page<ExpenseView>>(`/budget-pools/${budgetPool}/expenses`);
  const supportRequest = (await town.people.chair.client.command('/support-requests', { bodyId: sheetBody, what: 'Cijfers over de wijk' })).id;
  const evaluation = (await town.coordinator.command(`/bodies/${sheetBody}/evaluate`, evaluated(town))).id;
  // Of the body, without a date.
  const [duty] = await town.world.sql<{ id: string }>(
    `insert into centrale.clock (id, kind, organisation_id, body_id, dossier_type, dossier_id, part, label, owner_side, started_at)
     values (centrale.new_id(), 'signal', $1, $2, 'body', $2, 'undated', 'S-1', 'body', centrale.now()) returning id`, [town.cityId, sheetBody]);
  return { duty: duty!.id, framework, sheet, sheetBody, budgetPool, expense: items[0]!.id, supportRequest, evaluation };
}

export const qualityAddresses = (ids: QualityIds): readonly (readonly [RegExp, string])[] => [
  [/general-frameworks/, ids.framework], [/sheets/, ids.sheet], [/budget-pools/, ids.budgetPool], [/support-requests/, ids.supportRequest], [/\/evaluations/, ids.evaluation], [/obligations/, ids.duty],
];

interface Scene {
  readonly town: Town;
  readonly ids: QualityIds;
}

let serial = 0;
const year = ({ today }: Town): number => Number(today.slice(0, 4));
const pool = (town: Town, bodyId: string): object =>
  ({ organisationId: town.cityId, year: year(town), name: { nl: `Middelen ${(serial += 1)}`, fr: `Moyens ${serial}` }, amountCents: 1_000_00, bodyIds: [bodyId] });
const expense = ({ today }: Town, bodyId: string): object => ({ bodyId, cents: 10_00, on: today, what: 'Zaal' });
const evaluated = (town: Town): object => ({ year: year(town), ...judged(town) });
const judged = (town: Town): object => ({
  doneOn: town.today, criteria: qualityCriteria.map((criterion) => ({ criterion, judgement: 'good', remark: { nl: '', fr: '' } })),
  actions: [{ what: { nl: 'Meer affiches', fr: 'Plus d’affiches' }, dueOn: null }],
});
const given = ({ ids }: Scene): object => ({ expenseId: ids.expense, cents: 1_00, reason: 'Anders beslist' });

export const qualityRequests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/general-frameworks': ({ town }) => ({ organisationId: town.cityId, decidedOn: town.today, councilDecision: 'GR 1', floors }),
  'POST /api/sheets': ({ ids }) => ({ bodyId: ids.sheetBody }),
  'PUT /api/sheets/:id/content': () => aSheet(),
  'POST /api/sheets/:id/approve': ({ town }) => ({ on: town.today, reference: 'CBS 1' }),
  'POST /api/sheets/:id/send-back': () => ({ reason: 'Nog niet klaar' }),
  'POST /api/sheets/:id/publish': ({ town }) => ({ url: 'https://stad.example/nota', on: town.today }),
  'POST /api/sheets/:id/repeal': ({ town }) => ({ on: town.today, reference: 'CBS 2', reason: 'Niet meer nodig' }),
  'POST /api/sheets/:id/cover-insurance': ({ town }) => ({ kinds: ['liability'], from: town.today }),
  'POST /api/budget-pools': ({ town, ids }) => pool(town, ids.sheetBody),
  'POST /api/budget-pools/:id/change-amount': () => ({ amountCents: 2_000_00 }),
  'POST /api/budget-pools/:id/add-body': ({ ids }) => ({ bodyId: ids.sheetBody }),
  'POST /api/budget-pools/:id/commit': ({ town, ids }) => expense(town, ids.sheetBody),
  'POST /api/budget-pools/:id/pay': ({ town, ids }) => expense(town, ids.sheetBody),
  'POST /api/budget-pools/:id/release': given,
  'POST /api/budget-pools/:id/correct': given,
  'POST /api/support-requests': ({ ids }) => ({ bodyId: ids.sheetBody, what: 'Meer cijfers' }),
  'POST /api/support-requests/:id/grant': ({ town }) => ({ officialId: town.people.coordinator.id }),
  'POST /api/support-requests/:id/refuse': () => ({ reason: 'Geen tijd' }),
  'POST /api/evaluations/:id/complete-action': ({ town }) => ({ no: 1, doneOn: town.today }),
  'POST /api/bodies/:id/evaluate': ({ town }) => evaluated(town),
  'POST /api/bodies/:id/plan-council-feedback': ({ town }) => ({ on: town.today }),
  'POST /api/bodies/:id/give-council-feedback': ({ town }) => ({ on: town.today }),
  'POST /api/trajectories/:id/evaluate': ({ town }) => judged(town),
  'POST /api/obligations/:id/propose-date': ({ town }) => ({ date: town.today }),
  'POST /api/support-requests/:id/deliver': ({ town }) => ({ on: town.today }),
};
