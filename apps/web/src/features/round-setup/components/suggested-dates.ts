/** The dates of a round, in the order of the year; named as the API names them. */
export const DATE_NAMES = [
  'publishOn',
  'callOpensOn',
  'callClosesOn',
  'completenessDueOn',
  'assessmentDueOn',
  'allocationDueOn',
  'awardDueOn',
  'executionStartsOn',
  'executionEndsOn',
  'monitoringDueOn',
  'evaluationDueOn',
  'accountabilityDueOn',
] as const;

export type DateName = (typeof DATE_NAMES)[number];

/** By how many years after the year before the execution, and on which day, the round of 2022 did each step. */
const AS_IN_2022: Readonly<Record<DateName, readonly [years: 0 | 1 | 2, day: string]>> = {
  publishOn: [0, '07-09'],
  callOpensOn: [0, '07-12'],
  callClosesOn: [0, '10-01'],
  completenessDueOn: [0, '10-22'],
  assessmentDueOn: [0, '11-26'],
  allocationDueOn: [0, '12-10'],
  awardDueOn: [0, '12-21'],
  executionStartsOn: [1, '01-01'],
  executionEndsOn: [1, '12-31'],
  monitoringDueOn: [2, '02-15'],
  evaluationDueOn: [2, '05-31'],
  accountabilityDueOn: [2, '07-15'],
};

/**
 * The dates of a round of `year`, on the days of the round of 2022; `lastYear` is the last one of the execution, for
 * a round of more years. A proposal: only 15 July of the year after is law (Fvw 17a(1)).
 */
export function suggestedDates(year: number, lastYear = year): Readonly<Record<DateName, string>> {
  const dateOf = (name: DateName) => {
    const [years, day] = AS_IN_2022[name];
    const from = name === 'executionEndsOn' || years === 2 ? lastYear : year;
    return `${from - 1 + years}-${day}`;
  };
  return Object.fromEntries(DATE_NAMES.map((name) => [name, dateOf(name)])) as Readonly<Record<DateName, string>>;
}
