import { amendAward } from './amend-award.js';
import { decideChangeRequest, type ChangeRequestVerdict } from './decide-change-request.js';
import { receiveChangeRequest } from './receive-change-request.js';
import type { ChangeWanted } from './change-request-facts.js';
import type { ApplicationFact } from './application-facts.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  administrator,
  alsoApprover,
  applicant,
  approver,
  at,
  awarded,
  given,
  settling,
  terms,
  type Told,
} from './stories/told-applications.js';
import { decideSettlement } from './settle.js';

/** The award of these files: p1 € 40,000.00 of the € 50,000.00 asked, p2 nothing of € 120,000.00. */
const round = {
  ...terms,
  dates: {
    ...terms.dates,
    ...{ monitoringDueOn: '2022-10-03', executionEndsOn: '2022-12-31' },
    ...{ evaluationDueOn: '2023-03-01', accountabilityDueOn: '2023-07-15' },
  },
};
const RECEIVED_AT = '2022-05-03T09:00:00.000Z';
const ask = (wanted: ChangeWanted, told: Told = awarded): ApplicationFact => ({
  type: 'changeRequestReceived',
  data: receiveChangeRequest(given(...told), wanted, {
    ...{ receivedAt: RECEIVED_AT, contentHash: 'h', terms: round },
    knownMunicipalities: new Set(['GM0518', 'GM1916']),
  }),
});
const asking = (wanted: ChangeWanted): Told => [...awarded, [ask(wanted), '2022-05-03', applicant]];

const SHIFT: ChangeWanted = {
  kind: 'BUDGET_SHIFT',
  lines: [
    { projectId: 'p1', awardedCents: 3_000_000 },
    { projectId: 'p2', awardedCents: 1_000_000 },
  ],
};
const CANCELLED: ChangeWanted = { kind: 'ACTIVITY_CANCELLED', lines: [{ projectId: 'p1', awardedCents: 1_000_000 }] };
const LONGER: ChangeWanted = { kind: 'EXTENSION', executionEndsOn: '2023-03-31' };
const PARTNERS: ChangeWanted = { kind: 'PARTNERS', addedPartners: ['GM1916'] };

const BACK: ChangeWanted = { kind: 'WITHDRAWAL' };

const decide = (wanted: ChangeWanted, verdict: Partial<ChangeRequestVerdict> = {}, actor = approver, told?: Told) =>
  decideChangeRequest(
    given(...(told ?? asking(wanted))),
    { requestId: 'c1', outcome: 'GRANTED', ...verdict },
    { ...at('2022-06-01', actor), terms: round },
  );
const refused = { outcome: 'REFUSED', ground: 'TOO_LATE', reason: 'The year is nearly over.' } as const;

const ROWS: readonly Row[] = [
  [
    'a shift says for more than one project what it gets',
    () => [ask({ kind: 'BUDGET_SHIFT', lines: [] })],
    'CHANGE_INCOMPLETE',
  ],
  [
    'of a project that is not in the award nothing can be asked',
    () => [ask({ kind: 'CONTENT', projectIds: ['p9'] })],
    'UNKNOWN_PROJECT',
  ],
  ['a partner must exist', () => [ask({ kind: 'PARTNERS', addedPartners: ['GM9999'] })], 'UNKNOWN_MUNICIPALITY'],
  ['longer means later', () => [ask({ kind: 'EXTENSION', executionEndsOn: '2022-12-31' })], 'NOT_LATER'],
  ['anything else can be asked in words', () => [ask({ kind: 'OTHER' })], 'changeRequestReceived'],
  ['an approver grants', () => decide(SHIFT), 'changeRequestDecided'],
  ['an administrator does not', () => decide(SHIFT, {}, administrator), 'WRONG_ROLE'],
  ['nobody decides on the file he prepared', () => decide(SHIFT, {}, alsoApprover), 'OWN_WORK'],
  ['what was not asked is not decided', () => decide(SHIFT, { requestId: 'c2' }), 'NO_SUCH_REQUEST'],
  ['a refusal needs a ground', () => decide(SHIFT, { ...refused, ground: undefined }), 'GROUND_REQUIRED'],
  ['a refusal needs a reason', () => decide(SHIFT, { ...refused, reason: undefined }), 'REASON_REQUIRED'],
  ['granting in part says which part', () => decide(SHIFT, { ...refused, outcome: 'PARTLY' }), 'CHANGE_INCOMPLETE'],
  ['a refusal on a ground, with a reason', () => decide(SHIFT, refused), 'changeRequestDecided'],
  [
    'a shift never raises the total',
    () =>
      decide(SHIFT, {
        ...refused,
        outcome: 'PARTLY',
        lines: [{ projectId: 'p2', awardedCents: 1 }],
      }),
    'ABOVE_AWARD',
  ],
  [
    'a cancelled activity gets nothing more',
    () => decide(CANCELLED, { ...refused, outcome: 'PARTLY', lines: [{ projectId: 'p1', awardedCents: 4_500_000 }] }),
    'CAUSE_DOES_NOT_FIT',
  ],
  [
    'granting in part takes no more than was asked to lose',
    () => decide(CANCELLED, { ...refused, outcome: 'PARTLY', lines: [{ projectId: 'p1', awardedCents: 999_999 }] }),
    'HEARING_REQUIRED',
  ],
  [
    'nor a total that nobody asked to be lower',
    () => decide(SHIFT, { ...refused, outcome: 'PARTLY', lines: [{ projectId: 'p1', awardedCents: 3_000_000 }] }),
    'HEARING_REQUIRED',
  ],
  ['a municipality gives its award back', () => decide(BACK), 'changeRequestDecided'],
  [
    'giving back never gives more',
    () => decide(BACK, { ...refused, outcome: 'PARTLY', lines: [{ projectId: 'p1', awardedCents: 4_500_000 }] }),
    'CAUSE_DOES_NOT_FIT',
  ],
  [
    'of a project that is not in the award nothing is given back',
    () => [ask({ kind: 'WITHDRAWAL', projectIds: ['p9'] })],
    'UNKNOWN_PROJECT',
  ],
  [
    'what a municipality asks back an approver does not take back unasked',
    () =>
      amendAward(
        given(...awarded),
        { cause: 'WITHDRAWAL', lines: [{ projectId: 'p1', awardedCents: 0 }], reason: 'Asked by telephone.' },
        { ...at('2022-06-01', approver), terms: round },
      ),
    'CAUSE_DECIDED_ELSEWHERE',
  ],
  [
    'it is decided once',
    () => decide(SHIFT, {}, approver, [...asking(SHIFT), [decide(SHIFT, refused)[0]!, '2022-06-01', approver]]),
    'ALREADY_DECIDED',
  ],
  [
    'nothing is settled while a request waits',
    () =>
      decideSettlement(
        given(...settling, [ask(SHIFT), '2023-07-21', applicant]),
        { settledCents: 4_000_000, grounds: [] },
        at('2023-09-01', approver),
      ),
    'CHANGE_REQUEST_OPEN',
  ],
];

