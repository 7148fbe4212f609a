import { type Actor, type Role } from '@centrale/kernel';
import { type BodySubject } from '../body/body.policy.js';
import { type Body, type BodyComposition } from '../body/body.js';
import { type BodyMembership } from '../body/membership.js';

const text = (nl: string, fr: string) => ({ nl, fr });

export const aComposition = (changes: Partial<BodyComposition> = {}): BodyComposition => ({
  description: text('Organisaties van het grondgebied', 'Organisations du territoire'), targetGroups: [], outreach: [], ...changes,
});

/** An active working group of a city, coordinated by its service. */
export const aBody = (changes: Partial<Body> = {}): Body => ({
  id: 'group', number: 'AS-2026-00001', organisationId: 'city', parentId: null, kind: 'workingGroup', groupType: 'thematic',
  name: text('Werkgroep welzijn', 'Groupe de travail bien-être'), policyDomain: 'welfare', status: 'active', contactOfficialId: 'hanna', leadPartyId: null,
  coordinationByService: true, packId: 'WERKGROEP', packVersion: 1, composition: aComposition(), themeNote: text('Welzijn', 'Bien-être'),
  frequency: text('Elke maand', 'Chaque mois'), attendance: 'open', publishedAt: null, ...changes,
});

/** A group that an atelier made. */
export const anAtelierGroup = (changes: Partial<Body> = {}): Body => aBody({ packId: 'ATELIER', parentId: 'atelier', coordinationByService: false, contactOfficialId: null, ...changes });

export const aSeat = (changes: Partial<BodyMembership> = {}): BodyMembership => ({
  id: 'seat', bodyId: 'group', partyId: 'house', function: 'member', voting: true, substituteFor: null, fromOn: '2026-01-01', toOn: null,
  conditionEvidence: 'Sociale kaart 1234', publicName: false, ...changes,
});

const city = { nl: 'Stad', fr: 'Ville', en: 'City' };

/** Somebody who holds these roles in the city, unless another organisation is named. */
export const anActor = (roles: readonly Role[], personId = 'ann', organisationId = 'city'): Actor => ({
  personId, sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: roles.map((role) => ({ id: `${role}-${personId}`, organisationId, organisationKind: 'other', organisationName: city, role })),
});

export const aSubject = (changes: Partial<BodySubject> = {}): BodySubject => ({
  organisationId: 'city', contactOfficialId: 'hanna', kind: 'workingGroup', packId: 'WERKGROEP', functions: [], parentFunctions: [], ...changes,
});
