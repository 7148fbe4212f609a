import { aBody, aComposition, anAtelierGroup } from '../testing/a-body.js';
import { type Body } from './body.js';
import { refuseCreation, type CreationFacts } from './creation.js';

const empty = { nl: '', fr: ' ' };
const facts: CreationFacts = { parent: undefined, languageRegime: 'brussels', heldThemes: 0 };
const atelier = aBody({ id: 'atelier', kind: 'strategicAtelier', packId: 'ATELIER' });
const refusal = (body: Body, changes: Partial<CreationFacts> = {}) => refuseCreation(body, { ...facts, ...changes });

describe('a body', () => {
  it('is of a kind that its rules know', () => {
    expect(refusal(aBody({ kind: 'strategicAtelier' }))).toEqual({ code: 'body.kind-not-in-pack', params: { bodyKind: 'strategicAtelier', pack: 'WERKGROEP' } });
    expect(refusal(aBody({ kind: 'advisoryBody', packId: 'WIJK' }))?.code).toBe('body.kind-not-in-pack');
    expect(refusal(aBody({ packId: 'MEMO' }))?.code).toBe('body.kind-not-in-pack');
    expect(refusal(aBody({ kind: 'advisoryBody' }))).toBeUndefined();
    expect(refusal(atelier)).toBeUndefined();
  });

  it('is named in the languages of its city', () => {
    expect(refusal(aBody({ name: { nl: 'Welzijn', fr: '' } }))).toEqual({ code: 'body.name-missing', params: { language: 'fr' } });
    expect(refusal(aBody({ name: { nl: 'Welzijn', fr: '' } }), { languageRegime: 'flanders' })).toBeUndefined();
  });

  it('stands under an advisory body or an atelier of its own city, never under a group', () => {
    const forum = aBody({ id: 'forum', kind: 'advisoryBody' });
    expect(refusal(aBody(), { parent: forum })).toBeUndefined();
    expect(refusal(aBody({ kind: 'advisoryBody' }), { parent: forum })).toBeUndefined();
    expect(refusal(aBody({ kind: 'advisoryBody' }), { parent: aBody() })).toEqual({ code: 'body.not-under-that', params: { bodyKind: 'advisoryBody', parentKind: 'workingGroup' } });
    expect(refusal(aBody(), { parent: aBody({ kind: 'workingGroup' }) })?.code).toBe('body.not-under-that');
    expect(refusal(atelier, { parent: forum })?.code).toBe('body.not-under-that');
    expect(refusal(aBody(), { parent: { ...forum, organisationId: 'another' } })).toEqual({ code: 'body.parent-elsewhere' });
    expect(refusal(aBody(), { parent: { ...forum, status: 'dissolved' } })).toEqual({ code: 'body.over', params: { status: 'dissolved' } });
  });

  it('follows the rules of the body above it', () => {
    expect(refusal(aBody(), { parent: atelier })).toEqual({ code: 'body.pack-of-parent', params: { pack: 'ATELIER' } });
  });
});

describe('a working group of an atelier (R000-14)', () => {
  it('has its composition, its themes and its frequency', () => {
    const parent = atelier;
    expect(refusal(anAtelierGroup(), { parent })).toBeUndefined();
    for (const bare of [{ composition: aComposition({ description: empty }) }, { themeNote: empty }, { frequency: empty }]) {
      expect(refusal(anAtelierGroup(bare), { parent })).toEqual({ code: 'R000-14' });
    }
  });

  it('is under an atelier, while other groups stand alone and may be bare', () => {
    expect(refusal(anAtelierGroup())).toEqual({ code: 'body.atelier-missing' });
    expect(refusal(aBody({ themeNote: empty, frequency: empty, composition: aComposition({ description: empty }) }))).toBeUndefined();
  });
});

describe('a working group of a neighbourhood (R001-10, I10)', () => {
  it('arises from a theme of a citizen meeting that was held', () => {
    expect(refusal(aBody({ packId: 'WIJK' }))).toEqual({ code: 'R001-10' });
    expect(refusal(aBody({ packId: 'WIJK' }), { heldThemes: 1 })).toBeUndefined();
  });
});
