import type { DraftContent, DraftProject } from '../api/drafts.js';
import type { CallTerms } from '../api/round.js';
import { partStates } from './part-states.js';

const terms: CallTerms = {
  ...{ title: 'Ronde', year: 2027, components: [{ component: 'RESILIENCE' }] },
  evaluationRule: { amountCents: 10_000_000, comparison: 'GT', unit: 'PROJECT' },
};
const project: DraftProject = {
  ...{ title: 'Jongeren', component: 'RESILIENCE', goal: 'Doel', intendedEffect: 'Effect' },
  ...{ requestedCents: 10_000_000, coFundingCents: 0, evaluationPlan: false, rorExemptionAsked: false },
  costs: [{ netCents: 10_000_000, vatCents: 2_100_000, vat: 'COMPENSABLE' }],
};
const statesOf = (content: DraftContent, files = 0, hasAccount = false) =>
  partStates({ content, files, terms, hasAccount });

test('of an empty application nothing was started, and no evaluation is needed', () => {
  expect(statesOf({})).toEqual({
    ...{ municipalities: 'COMPLETE', analysis: 'NOT_STARTED', projects: 'NOT_STARTED', budget: 'NOT_STARTED' },
    ...{ evaluation: 'NOT_NEEDED', attachments: 'NOT_STARTED', account: 'NOT_STARTED', check: 'INCOMPLETE' },
  });
});

test.each<[string, Partial<DraftProject>, string, string, string]>([
  ['everything is filled in', {}, 'COMPLETE', 'COMPLETE', 'NOT_NEEDED'],
  ['it has no goal', { goal: '' }, 'INCOMPLETE', 'COMPLETE', 'NOT_NEEDED'],
  ['co-funding was not answered', { coFundingCents: undefined as never }, 'COMPLETE', 'INCOMPLETE', 'NOT_NEEDED'],
  ['the costs do not add up', { requestedCents: 9_999_999 }, 'COMPLETE', 'INCOMPLETE', 'NOT_NEEDED'],
  ['a cent above the threshold', { requestedCents: 10_000_001 }, 'COMPLETE', 'INCOMPLETE', 'NOT_STARTED'],
  [
    'above it, with its plan',
    { requestedCents: 10_000_001, evaluationPlan: true },
    ...(['COMPLETE', 'INCOMPLETE', 'COMPLETE'] as const),
  ],
])('a project of which %s', (_, change, projects, budget, evaluation) => {
  expect(statesOf({ projects: [{ ...project, ...change }] })).toMatchObject({ projects, budget, evaluation });
});

test('partners ask for their involvement', () => {
  const partnerMunicipalities = ['GM0513'];
  expect(statesOf({ partnerMunicipalities }).municipalities).toBe('INCOMPLETE');
  expect(statesOf({ partnerMunicipalities, present: ['PARTNER_INVOLVEMENT'] }).municipalities).toBe('COMPLETE');
});

test('an account number that was given on another device is asked for again', () => {
  expect(statesOf({ present: ['BANK_ACCOUNT'] }).account).toBe('INCOMPLETE');
  expect(statesOf({ present: ['BANK_ACCOUNT'] }, 0, true).account).toBe('COMPLETE');
});

test('it can be handed in when every part is there', () => {
  const present = ['LOCAL_ANALYSIS_DOCUMENT', 'ACTION_PLAN', 'BANK_ACCOUNT'] as const;
  expect(statesOf({ projects: [project], present: [...present] }, 2, true).check).toBe('COMPLETE');
});
