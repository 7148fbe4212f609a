import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { personCommands, personLifecycle } from '../people/person.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl, type PlatformTexts } from './nl.js';

const sources = readdirSync(path.resolve(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('texts'))
  .map((file) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8'))
  .join('\n');
const uttered = [...new Set([...sources.matchAll(/refuse\('([^']+)'/g)].map(([, code]) => code!))].sort();
const placesIn = (text: string): string => [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => place).sort().join();

describe('the platform’s texts', () => {
  it('exist for what its rules refuse, and for nothing else', () => {
    expect(uttered.length).toBeGreaterThan(10);
    expect(Object.keys(nl.refusals).sort()).toEqual(uttered);
  });

  it.each(Object.keys(nl.refusals) as (keyof PlatformTexts['refusals'])[])('of %s name the same parameters in every language', (code) => {
    expect([placesIn(fr.refusals[code]), placesIn(en.refusals[code])]).toEqual([placesIn(nl.refusals[code]), placesIn(nl.refusals[code])]);
  });

  it('of an invitation bring its link in every language', () => {
    for (const { notices } of [nl, fr, en]) expect(placesIn(notices['person.invited'].body)).toBe('{link}');
  });

  it('know every command on a person and every status', () => {
    expect(Object.keys(nl.events.person)).toEqual(expect.arrayContaining([...personCommands]));
    expect(Object.keys(nl.statuses.person).sort()).toEqual(Object.keys(personLifecycle).sort());
  });
});