const after = (wanted: ChangeWanted, verdict?: Partial<ChangeRequestVerdict>) =>
  given(...asking(wanted), ...decide(wanted, verdict).map((fact) => [fact, '2022-06-01', approver] as const));

describe('a change of an award', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is decided within eight weeks of its receipt', () => {
    // Tuesday 3 May 2022 + 56 days = Tuesday 28 June 2022.
    expect(ask(SHIFT).data).toMatchObject({ requestId: 'c1', decisionDueOn: '2022-06-28' });
  });

  it('moves money between projects at once when it is granted', () => {
    expect(after(SHIFT).award?.lines.map((line) => line.awardedCents)).toEqual([3_000_000, 1_000_000]);
    expect(after(SHIFT).award?.totalCents).toBe(4_000_000);
  });

  it('leaves the award as it is when it is refused', () => {
    expect(after(SHIFT, refused).award?.lines.map((line) => line.awardedCents)).toEqual([4_000_000, 0]);
  });

  it('takes what a cancelled activity leaves off the award', () => {
    expect(after(CANCELLED)).toMatchObject({
      award: { totalCents: 1_000_000 },
      amendments: [{ cause: 'ACTIVITY_CANCELLED' }],
    });
  });

  it('is nothing any more when the municipality gave it back, less what was spent', () => {
    expect(after(BACK)).toMatchObject({
      award: { totalCents: 0, lines: [{ awardedCents: 0, ground: 'WITHDRAWN' }, { awardedCents: 0 }] },
      amendments: [{ cause: 'WITHDRAWAL', previousTotalCents: 4_000_000 }],
    });
    const lines = [{ projectId: 'p1', awardedCents: 500_000 }];
    expect(after(BACK, { outcome: 'PARTLY', ground: 'TOO_LATE', reason: 'Spent.', lines }).award?.totalCents).toBe(
      500_000,
    );
  });

  it('adds a partner municipality', () => {
    expect(after(PARTNERS).application?.partnerMunicipalities).toEqual(['GM1916']);
  });

  it('moves the accountability to 15 July of the year after the new end, with the old days kept', () => {
    expect(decide(LONGER)[1]).toEqual({
      type: 'executionExtended',
      data: {
        requestId: 'c1',
        ...{ previousEndsOn: '2022-12-31', endsOn: '2023-03-31' },
        ...{ previousAccountabilityDueOn: '2023-07-15', accountabilityDueOn: '2024-07-15' },
        // 1 March 2023 is 60 days after 31 December 2022; 31 March + 60 days = Tuesday 30 May. Monitoring comes before the end.
        ...{ previousEvaluationDueOn: '2023-03-01', evaluationDueOn: '2023-05-30' },
      },
    });
    expect(after(LONGER)).toMatchObject({
      evaluationDueOn: '2023-05-30',
      executionEndsOn: '2023-03-31',
      accountabilityDueOn: '2024-07-15',
    });
  });
});
