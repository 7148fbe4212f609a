import { nl } from '../texts/nl';
import { csvOfRows } from './gantt-records';

describe('the file of a gantt', () => {
  it('has a line for each bar and marker, with civil dates', () => {
    const csv = csvOfRows([{
      id: 'r', label: 'Traject', group: 'Noord',
      bars: [{ id: 'b', start: '2027-03-01', end: '2027-03-31', label: 'Fase; één', tone: 'busy', progress: 0.4, problem: 'Te vroeg.' }],
      markers: [{ on: '2027-02-01', label: 'Advies', tone: 'warn', kind: 'due' }],
    }], 'Traject', nl.gantt);
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFGroep;Traject;Wat;Soort;Van;Tot en met;Voortgang;Conflict',
      'Noord;Traject;Advies;Uiterste datum;2027-02-01;2027-02-01;;',
      'Noord;Traject;"Fase; één";Periode;2027-03-01;2027-03-31;0,4;Te vroeg.',
      '',
    ]);
  });
});
