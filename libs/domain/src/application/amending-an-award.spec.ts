import fc from 'fast-check';
import { RuleViolation } from '../refusal.js';
import { SYSTEM } from '../vocabulary.js';
import { applicationDeadline } from './application-deadlines.js';
import { amendAward, amendByOutcome, type AmendmentWanted } from './amend-award.js';
import type { AmendedLine } from './amendment-facts.js';
import { proposeCorrection } from './propose-correction.js';
import { registerReturnedNotification } from './return-notification.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  administrator,
  alsoApprover,
  approver,
  at,
  awarded,
  awardedUnderEmbargo,
  concluded,
  given,
  settling,
  type Told,
} from './stories/told-applications.js';

/** The award of these files: p1 € 40,000.00 of the € 50,000.00 asked, p2 nothing of € 120,000.00 (NOT_NECESSARY). */
const DAY = '2022-03-01';
const by = (wanted: Partial<AmendmentWanted>, actor = approver, told = awarded) =>
  amendAward(
    given(...told),
    { cause: 'CORRECTION', lines: [{ projectId: 'p1', awardedCents: 5_000_000 }], reason: 'A slip.', ...wanted },
    at(DAY, actor),
  );
const lines = (...amounts: readonly (readonly [string, number])[]): { lines: readonly AmendedLine[] } => ({
  lines: amounts.map(([projectId, awardedCents]) => ({ projectId, awardedCents })),
});
/** The same correction, after an administrator told what the slip of the pen was. */
const proposing = (wanted: readonly AmendedLine[], told: Told = awarded, actor = administrator, reason = 'A slip.') =>
  proposeCorrection(given(...told), { lines: wanted, reason }, at(DAY, actor));
const proposed = (wanted: readonly AmendedLine[], told: Told = awarded): Told => [
  ...told,
  [proposing(wanted, told)[0]!, DAY, administrator],
];
const LESS = lines(['p1', 3_000_000]);
const elsewhere = { causeStream: 'objection/2022-t1/gm0518-1/1', causedAt: '2022-02-28T10:00:00.000Z' } as const;

