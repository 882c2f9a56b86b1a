import { parseAmount, type AmountLanguage, type ReadAmount } from './parse-amount.js';

const cents = (amount: number): ReadAmount => ({ kind: 'CENTS', cents: amount });
const both = (dutch: number, english: number): ReadAmount => ({ kind: 'AMBIGUOUS', dutch, english });

describe('an amount that was typed or pasted', () => {
  test.each<[text: string, language: AmountLanguage, read: ReadAmount]>([
    ['1250', 'nl', cents(125_000)],
    ['1250', 'en', cents(125_000)],
    ['1.250', 'nl', cents(125_000)],
    ['1,250', 'en', cents(125_000)],
    ['1,250', 'nl', both(125, 125_000)],
    ['1.250', 'en', both(125_000, 125)],
    ['75.000', 'en', both(7_500_000, 7_500)],
    ['1.250,50', 'nl', cents(125_050)],
    ['1.250,50', 'en', cents(125_050)],
    ['1,250.50', 'nl', cents(125_050)],
    ['1,250.50', 'en', cents(125_050)],
    ['1.250.000', 'en', cents(125_000_000)],
    ['1,250,000', 'nl', cents(125_000_000)],
    ['1250,5', 'nl', cents(125_050)],
    ['1250.5', 'nl', cents(125_050)],
    ['12,50', 'en', cents(1_250)],
    ['0,99', 'nl', cents(99)],
    ['0', 'nl', cents(0)],
    ['€ 1.250.000,00', 'nl', cents(125_000_000)],
    ['€\u00a01.250', 'nl', cents(125_000)],
    ['EUR 1 250', 'nl', cents(125_000)],
    ['1.250,-', 'nl', cents(125_000)],
    ['1.250,--', 'nl', cents(125_000)],
    ['', 'nl', { kind: 'EMPTY' }],
    ['  € ', 'nl', { kind: 'EMPTY' }],
    ['-1250', 'nl', { kind: 'NEGATIVE' }],
    ['(1250)', 'nl', { kind: 'NEGATIVE' }],
    ['1250,505', 'nl', { kind: 'TOO_PRECISE' }],
    ['0,125', 'nl', { kind: 'TOO_PRECISE' }],
    ['0.125', 'nl', { kind: 'TOO_PRECISE' }],
    ['1.25.000', 'nl', { kind: 'UNREADABLE' }],
    ['1.250,50,50', 'nl', { kind: 'UNREADABLE' }],
    ['12.34.56', 'en', { kind: 'UNREADABLE' }],
    ['veel', 'nl', { kind: 'UNREADABLE' }],
    ['1e6', 'nl', { kind: 'UNREADABLE' }],
    ['99999999999999999', 'nl', { kind: 'UNREADABLE' }],
  ])('“%s” on a page in %s', (text, language, read) => {
    expect(parseAmount(text, language)).toEqual(read);
  });
});
