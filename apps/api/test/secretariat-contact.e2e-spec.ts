import { type Contact, type Page } from '@centrale/kernel';
import { type InterestFormView, type PublicBodyView, type PublicMeetingView } from '@centrale/participation';
import { type OrganisationContactView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { Gathering } from './support/gathering.js';
import { run } from './support/platform.js';
import { Told } from './support/trajectories.js';
import { Town } from './support/town.js';

let gathering: Gathering;
let town: Town;
let visitor: Client;
let meetingId: string;
let trajectoryId: string;
let bodyId: string;
beforeAll(async () => {
  gathering = await Gathering.open();
  ({ town } = gathering);
  visitor = town.world.visitor();
  trajectoryId = (await (await Told.cycle(town)).announced({ purpose: 'dialogue', endsOn: null })).id;
  bodyId = await gathering.body();
  meetingId = await gathering.invited({ trajectoryId: await gathering.trajectory('WIJK') }, 30, { kind: 'open' });
}, 60_000);
afterAll(() => town?.close());

const given: Contact = { phone: '02 000 00 00', email: 'hallo@zennebeek.example', address: 'Marktplein 1', postcode: '1999', city: 'Zennebeek' };
const set = (contact: object, by = town.coordinator, id = town.cityId) => by.post(`/organisations/${id}/set-contact`, contact);
const seen = (by = town.coordinator) => by.read<OrganisationContactView>(`/organisations/${town.cityId}/contact`);
const told = async (): Promise<readonly (Contact | null)[]> => [
  (await visitor.read<PublicMeetingView>(`/public/meetings/${meetingId}`)).contact, (await visitor.read<InterestFormView>(`/public/interest-forms/${trajectoryId}`)).contact,
  (await visitor.read<PublicBodyView>(`/public/bodies/${bodyId}`)).contact,
];

describe('how the secretariat of a city is reached', () => {
  it('is nothing before somebody says so', async () => {
    expect(await seen()).toMatchObject({ id: town.cityId, kind: 'buyer', contact: null, may: { setContact: null } });
    expect(await told()).toEqual([null, null, null]);
  });

  it('is told wherever people register or show interest, so that nobody without e-mail stays away (R000-10)', async () => {
    const answer = await set({ ...given, city: ' Zennebeek ' });
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    expect((await seen()).contact).toEqual(given);
    expect(await told()).toEqual([given, given, given]);
    for (const path of [`/public/meetings/${meetingId}`, `/public/interest-forms/${trajectoryId}`, `/public/bodies/${bodyId}`]) expect([path, (await visitor.get(path)).statements <= 8]).toEqual([path, true]);
  });

  it('is changed whole: what is left out is told no longer, and the audit keeps no number and no address', async () => {
    expect((await set({ phone: '02 000 00 01' })).status).toBe(200);
    expect(await told()).toEqual([1, 2, 3].map(() => ({ phone: '02 000 00 01', email: null, address: null, postcode: null, city: null })));
    const facts = await town.world.sql<{ facts: object }>(`select facts from audit_entry where dossier_id = $1 and command = 'setContact' order by seq`, [town.cityId]);
    expect(facts.map((each) => each.facts)).toEqual([{ phone: true, email: true, post: true }, { phone: true, email: false, post: false }]);
    expect((await set({})).status).toBe(200);
    expect(await told()).toEqual([null, null, null]);
  });

  it('is a number, an address and a postcode, and an address that a letter reaches', async () => {
    const half = await set({ address: 'Marktplein 1' });
    expect([half.status, half.code]).toEqual([409, 'organisation.address-incomplete']);
    for (const [field, value] of [['phone', 'bel ons'], ['email', 'zennebeek'], ['postcode', '0999']] as const) {
      const answer = await set({ ...given, [field]: value });
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    }
    await expect(run(town.world.database.appUrl, `update organisation set contact_address = 'Marktplein 1' where id = $1`, [town.cityId])).rejects.toMatchObject({ constraint: 'organisation_address' });
    const provider = `update organisation set kind = 'provider', contact_phone = '02 000 00 02' where id = $1`;
    await expect(run(town.world.database.ownerUrl, provider.replace('organisation', 'centrale.organisation'), [town.cityId])).rejects.toMatchObject({ constraint: 'organisation_contact' });
  });

  it('is said by the coordinator of the city and by whoever keeps the register, and by nobody else', async () => {
    const elsewhere = await Town.in(town.world);
    const administrator = await town.world.administrator();
    expect((await set(given, administrator)).status).toBe(200);
    expect((await seen(town.manager.client)).contact).toEqual(given);
    expect((await set(given, elsewhere.coordinator)).status).toBe(403);
    expect((await elsewhere.coordinator.get(`/organisations/${town.cityId}/contact`)).status).toBe(404);
    expect((await set(given, town.secretariat)).status).toBe(403);
    expect((await visitor.post(`/organisations/${town.cityId}/set-contact`, given)).status).toBe(401);
    const { items } = await administrator.read<Page<{ command: string }>>(`/timeline/organisation/${town.cityId}`);
    expect(items[0]?.command).toBe('setContact');
  });

  it('is not said of a provider', async () => {
    const provider = await town.world.organisation('provider');
    const administrator = await town.world.administrator();
    expect((await set(given, administrator, provider)).code).toBe('organisation.no-secretariat');
    expect(await administrator.read<OrganisationContactView>(`/organisations/${provider}/contact`)).toMatchObject({ may: { setContact: { code: 'organisation.no-secretariat' } } });
    await expect(run(town.world.database.appUrl, `update organisation set contact_phone = '02 000 00 00' where id = $1`, [provider])).rejects.toMatchObject({ constraint: 'organisation_contact' });
  });
});
