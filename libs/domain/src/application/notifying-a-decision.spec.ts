import { mayAct } from '../permissions/permissions.js';
import { applicationInView } from '../permissions/file-in-view.js';
import type { ApplicationFact } from './application-facts.js';
import { decideAward, rejectApplication } from './decide-award.js';
import { consequencesOfNotification } from './corrected-notification.js';
import { notifyAnnounced, notifyDecision } from './notify-decision.js';
import { registerReturnedNotification } from './return-notification.js';
import { decideSettlement } from './settle.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  allocated,
  applicant,
  approver,
  at,
  awarded,
  awardedUnderEmbargo,
  concluded,
  embargo,
  flaggedLate,
  given,
  settling,
  type Told,
} from './stories/told-applications.js';
import { decideAdmission } from './decide-admission.js';
import { applicationDecidedOn } from '../penalty/decided-on.js';
import { decisionTermRuns } from './move-deadline.js';
import { asApplicantKnows } from './told-decisions.js';
import { closeUndecided, isWithdrawn } from './withdrawal.js';

const returning = { returnedOn: '2021-12-13', cause: 'UNDELIVERABLE' } as const;
const returned: Told = [
  ...awarded,
  [registerReturnedNotification(given(...awarded), returning, at('2021-12-13'))[0]!, '2021-12-13'],
];
const renewed: Told = [...returned, [notifyDecision(given(...returned), {}, at('2021-12-20'))[0]!, '2021-12-20']];
const notified = (day: string): ApplicationFact =>
  notifyAnnounced(given(...awardedUnderEmbargo), { ...at(day), terms: embargo })[0]!;
const announced: Told = [...awardedUnderEmbargo, [notified('2021-12-17'), '2021-12-17']];
const right = { corrects: true, notifiedOn: '2021-12-03' } as const;
const types = (facts: readonly ApplicationFact[]) => facts.map(({ type }) => type);

/** Whether the period to decide runs, and the day of the decision that a notice of default meets (Awb 3:40, 4:17). */
describe('a decision', () => {
  it.each<[string, Told, boolean, string | null]>([
    ['that is not there yet leaves its period running', concluded, true, null],
    ['that is kept leaves its period running', awardedUnderEmbargo, true, null],
    ['that was told ends its period', awarded, false, '2021-12-01'],
    ['whose letter came back was not given', returned, true, null],
    ['whose letter was sent anew was given on the new day', renewed, false, '2021-12-20'],
  ])('%s', (_, told, runs, decidedOn) => {
    const state = given(...told);
    expect([decisionTermRuns(state), applicationDecidedOn(state)]).toEqual([runs, decidedOn]);
  });
});

