import { readMoney } from './money';

describe('reading an amount', () => {
  it.each([
    ['12,50', 1250], ['12.50 €', 1250], ['€ 12,5', 1250], ['1 250,00', 125_000], ['1 250,00', 125_000], ['1.250,00', 125_000], ['1,250.00', 125_000],
    ['1.250', 125_000], ["1'250", 125_000], ['1250', 125_000], ['€ 1.250.000,5', 125_000_050], ['4,000,000', 400_000_000], ['0', 0], ['12 EUR', 1200], ['12 euro', 1200],
    ['0,05', 5], ['+12', 1200],
  ])('understands %s', (text, cents) => {
    expect(readMoney(text)).toEqual({ cents });
  });

  it.each([
    ['-1', 'moneyNegative'], ['− 12,50', 'moneyNegative'], ['1e309', 'moneyUnreadable'], ['twaalf', 'moneyUnreadable'], ['12,5,0', 'moneyUnreadable'], ['€', 'moneyUnreadable'],
    ['12..5', 'moneyUnreadable'], ['1.25.000', 'moneyUnreadable'], ['1,250', 'moneyAmbiguous'], ['12,5055', 'moneyCents'], ['12.5055', 'moneyCents'], ['99999999999999999999', 'moneyTooLarge'], ['NaN', 'moneyUnreadable'],
    ['Infinity', 'moneyUnreadable'], ['1 250.00.', 'moneyUnreadable'],
  ])('refuses %s as %s', (text, mistake) => {
    expect(readMoney(text)).toEqual({ mistake });
  });

  it('takes nothing for no amount', () => {
    expect(readMoney('  ')).toEqual({ cents: null });
  });
});
