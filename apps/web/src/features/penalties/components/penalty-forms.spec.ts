import type { TFunction } from 'i18next';
import type { Penalty } from '../api/penalty.js';
import { penaltyForms } from './penalty-forms.js';

const t = ((key: string) => key) as unknown as TFunction<'penalties'>;
const formOf = (status: string) =>
  penaltyForms({ roundId: '2023-r1', code: 'gm0034-1', nth: '2' }, { position: 3, status } as unknown as Penalty, t)[
    'fixPenalty'
  ];
const optionalIn = (status: string) => formOf(status)?.fields.map(({ name, optional }) => [name, optional]);

test('a penalty is fixed on the version that was seen', () => {
  expect(formOf('STOPPED')?.place).toMatchObject({ address: expect.stringMatching(/\/decision$/), position: 3 });
});

test('a penalty that has stopped is fixed as it ran, or not at all for a reason', () => {
  expect(optionalIn('STOPPED')).toEqual([
    ['exclusion', true],
    ['reason', true],
  ]);
});

test('while it runs only that nothing is due can be decided, with a reason', () => {
  expect(optionalIn('RUNNING')).toEqual([
    ['exclusion', false],
    ['reason', false],
  ]);
});
