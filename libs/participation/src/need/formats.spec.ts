import { matchFormats } from './formats.js';

const format = (name: string, participantsMin: number, participantsMax: number) =>
  ({ providerId: 'a', providerName: { nl: 'Agora', fr: 'Agora', en: 'Agora' }, name: { nl: name, fr: name }, participantsMin, participantsMax });
const lab = format('Lab', 20, 40);
const plenary = format('Plenum', 80, 300);
const named = ({ fitting, warning }: ReturnType<typeof matchFormats>) => [fitting.map(({ name }) => name.nl), warning];

describe('the formats of a phase (R002-11)', () => {
  it('are those that work with the least and the most it plans', () => {
    expect(named(matchFormats({ participantsMin: 20, participantsMax: 40 }, [lab, plenary]))).toEqual([['Lab'], undefined]);
    expect(named(matchFormats({ participantsMin: 100, participantsMax: null }, [plenary, lab]))).toEqual([['Plenum'], undefined]);
  });

  it('where none works with so many, are said by the nearest', () => {
    expect(named(matchFormats({ participantsMin: 20, participantsMax: 62 }, [lab, plenary]))).toEqual([[], { code: 'R002-11', params: { participants: 62, least: 20, most: 40 } }]);
    expect(named(matchFormats({ participantsMin: 10, participantsMax: 30 }, [lab]))).toEqual([[], { code: 'R002-11', params: { participants: 10, least: 20, most: 40 } }]);
  });

  it('say nothing where nobody publishes any', () => {
    expect(named(matchFormats({ participantsMin: 20, participantsMax: 62 }, []))).toEqual([[], undefined]);
  });
});
