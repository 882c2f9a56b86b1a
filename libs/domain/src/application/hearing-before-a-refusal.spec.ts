import { describe, expect, it } from '@jest/globals';
import { decideAward, rejectApplication } from './decide-award.js';
import { intendRefusal, recordViews } from './hear-before-refusing.js';
import type { ApplicationFact } from './application-facts.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { administrator, allocated, approver, at, awarded, given, type Told } from './stories/told-applications.js';

/** p1 is awarded € 40,000.00; p2 gets nothing, on facts that the applicant did not give. */
const onOtherFacts: Told = allocated(4_000_000).map(([fact, ...when]) =>
  fact.type === 'assessmentConcluded'
    ? ([
        {
          ...fact,
          data: {
            ...fact.data,
            advised: fact.data.advised.map((one) => ({ ...one, restsOnOtherFacts: one.projectId === 'p2' })),
          },
        },
        ...when,
      ] as const)
    : ([fact, ...when] as const),
);
const intend = (
  day = '2021-12-01',
  told: Told = onOtherFacts,
  projectIds = ['p2'],
  reason = 'The annual report.',
  who = administrator,
) => intendRefusal(given(...told), { projectIds, ground: 'NOT_NECESSARY', reason }, at(day, who));
const intended: Told = [...onOtherFacts, [intend()[0]!, '2021-12-01', administrator]];
const views: ApplicationFact = {
  type: 'viewsReceived',
  data: { contentHash: 'h', receivedAt: '2021-12-06T09:00:00.000Z' },
};
const again = (wanted: object = {}) =>
  intendRefusal(
    given(...intended),
    { projectIds: ['p2'], ground: 'NOT_NECESSARY', onOtherFacts: true, reason: 'A report of the police.', ...wanted },
    at('2021-12-06'),
  );
/** Told on Wednesday 1 and on Monday 6 December 2021; the views on the first came on the 7th, the second ends on the 20th. */
const onFirst: Told = [...intended, [again()[0]!, '2021-12-06', administrator], [views, '2021-12-07']];
const recorded = (how: 'ORALLY' | 'WAIVED', day = '2021-12-06', told = intended, reason = 'By telephone.') =>
  recordViews(given(...told), { how, on: '2021-12-06', reason }, at(day, administrator));
const award = (day: string, told: Told) => decideAward(given(...told), at(day, approver));
const nothing: Told = allocated(0);
const reject = (told: Told, restsOnOtherFacts?: boolean) =>
  rejectApplication(
    given(...told),
    { ground: 'NOT_NECESSARY', ...(restsOnOtherFacts === undefined ? {} : { restsOnOtherFacts }) },
    at('2021-12-02', approver),
  );

const ROWS: readonly Row[] = [
  ['an administrator tells what is intended', () => intend(), 'refusalIntended'],
  ['an approver does not', () => intend('2021-12-01', onOtherFacts, ['p2'], 'x', approver), 'WRONG_ROLE'],
  ['not without saying on which facts', () => intend('2021-12-01', onOtherFacts, ['p2'], ' '), 'REASON_REQUIRED'],
  ['on projects of the application', () => intend('2021-12-01', onOtherFacts, ['p9']), 'UNKNOWN_PROJECT'],
  ['not once it is decided', () => intend('2022-01-10', awarded), 'WRONG_STATE'],
  ['nothing is refused unheard on such facts (Awb 4:7)', () => award('2021-12-02', onOtherFacts), 'HEARING_REQUIRED'],
  ['nor while views may still come', () => award('2021-12-15', intended), 'HEARING_REQUIRED'],
  ['it is once the term for them has passed', () => award('2021-12-16', intended), 'awardDecided'],
  ['or once they came', () => award('2021-12-07', [...intended, [views, '2021-12-06']]), 'awardDecided'],
  [
    'or were given orally',
    () => award('2021-12-07', [...intended, [recorded('ORALLY')[0]!, '2021-12-06']]),
    'awardDecided',
  ],
  [
    'or were not wanted',
    () => award('2021-12-07', [...intended, [recorded('WAIVED')[0]!, '2021-12-06']]),
    'awardDecided',
  ],
  ['what was said is written down', () => recorded('ORALLY', '2021-12-06', intended, ''), 'REASON_REQUIRED'],
  ['not ahead', () => recorded('ORALLY', '2021-12-05'), 'DATE_IN_FUTURE'],
  ['not where none were asked for', () => recorded('WAIVED', '2021-12-06', onOtherFacts), 'NO_HEARING'],
  ['on its own facts an award needs no hearing', () => award('2021-12-02', allocated(4_000_000)), 'awardDecided'],
  ['nor does a rejection', () => reject(nothing), 'applicationRejected'],
  ['on the same facts it is not told again', () => intend('2021-12-02', intended), 'HEARING_KNOWN'],
  ['on others it is', () => again(), 'refusalIntended'],
  ['on another ground too', () => again({ ground: 'OUTSIDE_FRAMEWORK', onOtherFacts: false }), 'refusalIntended'],
  ['then it is heard on both: views on the first', () => award('2021-12-10', onFirst), 'HEARING_REQUIRED'],
  ['and on the second', () => award('2021-12-10', [...onFirst, [views, '2021-12-09']]), 'awardDecided'],
  ['or until its own term has passed', () => award('2021-12-21', onFirst), 'awardDecided'],
  ['one on other facts does, on every project', () => reject(nothing, true), 'HEARING_REQUIRED'],
];

describe('a refusal that rests on facts the applicant did not give', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('keeps what came on the first beside the second, each with its own term', () => {
    expect(given(...onFirst).refusalHearings).toMatchObject([
      { status: 'RECEIVED', viewsDueOn: '2021-12-15' },
      { status: 'OPEN', viewsDueOn: '2021-12-20' },
    ]);
  });

  it('gives two weeks for views, and who told it does not decide it', () => {
    // Wednesday 1 December 2021 and 14 days.
    expect(intend()[0]).toMatchObject({ data: { viewsDueOn: '2021-12-15' } });
    expect(given(...intended).preparedBy).toContain(administrator.id);
  });
});
