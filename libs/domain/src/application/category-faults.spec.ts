import { PROJECT_CATEGORIES } from '../vocabulary.js';
import { categoryFaults } from './category-faults.js';

const FOUR_YEARS = { categories: PROJECT_CATEGORIES };
const ONE_YEAR = {};
const in2 = [2023, 2024].map((year) => ({ year, requestedCents: 5 }));
const in1 = [
  { year: 2023, requestedCents: 5 },
  { year: 2024, requestedCents: 0 },
];

it.each<[name: string, ...of: Parameters<typeof categoryFaults>, codes: string]>([
  ['basics in order over two years', { category: 'BASICS_IN_ORDER_TASKS', byYear: in2 }, FOUR_YEARS, 'p', ''],
  ['a prevention project over two years', { category: 'PREVENTION_PROJECT', byYear: in2 }, FOUR_YEARS, 'p', ''],
  ['a one-year project in one year', { category: 'ONE_YEAR_PROJECT', byYear: in1 }, FOUR_YEARS, 'p', ''],
  ['a one-year project in two years', { category: 'ONE_YEAR_PROJECT', byYear: in2 }, FOUR_YEARS, 'p', 'ONE_YEAR_ONLY'],
  ['a one-year project in a round of one year', { category: 'ONE_YEAR_PROJECT' }, FOUR_YEARS, 'p', ''],
  ['no kind where kinds are told apart', {}, FOUR_YEARS, 'p', 'CATEGORY_REQUIRED'],
  ['no kind where none are', {}, ONE_YEAR, 'p', ''],
  ['a kind where none are', { category: 'PREVENTION_PROJECT' }, ONE_YEAR, 'p', 'CATEGORY_NOT_IN_FRAMEWORK'],
  [
    'a kind that this framework lacks',
    { category: 'PREVENTION_PROJECT' },
    { categories: ['ONE_YEAR_PROJECT'] },
    'p',
    'CATEGORY_NOT_IN_FRAMEWORK',
  ],
])('%s', (_, project, terms, field, codes) => {
  expect(
    categoryFaults(project, terms, field)
      .map(({ code }) => code)
      .join(' '),
  ).toBe(codes);
});