const ROWS: readonly Row[] = [
  [
    'a notification before its decision',
    () => notifyDecision(given(...concluded), {}, at('2021-12-01')),
    'NOTIFICATION_BEFORE_DECISION',
  ],
  [
    'a notification of a kind of decision that was not taken',
    () => notifyDecision(given(...awarded), { decision: 'SETTLEMENT' }, at('2021-12-02')),
    'NOTIFICATION_BEFORE_DECISION',
  ],
  [
    'a second notification of what arrived',
    () => notifyDecision(given(...awarded), {}, at('2021-12-02')),
    'ALREADY_NOTIFIED',
  ],
  [
    'the right day in place of a mistyped one',
    () => notifyDecision(given(...awarded), { ...right, reason: 'typed wrong' }, at('2021-12-10')),
    'decisionNotified',
  ],
  [
    'a correction without a reason',
    () => notifyDecision(given(...awarded), right, at('2021-12-10')),
    'REASON_REQUIRED',
  ],
  [
    'a correction to the same day',
    () =>
      notifyDecision(given(...awarded), { corrects: true, notifiedOn: '2021-12-01', reason: 'x' }, at('2021-12-10')),
    'NOTHING_TO_CORRECT',
  ],
  [
    'a correction to tomorrow',
    () => notifyDecision(given(...awarded), { ...right, reason: 'x' }, at('2021-12-02')),
    'DATE_IN_FUTURE',
  ],
  [
    'a correction to a day before the decision',
    () => notifyDecision(given(...awarded), { ...right, notifiedOn: '2021-11-30', reason: 'x' }, at('2021-12-10')),
    'NOTIFICATION_BEFORE_DECISION',
  ],
  [
    'a correction of what came back',
    () => notifyDecision(given(...returned), { ...right, reason: 'x' }, at('2021-12-20')),
    'NOTHING_TO_CORRECT',
  ],
  ['a new one after it came back', () => notifyDecision(given(...returned), {}, at('2021-12-20')), 'decisionNotified'],
  [
    'a new one, dated before the letter that came back',
    () => notifyDecision(given(...returned), { notifiedOn: '2021-11-30' }, at('2021-12-20')),
    'NOTIFICATION_BEFORE_DECISION',
  ],
  [
    'a new one, dated tomorrow',
    () => notifyDecision(given(...returned), { notifiedOn: '2021-12-21' }, at('2021-12-20')),
    'DATE_IN_FUTURE',
  ],
  [
    'an approver does not send letters',
    () => notifyDecision(given(...returned), {}, at('2021-12-20', approver)),
    'WRONG_ROLE',
  ],
  [
    'under embargo nobody notifies by hand',
    () => notifyDecision(given(...awardedUnderEmbargo), {}, { ...at('2021-12-02'), terms: embargo }),
    'UNDER_EMBARGO',
  ],
  [
    'what was never sent does not come back',
    () => registerReturnedNotification(given(...awardedUnderEmbargo), returning, at('2021-12-13')),
    'NOT_NOTIFIED',
  ],
  [
    'nor a second time',
    () => registerReturnedNotification(given(...returned), returning, at('2021-12-14')),
    'NOT_NOTIFIED',
  ],
  [
    'nor before it was sent',
    () => registerReturnedNotification(given(...awarded), { ...returning, returnedOn: '2021-11-30' }, at('2021-12-13')),
    'RETURN_BEFORE_NOTIFICATION',
  ],
  [
    'nor tomorrow',
    () => registerReturnedNotification(given(...awarded), { ...returning, returnedOn: '2021-12-14' }, at('2021-12-13')),
    'DATE_IN_FUTURE',
  ],
];

