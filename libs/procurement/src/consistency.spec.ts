import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unreachable, type Lifecycle } from '@centrale/kernel';
import {
  agreementLifecycle, awardLifecycle, briefingLifecycle, buyerLifecycle, callOffLifecycle, contactLifecycle, invitationLifecycle, offerLifecycle,
  orderLifecycle, qualificationLifecycle,
} from './index.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl, type Texts } from './texts/nl.js';

const here = import.meta.dirname;
const kernel = path.resolve(here, '../../kernel/src');
const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/(^|\/)(texts|testing)\//.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const languages = { nl, fr, en } satisfies Record<string, Texts>;
const refusals = Object.keys(nl.refusals);
const sources = sourcesIn(here) + sourcesIn(kernel);
const nouns = new Set(refusals.map((code) => code.split('.')[0]));

/** Codes as they stand in the sources: literals of a known noun that are no kinds of notices, and the wrong status that `refuseMove` makes. */
const written = new Set([
  ...[...sources.matchAll(/'([a-z]+(?:-[a-z]+)*)\.([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].filter(([, noun]) => nouns.has(noun)).map(([, noun, rest]) => `${noun}.${rest}`).filter((code) => !(code in nl.notices)),
  ...[...sources.matchAll(/refuse\(\s*'([^']+)'/g)].map(([, code]) => code!),
  ...[...sources.matchAll(/refuseMove\(\s*'([^']+)'/g)].map(([, noun]) => `${noun}.wrong-status`),
]);

const placesIn = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place).sort();

describe('texts', () => {
  it('exist for every refusal', () => {
    expect([...written].filter((code) => !refusals.includes(code))).toEqual([]);
  });

  it('exist for no refusal that nobody utters', () => {
    expect(refusals.filter((code) => !written.has(code))).toEqual([]);
  });

  it.each(refusals)('of %s name the same parameters in every language', (code) => {
    const places = Object.values(languages).map((texts) => placesIn((texts.refusals as Record<string, string>)[code]!));
    expect(places).toEqual([places[0], places[0], places[0]]);
  });

  it.each(Object.keys(nl.notices))('of the notice %s name the same parameters in every language', (kind) => {
    const places = Object.values(languages).map((texts) => {
      const notice = (texts.notices as Record<string, { subject: string; body: string }>)[kind]!;
      return [placesIn(notice.subject), [...new Set(placesIn(notice.body))]];
    });
    expect(places).toEqual([places[0], places[0], places[0]]);
  });

  it('are written, not left empty', () => {
    const empty = (value: unknown): boolean => (typeof value === 'string' ? value.trim() === '' : Object.values(value as object).some(empty));
    expect(Object.entries(languages).filter(([, texts]) => empty(texts)).map(([language]) => language)).toEqual([]);
  });
});

const lifecycles: [string, Lifecycle<string, string>, string][] = [
  ['agreement', agreementLifecycle, 'draft'],
  ['award', awardLifecycle, 'proposed'],
  ['briefing', briefingLifecycle, 'draft'],
  ['buyer', buyerLifecycle, 'requested'],
  ['call-off', callOffLifecycle, 'draft'],
  ['contact request', contactLifecycle, 'received'],
  ['invitation', invitationLifecycle, 'invited'],
  ['offer', offerLifecycle, 'sealed'],
  ['order', orderLifecycle, 'drafted'],
  ['qualification', qualificationLifecycle, 'applied'],
];

describe.each(lifecycles)('the lifecycle of the %s', (_noun, lifecycle, start) => {
  const statuses = Object.keys(lifecycle);
  const exits = (status: string): string[] => Object.values(lifecycle[status] ?? {}).filter((to) => to !== undefined);

  it('reaches every status from its start', () => {
    expect(unreachable(lifecycle, start)).toEqual([]);
  });

  it('leads to known statuses only', () => {
    expect(statuses.flatMap(exits).filter((to) => !statuses.includes(to))).toEqual([]);
  });
});

describe('lifecycles', () => {
  it('end: all but that of the invitation, over which a provider may change its mind until the deadline', () => {
    const endless = lifecycles.filter(([, lifecycle]) => Object.values(lifecycle).every((commands) => Object.keys(commands).length > 0));
    expect(endless.map(([noun]) => noun)).toEqual(['invitation']);
  });

  it('have no dead end: every status still leads to an end', () => {
    const stuck = lifecycles.filter(([noun]) => noun !== 'invitation').flatMap(([noun, lifecycle]) => {
      // An end is what nothing leads out of: a composed briefing can be composed again, and stays that.
      const ends = Object.keys(lifecycle).filter((status) => Object.values(lifecycle[status]!).every((to) => to === status));
      return Object.keys(lifecycle)
        .filter((status) => !ends.some((end) => !unreachable(lifecycle, status).includes(end)))
        .map((status) => `${noun}: ${status}`);
    });
    expect(stuck).toEqual([]);
  });
});
