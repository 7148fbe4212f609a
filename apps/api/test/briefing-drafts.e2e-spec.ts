import { type BriefingView } from '@centrale/procurement';
import { aNeed, Market, save, type BuyingOrganisation } from './support/market.js';
import { behind } from './support/rival.js';
import { type Inhabitant } from './support/world.js';

const PDF = { 'content-type': 'multipart/form-data; boundary=x' };
const pdf = '--x\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--x--\r\n';

let market: Market;
let buyer: BuyingOrganisation;

beforeAll(async () => {
  market = await Market.open();
  buyer = await market.buyer();
});
afterAll(() => market?.close());

const viewOf = (id: string, by: Inhabitant = buyer.owner): Promise<BriefingView> => by.client.read(`/briefings/${id}`);
const start = async (by: Inhabitant, body: object = {}): Promise<string> =>
  (await by.client.command('/briefings', { agreementId: market.agreementId, organisationId: buyer.organisationId, ...body })).id;

describe('writing together', () => {
  it('keeps of each field who last wrote it', async () => {
    const id = await start(market.officer, { ownerId: buyer.owner.id });
    const need = aNeed(market.today);
    await save(market.officer.client, `/briefings/${id}/content`, { ...need, question: '' }, 1);
    await save(buyer.owner.client, `/briefings/${id}/content`, need, 2);
    const { authors, ownerId, officerId } = await viewOf(id);
    const names = await market.world.sql<{ id: string; name: string }>('select id, name from centrale.person where id = any ($1)', [[market.officer.id, buyer.owner.id]]);
    const nameOf = (personId: string) => names.find((person) => person.id === personId)!.name;
    expect([authors['title'], authors['question'], authors['childcare']]).toEqual([nameOf(market.officer.id), nameOf(buyer.owner.id), undefined]);
    expect([ownerId, officerId]).toEqual([buyer.owner.id, market.officer.id]);
  });

  it('shows both versions when two tabs save over each other, and loses neither', async () => {
    const id = await market.draft(buyer);
    const first = { ...aNeed(market.today), title: 'Van de eerste tab' };
    await save(buyer.owner.client, `/briefings/${id}/content`, first, 2);
    const late = await buyer.owner.client.put(`/briefings/${id}/content`, { ...first, title: 'Van de tweede tab' }, { ifMatch: 2 });
    expect([late.status, late.code]).toEqual([412, 'request.version-outdated']);
    expect(late.problem.current).toEqual(await viewOf(id));
    expect((late.problem.current as BriefingView).content.title).toBe('Van de eerste tab');
  });

  it('takes what is already there as saved: a lost answer is no conflict', async () => {
    const id = await market.draft(buyer);
    const again = await save(buyer.owner.client, `/briefings/${id}/content`, aNeed(market.today), 1);
    expect(again.version).toBe(2);
  });

  it('asks which version was read', async () => {
    const id = await market.draft(buyer);
    const missing = await buyer.owner.client.put(`/briefings/${id}/content`, aNeed(market.today));
    const broken = await buyer.owner.client.put(`/briefings/${id}/content`, aNeed(market.today), { headers: { 'if-match': 'seven' } });
    expect([missing.status, broken.status]).toEqual([428, 400]);
  });

  it('decides on the version as the other tab left it', async () => {
    const id = await market.draft(buyer);
    const answer = await behind(market.world, `update centrale.briefing set version = 3, content = jsonb_set(content, '{title}', '"Eerst"') where id = $1`, [id], () =>
      buyer.owner.client.put(`/briefings/${id}/content`, aNeed(market.today, { title: 'Daarna' }), { ifMatch: 2 }),
    );
    expect([answer.status, (answer.problem.current as BriefingView).content.title]).toEqual([412, 'Eerst']);
  });

  it('leaves no entry in the audit', async () => {
    const id = await market.draft(buyer);
    expect(await market.world.sql('select command from centrale.audit_entry where dossier_id = $1', [id])).toEqual([{ command: 'start' }]);
  });
});

describe('documents', () => {
  it('come and go while the text may change, and are seen by whoever sees the briefing', async () => {
    const id = await market.draft(buyer);
    const { id: attachmentId } = await buyer.owner.client.command(`/attachments/briefing/${id}`, undefined, { raw: pdf, headers: PDF });
    expect((await viewOf(id)).attachments).toMatchObject([{ id: attachmentId, name: 'plan.pdf', mediaType: 'application/pdf' }]);
    const stranger = await market.buyer();
    expect((await stranger.owner.client.get(`/attachments/${attachmentId}`)).status).toBe(404);
    expect((await market.officer.client.get(`/attachments/${attachmentId}`)).status).toBe(200);
    await buyer.owner.client.command(`/briefings/${id}/submit`);
    const late = await buyer.owner.client.post(`/attachments/briefing/${id}`, undefined, { raw: pdf, headers: PDF });
    expect([late.status, late.code]).toEqual([409, 'briefing.not-editable']);
  });
});

describe('bad input', () => {
  it.each<[string, object]>([
    ['a negative budget', { budgetMaxCents: -1 }],
    ['a budget in words', { budgetMaxCents: '12,50 €' }],
    ['half a person', { participantsMin: 1.5 }],
    ['an unknown level', { level: 'amaze' }],
    ['a municipality elsewhere', { municipality: '44021' }],
    ['an unknown field', { colour: 'iris' }],
    ['a phase without sessions', { phases: [{ name: 'a', startsOn: null, endsOn: null }] }],
    ['a date that does not exist', { fixedDates: [{ date: '2027-02-30', what: 'Raad' }] }],
    ['a title without end', { title: 'x'.repeat(201) }],
    ['a missing field', { title: undefined }],
  ])('with %s is told which field', async (_, changes) => {
    const id = await market.draft(buyer);
    const answer = await buyer.owner.client.put(`/briefings/${id}/content`, { ...aNeed(market.today), ...changes }, { ifMatch: 2 });
    expect([answer.status, answer.code]).toEqual([400, 'request.invalid']);
    expect(answer.problem.fields?.[0]?.path.split('.')[0]).toBe(Object.keys(changes)[0]);
  });

  it('does not take an amount without end', async () => {
    const id = await market.draft(buyer);
    const raw = JSON.stringify(aNeed(market.today)).replace('"budgetMaxCents":4000000', '"budgetMaxCents":1e309');
    const answer = await buyer.owner.client.put(`/briefings/${id}/content`, undefined, { ifMatch: 2, raw, headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, 'budgetMaxCents']);
  });
});
