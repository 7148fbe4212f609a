import { type Page } from '@centrale/kernel';
import { type CallOffView, type InvitationRow, type InvitationView } from '@centrale/procurement';
import { Market } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { behind } from './support/rival.js';
import { type Client } from './support/client.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let invited: InvitedProvider;
let rival: InvitedProvider;
let outsider: InvitedProvider;

beforeAll(async () => {
  market = await Market.open();
  invited = await market.provider([3]);
  rival = await market.provider([3]);
  outsider = await market.provider([5]);
});
afterAll(() => market?.close());

const client = (): Client => invited.manager.client;
const view = (id: string, by: Client = client()): Promise<InvitationView> => by.read<InvitationView>(`/invitations/${id}`);
const open = async (): Promise<{ procedure: Procedure; id: string }> => {
  const procedure = await Procedure.published(market);
  return { procedure, id: (await procedure.invitationOf(invited)).id };
};
const editorOf = ({ providerId }: InvitedProvider): Promise<Inhabitant> => market.world.person('providerEditor', providerId);

describe('an invitation', () => {
  it('shows the call-off as it was published, within its budget, and nothing of what it may cost', async () => {
    const { procedure, id } = await open();
    const { body, statements } = await client().get<InvitationView>(`/invitations/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body).toMatchObject({
      callOffId: procedure.id, status: 'invited', phase: 'questions', lotNo: 1, providerId: invited.providerId, offers: [], letter: null, orderId: null, cancelledReason: null,
      lot: { estimateCents: null, lotNumbers: [3], criteria: [{ code: 'approach', weight: 40 }, { code: 'team', weight: 20 }], priceWeight: 40 },
    });
    expect(body.may).toEqual({
      see: null, announceOffer: null, decline: null, giveUndertaking: { code: 'invitation.not-confidential' }, ask: null, saveDraft: null, submitOffer: null, withdrawOffer: { code: 'offer.not-live' },
    });
    expect(JSON.stringify(body)).not.toContain('2000000');
  });

  it('lies in the inbox, page by page, open ones apart', async () => {
    const { procedure } = await open();
    const first = await client().get<Page<InvitationRow>>('/invitations?limit=1');
    expect([first.body.items[0]?.callOffId, first.statements <= 8]).toEqual([procedure.id, true]);
    const second = await client().read<Page<InvitationRow>>(`/invitations?limit=1&after=${first.body.next}`);
    expect(second.items[0]?.id).not.toBe(first.body.items[0]?.id);
    await procedure.post('cancel', { reason: { nl: 'Zonder voorwerp', fr: 'Sans objet' } });
    const ids = async (query: string): Promise<string[]> => (await client().read<Page<InvitationRow>>(`/invitations?limit=100&open=${query}`)).items.map(({ callOffId }) => callOffId);
    expect(await ids('true')).not.toContain(procedure.id);
    expect(await ids('false')).toContain(procedure.id);
  });

  it('exists for its own provider only, whatever the role of others', async () => {
    const { id } = await open();
    for (const who of [rival.manager, outsider.manager]) {
      for (const answer of [who.client.get(`/invitations/${id}`), who.client.post(`/invitations/${id}/see`), who.client.post(`/invitations/${id}/questions`, { text: 'Mag ik?' })]) {
        expect((await answer).status).toBe(404);
      }
    }
    expect((await client().get(`/invitations/${NOBODY}`)).status).toBe(404);
    expect((await market.officer.client.get(`/invitations/${id}`)).status).toBe(403);
    expect((await market.officer.client.get(`/timeline/invitation/${id}`)).status).toBe(404);
  });

  it('is read, announced, declined and announced again; the reason is the provider’s own', async () => {
    const { id } = await open();
    const editor = await editorOf(invited);
    const seen = await client().post(`/invitations/${id}/see`);
    expect([seen.status, seen.statements <= 16]).toEqual([200, true]);
    expect((await client().post(`/invitations/${id}/see`)).code).toBe('invitation.wrong-status');
    await editor.client.command(`/invitations/${id}/announce-offer`);
    expect((await editor.client.post(`/invitations/${id}/decline`, { reason: 'Geen tijd' })).code).toBe('access.needs-role');
    await client().command(`/invitations/${id}/decline`, { reason: 'Onze ploeg is dan al bezet.' });
    expect(await view(id)).toMatchObject({ status: 'declined', declinedReason: 'Onze ploeg is dan al bezet.', may: { submitOffer: { code: 'offer.invitation-declined' } } });
    await client().command(`/invitations/${id}/announce-offer`);
    expect(await view(id)).toMatchObject({ status: 'willOffer', declinedReason: null });
    const { items } = await client().read<{ items: { command: string }[] }>(`/timeline/invitation/${id}`);
    expect(items.map(({ command }) => command)).toEqual(['announceOffer', 'decline', 'announceOffer', 'see', 'invite']);
  });

  it('tells the authority nothing before the opening: not in the call-off, its timeline, its notifications', async () => {
    const { procedure, id } = await open();
    const before = JSON.stringify(await comparable(procedure));
    await client().command(`/invitations/${id}/see`);
    await client().command(`/invitations/${id}/announce-offer`);
    await rival.manager.client.command(`/invitations/${(await procedure.invitationOf(rival)).id}/decline`, { reason: 'Geen tijd' });
    expect(JSON.stringify(await comparable(procedure))).toBe(before);
  });

  /** Everything that service and buyer can read of a call-off. */
  async function comparable(procedure: Procedure): Promise<object> {
    const { market: { officer }, buyer } = procedure;
    const views = await Promise.all([officer, buyer.owner].map(async (who) => [
      await procedure.view(who), await who.client.read(`/timeline/callOff/${procedure.id}`), await who.client.read('/notifications'), await who.client.read('/call-offs'),
    ]));
    return { views, shortlists: await officer.client.read(`/call-offs/${procedure.id}/shortlists`) };
  }

  it('is answered until the deadline, and from its instant on no more (P11)', async () => {
    const { procedure, id } = await open();
    const statement = `update centrale.call_off set offers_due_at = centrale.now() - interval '1 millisecond' where id = $1`;
    const answer = await behind(market.world, statement, [procedure.id], () => client().post(`/invitations/${id}/announce-offer`));
    expect([answer.status, answer.code]).toEqual([409, 'call-off.deadline-passed']);
  });
});

describe('questions', () => {
  const answer = { nl: 'De zalen zijn inbegrepen.', fr: 'Les salles sont comprises.' };

  it('are asked in private and answered to all in both languages, without telling who asked', async () => {
    const { procedure, id } = await open();
    const other = (await procedure.invitationOf(rival)).id;
    const asked = await client().post(`/invitations/${id}/questions`, { text: 'Zijn de zalen inbegrepen?' });
    expect([asked.status, asked.statements <= 16]).toEqual([200, true]);
    expect((await view(id)).questions).toMatchObject([{ id: asked.body.id, own: true, answer: null, askedBy: null }]);
    expect((await view(other, rival.manager.client)).questions).toEqual([]);

    const forService = (await procedure.view()).questions[0]!;
    expect([forService.text, forService.askedBy !== null, forService.may.answer]).toEqual(['Zijn de zalen inbegrepen?', true, null]);
    expect((await procedure.view(procedure.buyer.owner)).questions[0]).toMatchObject({ askedBy: null, may: { answer: { code: 'access.needs-role' } } });
    const timeline = await procedure.buyer.owner.client.read<object>(`/timeline/callOff/${procedure.id}`);
    expect(JSON.stringify(timeline)).not.toContain(invited.manager.id);

    const answered = await market.officer.client.post(`/questions/${asked.body.id}/answer`, { answer });
    expect([answered.status, answered.statements <= 16]).toEqual([200, true]);
    expect((await view(other, rival.manager.client)).questions).toMatchObject([{ text: 'Zijn de zalen inbegrepen?', answer, own: false, askedBy: null }]);
    expect((await view(id)).questions).toMatchObject([{ own: true, answer }]);
    const again = await market.officer.client.post(`/questions/${asked.body.id}/answer`, { answer });
    expect([again.status, again.code]).toEqual([409, 'question.answered']);
  });

  it('are answered in both languages, by the service alone; unknown ones do not exist', async () => {
    const { procedure, id } = await open();
    const { id: questionId } = await client().command(`/invitations/${id}/questions`, { text: 'Zijn de zalen inbegrepen?' });
    const half = await market.officer.client.post(`/questions/${questionId}/answer`, { answer: { nl: 'Ja', fr: '' } });
    expect([half.status, half.problem.fields?.[0]?.path]).toEqual([400, 'answer.fr']);
    expect((await procedure.buyer.owner.client.post(`/questions/${questionId}/answer`, { answer })).status).toBe(403);
    expect((await market.officer.client.post(`/questions/${NOBODY}/answer`, { answer })).status).toBe(404);
  });
});

describe('time', () => {
  it('ends questions, then offers, each at its instant; who must act is told, and the opening waits for answers', async () => {
    const waking = await Market.open({ settings: { WORKER: 'on' } });
    try {
      const provider = await waking.provider([3]);
      const opener = await waking.colleague('opener');
      const procedure = await Procedure.published(waking);
      const { id } = await procedure.invitationOf(provider);
      await provider.manager.client.command(`/invitations/${id}/questions`, { text: 'Zijn de zalen inbegrepen?' });
      const { questionsDueAt, offersDueAt, questions } = await procedure.view();
      const told = async (kind: string): Promise<string[]> =>
        (await waking.world.sql<{ person: string }>('select person_id as person from centrale.notification where kind = $1 and dossier_id = $2', [kind, procedure.id])).map(({ person }) => person);

      await waking.world.clock.to(questionsDueAt!);
      const late = await provider.manager.client.post(`/invitations/${id}/questions`, { text: 'Nog een vraag?' });
      expect([late.status, late.code]).toEqual([409, 'question.term-passed']);
      expect((await procedure.view()).phase).toBe('offers');
      expect(await told('call-off.questions-unanswered')).toEqual([waking.officer.id]);

      await waking.world.clock.to(offersDueAt!);
      const closed: CallOffView = await procedure.view();
      expect([closed.phase, closed.status]).toEqual(['closed', 'published']);
      expect((await provider.manager.client.read<InvitationView>(`/invitations/${id}`)).may).toMatchObject({
        announceOffer: { code: 'call-off.deadline-passed' }, submitOffer: { code: 'offer.deadline-passed' }, ask: { code: 'question.term-passed' },
      });
      expect(await told('call-off.offers-closed')).toEqual([opener.id]);
      const blocked = (await procedure.view(opener)).may.beginOpening;
      expect(blocked).toEqual({ code: 'question.unanswered', params: { count: 1 } });
      const refused = await opener.client.post(`/call-offs/${procedure.id}/begin-opening`);
      expect([refused.status, refused.code]).toEqual([409, 'question.unanswered']);
      await waking.officer.client.command(`/questions/${questions[0]!.id}/answer`, { answer: { nl: 'Ja.', fr: 'Oui.' } });
      expect((await procedure.view(opener)).may.beginOpening).toBeNull();
      expect((await waking.world.sql<{ next: Date | null }>('select next_check_at as next from centrale.call_off where id = $1', [procedure.id]))[0]!.next).toBeNull();
      const addendum = await procedure.post('addenda', { text: { nl: 'Te laat', fr: 'Trop tard' } });
      expect([addendum.status, addendum.code]).toEqual([409, 'call-off.deadline-passed']);
    } finally {
      await waking.close();
    }
  });
});
