import { clockKinds, inLanguage, type ClockKind, type Language } from '@centrale/kernel';
import { lightOf, type DutyBoardRow, type DutyCell, type ParticipationTexts } from '@centrale/participation';
import { type BoardColumn, type BoardLight, type BoardRow, type LightState } from '@centrale/ui';
import { addressOf } from '../../shell/addresses';
import { type ObligationsTexts } from './texts/nl';

const lights = { red: 'bad', amber: 'warn', grey: 'unset', green: 'good' } as const satisfies Record<ReturnType<typeof lightOf>, LightState>;

/** Kinds that some body owes, in a fixed order. */
export const boardColumns = (rows: readonly DutyBoardRow[], p: ParticipationTexts): readonly BoardColumn[] => {
  const owed = new Set<ClockKind>(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return clockKinds.filter((kind) => owed.has(kind)).map((kind) => ({ key: kind, label: p.clock.kinds[kind] }));
};

/** A line for each body; the city beside it when there are several. */
export function boardRows(rows: readonly DutyBoardRow[], t: ObligationsTexts, count: (forms: { one: string; other: string }, n: number) => string, language: Language): readonly BoardRow[] {
  const several = new Set(rows.map(({ organisationId }) => organisationId)).size > 1;
  return rows.map(({ bodyId, name, organisationName, cells }) => ({
    id: bodyId,
    label: inLanguage(name, language),
    href: `/obligations/${bodyId}`,
    ...(several && { note: inLanguage(organisationName, language) }),
    lights: Object.fromEntries(cells.map((cell) => [cell.kind, light(cell, t, count)])),
  }));
}

function light(cell: DutyCell, { board }: ObligationsTexts, count: (forms: { one: string; other: string }, n: number) => string): BoardLight {
  const colour = lightOf(cell);
  const label = {
    red: () => count(board.overdue, cell.overdue), amber: () => count(board.soon, cell.dueSoon), grey: () => board.unset,
    green: () => (cell.running > 0 ? count(board.open, cell.running) : count(board.met, cell.met)),
  }[colour]();
  return { state: lights[colour], label, due: colour === 'grey' ? null : cell.dueOn, href: hrefOf(cell) };
}

/** What a body owes itself is on its account; other duties are of a dossier with a page of its own. */
export const hrefOf = ({ dossierType, dossierId }: Pick<DutyCell, 'dossierType' | 'dossierId'>): string =>
  dossierType === 'body' ? `/obligations/${dossierId}` : addressOf(dossierType, dossierId);
