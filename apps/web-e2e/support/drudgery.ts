import 'reflect-metadata';
import { type APIRequestContext } from '@playwright/test';
import { type Done } from '@centrale/kernel';
import { emptyBriefing, type BriefingContent, type BriefingView } from '@centrale/procurement';
import { randomUUID } from 'node:crypto';
import { addDays, today } from './calendar.ts';
import { pdf } from './files.ts';
import { ask, type Language } from './people.ts';

/** A command of a person, over HTTP: for what another journey shows in the browser. */
export async function command(request: APIRequestContext, path: string, data: object = {}): Promise<Done> {
  const answer = await request.post(`/api${path}`, { data, headers: { 'Idempotency-Key': randomUUID() } });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Done;
}

/** Saves a versioned draft on top of what it is now. */
export async function save(request: APIRequestContext, path: string, version: number, data: object): Promise<void> {
  const answer = await request.put(`/api${path}`, { data, headers: { 'If-Match': `"${version}"` } });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
}

/** A whole briefing on lots 2 and 3, in the language of its owner. */
export async function fullContent(request: APIRequestContext, title: string, language: Exclude<Language, 'en'>): Promise<BriefingContent> {
  const day = await today(request);
  const said = (nl: string, fr: string): string => (language === 'nl' ? nl : fr);
  return {
    ...emptyBriefing, title, procedureLanguage: language, level: 'involve', audiences: ['residents'], participantsMax: 60, recruitment: ['openCall'], formats: ['workshop'],
    context: said('Het plein wordt opnieuw aangelegd.', 'La place est réaménagée.'),
    question: said('Wat moet het plein voor de buurt zijn?', 'Que doit être la place pour le quartier ?'),
    deliverables: said('Vier bijeenkomsten met verslag.', 'Quatre réunions et leurs comptes rendus.'),
    payer: said('Gewone begroting', 'Budget ordinaire'),
    phases: [{ name: said('Bijeenkomsten', 'Réunions'), startsOn: addDays(day, 90), endsOn: addDays(day, 200), sessions: 4 }],
    sessionLanguages: ['nl', 'fr'], deliverableLanguages: ['nl', 'fr'], budgetMaxCents: 40_000_00, lotsWanted: [2, 3],
    contactName: 'Service participation', contactEmail: 'participation@demo.example',
  };
}

/** A draft of a call-off, from a briefing that its owner wrote and the officer accepted; answers its address. */
export async function draftCallOff(owner: APIRequestContext, officer: APIRequestContext, title: string, language: Exclude<Language, 'en'>): Promise<string> {
  const briefing = await draftBriefing(owner, title, language);
  await command(owner, `${briefing}/submit`);
  await command(officer, `${briefing}/take-in`);
  await command(owner, `${briefing}/agree`);
  await command(officer, `${briefing}/accept`);
  const { id } = await command(officer, '/call-offs', { briefingId: briefing.split('/').at(-1) });
  return `/call-offs/${id}`;
}

/** A briefing with nothing missing, not submitted yet; answers its address. */
export async function draftBriefing(owner: APIRequestContext, title: string, language: Exclude<Language, 'en'> = 'nl'): Promise<string> {
  const { items: [agreement] } = await ask<{ items: { id: string }[] }>(owner, '/agreements');
  const { memberships: [membership] } = await ask<{ memberships: { organisationId: string }[] }>(owner, '/session');
  const { id } = await command(owner, '/briefings', { agreementId: agreement?.id, organisationId: membership?.organisationId });
  const { version } = await ask<BriefingView>(owner, `/briefings/${id}`);
  await save(owner, `/briefings/${id}/content`, version, await fullContent(owner, title, language));
  return `/briefings/${id}`;
}

/** Adds a document to a call-off; answers its id. */
export async function attach(request: APIRequestContext, callOff: string, name: string): Promise<string> {
  const answer = await request.post(`/api/attachments/callOff/${callOff.split('/').at(-1)}`, { multipart: { file: pdf(name) }, headers: { 'Idempotency-Key': randomUUID() } });
  if (!answer.ok()) throw new Error(`Attaching answered ${answer.status()}: ${await answer.text()}`);
  return ((await answer.json()) as Done).id;
}
