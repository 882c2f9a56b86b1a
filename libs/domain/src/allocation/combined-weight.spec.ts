import { combinedWeight } from './combined-weight.js';

describe('one weight out of threat, resilience and need', () => {
  it.each([
    ['the lightest', { threat: 1, resilience: 5, need: 1 }, undefined, 3],
    ['the heaviest', { threat: 5, resilience: 1, need: 5 }, undefined, 15],
    ['the middle', { threat: 3, resilience: 3, need: 3 }, undefined, 9],
    ['a strong resilience weighs less', { threat: 3, resilience: 4, need: 3 }, undefined, 8],
    ['threat counting double', { threat: 4, resilience: 3, need: 2 }, { threat: 2, resilience: 1, need: 1 }, 13],
    ['need alone', { threat: 5, resilience: 1, need: 2 }, { threat: 0, resilience: 0, need: 1 }, 2],
  ])('%s', (_, factors, importance, weight) => {
    expect(combinedWeight(factors, 5, importance)).toBe(weight);
  });

  it.each([
    ['a threat above the scale', { threat: 6, resilience: 1, need: 1 }, undefined, 'threat'],
    ['a need of 0', { threat: 1, resilience: 1, need: 0 }, undefined, 'need'],
    ['half a resilience', { threat: 1, resilience: 1.5, need: 1 }, undefined, 'resilience'],
    ['a negative importance', { threat: 1, resilience: 1, need: 1 }, { threat: -1, resilience: 1, need: 1 }, 'threat'],
    ['nothing that counts', { threat: 1, resilience: 1, need: 1 }, { threat: 0, resilience: 0, need: 0 }, undefined],
  ])('refuses %s', (_, factors, importance, field) => {
    expect(() => combinedWeight(factors, 5, importance)).toThrow(
      expect.objectContaining({ code: 'WEIGHT_INVALID', field }),
    );
  });
});
