import { ceilingParts } from './ceiling-parts.js';

test.each([
  ['before anything', { awardedCents: 0, reservedCents: 0, roomCents: 100, freeCents: 80 }, [0, 0, 20, 80]],
  ['half way', { awardedCents: 30, reservedCents: 25, roomCents: 45, freeCents: 25 }, [30, 25, 20, 25]],
  ['with the reserve partly used', { awardedCents: 85, reservedCents: 0, roomCents: 15, freeCents: 0 }, [85, 0, 15, 0]],
])('the four parts of the ceiling make it whole: %s', (_, sums, parts) => {
  const found = ceilingParts(sums).map(({ cents }) => cents);
  expect(found).toEqual(parts);
  expect(found.reduce((sum, cents) => sum + cents)).toBe(100);
});
