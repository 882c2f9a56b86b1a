import type { LocalDate } from '../vocabulary.js';

/** How sure we are of the decree days of a year. `secondary`: only a page about the decree was found, not the decree. */
export type SourceMark = 'sourced' | 'secondary';

/** Days that a Royal Decree equates with holidays in one year (Awt 3(3)). */
export interface RoyalDecreeYear {
  readonly year: number;
  readonly days: readonly LocalDate[];
  readonly mark: SourceMark;
  /** Where the days were read. */
  readonly reference: string;
}

const DECREE_2016 = 'Decree of 24 October 2016, no. 2016001827 (BWBR0038666), official text';
const TITLE_AS_QUOTED = 'Title of the decree as quoted by a legal question-and-answer page';
const DECREE_NOT_FOUND = 'Decree 2020–2022 not found; the day as named by secondary pages';

/**
 * What is known of the decrees. A year that is missing (2014 to 2016, 2020, and from 2029 on) is UNKNOWN, not a year
 * without such days: a deadline in it says so in its explanation (`DECREE_DAYS_UNKNOWN`) and is recalculated when the decree
 * is found (R19). Of 2016 not even the Friday after Ascension, 6 May, is known.
 */
export const ROYAL_DECREE_DAYS: readonly RoyalDecreeYear[] = [
  { year: 2017, days: ['2017-04-28', '2017-05-26'], mark: 'sourced', reference: DECREE_2016 },
  { year: 2018, days: ['2018-05-11', '2018-12-24', '2018-12-31'], mark: 'sourced', reference: DECREE_2016 },
  { year: 2019, days: ['2019-05-31', '2019-12-27'], mark: 'sourced', reference: DECREE_2016 },
  { year: 2021, days: ['2021-05-14'], mark: 'secondary', reference: DECREE_NOT_FOUND },
  { year: 2022, days: ['2022-05-27'], mark: 'secondary', reference: DECREE_NOT_FOUND },
  { year: 2023, days: ['2023-04-28', '2023-05-19'], mark: 'sourced', reference: TITLE_AS_QUOTED },
  { year: 2024, days: ['2024-05-10', '2024-12-27'], mark: 'sourced', reference: TITLE_AS_QUOTED },
  { year: 2025, days: ['2025-05-30'], mark: 'sourced', reference: TITLE_AS_QUOTED },
  { year: 2026, days: ['2026-01-02', '2026-05-15'], mark: 'sourced', reference: TITLE_AS_QUOTED },
  { year: 2027, days: ['2027-05-07'], mark: 'sourced', reference: TITLE_AS_QUOTED },
  { year: 2028, days: ['2028-04-28', '2028-05-26'], mark: 'sourced', reference: TITLE_AS_QUOTED },
];
