import { csvOf } from './csv';

const line = (...cells: Parameters<typeof csvOf>[1][number]): string => csvOf(['a'], [cells]).split('\r\n')[1]!;

describe('a table for a spreadsheet', () => {
  it('says its encoding and ends every line', () => {
    expect(csvOf(['Wat', 'Début'], [['één', 1]])).toBe('\uFEFFWat;Début\r\néén;1\r\n');
  });

  it('keeps separators, quotes and line breaks inside their cell', () => {
    expect(line('a;b', 'zei "nee"', 'een\ntwee', 'gewoon, ja')).toBe('"a;b";"zei ""nee""";"een\ntwee";gewoon, ja');
  });

  it('writes decimals with a comma and leaves out what is not there', () => {
    expect(line(1.5, -2, null, undefined, '')).toBe('1,5;-2;;;');
  });

  it('never lets a text become a formula', () => {
    expect(line('=1+1', '+32 2 123', '-cmd', '@x', ' =1', '-12,5')).toBe("'=1+1;'+32 2 123;'-cmd;'@x;' =1;-12,5");
  });
});
