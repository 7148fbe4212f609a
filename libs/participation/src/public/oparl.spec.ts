import { agendaEntries } from './oparl.js';

describe('an agenda over its versions', () => {
  const item = (itemId: string, title = itemId) => ({ itemId, title });
  const [first, second, third] = ['2027-01-01T10:00:00.000Z', '2027-02-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z'];

  it('keeps each item once, wherever it moves; it changed when its place or its words did', () => {
    expect(agendaEntries([
      { publishedAt: first, items: [item('a'), item('b'), item('c')] }, { publishedAt: second, items: [item('a'), item('c'), item('b')] },
      { publishedAt: third, items: [item('a'), item('c', 'anders'), item('b')] },
    ])).toEqual([
      { itemId: 'a', title: 'a', order: 0, created: first, modified: first }, { itemId: 'c', title: 'anders', order: 1, created: first, modified: third },
      { itemId: 'b', title: 'b', order: 2, created: first, modified: second },
    ]);
  });

  it('remembers what was taken off, since when; and what came back', () => {
    const off = [{ publishedAt: first, items: [item('a'), item('b')] }, { publishedAt: second, items: [item('b')] }];
    expect(agendaEntries(off)).toEqual([
      { itemId: 'b', title: 'b', order: 0, created: first, modified: second }, { itemId: 'a', title: 'a', order: null, created: first, modified: second },
    ]);
    expect(agendaEntries([...off, { publishedAt: third, items: [item('b')] }])[1]).toMatchObject({ order: null, modified: second });
    expect(agendaEntries([...off, { publishedAt: third, items: [item('b'), item('a')] }])[1]).toEqual({ itemId: 'a', title: 'a', order: 1, created: first, modified: third });
    expect(agendaEntries([])).toEqual([]);
  });
});
