import { type Page } from '@centrale/kernel';
import { type SheetView } from '@centrale/participation';
import { aBody, aDraft, aFramework, aSubmitted } from './support/quality.js';
import { Town } from './support/town.js';
import { unzip } from './support/unzip.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
  await aFramework(town);
}, 60_000);
afterAll(() => town?.close());

const view = (id: string): Promise<SheetView> => town.coordinator.read<SheetView>(`/sheets/${id}`);

describe('writing a sheet', () => {
  it('saves itself, and says what changed meanwhile', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    const { content, revision } = await view(id);
    const changed = { ...content, evaluation: { ...content.evaluation, yearly: false } };
    expect((await town.coordinator.put(`/sheets/${id}/content`, changed)).status).toBe(428);
    const saved = await town.coordinator.put<{ version: number }>(`/sheets/${id}/content`, changed, { ifMatch: revision });
    expect([saved.status, saved.body.version]).toEqual([200, revision + 1]);
    // Sent again after a lost answer: it is there already.
    expect((await town.coordinator.put<{ version: number }>(`/sheets/${id}/content`, changed, { ifMatch: revision })).body.version).toBe(revision + 1);
    const outdated = await town.coordinator.put(`/sheets/${id}/content`, content, { ifMatch: revision });
    expect([outdated.status, outdated.code]).toEqual([412, 'request.version-outdated']);
  });

  it('takes it out of conformity, and the log says so', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    await town.coordinator.command(`/sheets/${id}/check-conformity`);
    const { content, revision } = await view(id);
    await town.coordinator.put(`/sheets/${id}/content`, { ...content, final: { ...content.final, notes: { nl: 'Nog iets.', fr: 'Encore.' } } }, { ifMatch: revision });
    expect((await view(id)).status).toBe('draft');
    expect((await town.coordinator.post(`/sheets/${id}/submit`)).code).toBe('sheet.wrong-status');
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/sheet/${id}`);
    expect(items[0]?.command).toBe('revise');
  });

  it('refuses what is no sheet', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    const { content, revision } = await view(id);
    for (const broken of [
      {}, { ...content, general: { ...content.general, domain: 'astrology' } }, { ...content, advice: { ...content.advice, requestDays: 0 } },
      { ...content, budget: { ...content.budget, yearlyCents: -1 } }, { ...content, extra: true },
    ]) {
      expect((await town.coordinator.put(`/sheets/${id}/content`, broken, { ifMatch: revision })).status).toBe(400);
    }
  });
});

describe('the draft of the decision', () => {
  it('holds what the sheet says, in each language of the city, for whoever goes to the college', async () => {
    const { id: bodyId, number } = await aBody(town);
    const id = await aSubmitted(town, bodyId);
    const download = async (language: string) => fetch(`${town.world.url}/api/sheets/${id}/draft-decision?language=${language}`, { headers: { cookie: town.secretariat.cookie } });
    const dutch = await download('nl');
    expect([dutch.status, dutch.headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`${number}-v1-nl.docx`)]);
    const text = unzip(Buffer.from(await dutch.arrayBuffer())).get('word/document.xml')!.toString('utf8');
    for (const words of ['Het college beslist', 'GR 2025/10/20', 'Werkgroep welzijnsorganisaties', '10. Slotbepalingen', 'burgerlijke aansprakelijkheid']) expect(text).toContain(words);
    const french = unzip(Buffer.from(await (await download('fr')).arrayBuffer())).get('word/document.xml')!.toString('utf8');
    expect(french).toContain('Organisations sociales reconnues');
    expect((await download('en')).status).toBe(400);
    expect((await town.people.member.client.get(`/sheets/${id}/draft-decision?language=nl`)).status).toBe(403);
  });

  it('is made of what lies before the college only', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    expect((await town.secretariat.get(`/sheets/${id}/draft-decision?language=nl`)).code).toBe('sheet.wrong-status');
  });
});
