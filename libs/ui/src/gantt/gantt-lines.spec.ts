import fc from 'fast-check';
import { extentOf, isRow, lanesOf, linesOf, openingDayOf, reachOf, type GanttBar, type GanttRow, type RowLine } from './gantt-lines';

const scale = { from: '2027-01-01', perDay: 10 };
const aBar = (more: Partial<GanttBar> = {}): GanttBar => ({ id: 'a', start: '2027-01-11', end: '2027-01-20', label: 'Fase', tone: 'busy', ...more });
const aRow = (more: Partial<GanttRow> = {}): GanttRow => ({ id: 'r', label: 'Traject', bars: [aBar()], ...more });
const lineOf = (row: Partial<GanttRow>, perDay = scale.perDay): RowLine => linesOf([aRow(row)], { ...scale, perDay }).find(isRow)!;

describe('bars that would cover each other', () => {
  const places = fc.array(fc.record({ left: fc.integer({ min: 0, max: 400 }), reach: fc.integer({ min: 1, max: 120 }) }), { maxLength: 30 });

  it('stand in lanes of their own', () => {
    fc.assert(fc.property(places, (all) => {
      const lanes = lanesOf(all);
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(a.left + a.reach <= b.left || b.left + b.reach <= a.left).toBe(true);
        }
      }
    }));
  });

  it('take no more lanes than there are bars side by side', () => {
    fc.assert(fc.property(places, (all) => {
      const most = Math.max(0, ...all.map(({ left }) => all.filter((other) => other.left <= left && left < other.left + other.reach + 6).length));
      expect(Math.max(-1, ...lanesOf(all)) + 1).toBe(most);
    }));
  });

  it('take the first lane that is free', () => {
    expect(lanesOf([{ left: 0, reach: 50 }, { left: 10, reach: 20 }, { left: 40, reach: 20 }, { left: 60, reach: 5 }])).toEqual([0, 1, 1, 0]);
  });
});

describe('the day that a plan opens at', () => {
  const rows = [aRow(), aRow({ id: 's', bars: [aBar({ start: '2027-02-01', end: '2027-03-05' })] })];

  it('is today while it runs, its first day before it begins, its last once it is over', () => {
    expect(openingDayOf(rows, '2027-02-10')).toBe('2027-02-10');
    expect(openingDayOf(rows, '2026-12-01')).toBe('2027-01-11');
    expect(openingDayOf(rows, '2027-05-01')).toBe('2027-03-05');
    expect(openingDayOf([aRow({ bars: [] })], '2027-05-01')).toBe('2027-05-01');
  });
});

describe('a row', () => {
  it('measures a bar from the morning of its first day to the evening of its last', () => {
    expect(lineOf({}).bars[0]).toMatchObject({ left: 100, width: 100, lane: 0, inside: true, reach: 100 });
    expect(lineOf({ bars: [aBar({ end: '2027-01-11' })] }).bars[0]).toMatchObject({ width: 10, inside: false });
    expect(lineOf({ bars: [aBar({ end: '2027-01-01' })] }).bars[0]).toMatchObject({ left: 100, width: 10 });
  });

  it('keeps a label that does not fit from being covered by the next bar', () => {
    const after = aBar({ id: 'b', start: '2027-01-21', end: '2027-01-28' });
    expect(lineOf({ bars: [aBar(), after] }).bars.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(lineOf({ bars: [aBar(), { ...after, start: '2027-01-22' }] }).bars.map(({ lane }) => lane)).toEqual([0, 0]);
    expect(lineOf({ bars: [aBar({ label: 'Een veel te lange naam voor zo weinig' }), { ...after, start: '2027-01-22' }] }).bars.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it('grows with its lanes, and makes room for what is wrong', () => {
    const overlapping = [aBar(), aBar({ id: 'b' }), aBar({ id: 'c' })];
    expect([lineOf({ bars: [] }).height, lineOf({}).height, lineOf({ bars: overlapping }).height]).toEqual([46, 46, 102]);
    expect(lineOf({ bars: overlapping }).top).toBe(8);
    expect(lineOf({ bars: [aBar({ problem: 'Begint te vroeg.' })] })).toMatchObject({ height: 64, top: 19, problems: ['Begint te vroeg.'] });
  });

  it('puts a marker in the middle of its day, beside the bars', () => {
    const line = lineOf({ markers: [{ on: '2027-01-15', label: 'Raad', tone: 'calm', kind: 'milestone' }] });
    expect(line.markers[0]).toMatchObject({ left: 137, lane: 1 });
  });

  it('gives its bars in the order of time, for the keys', () => {
    expect(lineOf({ bars: [aBar({ id: 'late', start: '2027-02-01', end: '2027-02-10' }), aBar()] }).bars.map(({ bar }) => bar.id)).toEqual(['a', 'late']);
  });
});

describe('rows', () => {
  it('stand together under the name of their group', () => {
    const rows = [aRow({ id: '1', group: 'Noord' }), aRow({ id: '2', group: 'Zuid' }), aRow({ id: '3', group: 'Noord' })];
    expect(linesOf(rows, scale).map((line) => line.key)).toEqual(['group/Noord', 'row/1', 'row/3', 'group/Zuid', 'row/2']);
    expect(linesOf([aRow()], scale).map((line) => line.key)).toEqual(['row/r']);
  });

  it('tell how far to the right they come, labels included', () => {
    expect(reachOf(linesOf([aRow()], scale))).toBe(200);
    expect(reachOf(linesOf([aRow({ bars: [aBar({ end: '2027-01-11' })] })], scale))).toBeGreaterThan(140);
    expect(reachOf([])).toBe(0);
  });

  it('are about the days of bars and markers, and of today when it is near', () => {
    const rows = [aRow({ markers: [{ on: '2027-03-01', label: '', tone: 'bad', kind: 'due' }] })];
    expect(extentOf(rows, '2027-02-01')).toEqual({ from: '2027-01-11', to: '2027-03-01' });
    expect(extentOf(rows, '2026-12-24')).toEqual({ from: '2026-12-24', to: '2027-03-01' });
    expect(extentOf(rows, '2027-05-01')).toEqual({ from: '2027-01-11', to: '2027-05-01' });
    expect(extentOf(rows, '2029-05-01')).toEqual({ from: '2027-01-11', to: '2027-03-01' });
    expect(extentOf([], '2029-05-01')).toEqual({ from: '2029-05-01', to: '2029-05-01' });
  });
});
