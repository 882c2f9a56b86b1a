import fc from 'fast-check';
import { formatDecimal, formatEuro, parseCents } from './amount-text.js';
import { insistCents, LARGEST_AMOUNT_CENTS, sumCents } from './cents.js';

describe('an amount as text', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['0.01', 1],
    ['0.5', 50],
    ['1234.56', 123456],
    ['580489.20', 58048920],
    ['7000000.00', 700000000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s is %d cents', (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  it.each<[string, string, string]>([
    ['a fraction of a cent', '10.005', 'AMOUNT_FRACTION_OF_CENT'],
    ['a third decimal, though zero', '10.000', 'AMOUNT_FRACTION_OF_CENT'],
    ['a negative amount', '-1.00', 'AMOUNT_NEGATIVE'],
    ['Dutch notation', '1.234,56', 'AMOUNT_MALFORMED'],
    ['a currency sign', '€ 5', 'AMOUNT_MALFORMED'],
    ['a leading zero', '007.00', 'AMOUNT_MALFORMED'],
    ['nothing', '', 'AMOUNT_MALFORMED'],
    ['a bare point', '5.', 'AMOUNT_MALFORMED'],
    ['an exponent', '1e6', 'AMOUNT_MALFORMED'],
    ['a newline behind it', '5.00\n', 'AMOUNT_MALFORMED'],
    ['one cent past what is exact', '90071992547409.92', 'AMOUNT_TOO_LARGE'],
  ])('refuses %s', (_, text, code) => {
    expect(() => parseCents(text, 'requested')).toThrow(expect.objectContaining({ code, field: 'requested' }));
  });

  it.each<[number, string]>([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [99999, '€ 999,99'],
    [100000, '€ 1.000,00'],
    [125000000, '€ 1.250.000,00'],
    [737359526, '€ 7.373.595,26'],
    [-37359526, '€ -373.595,26'],
  ])('%d cents reads %s', (cents, text) => {
    expect(formatEuro(cents)).toBe(text);
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => parseCents(formatDecimal(cents)) === cents),
      { numRuns: 1000 },
    );
  });
});

describe('sums', () => {
  it('adds to the cent', () => expect(sumCents([1, 2, 737359523])).toBe(737359526));
  it('of 90,000 of the largest amounts is exact', () =>
    expect(sumCents(Array.from({ length: 90_000 }, () => LARGEST_AMOUNT_CENTS))).toBe(9e15));
  it('of nothing is nothing', () => expect(sumCents([])).toBe(0));
  it.each([
    ['half a cent', () => sumCents([0.5]), 'AMOUNT_FRACTION_OF_CENT'],
    ['a negative part', () => sumCents([5, -1]), 'AMOUNT_NEGATIVE'],
    ['not a number', () => insistCents(Number.NaN), 'AMOUNT_FRACTION_OF_CENT'],
    ['a total too large', () => sumCents([Number.MAX_SAFE_INTEGER, 1]), 'AMOUNT_TOO_LARGE'],
  ])('refuse %s', (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
