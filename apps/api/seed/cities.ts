import { type Text3 } from '@centrale/kernel';
import { person, type CastOrganisation, type CastPerson } from './cast.js';

const same = (name: string): Text3 => ({ nl: name, fr: name, en: name });

/** Four fictional cities. The first lies in the Region and orders under the agreement; the others work with trajectories only. */
export const cities: readonly CastOrganisation[] = [
  {
    key: 'vijverbeek', kind: 'buyer', name: { nl: 'Vijverbeek', fr: 'Les Étangs', en: 'Vijverbeek' },
    contact: { phone: '02 000 00 00', email: 'participation@vijverbeek.example', address: 'Place de l’Étang / Vijverplein 1', postcode: '1999', city: 'Vijverbeek / Les Étangs' },
  },
  {
    key: 'lindeveld', kind: 'other', name: same('Stad Lindeveld'), languageRegime: 'flanders',
    contact: { phone: '050 00 00 00', email: 'participatie@lindeveld.example', address: 'Lindeplein 1', postcode: '8999', city: 'Lindeveld' },
  },
  {
    key: 'meerdonk', kind: 'other', name: same('Gemeente Meerdonk'), languageRegime: 'flanders',
    contact: { phone: '03 000 00 00', email: 'participatie@meerdonk.example', address: 'Kerkplein 1', postcode: '2999', city: 'Meerdonk' },
  },
  {
    key: 'dorenlo', kind: 'other', name: same('Stad Dorenlo'), languageRegime: 'flanders',
    contact: { phone: '09 000 00 00', email: 'participatie@dorenlo.example', address: 'Stationsstraat 1', postcode: '9999', city: 'Dorenlo' },
  },
];

export const citizens: readonly CastPerson[] = [
  person('samira', 'Samira Haddad', 'fr', ['vijverbeek', 'coordinator'], ['vijverbeek', 'projectOwner']),
  person('guy', 'Guy Lambert', 'fr', ['vijverbeek', 'decisionRecorder'], ['vijverbeek', 'secretariat']),
  person('joke', 'Joke Van Damme', 'nl', ['vijverbeek', 'elected']),
  person('ahmed', 'Ahmed El Idrissi', 'fr', ['vijverbeek', 'headOfService']),
  person('wim', 'Wim Claeys', 'nl', ['lindeveld', 'coordinator']),
  person('leen', 'Leen Baert', 'nl', ['lindeveld', 'chair']),
  person('tarik', 'Tarik Öztürk', 'nl', ['lindeveld', 'member']),
  person('griet', 'Griet Mertens', 'nl', ['lindeveld', 'secretariat']),
  person('bart', 'Bart Segers', 'nl', ['lindeveld', 'board']),
  person('katrien', 'Katrien Vos', 'nl', ['meerdonk', 'generalDirector']),
  person('aerts', 'Dirk Aerts', 'nl', ['meerdonk', 'managementTeam']),
  person('nys', 'Sofie Nys', 'nl', ['meerdonk', 'coordinator']),
  person('luc', 'Luc Hendrickx', 'nl', ['meerdonk', 'elected']),
  person('hilde', 'Hilde Geerts', 'nl', ['dorenlo', 'coordinator']),
  person('rashid', 'Rashid Benali', 'nl', ['dorenlo', 'chair']),
  person('martine', 'Martine Cools', 'nl', ['dorenlo', 'member']),
  person('johan', 'Johan Daems', 'nl', ['dorenlo', 'secretariat']),
  person('ilse', 'Ilse Roelants', 'nl', ['dorenlo', 'board']),
  person('stijn', 'Stijn Pauwels', 'nl', ['dorenlo', 'headOfService']),
];
