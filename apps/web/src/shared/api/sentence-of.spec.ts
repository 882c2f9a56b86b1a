import i18next, { type TFunction } from 'i18next';
import { sentenceOf } from './sentence-of.js';

const texts = {
  shared: { problem: { NOT_FOUND: 'Dit bestaat niet.' } },
  problems: { NOT_FOUND: 'Een ander woord.', WRONG_ROLE: 'Dit mag u niet met uw rol.' },
};

describe.each([
  ['nl', 'NOT_FOUND', 'Dit bestaat niet.'],
  ['nl', 'WRONG_ROLE', 'Dit mag u niet met uw rol.'],
  ['nl', 'NOT_YET_TRANSLATED', 'The sentence of the API.'],
  ['en', 'WRONG_ROLE', 'The sentence of the API.'],
])('in %s', (language, code, told) => {
  test(`${code} says: ${told}`, async () => {
    const one = i18next.createInstance();
    await one.init({
      lng: language,
      fallbackLng: false,
      ns: ['shared', 'problems'],
      defaultNS: 'shared',
      resources: { nl: texts },
    });
    expect(sentenceOf(code, 'The sentence of the API.', one.t as TFunction<'shared'>)).toBe(told);
  });
});