describe('telling a decision', () => {
  it.each(ROWS)('%s', (_, act, outcome) => expect(outcomeOf(act)).toBe(outcome));

  // 1-12-2021 + 42 = 12-1-2022; 20-12-2021 + 42 = 31-1-2022; 17-12-2021 + 42 = 28-1-2022: all on a working day.
  it.each<[name: string, told: Told, status: string, terms: readonly (string | undefined)[]]>([
    ['decided and notified at once', awarded, 'NOTIFIED', ['2021-12-01', '2022-01-12', '2022-01-12']],
    ['kept under embargo: no term runs', awardedUnderEmbargo, 'WAITING', [undefined, undefined, undefined]],
    ['announced on 17 December', announced, 'NOTIFIED', ['2021-12-17', '2022-01-28', '2022-01-28']],
    ['come back: the terms did not start', returned, 'RETURNED', ['2021-12-01', undefined, undefined]],
    ['sent again: they start anew', renewed, 'NOTIFIED', ['2021-12-20', '2022-01-31', '2022-01-31']],
  ])('%s', (_, told, status, terms) => {
    const { award, notifications } = given(...told);
    expect(notifications.map((one) => one.status)).toEqual([status]);
    expect([award?.notifiedOn, award?.objectionEndsOn, award?.paymentDueOn]).toEqual(terms);
  });

  it('tells in the new letter which one it renews', () => {
    expect(renewed.at(-1)![0].data).toMatchObject({ notifiedOn: '2021-12-20', renews: '2021-12-01' });
  });

  it('keeps only what follows from the division of the money until Parliament has been told', () => {
    const kept = { ...at('2021-12-01', approver), terms: embargo };
    const refused: Told = [
      ...flaggedLate,
      [decideAdmission(given(...flaggedLate), { admitted: false, ground: 'LATE' }, at('2021-10-06'))[0]!, '2021-10-06'],
    ];
    expect(types(decideAward(given(...allocated(1)), kept))).toEqual(['awardDecided']);
    expect(types(rejectApplication(given(...allocated(0)), { ground: 'NOT_NECESSARY' }, kept))).toEqual([
      'applicationRejected',
    ]);
    expect(types(rejectApplication(given(...refused), { ground: 'LATE' }, kept))).toEqual([
      'applicationRejected',
      'decisionNotified',
    ]);
    expect(types(decideSettlement(given(...settling), { settledCents: 4_000_000, grounds: [] }, kept))).toEqual([
      'settlementDecided',
      'fileClosed',
      'decisionNotified',
    ]);
  });

  it('gives a term to pay only where something is to be paid', () => {
    const lower = { settledCents: 3_000_000, grounds: ['NOT_FULLY_EXECUTED'] } as const;
    const context = at('2023-09-01', approver);
    const asAwarded = decideSettlement(given(...settling), { settledCents: 4_000_000, grounds: [] }, context);
    expect(asAwarded.at(-1)!.data).not.toHaveProperty('paymentDueOn');
    const due = { viewsDueOn: '2023-08-18', viewsDueAt: '2023-08-18T22:00:00.000Z' };
    const heard = { ...given(...settling), hearing: { ...lower, ...due, status: 'LAPSED' as const } };
    expect(decideSettlement(heard, lower, context).at(-1)!.data).toHaveProperty('paymentDueOn', '2023-10-13');
  });
});

describe('to its applicant, a decision that was not notified', () => {
  const state = given(...awardedUnderEmbargo);

  it('does not exist', () => {
    expect(asApplicantKnows(state)).toMatchObject({ phase: 'DECISION', notifications: [] });
    expect(asApplicantKnows(state).award).toBeUndefined();
    expect(asApplicantKnows(given(...announced))).toEqual(given(...announced));
  });

  it('does not show from what may be done either', () => {
    const may = (told: Told) => mayAct(applicant, 'withdraw', applicationInView(given(...told))).allowed;
    expect([may(awardedUnderEmbargo), may(announced)]).toEqual([true, false]);
  });

  it('never takes effect when everything is withdrawn first: its money is free again', () => {
    const receivedAt = '2021-12-10T09:00:00.000Z';
    const withdrawn = given(...awardedUnderEmbargo, [
      { type: 'withdrawalReceived', data: { projectIds: 'ALL', receivedAt } },
      '2021-12-10',
      applicant,
    ]);
    expect(isWithdrawn(withdrawn)).toBe(true);
    expect(closeUndecided(withdrawn, 'WITHDRAWN')).toEqual([
      { type: 'fileClosed', data: { outcome: 'WITHDRAWN', annulledCents: 4_000_000 } },
    ]);
  });
});

describe('the day of a notification that was mistyped', () => {
  it('is corrected with its terms, which are shown first; the wrong day stays in the journal', () => {
    const state = given(...awarded);
    // Fri 3-12 + 42 = Fri 14-1; before: Wed 1-12 + 42 = Wed 12-1
    expect(consequencesOfNotification(state, right, at('2021-12-10'))).toEqual([
      { deadline: 'OBJECTION', previousDueOn: '2022-01-12', dueOn: '2022-01-14' },
      { deadline: 'PAYMENT', previousDueOn: '2022-01-12', dueOn: '2022-01-14' },
    ]);
    expect(notifyDecision(state, { ...right, reason: 'typed wrong' }, at('2021-12-10'))).toMatchObject([
      { data: { notifiedOn: '2021-12-03', corrects: '2021-12-01', objectionEndsOn: '2022-01-14' } },
    ]);
  });
});
