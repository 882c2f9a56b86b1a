import type { ApplicationFact } from './application-facts.js';
import { applicationDeadline } from './application-deadlines.js';
import { endSuspension, suspendDecision, type SuspensionCommand } from './suspend-decision.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  applicant,
  approver,
  assessing,
  at,
  awarded,
  given,
  supplementing,
  terms,
  type Told,
} from './stories/told-applications.js';

// Received Tuesday 14 September 2021: eight weeks end on Tuesday 9 November.
const agreed: SuspensionCommand = { ground: 'AGREEMENT', firstDay: '2021-10-01', lastDay: '2021-10-10' };
const delayed: SuspensionCommand = { ground: 'APPLICANT_DELAY', firstDay: '2021-10-04' };

const after = (told: Told, act: (state: ReturnType<typeof given>) => readonly ApplicationFact[], day: string): Told => [
  ...told,
  ...act(given(...told)).map((fact) => [fact, day] as const),
];
const suspended = (told: Told, command: SuspensionCommand, day: string): Told =>
  after(told, (state) => suspendDecision(state, command, at(day)), day);
const ended = (told: Told, suspensionId: string, lastDay: string, day: string): Told =>
  after(told, (state) => endSuspension(state, { suspensionId, lastDay }, at(day)), day);

const supplied: Told = [
  ...supplementing,
  [
    {
      type: 'supplementReceived',
      data: { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h', receivedAt: '2021-10-01T09:00:00.000Z' },
    },
    '2021-10-01',
    applicant,
  ],
];

describe('the decision period that stands still (Awb 4:15(2))', () => {
  it.each<[string, Told, string]>([
    ['by agreement: 1 to 10 October, ten days', suspended(assessing, agreed, '2021-09-30'), '2021-11-19'],
    [
      'by agreement over a supplement: 23 to 30 September and 1 to 3 October, eleven days onto Saturday 20 November',
      suspended(supplied, { ...agreed, firstDay: '2021-09-28', lastDay: '2021-10-03' }, '2021-10-04'),
      '2021-11-22',
    ],
    ['by delay without an end: so far one day', suspended(assessing, delayed, '2021-10-04'), '2021-11-10'],
    [
      'by delay that ended: 4 to 15 October, twelve days onto Sunday 21 November',
      ended(suspended(assessing, delayed, '2021-10-04'), 's1', '2021-10-15', '2021-10-18'),
      '2021-11-22',
    ],
    [
      'by agreement and delay: 1 to 15 October, fifteen days, the overlap once',
      ended(
        suspended(suspended(assessing, agreed, '2021-09-30'), delayed, '2021-10-04'),
        's2',
        '2021-10-15',
        '2021-10-15',
      ),
      '2021-11-24',
    ],
    [
      'by an agreement that ended earlier: 1 to 5 October, five days onto Sunday 14 November',
      ended(suspended(assessing, agreed, '2021-09-30'), 's1', '2021-10-05', '2021-10-06'),
      '2021-11-15',
    ],
    [
      'by force majeure, known afterwards: 1 to 7 October, seven days',
      suspended(assessing, { ground: 'FORCE_MAJEURE', firstDay: '2021-10-01', lastDay: '2021-10-07' }, '2021-10-08'),
      '2021-11-16',
    ],
  ])('%s', (_, told, dueOn) => {
    expect(given(...told).decisionDueOn).toBe(dueOn);
    const deadline = applicationDeadline({ code: 'DECISION', dueOn }, given(...told), terms);
    expect(deadline.planOn).toBe(dueOn);
    expect(deadline.warnings.map(({ code }) => code)).not.toContain('SUSPENSION_NOT_NOTIFIED');
  });

  it('tells the old day and the new one', () => {
    const facts = suspendDecision(given(...assessing), agreed, at('2021-09-30'));
    expect(facts[0]?.data).toMatchObject({
      suspensionId: 's1',
      previousDueOn: '2021-11-09',
      decisionDueOn: '2021-11-19',
    });
  });

  const suspend =
    (command: Partial<SuspensionCommand>, day: string, told: Told = assessing, who = at(day)) =>
    () =>
      suspendDecision(given(...told), { ...agreed, ...command }, who);
  const end = (suspensionId: string, lastDay: string, told: Told) => () =>
    endSuspension(given(...told), { suspensionId, lastDay }, at('2021-10-08'));
  const standing = suspended(assessing, delayed, '2021-10-04');
  const ROWS: readonly Row[] = [
    ['not by an approver', suspend({}, '2021-09-30', assessing, at('2021-09-30', approver)), 'WRONG_ROLE'],
    ['an agreement needs its end', suspend({ lastDay: undefined }, '2021-09-30'), 'SUSPENSION_END_REQUIRED'],
    [
      'an agreement does not end before it begins',
      suspend({ lastDay: '2021-09-30' }, '2021-09-30'),
      'SUSPENSION_INVALID',
    ],
    ['not from the day of receipt', suspend({ firstDay: '2021-09-14' }, '2021-09-30'), 'SUSPENSION_INVALID'],
    [
      'not from two days after the end',
      suspend({ firstDay: '2021-11-11', lastDay: '2021-11-12' }, '2021-11-09'),
      'SUSPENSION_INVALID',
    ],
    [
      'from the day after the end, told on the last day',
      suspend({ firstDay: '2021-11-10', lastDay: '2021-11-12' }, '2021-11-09'),
      'decisionSuspended',
    ],
    ['not once the period has ended', suspend({}, '2021-11-10'), 'TOO_LATE_TO_SUSPEND'],
    ['a delay does not begin tomorrow', suspend({ ...delayed, lastDay: undefined }, '2021-10-03'), 'DATE_IN_FUTURE'],
    ['nor is its end known ahead', suspend({ ...delayed, lastDay: '2021-10-20' }, '2021-10-04'), 'DATE_IN_FUTURE'],
    [
      'not twice on one ground',
      suspend({ ...delayed, lastDay: undefined }, '2021-10-05', standing),
      'ALREADY_SUSPENDED',
    ],
    ['not after the decision was told', suspend({}, '2021-12-02', awarded), 'NO_SUCH_DEADLINE'],
    ['a day that does not exist', suspend({ lastDay: '2021-11-31' }, '2021-09-30'), 'DATE_INVALID'],
    ['what never began does not end', end('s2', '2021-10-05', standing), 'NO_SUCH_SUSPENSION'],
    ['nothing ends tomorrow', end('s1', '2021-10-09', standing), 'DATE_IN_FUTURE'],
    ['nor before it begins', end('s1', '2021-10-03', standing), 'SUSPENSION_INVALID'],
    ['nor twice', end('s1', '2021-10-07', ended(standing, 's1', '2021-10-07', '2021-10-08')), 'SUSPENSION_ENDED'],
  ];

  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });
});
