import { refuse } from '@centrale/kernel';
import { inspirationAudiences, requiredParts } from '../memorandum/memorandum.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl, type Texts } from './nl.js';
import { codesIn, participationRefusal } from './refusal-words.js';

const languages: Readonly<Record<string, Texts>> = { nl, fr, en };

/** What a sentence shows as it is: counts, amounts, dates, numbers of phases, rules and versions, a name. Every other parameter is a code. */
const shownAsItIs = new Set([
  'absent', 'adoptedOn', 'against', 'all', 'amount', 'askedOn', 'balance', 'before', 'bodies', 'cents', 'contributions', 'count', 'date', 'days', 'decidedOn', 'decisionOn', 'doneOn', 'due', 'dueOn',
  'earliest', 'electionOn', 'endsOn', 'floor', 'for', 'from', 'fromOn', 'givenOn', 'hours', 'kickOffOn', 'least', 'legislature', 'months', 'most', 'no', 'notice', 'on', 'onDate', 'open', 'over',
  'paid', 'participants', 'phase', 'possible', 'provider', 'rule', 'sentOn', 'since', 'startsOn', 'to', 'toOn', 'until', 'used', 'version', 'year', 'years',
]);

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
const coded = Object.entries<string>(nl.refusals).flatMap(([code, text]) => placesIn(text).filter((name) => !shownAsItIs.has(name)).map((name) => ({ code, name })));

describe.each(Object.entries(languages))('a refusal of trajectories in %s', (_language, texts) => {
  const said = (code: string, params: Record<string, string>) => participationRefusal(refuse(code, params), texts)!.params;

  it('has words for the codes that stand in it', () => {
    expect(coded.filter(({ code, name }) => !codesIn(code, texts)[name]).map(({ code, name }) => `${code} {${name}}`)).toEqual([]);
  });

  it('says each of its codes in words, never as a code', () => {
    const raw = coded.flatMap(({ code, name }) =>
      Object.entries(codesIn(code, texts)[name] ?? {}).filter(([each, words]) => said(code, { [name]: each })[name] !== words).map(([each]) => `${code} ${each}`));
    expect(raw).toEqual([]);
  });

  it('names what is missing in a trajectory, a memorandum, a note and an application of a committee', () => {
    for (const part of requiredParts) expect(said('R002-02', { part })['part']).toBe(texts.memorandum.parts[part]);
    expect(said('trajectory.field-missing', { field: 'domains' })['field']).toBe(texts.trajectory.fields.domains);
    expect(said('R000-05', { field: 'workForm' })['field']).toBe(texts.trajectory.fields.workForm);
    expect(said('sheet.field-missing', { field: 'goal' })['field']).toBe(texts.sheet.fields.goal);
    expect(said('R002-13', { field: 'email' })['field']).toBe(texts.committee.fields.email);
  });

  it('puts several codes behind each other', () => {
    const { youth, seniors } = texts.trajectory.targetGroups;
    expect(said('R001-12', { groups: 'youth, seniors' })['groups']).toBe(`${youth}, ${seniors}`);
  });
});

it('has a part of a memorandum for every audience of its inspiration', () => {
  expect(requiredParts.filter((part) => part.startsWith('inspiration.'))).toEqual(inspirationAudiences.map((audience) => `inspiration.${audience}`));
});
