import { nl } from '../texts/nl';
import { countsOf, csvOfBoard, isPressing, lightOf, type BoardLight, type BoardRow } from './board-rows';

const columns = [{ key: 'report', label: 'Jaarverslag' }, { key: 'advice', label: 'Advies' }];
const aRow = (lights: BoardRow['lights']): BoardRow => ({ id: 'a', label: 'Raad', lights });

describe('a board of lights', () => {
  it('takes what is not there for what does not apply', () => {
    expect(lightOf(aRow({}), columns[0]!)).toEqual({ state: 'none' });
  });

  it('counts each state, the most pressing first', () => {
    const rows = [aRow({ report: { state: 'good' }, advice: { state: 'bad' } }), aRow({ report: { state: 'unset' } }), aRow({ report: { state: 'good' } })];
    expect(countsOf(rows, columns)).toEqual([{ state: 'bad', count: 1 }, { state: 'unset', count: 1 }, { state: 'good', count: 2 }]);
  });

  it('presses for what is wrong, near or without a date', () => {
    const pressing = (state: BoardLight['state']): boolean => isPressing(aRow({ advice: { state } }), columns);
    expect((['bad', 'warn', 'unset', 'good', 'none'] as const).map(pressing)).toEqual([true, true, true, false, false]);
  });

  it('gives a line for each light in its file', () => {
    const csv = csvOfBoard([aRow({ report: { state: 'bad', label: 'te laat', due: '2027-03-01', detail: 'Herinnerd.' } })], columns, 'Orgaan', nl);
    expect(csv.split('\r\n').slice(1, 3)).toEqual(['Raad;Jaarverslag;Niet in orde;te laat;2027-03-01;Herinnerd.', 'Raad;Advies;Niet van toepassing;;;']);
  });
});
