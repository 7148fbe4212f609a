import { type Done } from '@centrale/kernel';
import { Advisory, aSelfCheck, aText, because, both } from './advisory.js';
import { type Town } from './town.js';

export type AdviceDossier = 'adviceBody' | 'request' | 'advice' | 'adviceResponse' | 'commitment' | 'voter';
export type AdviceIds = Readonly<Record<AdviceDossier, string>>;

/** A question that runs, and an advice that was answered with a promise: one of each for the table of who reaches what. */
export async function adviceIds(town: Town): Promise<AdviceIds> {
  const advisory = await Advisory.in(town);
  const request = await advisory.issued(advisory.group);
  const advice = await advisory.sent();
  const { id: adviceResponse } = await advisory.secretariat.command('/advice-responses', { adviceId: advice });
  const today = await advisory.today();
  const answers = await advisory.answers(advice, ['adopted', 'adopted', 'adopted'], { nl: '', fr: '' });
  await advisory.secretariat.put(`/advice-responses/${adviceResponse}`, { organ: 'College', decisionOn: today, decisionRef: '1', introduction: because, answers }, { ifMatch: 1 });
  await advisory.secretariat.command(`/advice-responses/${adviceResponse}/finalise`);
  const { id: commitment } = await advisory.official.command<Done>(`/advice/${advice}/commit`, { what: because, dueOn: today });
  return { adviceBody: advisory.group.id, request, advice, adviceResponse, commitment, voter: advisory.group.parties.get(town.people.member.id)! };
}

export const adviceAddresses = (ids: AdviceIds): readonly (readonly [RegExp, string])[] => [
  [/advice-requests/, ids.request], [/advice-responses/, ids.adviceResponse], [/\/advice\//, ids.advice],
];

interface Scene {
  readonly town: Town;
  readonly ids: AdviceIds;
}

const asked = { subject: both('Leegstand'), question: both('Wat te doen?') };

export const adviceRequests: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'POST /api/advice-requests': ({ ids }) => ({ bodyId: ids.adviceBody }),
  'PUT /api/advice-requests/:id': () => asked,
  'POST /api/advice-requests/:id/issue': () => ({}),
  'POST /api/advice-requests/:id/withdraw': () => ({ reason: 'Niet meer nodig' }),
  'POST /api/advice-requests/:id/propose-extension': () => ({ toDays: 45, motivation: because }),
  'POST /api/advice': ({ ids }) => ({ bodyId: ids.adviceBody, origin: 'ownInitiative' }),
  'PUT /api/advice/:id': () => aText(),
  'POST /api/advice/:id/annex': () => ({ text: 'Een nota' }),
  'POST /api/advice/:id/record-vote': ({ town, ids }) => ({ on: town.today, votes: [{ partyId: ids.voter, choice: 'for' }] }),
  'POST /api/advice/:id/sign-self-check': () => aSelfCheck(),
  'POST /api/advice/:id/adopt': () => ({}),
  'POST /api/advice/:id/withdraw': () => ({ reason: 'Opnieuw beginnen' }),
  'POST /api/advice/:id/send': () => ({}),
  'POST /api/advice/:id/receive': ({ town }) => ({ receivedOn: town.today }),
  'POST /api/advice/:id/give-interim': () => ({ text: because, announcedFor: '2199-01-01' }),
  'POST /api/advice/:id/commit': () => ({ what: because, dueOn: '2199-01-01' }),
  'POST /api/advice/:id/fulfil': ({ town, ids }) => ({ commitmentId: ids.commitment, doneOn: town.today }),
  'POST /api/advice-responses': ({ ids }) => ({ adviceId: ids.advice }),
  'PUT /api/advice-responses/:id': ({ town }) => ({ organ: 'College', decisionOn: town.today, decisionRef: '1', introduction: because, answers: [] }),
};
