import { fourPacks } from '../rule-pack/four-packs.js';
import { type PackId, type PackParameters } from '../rule-pack/rule-pack.js';
import { type Meeting } from '../meeting/meeting.js';

/** A meeting of a working group with nothing missing, on Tuesday 26 May 2026; Whit Monday is the day before. */
export const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: '01890000-0000-7000-8000-000000000001',
  number: 'MT-2026-00001',
  organisationId: 'city',
  bodyId: 'body',
  trajectoryId: null,
  phaseId: null,
  kind: 'bodyMeeting',
  title: { nl: 'Overleg van de werkgroep', fr: 'Réunion du groupe de travail' },
  startsAt: new Date('2026-05-26T17:00:00Z'),
  endsAt: new Date('2026-05-26T19:00:00Z'),
  status: 'scheduled',
  location: { name: 'Gemeentehuis', address: 'Plein 1', provider: 'other', access: '' },
  languages: ['nl', 'fr'],
  capacity: null,
  alternatives: [],
  public: true,
  chairPartyId: 'chair',
  rapporteurPartyId: 'rapporteur',
  servesQuestionId: null,
  method: { nl: '', fr: '' },
  packId: 'WERKGROEP',
  packVersion: 1,
  publishedAt: new Date('2026-04-20T08:00:00Z'),
  invitedAt: null,
  sequence: 0,
  ...changes,
});

export const aPack = (id: PackId, changes: Partial<PackParameters> = {}): { readonly id: PackId; readonly parameters: PackParameters } => ({
  id, parameters: { ...fourPacks[id].parameters, ...changes },
});
