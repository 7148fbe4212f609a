import { refuse } from '@centrale/kernel';
import { placeOnPage } from './trajectory-places';

const place = (code: string, params = {}, writes = true) => placeOnPage(refuse(code, params), writes).field;

describe('where a trajectory is mended', () => {
  it('is the field that is named, of a text in the language that is empty', () => {
    expect([place('R000-09', { field: 'title', language: 'fr' }), place('trajectory.field-missing', { field: 'domains' }), place('R000-05', { field: 'workForm' })]).toEqual(['title.fr', 'domains', 'workForm.nl']);
  });

  it('is known of refusals that name no field', () => {
    expect(['R000-02', 'R000-03', 'R000-10', 'trajectory.ended-already'].map((code) => place(code))).toEqual(['topicKind', 'domains', 'accessLevel', 'endsOn']);
  });

  it('is a part of the page for phases and for reaching people, also once the form is gone', () => {
    for (const writes of [true, false]) {
      expect(['R001-12', 'R000-09.channels', 'trajectory.phases-missing', 'phase.late-beginning'].map((code) => place(code, {}, writes))).toEqual(['outreach', 'outreach', 'phases', 'phases']);
    }
  });

  it('is nowhere without the form, nor for what is done elsewhere', () => {
    expect([place('R000-02', {}, false), place('trajectory.field-missing', { field: 'domains' }, false), place('R001-01')]).toEqual([undefined, undefined, undefined]);
  });
});
