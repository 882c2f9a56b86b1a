import { holidayTable } from '../calendar/holiday-table.js';
import { LETTER_2021_RULE, REGULATION_2022_RULE } from '../evaluation/evaluation-duty.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Flag } from '../vocabulary.js';
import {
  InvalidSubmission,
  receiveApplication,
  type ReceptionContext,
  type SubmittedApplication,
} from './receive-application.js';

const terms = {
  roundId: '2022-t1',
  ceilingCents: 700_000_000,
  components: [{ component: 'RESILIENCE', assessedBy: ['JENV', 'SZW'] }],
  evaluationRule: LETTER_2021_RULE,
  holidays: holidayTable(2021, 2023),
} as unknown as RoundTerms;

const context: ReceptionContext = {
  terms,
  applicationId: '2022-t1/gm0518-1',
  receivedAt: '2021-09-30T21:59:59.999Z',
  closesAt: '2021-09-30T22:00:00.000Z',
  invited: ['GM0518'],
  knownMunicipalities: new Set(['GM0518', 'GM0513']),
  hasAnother: false,
  contentHash: 'hash',
};

const submitted: SubmittedApplication = {
  leadMunicipality: 'GM0518',
  partnerMunicipalities: [],
  projects: [{ component: 'RESILIENCE', requestedCents: 10_000_000, evaluationPlan: false, rorExemptionAsked: false }],
  present: ['ACTION_PLAN', 'BUDGET', 'CO_FUNDING', 'LOCAL_ANALYSIS_DOCUMENT', 'BANK_ACCOUNT'],
};
const asking = (requestedCents: number): SubmittedApplication => ({
  ...submitted,
  projects: [{ ...submitted.projects[0]!, requestedCents }],
});

const FLAGGED: readonly (readonly [string, SubmittedApplication, Partial<ReceptionContext>, readonly Flag[]])[] = [
  ['in the last millisecond of the call it is in time', submitted, {}, []],
  ['at the closing instant it is late', submitted, { receivedAt: context.closesAt }, ['LATE']],
  ['a municipality that was not invited', submitted, { invited: [] }, ['NOT_INVITED']],
  ['a second application', submitted, { hasAnother: true }, ['SECOND_APPLICATION']],
  ['exactly the ceiling', asking(700_000_000), {}, ['NO_EVALUATION_PLAN']],
  ['one cent above the ceiling', asking(700_000_001), {}, ['ABOVE_CEILING', 'NO_EVALUATION_PLAN']],
  ['one cent above the threshold without a plan', asking(10_000_001), {}, ['NO_EVALUATION_PLAN']],
  [
    'exactly the threshold under Regeling 2022',
    submitted,
    { terms: { ...terms, evaluationRule: REGULATION_2022_RULE } },
    ['NO_EVALUATION_PLAN'],
  ],
  [
    'without a budget',
    { ...submitted, present: submitted.present.filter((part) => part !== 'BUDGET') },
    {},
    ['INCOMPLETE'],
  ],
  [
    'a lead that does not show how its partners are involved',
    { ...submitted, partnerMunicipalities: ['GM0513'] },
    {},
    ['INCOMPLETE'],
  ],
];

describe('receiving an application', () => {
  it.each(FLAGGED)('accepts and flags what a person must decide: %s', (_, application, known, flags) => {
    expect(receiveApplication(application, { ...context, ...known }).flags).toEqual(flags);
  });

  it('refuses what cannot be, all faults together and each with its field', () => {
    const impossible: SubmittedApplication = {
      ...submitted,
      leadMunicipality: 'GM9999',
      projects: [
        { ...submitted.projects[0]!, requestedCents: -1 },
        { ...submitted.projects[0]!, requestedCents: 0.5 },
        { ...submitted.projects[0]!, component: 'NETWORKS' },
      ],
    };
    expect(faultsOf(impossible)).toEqual([
      ['UNKNOWN_MUNICIPALITY', 'leadMunicipality'],
      ['AMOUNT_INVALID', 'projects.0.requestedCents'],
      ['AMOUNT_INVALID', 'projects.1.requestedCents'],
      ['COMPONENT_NOT_IN_FRAMEWORK', 'projects.2.component'],
    ]);
  });

  it('refuses a municipality that takes part twice, as lead and partner or as two partners', () => {
    const twice = [...context.knownMunicipalities][0]!;
    expect(faultsOf({ ...submitted, leadMunicipality: twice, partnerMunicipalities: [twice] })).toEqual([
      ['MUNICIPALITY_TWICE', 'partnerMunicipalities.0'],
    ]);
    const [lead, partner] = [...context.knownMunicipalities] as [string, string];
    expect(faultsOf({ ...submitted, leadMunicipality: lead, partnerMunicipalities: [partner, partner] })).toEqual([
      ['MUNICIPALITY_TWICE', 'partnerMunicipalities.1'],
    ]);
  });

  it('refuses an application without a project', () => {
    expect(faultsOf({ ...submitted, projects: [] })).toEqual([['NO_PROJECTS', 'projects']]);
  });

  it('names the last day of the eight weeks (Awb 4:13(2))', () => {
    // Received Thu 30-09-2021 local time; 56 days later is Thu 25-11-2021, a working day.
    expect(receiveApplication(submitted, context).decisionDueOn).toBe('2021-11-25');
  });
});

function faultsOf(application: SubmittedApplication): readonly (readonly [string, string | undefined])[] {
  try {
    receiveApplication(application, context);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSubmission)) throw error;
    return error.violations.map(({ code, field }) => [code, field]);
  }
}

it('keeps of which type an intervention is, and asks nothing of who names none', () => {
  const [first] = submitted.projects;
  const projects = [{ ...first!, intervention: 'THEATRE' as const }, first!];
  const received = receiveApplication({ ...submitted, projects }, context);
  expect(received.projects.map(({ intervention }) => intervention)).toEqual(['THEATRE', undefined]);
  expect(received.deficiencies).toEqual([]);
});
