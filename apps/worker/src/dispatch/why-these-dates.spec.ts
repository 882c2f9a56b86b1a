import { describe, expect, it } from '@jest/globals';
import { withReasons } from './why-these-dates.js';

const dates = [
  { on: '2026-06-16', name: 'de beslistermijn', explanation: '16 juni 2026, want …', internal: false },
  { on: '2026-06-17', name: 'de dag om te beoordelen', explanation: '17 juni 2026.', internal: true },
];

const naming = (...passages: string[]) => ({ subject: 'x', passages, action: { label: 'Bekijk', path: '/x' } });

describe('a mail that names a date', () => {
  it.each([
    [
      'why it is that date',
      'Wij beslissen uiterlijk op dinsdag 16 juni 2026.',
      true,
      ['De beslistermijn: 16 juni 2026, want …'],
    ],
    ['nothing of dates it does not name', 'Wij beslissen snel.', true, undefined],
    ['nothing of terms of the ministries to a municipality', 'Op woensdag 17 juni 2026.', true, undefined],
    [
      'terms of the ministries to an office',
      'Op woensdag 17 juni 2026.',
      false,
      ['De dag om te beoordelen: 17 juni 2026.'],
    ],
  ])('says %s', (_, passage, toMunicipality, list) => {
    const { passages } = withReasons(naming(passage), dates, toMunicipality);
    expect(passages.slice(1)).toEqual(list === undefined ? [] : ['Waarom deze datum?', { list }]);
  });
});
