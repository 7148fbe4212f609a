import { counted, fill, listed } from './fill.js';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('filling in parameters', () => {
  it('writes instants on Brussels clocks and civil dates as they are', () => {
    expect(fill('tot {until}', { until: '2027-03-01T11:00:00Z' }, 'nl')).toBe('tot 1 maart 2027, 12:00');
    expect(fill('jusqu’au {until}', { until: '2027-03-01' }, 'fr')).toBe('jusqu’au 1 mars 2027');
  });

  it('writes cents as euro only where the place says so', () => {
    expect(plain(fill('{left:amount} / {left}', { left: 1_250_050 }, 'nl'))).toBe('€ 12.500,50 / 1.250.050');
    expect(plain(fill('{left:amount}', { left: 1_250_000 }, 'fr'))).toBe('12 500 €');
  });

  it('leaves a place without parameter visible', () => {
    expect(fill('{count} van {most}', { count: 1 }, 'nl')).toBe('1 van {most}');
  });

  it('counts and lists as the language does', () => {
    expect(counted({ one: '{count} lot', other: '{count} lots' }, 1, 'fr')).toBe('1 lot');
    expect(counted({ one: '{count} perceel', other: '{count} percelen' }, 2, 'nl')).toBe('2 percelen');
    expect(listed(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  });
});
