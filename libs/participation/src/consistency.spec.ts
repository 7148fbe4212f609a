import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unreachable, type Lifecycle } from '@centrale/kernel';
import * as library from './index.js';
import { ruleIds, ruleOf, rules, type Rule } from './rule/rules.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import { en as enRules } from './texts/rules/en.js';
import { fr as frRules } from './texts/rules/fr.js';
import { nl as nlRules } from './texts/rules/nl.js';
import { remedyOf } from './texts/rules/remedy.js';

const here = import.meta.dirname;
const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/(^|\/)(texts|testing)\//.test(file) && !file.endsWith('rule/rules.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

interface Spoken {
  readonly refusals: Readonly<Record<string, string>>;
  readonly notices: Readonly<Record<string, { readonly subject: string; readonly body: string }>>;
}
const languages: Readonly<Record<string, Spoken>> = { nl, fr, en };
const refusals = Object.keys(nl.refusals);
// Some stand where facts are read that no pure rule has.
const api = path.resolve(here, '../../../apps/api/src');
const sources = [here, path.join(api, 'participation'), path.join(api, 'bridge')].map(sourcesIn).join('\n');
const nouns = new Set(refusals.filter((code) => !ruleOf(code)).map((code) => code.split('.')[0]));

const written = new Set([
  ...[...sources.matchAll(/'(R00\d-\d\d(?:\.[a-z]+(?:-[a-z]+)*)?)'/g)].map(([, code]) => code!),
  ...[...sources.matchAll(/'([a-z]+(?:-[a-z]+)*)\.([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].filter(([, noun]) => nouns.has(noun)).map(([, noun, rest]) => `${noun}.${rest}`),
  ...[...sources.matchAll(/refuseMove\(\s*'([^']+)'/g)].map(([, noun]) => `${noun}.wrong-status`),
]);
/** Uttered as refusals: quoted rule ids also name the rule of a clock, which says nothing. */
const uttered = [...sources.matchAll(/refuse\(\s*'([^']+)'/g)].map(([, code]) => code!);

const placesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place))].sort();

describe('texts', () => {
  it('exist for every refusal', () => {
    expect(uttered.filter((code) => !refusals.includes(code))).toEqual([]);
  });

  it('exist for no refusal that nobody utters', () => {
    expect(refusals.filter((code) => !written.has(code))).toEqual([]);
  });

  it('of refusals and notices name the same parameters in every language', () => {
    const differing = refusals.filter((code) => new Set(Object.values(languages).map((texts) => placesIn(texts.refusals[code]!).join())).size > 1);
    const notices = Object.keys(nl.notices).filter(
      (kind) => new Set(Object.values(languages).map(({ notices: all }) => `${placesIn(all[kind]!.subject).join()}/${placesIn(all[kind]!.body).join()}`)).size > 1,
    );
    expect([...differing, ...notices]).toEqual([]);
  });

  it('are written, not left empty', () => {
    const empty = (value: unknown): boolean => (typeof value === 'string' ? value.trim() === '' : Object.values(value as object).some(empty));
    expect([nl, fr, en, nlRules, frRules, enRules].map(empty)).toEqual([false, false, false, false, false, false]);
  });
});

/** The messages of a feature, as its Dutch texts write them. */
function wordedIn(file: string): { readonly code: string; readonly text: string }[] {
  const source = readFileSync(path.join(here, file), 'utf8');
  const from = source.indexOf('refusals: {');
  return [...source.slice(from, source.indexOf('\n  },', from)).matchAll(/^ {4}'([^']+)': (.*)$/gm)].map(([, code, text]) => ({ code: code!, text: text! }));
}

describe('a message', () => {
  it('is worded once: no other sentence takes its place', () => {
    const worded = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => /^[a-z-]+\/texts\/nl\.ts$/.test(file)).flatMap(wordedIn);
    const differing = worded.filter(({ code, text }) => worded.some((other) => other.code === code && other.text !== text));
    expect([worded.length > 300, differing]).toEqual([true, []]);
  });

  it('of a rule that says several things has its own remedy; the remedy of the rule answers the one that is the rule’s id alone', () => {
    const variants = refusals.filter((code) => ruleOf(code) !== undefined && ruleOf(code) !== code);
    const several = variants.filter((code) => refusals.filter((other) => ruleOf(other) === ruleOf(code)).length > 1);
    for (const texts of [nlRules, frRules, enRules]) {
      expect(several.filter((code) => remedyOf(code, ruleOf(code)!, texts) === texts.rules[ruleOf(code)!].remedy)).toEqual([]);
      expect(Object.keys(texts.remedies).filter((code) => !variants.includes(code))).toEqual([]);
    }
  });
});

describe('rules', () => {
  it('have a sentence and a remedy in every language', () => {
    for (const texts of [nlRules, frRules, enRules]) expect(Object.keys(texts.rules).sort()).toEqual([...ruleIds].sort());
  });

  it('have words for each of their variants, and no variant that is unknown', () => {
    const variants = ruleIds.flatMap((id) => Object.keys((rules[id] as Rule).variants ?? {}).map((variant) => `${id}.${variant}`));
    expect(variants.filter((code) => !(code in nl.refusals))).toEqual([]);
  });
});

const lifecycles = Object.entries(library).filter(([name]) => name.endsWith('Lifecycle')) as [string, Lifecycle<string, string>][];

describe.each(lifecycles)('the %s', (_name, lifecycle) => {
  const statuses = Object.keys(lifecycle);
  const exits = (status: string): string[] => Object.values(lifecycle[status] ?? {}).filter((to) => to !== undefined);

  it('reaches every status from its first one, and knows each that it leads to', () => {
    expect(unreachable(lifecycle, statuses[0]!)).toEqual([]);
    expect(statuses.flatMap(exits).filter((to) => !statuses.includes(to))).toEqual([]);
  });
});