const ROWS: readonly Row[] = [
  ['an approver corrects an award, with a reason', () => by({}), 'awardAmended'],
  ['without a reason nothing is corrected', () => by({ reason: ' ' }), 'REASON_REQUIRED'],
  ['an administrator amends no award', () => by({}, administrator), 'WRONG_ROLE'],
  ['nobody amends the award of a file he prepared', () => by({}, alsoApprover), 'OWN_WORK'],
  ['nor an award that nobody was told of yet', () => by({}, approver, awardedUnderEmbargo), 'UNDER_EMBARGO'],
  ['what was never awarded is not amended', () => by({}, approver, concluded), 'WRONG_STATE'],
  ['until it is settled an award can be amended', () => by({}, approver, settling), 'awardAmended'],
  ['up to what was requested', () => by(lines(['p1', 5_000_000])), 'awardAmended'],
  ['never above what was requested', () => by(lines(['p1', 5_000_001])), 'ABOVE_REQUEST'],
  ['never below zero', () => by(lines(['p1', -1])), 'AMOUNT_INVALID'],
  ['in whole cents', () => by(lines(['p1', 0.5])), 'AMOUNT_INVALID'],
  ['only projects of the award', () => by(lines(['p3', 1])), 'UNKNOWN_PROJECT'],
  ['each project once', () => by(lines(['p1', 1], ['p1', 2])), 'PROJECT_TWICE'],
  ['the same amounts are no amendment', () => by(lines(['p1', 4_000_000])), 'NOTHING_AMENDED'],
  ['a project that gets nothing any more needs a ground', () => by(lines(['p1', 0])), 'GROUND_REQUIRED'],
  [
    'with a ground it gets nothing',
    () => {
      const nothing = { lines: [{ projectId: 'p1', awardedCents: 0, ground: 'WITHDRAWN' }] } as const;
      return by(nothing, approver, proposed(nothing.lines));
    },
    'awardAmended',
  ],
  ['a revocation never raises', () => by({ cause: 'REVOCATION' }), 'CAUSE_DOES_NOT_FIT'],
  [
    'what a municipality did not report as cancelled an approver does not take from it',
    () => by({ cause: 'ACTIVITY_CANCELLED', lines: [{ projectId: 'p1', awardedCents: 0, ground: 'WITHDRAWN' }] }),
    'CAUSE_DECIDED_ELSEWHERE',
  ],
  ['one approver does not spend the reserve', () => by({ cause: 'SECOND_TRANCHE' }), 'CAUSE_DECIDED_ELSEWHERE'],
  ['a change is not decided without its request', () => by({ cause: 'CHANGE_REQUEST' }), 'CAUSE_DECIDED_ELSEWHERE'],
  [
    'the second tranche of the round raises the award',
    () => by({ cause: 'SECOND_TRANCHE', ...elsewhere }, SYSTEM),
    'awardAmended',
  ],
  ['and never lowers it', () => by({ cause: 'SECOND_TRANCHE', ...elsewhere, ...LESS }, SYSTEM), 'CAUSE_DOES_NOT_FIT'],
  ['nothing is taken by one person as a correction', () => by(LESS), 'CORRECTION_NOT_PROPOSED'],
  ['nor in settlement', () => by(LESS, approver, settling), 'CORRECTION_NOT_PROPOSED'],
  [
    'nor from one project while another gets more',
    () => by(lines(['p1', 3_000_000], ['p2', 1_000_001])),
    'CORRECTION_NOT_PROPOSED',
  ],
  ['an administrator says what the slip was', () => proposing(LESS.lines), 'correctionProposed'],
  ['and always what it was', () => proposing(LESS.lines, awarded, administrator, ' '), 'REASON_REQUIRED'],
  ['an approver does not propose it', () => proposing(LESS.lines, awarded, approver), 'WRONG_ROLE'],
  ['then an approver corrects it (Awb 4:8)', () => by(LESS, approver, proposed(LESS.lines)), 'awardAmended'],
  ['to no other amount', () => by(lines(['p1', 2_999_999]), approver, proposed(LESS.lines)), 'CORRECTION_NOT_PROPOSED'],
  [
    'and once: what was proposed is over when the award becomes another',
    () => by(LESS, approver, [...proposed(LESS.lines), [by(lines(['p1', 4_500_000]))[0]!, DAY, approver]]),
    'CORRECTION_NOT_PROPOSED',
  ],
  ['an approver does not decide an objection here', () => by({ cause: 'OBJECTION' }), 'CAUSE_DECIDED_ELSEWHERE'],
  [
    'the outcome of an objection raises the award',
    () => by({ cause: 'OBJECTION', ...elsewhere }, SYSTEM),
    'awardAmended',
  ],
  [
    'who objects does not end worse off (Awb 7:11)',
    () => by({ cause: 'OBJECTION', ...elsewhere, ...lines(['p1', 3_999_999]) }, SYSTEM),
    'CAUSE_DOES_NOT_FIT',
  ],
  ['the system amends nothing of its own accord', () => by({}, SYSTEM), 'WRONG_ROLE'],
  [
    'a withdrawn project is not raised',
    () =>
      by(lines(['p2', 1]), approver, [
        ...awarded,
        [
          { type: 'withdrawalReceived', data: { projectIds: ['p2'], receivedAt: '2022-02-01T09:00:00.000Z' } },
          '2022-02-01',
        ],
      ]),
    'PROJECT_WITHDRAWN',
  ],
];

