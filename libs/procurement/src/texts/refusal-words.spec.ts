import { refusalWords } from './refusal-words.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

describe('the words of a refusal', () => {
  it('name the status in the reader’s language', () => {
    const refusal = { code: 'agreement.wrong-status', params: { status: 'live' } };
    expect(refusalWords(refusal, nl)?.params).toEqual({ status: 'lopend' });
    expect(refusalWords(refusal, fr)?.params).toEqual({ status: 'en cours' });
  });

  it('name the role', () => {
    expect(refusalWords({ code: 'access.needs-role', params: { role: 'projectOwner' } }, nl)?.params).toEqual({ role: 'projecteigenaar' });
  });

  it('name the field', () => {
    expect(refusalWords({ code: 'briefing.field-missing', params: { field: 'payer' } }, fr)?.params).toEqual({ field: 'Qui paie' });
  });

  it('name several codes at once', () => {
    expect(refusalWords({ code: 'matching.lacks-languages', params: { languages: 'nl, fr' } }, fr)?.params).toEqual({ languages: 'néerlandais, français' });
  });

  it('leave other parameters as they are', () => {
    expect(refusalWords({ code: 'agreement.ended', params: { endsOn: '2027-03-01' } }, nl)?.params).toEqual({ endsOn: '2027-03-01' });
  });

  it('are absent for a code that is not ours', () => {
    expect(refusalWords({ code: 'request.invalid' }, nl)).toBeUndefined();
  });
});
