import { COMPONENTS, holidayTable, LETTER_2021_RULE, type RoundTerms } from '@ronde/domain';

const coAssessed: readonly string[] = ['NETWORKS', 'RESILIENCE', 'EVALUATION'];

/** The terms of a round of 2022 as they might be, with what the test wants otherwise. */
export function roundTerms(wanted: Partial<RoundTerms> = {}): RoundTerms {
  return {
    roundId: '2022-t1',
    year: 2022,
    title: 'Round of a test',
    regulation: { code: 'R22', citation: 'Regeling of a test', known: true },
    ceilingCents: 700_000_000,
    reserveCents: 0,
    components: COMPONENTS.map((component) => ({
      component,
      assessedBy: coAssessed.includes(component) ? ['JENV', 'SZW'] : ['JENV'],
    })),
    evaluationRule: LETTER_2021_RULE,
    allocationStrategy: 'PRO_RATA',
    dates: {
      publishOn: '2021-07-12',
      callOpensOn: '2021-07-12',
      callClosesOn: '2021-10-01',
      completenessDueOn: '2021-10-15',
      assessmentDueOn: '2021-11-12',
      allocationDueOn: '2021-11-19',
      awardDueOn: '2021-12-17',
      executionStartsOn: '2022-01-01',
      executionEndsOn: '2022-12-31',
      monitoringDueOn: '2022-10-03',
      evaluationDueOn: '2023-03-01',
      accountabilityDueOn: '2023-07-15',
    },
    intervals: {
      supplementDays: 14,
      coAssessmentWorkingDays: 20,
      remindWorkingDaysBefore: [5, 1],
      remindWorkingDaysAfter: [1],
      escalateWorkingDaysAfter: 3,
    },
    holidays: holidayTable(2021, 2024),
    rehearsal: true,
    illustrative: true,
    ...wanted,
  };
}
