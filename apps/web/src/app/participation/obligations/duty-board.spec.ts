import { type DutyBoardRow, type DutyCell } from '@centrale/participation';
import { nl as p } from '@centrale/participation/texts/nl';
import { boardColumns, boardRows } from './duty-board';
import { nl as t } from './texts/nl';

const cell = (changes: Partial<DutyCell>): DutyCell =>
  ({ kind: 'annualEvaluation', overdue: 0, dueSoon: 0, running: 0, unset: 0, met: 0, dueOn: null, dossierType: 'body', dossierId: 'b', ...changes });
const row = (cells: readonly DutyCell[], city = 'city'): DutyBoardRow =>
  ({ bodyId: 'b', number: 'AS-1', name: { nl: 'Welzijn', fr: 'Social' }, organisationId: city, organisationName: { nl: city, fr: city, en: city }, cells });
const count = ({ one, other }: { one: string; other: string }, n: number): string => (n === 1 ? one : other).replace('{count}', String(n));

describe('the board of duties', () => {
  it('has a column for each kind that somebody owes, in a fixed order', () => {
    const rows = [row([cell({ kind: 'publication' })]), row([cell({ kind: 'annualAdvice' })])];
    expect(boardColumns(rows, p).map(({ key }) => key)).toEqual(['annualAdvice', 'publication']);
  });

  it('says what stands worst, and since when', () => {
    const [line] = boardRows([row([cell({ overdue: 2, dueSoon: 1, dueOn: '2026-12-31' })])], t, count, 'nl');
    expect(line).toMatchObject({ label: 'Welzijn', href: '/obligations/b', lights: { annualEvaluation: { state: 'bad', label: '2 te laat', due: '2026-12-31', href: '/obligations/b' } } });
  });

  it('says that no date was agreed instead of inventing one', () => {
    const [line] = boardRows([row([cell({ kind: 'legislatureFeedback', unset: 1 })])], t, count, 'nl');
    expect(line?.lights['legislatureFeedback']).toMatchObject({ state: 'unset', label: 'Geen datum afgesproken', due: null });
  });

  it('leads to the dossier that owes', () => {
    const [line] = boardRows([row([cell({ kind: 'publication', running: 1, dossierType: 'sheet', dossierId: 's' })])], t, count, 'nl');
    expect(line?.lights['publication']).toMatchObject({ state: 'good', label: '1 loopt', href: '/sheets/s' });
  });

  it('names the city only where there are several', () => {
    expect(boardRows([row([])], t, count, 'nl')[0]?.note).toBeUndefined();
    expect(boardRows([row([]), row([], 'other')], t, count, 'fr').map(({ note }) => note)).toEqual(['city', 'other']);
  });
});
