import { aWorld, PASSWORD, type Inhabitant, type World } from './support/world.js';

let world: World;
let officer: Inhabitant;

beforeAll(async () => {
  world = await aWorld();
  officer = await world.person('serviceOfficer', await world.serviceId());
});
afterAll(() => world?.close());

it('says who one is', async () => {
  const { body, statements } = await officer.client.get<object>('/session');
  expect(body).toMatchObject({ person: { id: officer.id, email: officer.email }, active: { role: 'serviceOfficer' } });
  expect(statements).toBe(2);
});
