import { differences, merged, proposed } from './differences';

const base = { title: 'Plein', level: 'inform', lots: [2], remarks: '' };

describe('two versions of one draft', () => {
  it('differ only where their values do', () => {
    const mine = { ...base, title: 'Het plein' };
    const theirs = { ...base, lots: [2, 3] };
    expect(differences(base, mine, theirs)).toEqual([
      { field: 'title', mine: 'Het plein', theirs: 'Plein', changed: 'mine' },
      { field: 'lots', mine: [2], theirs: [2, 3], changed: 'theirs' },
    ]);
  });

  it('propose the side that changed, and what the reader wrote where both did', () => {
    const found = differences(base, { ...base, title: 'A', remarks: 'x' }, { ...base, title: 'B', level: 'involve' });
    expect(found.map((each) => [each.field, proposed(each)])).toEqual([['title', 'mine'], ['level', 'theirs'], ['remarks', 'mine']]);
  });

  it('become one version that loses nothing that was chosen', () => {
    const mine = { ...base, title: 'A', remarks: 'x' };
    const theirs = { ...base, title: 'B', level: 'involve' };
    const found = differences(base, mine, theirs);
    expect(merged(mine, found, {})).toEqual({ title: 'A', level: 'involve', lots: [2], remarks: 'x' });
    expect(merged(mine, found, { title: 'theirs', remarks: 'theirs' })).toEqual({ title: 'B', level: 'involve', lots: [2], remarks: '' });
  });

  it('are the same when written alike', () => {
    expect(differences(base, { ...base }, { ...base, lots: [...base.lots] })).toEqual([]);
  });
});
