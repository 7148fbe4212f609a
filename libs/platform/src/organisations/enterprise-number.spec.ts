import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { parseEnterpriseNumber, showEnterpriseNumber } from './enterprise-number.js';
import { RegisterOrganisation } from './organisation.contract.js';

describe('an enterprise number', () => {
  it.each(['0123.456.749', '0123456749', '1000.000.021'])('is read from %s', (text) => {
    expect(parseEnterpriseNumber(text)).toBe(text.replaceAll('.', ''));
  });

  it.each(['0123.456.748', '2123.456.749', '0000.000.097', '123.456.749', '0123 456 749', ''])('is not read from %j', (text) => {
    expect(parseEnterpriseNumber(text)).toBeUndefined();
  });

  it('is shown in its groups', () => {
    expect(showEnterpriseNumber('0123456749')).toBe('0123.456.749');
  });
});

describe('registering an organisation', () => {
  const body = { kind: 'buyer', languageRegime: 'brussels', name: { nl: 'Gemeente', fr: 'Commune', en: 'Municipality' } };
  const read = (enterpriseNumber?: string) => plainToInstance(RegisterOrganisation, { ...body, ...(enterpriseNumber !== undefined && { enterpriseNumber }) });
  const mistakes = (enterpriseNumber?: string) => validateSync(read(enterpriseNumber)).map(({ property }) => property);

  it('takes the number as digits, and an empty one for none', () => {
    expect(read(' 0123.456.749 ').enterpriseNumber).toBe('0123456749');
    expect(read('  ').enterpriseNumber).toBeUndefined();
    expect([mistakes(), mistakes(''), mistakes('0123.456.749')]).toEqual([[], [], []]);
  });

  it('refuses a number that does not add up', () => {
    expect(mistakes('0123.456.748')).toEqual(['enterpriseNumber']);
  });
});
