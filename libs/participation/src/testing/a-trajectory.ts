import { type Trajectory } from '../trajectory/trajectory.js';

/** An atelier's trajectory with nothing missing. */
export const aTrajectory = (changes: Partial<Trajectory> = {}): Trajectory => ({
  id: 't', number: 'T-2027-00001', organisationId: 'city', bodyId: 'atelier', templateId: 'template', packId: 'ATELIER', packVersion: 1, durationPolicy: 'bounded',
  status: 'draft', confidential: false, originAdviceRequestId: null, copiedFrom: null, cycle: 1, version: 1,
  title: { nl: 'Het plein van morgen', fr: 'La place de demain' }, question: { nl: 'Wat heeft het plein nodig?', fr: 'De quoi la place a-t-elle besoin ?' },
  purpose: 'advice', domains: ['mobility', 'publicSpace'], targetGroups: ['residents', 'youth'], neighbourhoodId: null, startsOn: '2027-03-01', endsOn: '2027-06-30',
  workForm: { nl: 'Drie gesprekken', fr: 'Trois échanges' }, compositionNote: { nl: 'Open groep', fr: 'Groupe ouvert' }, level: 'consult', topicKind: 'current', accessLevel: 'open',
  ...changes,
});