describe('amending an award', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is notified at once, with the last days for objection and, when something is added, for payment', () => {
    // Announced Tuesday 1 March 2022; six weeks later is Tuesday 12 April, a working day.
    const [raised, told] = by({});
    expect(raised?.data).not.toHaveProperty('objectionEndsOn');
    expect(told).toMatchObject({
      type: 'decisionNotified',
      data: { decision: 'AMENDMENT', notifiedOn: DAY, objectionEndsOn: '2022-04-12', paymentDueOn: '2022-04-12' },
    });
    const one = lines(['p1', 1]);
    const [, lowered] = by(one, approver, proposed(one.lines));
    expect(lowered?.data).not.toHaveProperty('paymentDueOn');
  });

  it('after an objection is told by the decision on that, and paid within six weeks of it', () => {
    // Decided on Monday 28 February 2022; six weeks later is Monday 11 April.
    const facts = by({ cause: 'OBJECTION', ...elsewhere }, SYSTEM);
    expect(facts.map(({ type }) => type)).toEqual(['awardAmended']);
    expect(facts[0]?.data).toMatchObject({ paymentDueOn: '2022-04-11' });
    const state = given(...awarded, [facts[0]!, DAY]);
    expect(state.notifications.map(({ decision }) => decision)).toEqual(['AWARD']);
    expect(applicationDeadline({ code: 'PAYMENT', dueOn: '2022-04-11' }, state, at(DAY).terms).end).toBe('2022-04-11');
  });

  it('a second time that comes back starts no term, and leaves the first as it was', () => {
    const first = by({});
    const told: Told = [...awarded, ...first.map((fact) => [fact, DAY] as const)];
    const less = lines(['p1', 4_500_000]);
    const second = by(less, approver, proposed(less.lines, told));
    const both: Told = [...told, ...second.map((fact) => [fact, '2022-03-01'] as const)];
    const returning = { decision: 'AMENDMENT', returnedOn: '2022-03-04', cause: 'UNDELIVERABLE' } as const;
    const [returned] = registerReturnedNotification(given(...both), returning, at('2022-03-04'));
    const state = given(...both, [returned!, '2022-03-04']);
    expect(state.notifications.map(({ status }) => status)).toEqual(['NOTIFIED', 'NOTIFIED', 'RETURNED']);
    expect(state.amendments.map(({ objectionEndsOn }) => objectionEndsOn)).toEqual(['2022-04-12', undefined]);
  });

  it('leaves the file with the new lines and total, and remembers how that came to be', () => {
    const both = lines(['p1', 3_000_000], ['p2', 12_000_000]);
    const [fact] = by(both, approver, proposed(both.lines));
    const state = given(...awarded, [fact!, DAY, approver]);
    expect(state.award?.totalCents).toBe(15_000_000);
    expect(
      state.award?.lines.map((line) => [line.projectId, line.awardedCents, line.evaluationDuty, line.ground]),
    ).toEqual([
      ['p1', 3_000_000, false, undefined],
      ['p2', 12_000_000, true, undefined],
    ]);
    expect(state.amendments).toMatchObject([{ cause: 'CORRECTION', previousTotalCents: 4_000_000 }]);
  });

  it('is done once for one outcome, however often it is told', () => {
    const wanted = { cause: 'OBJECTION', ...elsewhere, ...lines(['p1', 4_500_000]) } as const;
    const [fact] = amendByOutcome(given(...awarded), wanted, at(DAY, SYSTEM));
    const after = given(...awarded, [fact!, DAY]);
    expect(amendByOutcome(after, wanted, at(DAY, SYSTEM))).toEqual([]);
  });

  it('never leaves a project above its request or below zero, and its cents add up (fast-check)', () => {
    const amount = fc.integer({ min: -2, max: 13_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        try {
          const both = [line('p1', one), line('p2', other)];
          const [fact] = by({ lines: both }, approver, proposed(both));
          const { lines: after, totalCents } = fact!.data as { lines: readonly AmendedTo[]; totalCents: number };
          expect(after.every((to) => to.awardedCents >= 0 && to.awardedCents <= to.requestedCents)).toBe(true);
          expect(after.reduce((sum, to) => sum + to.awardedCents, 0)).toBe(totalCents);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleViolation);
        }
      }),
      { numRuns: 500 },
    );
  });
});

type AmendedTo = { readonly awardedCents: number; readonly requestedCents: number };
const line = (projectId: string, awardedCents: number): AmendedLine => ({
  projectId,
  awardedCents,
  ground: 'NOT_NECESSARY',
});
