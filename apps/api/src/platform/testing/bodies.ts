/** A round as an administrator drafts it: the year 2022, conducted, open at `now`. */
export function roundBody(wanted: object = {}) {
  return {
    roundId: '2022-t1',
    year: 2022,
    title: 'Round of a test',
    regulation: { code: 'R22', citation: 'Regeling of a test', known: true },
    ceilingCents: 700_000_000,
    reserveCents: 0,
    components: ['RESILIENCE', 'NETWORKS', 'EXPERTISE'].map((component) => ({ component, assessedBy: ['JENV'] })),
    evaluationRule: { amountCents: 10_000_000, comparison: 'GT', basis: 'REQUESTED', unit: 'PROJECT', kind: 'ANY' },
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
    rehearsal: true,
    illustrative: true,
    clock: { mode: 'conducted', now: '2021-09-20T08:00:00.000Z' },
    ...wanted,
  };
}

/** An application of Den Haag that nothing is missing from. */
export function applicationBody(wanted: object = {}) {
  return {
    leadMunicipality: 'GM0518',
    partnerMunicipalities: ['GM1916'],
    present: ['ACTION_PLAN', 'BUDGET', 'CO_FUNDING', 'LOCAL_ANALYSIS_DOCUMENT', 'BANK_ACCOUNT', 'PARTNER_INVOLVEMENT'],
    projects: [projectBody()],
    ...wanted,
  };
}

/** A project of 80,000 euro for resilience. */
export function projectBody(wanted: object = {}) {
  return { title: 'Oumnia Works', component: 'RESILIENCE', requestedCents: 8_000_000, evaluationPlan: true, ...wanted };
}
