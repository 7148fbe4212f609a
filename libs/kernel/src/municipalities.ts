import { type LocalText } from './language.js';

export interface Municipality {
  /** Code of the national institute of statistics. */
  readonly nis: string;
  readonly name: LocalText;
}

const named = (nis: string, nl: string, fr: string): Municipality => ({ nis, name: { nl, fr } });

/** The nineteen municipalities of the Brussels-Capital Region. */
export const municipalities: readonly Municipality[] = [
  named('21001', 'Anderlecht', 'Anderlecht'),
  named('21002', 'Oudergem', 'Auderghem'),
  named('21003', 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe'),
  named('21004', 'Brussel', 'Bruxelles'),
  named('21005', 'Etterbeek', 'Etterbeek'),
  named('21006', 'Evere', 'Evere'),
  named('21007', 'Vorst', 'Forest'),
  named('21008', 'Ganshoren', 'Ganshoren'),
  named('21009', 'Elsene', 'Ixelles'),
  named('21010', 'Jette', 'Jette'),
  named('21011', 'Koekelberg', 'Koekelberg'),
  named('21012', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean'),
  named('21013', 'Sint-Gillis', 'Saint-Gilles'),
  named('21014', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode'),
  named('21015', 'Schaarbeek', 'Schaerbeek'),
  named('21016', 'Ukkel', 'Uccle'),
  named('21017', 'Watermaal-Bosvoorde', 'Watermael-Boitsfort'),
  named('21018', 'Sint-Lambrechts-Woluwe', 'Woluwe-Saint-Lambert'),
  named('21019', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre'),
];
