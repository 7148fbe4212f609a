import { type Page } from '@centrale/kernel';
import { type MeetingReachRow, type Registered } from '@centrale/participation';
import { Gathering, reason } from './gathering.js';
import { type Town } from './town.js';
import { tokenIn } from './world.js';

export type MeetingDossier = 'meeting' | 'agendaItem' | 'correction' | 'registration' | 'contribution' | 'reach' | 'meetingBody' | 'nonConformity' | 'ownToken';
export type MeetingIds = Readonly<Record<MeetingDossier, string>>;

const location = { name: 'Bibliotheek', address: '', provider: 'other', access: '' };

/** A meeting of a working group to which people were invited, with an item, a registration and a question; and one that was held, with a correction of its report. */
export async function meetingIds(town: Town): Promise<MeetingIds> {
  const city = Gathering.of(town);
  const meetingBody = await city.body();
  const held = await city.held({ bodyId: meetingBody }, 22);
  await city.official.put(`/meetings/${held}/report`, { text: { nl: 'Verslag', fr: 'Compte rendu' } }, { ifMatch: 0 });
  await city.official.command(`/meetings/${held}/share-report`, { correctionUntil: await city.today() });
  const { id: correction } = await city.official.command(`/meetings/${held}/corrections`, { text: 'Twee zebrapaden' });
  const meeting = await city.invited({ bodyId: meetingBody }, 40);
  const { id: agendaItem } = await city.official.command(`/meetings/${meeting}/agenda-items`, { title: 'Zebrapad', explanation: '' });
  const { id: registration } = await town.secretariat.command(`/meetings/${meeting}/registrations`, byPhone);
  const { id: contribution } = await city.official.command('/contributions', { meetingId: meeting, kind: 'question', text: 'Wanneer?' });
  const { link } = await city.world.visitor().command<Registered>(`/public/meetings/${meeting}/register`, { name: 'An', email: 'an@example.org', language: 'nl', class: 'citizen', privateCapacity: false });
  const [fact] = await city.world.sql<{ id: string }>(
    `insert into centrale.non_conformity (id, organisation_id, dossier_type, dossier_id, rule, code, found_at) values (gen_random_uuid(), $1, 'meeting', $2, 'R001-04', 'R001-04.recorded', now()) returning id`,
    [town.cityId, meeting],
  );
  const called = await city.invited({ bodyId: meetingBody }, 50);
  await town.secretariat.command(`/meetings/${called}/registrations`, byPhone);
  await city.official.command(`/meetings/${called}/cancel`, { reason });
  const { items: [reach] } = await town.secretariat.read<Page<MeetingReachRow>>(`/meetings/${called}/reaches`);
  return { reach: reach!.id, nonConformity: fact!.id, meeting, agendaItem, correction, registration, contribution, meetingBody, ownToken: tokenIn(link!) };
}

const byPhone = { name: 'Omar', phone: '02 123 45 67', language: 'fr', source: 'phone', class: 'citizen', privateCapacity: false };

export const meetingAddresses = (ids: MeetingIds): readonly (readonly [RegExp, string])[] => [
  [/agenda-items\/:id/, ids.agendaItem], [/report-corrections/, ids.correction], [/\/registrations\/:id/, ids.registration], [/meeting-reaches/, ids.reach], [/contributions\/:id/, ids.contribution],
  [/non-conformities/, ids.nonConformity],
  [/feeds\/bodies/, ids.meetingBody], [/meetings\/:id/, ids.meeting],
];

interface Scene {
  readonly town: Town;
  readonly ids: MeetingIds;
}

const because = { reason: 'Daar is een reden voor' };
const outcome = { outcome: 'answered', text: { nl: 'Ja.', fr: 'Oui.' } };

export const meetingRequests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/meetings': async ({ town, ids }) => ({ bodyId: ids.meetingBody, ...(await Gathering.of(town).plan(60)) }),
  'POST /api/meetings/:id/edit': ({ town }) => Gathering.of(town).plan(60),
  'POST /api/meetings/:id/appoint': () => ({ chairPartyId: null, rapporteurPartyId: null }),
  'POST /api/meetings/:id/invite': () => ({ members: false, interested: false, parties: [], groups: [{ label: 'De straat', class: 'citizen', channel: 'poster' }] }),
  'POST /api/meetings/:id/relocate': async ({ town }) => ({ ...(await Gathering.of(town).inDays(40)), location, reason }),
  'POST /api/meetings/:id/postpone': () => ({ reason }),
  'POST /api/meetings/:id/cancel': () => ({ reason }),
  'POST /api/meetings/:id/reschedule': ({ town }) => Gathering.of(town).inDays(70),
  'POST /api/meetings/:id/agenda-items': () => ({ title: 'Bankjes', explanation: '' }),
  'POST /api/meetings/:id/order-agenda': () => ({ itemIds: [] }),
  'POST /api/meetings/:id/attendance': () => ({ lines: [{ class: 'citizen', count: 3 }] }),
  'PUT /api/meetings/:id/report': () => ({ text: { nl: 'Verslag', fr: 'Compte rendu' } }),
  'POST /api/meetings/:id/share-report': ({ town }) => ({ correctionUntil: town.today }),
  'POST /api/meetings/:id/corrections': () => ({ text: 'Twee zebrapaden' }),
  'POST /api/meetings/:id/registrations': () => byPhone,
  'POST /api/agenda-items/:id/accept': () => ({}),
  'POST /api/agenda-items/:id/defer': () => because,
  'POST /api/agenda-items/:id/refuse': () => because,
  'POST /api/report-corrections/:id/settle': () => ({ taken: true, answer: 'Aangepast.' }),
  'POST /api/meeting-reaches/:id/reach': () => ({ how: 'phone' }),
  'POST /api/registrations/:id/give-alternative': () => ({ alternative: 'extraMoment' }),
  'POST /api/contributions': ({ ids }) => ({ meetingId: ids.meeting, kind: 'opinion', text: 'Meer groen' }),
  'POST /api/non-conformities/:id/correct': () => ({ note: { nl: 'Wij nodigden opnieuw uit.', fr: 'Nous avons réinvité.' } }),
  'POST /api/contributions/:id/tie': () => ({}),
  'POST /api/contributions/:id/give-outcome': () => outcome,
  'POST /api/public/meetings/:id/register': () => ({ name: 'Bo', email: 'bo@example.org', language: 'nl', class: 'citizen', privateCapacity: false }),
  'POST /api/public/registrations/own': ({ ids }) => ({ token: ids.ownToken }),
  'POST /api/public/registrations/confirm': ({ ids }) => ({ token: ids.ownToken }),
  'POST /api/public/registrations/choose-alternative': ({ ids }) => ({ token: ids.ownToken, alternative: 'extraMoment' }),
  'POST /api/public/registrations/contribute': ({ ids }) => ({ token: ids.ownToken, kind: 'question', text: 'Wanneer?' }),
  // With a link that nobody has: it stays for those who come after.
  'POST /api/public/registrations/cancel': () => ({ token: 'x'.repeat(43) }),
  'POST /api/public/registrations/erase': () => ({ token: 'x'.repeat(43) }),
};
