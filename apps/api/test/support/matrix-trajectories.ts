import { addDays, addMonths } from '@centrale/kernel';
import { emptyParts } from '@centrale/participation';
import { type Town } from './town.js';
import { aCommunication, aContent, anActivity, aTheme, both, templateOf, Told } from './trajectories.js';

export type TrajectoryDossier =
  | 'trajectory' | 'draft' | 'plannedPhase' | 'theme' | 'activity' | 'communication' | 'stakeholder' | 'interest' | 'memorandum' | 'committee' | 'interestLink';
export type TrajectoryIds = Readonly<Record<TrajectoryDossier, string>>;

const caller = (trajectoryId: string) => ({ trajectoryId, name: 'Jan Peeters', phone: '02 123 45 67', language: 'nl', source: 'phone' });
const visitor = (trajectoryId: string, email: string) => ({ trajectoryId, name: 'An', email, language: 'nl', privacyAccepted: true });
const committee = (organisationId: string) => ({
  organisationId, committeeName: 'Wijk', contactName: 'An', email: 'an@example.org', phone: '02 1', about: 'Nieuw', language: 'nl', privacyAccepted: true,
});
const aPhase = (today: string) => ({
  name: both('Extra'), goal: both(''), startsOn: today, endsOn: addDays(today, 5), participantsMin: null, participantsMax: null, neededServices: [], outputType: 'none',
});
const memorandum = (town: Town, years: number) => ({
  organisationId: town.cityId, templateId: templateOf('MEMO'), electionOn: addMonths(town.today, 12 * years), ownerId: town.people.generalDirector.id, title: both('Memorandum'),
});

/** A public cycle of citizen meetings with one of everything, a draft beside it, a memorandum in confidence and a new committee. */
export async function trajectoryIds(town: Town): Promise<TrajectoryIds> {
  const told = await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null });
  const draft = await Told.cycle(town);
  const [theme, activity, communication, stakeholder] = [
    await told.command('themes', aTheme()), await told.command('activities', anActivity()), await told.command('communication-acts', aCommunication(town.today)),
    await told.command('stakeholders', { name: 'Handelaars', reason: both('Kennen de straat') }),
  ];
  const { id: interest } = await town.secretariat.command('/interests', caller(told.id));
  const email = `an.${town.cityId}@example.org`;
  await town.world.visitor().command('/public/interests', visitor(told.id, email));
  const [mail] = await town.world.sql<{ link: string }>(`select params->>'link' as link from mail where address = $1`, [email]);
  const memo = await town.people.generalDirector.client.command('/memoranda', memorandum(town, 2));
  const { id: application } = await town.world.visitor().command('/public/committee-applications', committee(town.cityId));
  return {
    trajectory: told.id, draft: draft.id, plannedPhase: (await told.phase(3)).id, theme: theme.id, activity: activity.id, communication: communication.id, stakeholder: stakeholder.id,
    interest, memorandum: memo.id, committee: application, interestLink: new URL(mail!.link).hash.slice(1),
  };
}

export const trajectoryAddresses = (ids: TrajectoryIds): readonly (readonly [RegExp, string])[] => [
  [/trajectories\/:id\/content/, ids.draft], [/interest-forms/, ids.trajectory], [/trajectories\/:id/, ids.trajectory], [/phases\/:id/, ids.plannedPhase], [/themes\/:id/, ids.theme],
  [/activities\/:id/, ids.activity], [/communication-acts\/:id/, ids.communication], [/stakeholders\/:id/, ids.stakeholder], [/interests\/:id/, ids.interest],
  [/memoranda\/:id/, ids.memorandum], [/committee-applications\/:id/, ids.committee],
];

interface Scene {
  readonly town: Town;
  readonly ids: TrajectoryIds;
}
const reason = { reason: both('Daar is een reden voor') };
const nobodys = () => ({ token: 'x'.repeat(43) });

export const trajectoryRequests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/trajectories': ({ town }) => ({ templateId: templateOf('WIJK'), organisationId: town.cityId, startsOn: town.today, title: both('Noord') }),
  'PUT /api/trajectories/:id/content': ({ town }) => aContent(town.today, { purpose: 'dialogue', endsOn: null }),
  'POST /api/trajectories/:id/copy': ({ town }) => ({ startsOn: addDays(town.today, 30) }),
  'POST /api/trajectories/:id/announce': () => ({}),
  'POST /api/trajectories/:id/pause': () => reason,
  'POST /api/trajectories/:id/cancel': () => reason,
  'POST /api/trajectories/:id/begin-cycle': ({ town }) => ({ startsOn: town.today }),
  'POST /api/trajectories/:id/adjust': () => ({ topicKind: 'future' }),
  'POST /api/trajectories/:id/upgrade-pack': () => ({ toVersion: 2 }),
  'POST /api/trajectories/:id/phases': ({ town }) => ({ kind: 'dialogue', ...aPhase(town.today) }),
  'POST /api/phases/:id/change': ({ town }) => aPhase(town.today),
  'POST /api/phases/:id/make-ready': () => ({}),
  'POST /api/phases/:id/finish': () => ({}),
  'POST /api/phases/:id/skip': () => reason,
  'POST /api/phases/:id/record-output': () => ({ output: both('Gehoord') }),
  'POST /api/trajectories/:id/themes': () => aTheme(),
  'POST /api/themes/:id/change': () => aTheme({ priority: 2 }),
  'POST /api/trajectories/:id/activities': () => anActivity(),
  'POST /api/trajectories/:id/communication-acts': ({ town }) => aCommunication(town.today),
  'POST /api/trajectories/:id/stakeholders': () => ({ name: 'Buren', ...reason }),
  'POST /api/interests': ({ ids }) => caller(ids.trajectory),
  'POST /api/bodies/:id/interests': ({ ids }) => { const { trajectoryId: _, ...someone } = caller(ids.trajectory); return someone; },
  'POST /api/bodies/:id/tell': () => ({ channel: 'poster', onDate: '2026-01-05', languages: ['nl'], targetGroups: [], proof: 'foto' }),
  'POST /api/interests/:id/record-outcome': () => ({ outcome: 'invited' }),
  'POST /api/public/interests': ({ ids }) => visitor(ids.trajectory, 'bo@example.org'),
  'POST /api/public/bodies/:id/interests': ({ ids }) => { const { trajectoryId: _, ...someone } = visitor(ids.trajectory, 'bo@example.org'); return someone; },
  'POST /api/public/interests/confirm': ({ ids }) => ({ token: ids.interestLink }),
  // With links that nobody has: what would be erased stays for those who come after.
  'POST /api/public/interests/erase': nobodys,
  'POST /api/public/consents/withdraw': nobodys,
  'POST /api/memoranda': ({ town }) => memorandum(town, 8),
  'PUT /api/memoranda/:id/parts': () => emptyParts,
  'POST /api/memoranda/:id/name-team': () => ({ personIds: [] }),
  'POST /api/memoranda/:id/name-owner': ({ town }) => ({ ownerId: town.people.generalDirector.id }),
  'POST /api/memoranda/:id/validate': () => ({ decidedOn: '2026-01-05', reference: 'MAT 2026/12' }),
  'POST /api/memoranda/:id/embargo': ({ town }) => ({ until: town.today }),
  'POST /api/memoranda/:id/publish': () => ({}),
  'POST /api/memoranda/:id/cancel': () => reason,
  'POST /api/public/committee-applications': ({ town }) => committee(town.cityId),
  'POST /api/committee-applications/:id/refuse': () => ({ reason: 'Al vertegenwoordigd.' }),
};
