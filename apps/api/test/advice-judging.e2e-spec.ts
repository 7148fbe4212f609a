import { type Page } from '@centrale/kernel';
import { Advisory, aSelfCheck, aText, because, both } from './support/advisory.js';

const nothing = { nl: '', fr: '' };
const ownInitiative = { origin: 'ownInitiative' };
let advisory: Advisory;
beforeAll(async () => {
  advisory = await Advisory.open();
}, 60_000);
afterAll(() => advisory?.close());

const start = (body: object, by = advisory.member) => by.post('/advice', body);
const chain = async (id: string): Promise<string[]> => {
  const { items } = await advisory.secretariat.read<Page<{ command: string }>>(`/timeline/advice/${id}`);
  return items.map(({ command }) => command).reverse();
};

describe('the self-check of an atelier (R000-18)', () => {
  const sign = (id: string, changes: Parameters<typeof aSelfCheck>[0] = {}, by = advisory.chair) => by.post(`/advice/${id}/sign-self-check`, aSelfCheck(changes));

  it('judges every target group of its trajectories before anybody signs', async () => {
    const trajectoryId = await advisory.trajectory(advisory.atelier, { groups: ['residents', 'youth', 'seniors'] });
    const id = await advisory.voted(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    expect((await sign(id)).problem).toMatchObject({ status: 409, code: 'R000-18', params: { count: 2 } });
    const judged = (judgement: 'soughtNotReached' | 'notRelevant', explanation: { nl: string; fr: string } = because) => [
      ...aSelfCheck().targetGroups, { group: 'youth', judgement, explanation }, { group: 'seniors', judgement: 'heard' as const, explanation: nothing },
    ];
    expect((await sign(id, { targetGroups: judged('soughtNotReached', nothing) })).problem).toMatchObject({ code: 'R000-18', params: { count: 1 } });
    expect((await sign(id, { targetGroups: judged('notRelevant'), domains: ['housing'] })).code).toBe('R000-18.domains');
    expect((await sign(id, { targetGroups: judged('notRelevant'), voices: nothing })).code).toBe('R000-18.voices');
    expect((await sign(id, { targetGroups: judged('notRelevant'), dissentReported: false })).code).toBe('R000-18.dissent');
    expect((await sign(id, { targetGroups: judged('notRelevant'), noInfluence: false })).code).toBe('R000-18.influence');
    expect((await sign(id, { targetGroups: judged('notRelevant'), readability: [] })).code).toBe('R000-18.readability');
    const signed = await sign(id, { targetGroups: judged('notRelevant'), domains: ['housing'], oneDomainReason: because });
    expect([signed.status, signed.statements <= 16, signed.body.hash?.length]).toEqual([200, true, 64]);
    const advice = await advisory.advice(id);
    expect(advice).toMatchObject({ status: 'selfChecked', selfChecks: [{ outcome: 'pass', current: true, hash: signed.body.hash, domains: ['housing'] }] });
  });

  it('is signed by the chair, who is no part of the city, after the vote', async () => {
    const id = await advisory.voted(advisory.atelier);
    expect((await sign(id, {}, advisory.member)).problem).toMatchObject({ status: 403, params: { function: 'chair' } });
    expect((await sign(id, {}, advisory.official)).code).toBe('R000-13');
    const unvoted = await advisory.written(advisory.atelier);
    await advisory.member.command(`/advice/${unvoted}/complete`);
    expect((await sign(unvoted)).code).toBe('advice.vote-missing');
  });

  it('that fails leaves the advice complete, and no way on', async () => {
    const id = await advisory.voted(advisory.atelier);
    expect((await sign(id, { outcome: 'fail', noInfluence: false })).code).toBe('R000-18.remarks');
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck({ outcome: 'fail', noInfluence: false, remarks: because }));
    expect(await advisory.advice(id)).toMatchObject({ status: 'complete', selfChecks: [{ outcome: 'fail' }] });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, { motivations: [{ rule: 'R000-04', text: because }] })).code).toBe('R000-18.unsigned');
  });

  it('is void as soon as the text changes, and so is an adoption', async () => {
    const id = await advisory.voted(advisory.atelier);
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    await advisory.save(id, aText({ title: both('Nog één woord') }));
    expect(await advisory.advice(id)).toMatchObject({ status: 'complete', selfChecks: [{ current: false }] });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('advice.vote-missing');
    const adopted = await advisory.adopted(advisory.group);
    await advisory.save(adopted, aText({ analysis: nothing }));
    expect(await advisory.advice(adopted)).toMatchObject({ status: 'draft', noTrajectoryReason: null });
    expect(await chain(adopted)).toEqual(['start', 'edit', 'complete', 'recordVote', 'adopt', 'reopen']);
  });
});

describe('adopting', () => {
  it('without a trajectory an atelier says why, in public (R000-04)', async () => {
    const id = await advisory.voted(advisory.atelier);
    await advisory.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    expect((await advisory.advice(id)).may.adopt).toEqual({ code: 'R000-04' });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('R000-04');
    expect((await advisory.chair.post(`/advice/${id}/adopt`, { motivations: [{ rule: 'R000-04', text: nothing }] })).code).toBe('R000-04');
    const adopted = await advisory.chair.post(`/advice/${id}/adopt`, { motivations: [{ rule: 'R000-04', text: because }] });
    expect([adopted.status, adopted.statements <= 16]).toEqual([200, true]);
    expect(await advisory.advice(id)).toMatchObject({ status: 'adopted', noTrajectoryReason: because, deviations: [{ rule: 'R000-04', motivation: because }] });
  });

  it('with one it needs no reason, and a working group never does', async () => {
    const trajectoryId = await advisory.trajectory(advisory.atelier);
    const id = await advisory.adopted(advisory.atelier, ownInitiative, aText({ trajectories: [{ trajectoryId, subTheme: nothing }] }));
    expect(await advisory.advice(id)).toMatchObject({ status: 'adopted', deviations: [] });
    expect((await advisory.chair.post(`/advice/${id}/adopt`, {})).code).toBe('advice.wrong-status');
    const ofGroup = await advisory.adopted(advisory.group);
    expect(await advisory.advice(ofGroup)).toMatchObject({ status: 'adopted', deviations: [], selfCheckDuty: 'optional' });
  });

  it('is withdrawn until it was sent; its request can then be answered by another', async () => {
    const requestId = await advisory.issued(advisory.group);
    const id = await advisory.adopted(advisory.group, { origin: 'request', requestId });
    const withdrawn = await advisory.chair.post(`/advice/${id}/withdraw`, { reason: 'We beginnen opnieuw' });
    expect([withdrawn.status, withdrawn.statements <= 16]).toEqual([200, true]);
    expect((await advisory.save(id, aText({ title: both('x') }))).code).toBe('advice.wrong-status');
    expect((await start({ bodyId: advisory.group.id, origin: 'request', requestId })).status).toBe(200);
  });
});
