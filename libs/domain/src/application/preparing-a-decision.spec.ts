import { assess } from './assess.js';
import {
  confirmCompleteness,
  lapseSupplement,
  proposeUntreated,
  refuseIncomplete,
  requestSupplement,
} from './completeness.js';
import { recordSilence } from './conclude-assessment.js';
import { decideAdmission } from './decide-admission.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  nctv,
  szw,
  approver,
  alsoApprover,
  applicant,
  received,
  at,
  given,
  terms,
  checking,
  lacking,
  supplementing,
  lapsed,
  lateSupplement,
  enough,
  notEnough,
  untreatedProposed,
  assessing,
  advice,
  assessed,
  flaggedLate,
  withPlan,
  type Told,
} from './stories/told-applications.js';

const ROWS: readonly Row[] = [
  [
    'a late application is admitted by an administrator',
    () => decideAdmission(given(...flaggedLate), { admitted: true }, at('2021-10-04')),
    'admissionDecided',
  ],
  [
    'refusing admission needs a ground',
    () => decideAdmission(given(...flaggedLate), { admitted: false }, at('2021-10-04')),
    'GROUND_REQUIRED',
  ],
  [
    'an assessor does not decide on admission',
    () => decideAdmission(given(...flaggedLate), { admitted: true }, at('2021-10-04', nctv)),
    'WRONG_ROLE',
  ],
  [
    'admission is not asked of an ordinary application',
    () => decideAdmission(given(...checking), { admitted: true }, at('2021-10-04')),
    'WRONG_STATE',
  ],
  [
    'a complete application is confirmed',
    () => confirmCompleteness(given(...checking), at('2021-09-20')),
    'completenessConfirmed',
  ],
  [
    'something missing first gets a chance to be supplied',
    () => confirmCompleteness(given(...lacking), at('2021-09-20')),
    'SUPPLEMENT_FIRST',
  ],
  [
    'a missing evaluation plan does not stop the file',
    () =>
      confirmCompleteness(
        given([received({ deficiencies: ['EVALUATION_PLAN'] }), '2021-09-14'], checking[1]!),
        at('2021-09-20'),
      ),
    'completenessConfirmed',
  ],
  [
    'asking for nothing is refused',
    () => requestSupplement(given(...lacking), { deficiencies: [] }, at('2021-09-20')),
    'NOTHING_MISSING',
  ],
  [
    'a supplement is asked for with a term',
    () => requestSupplement(given(...lacking), { deficiencies: ['BUDGET'] }, at('2021-09-20')),
    'supplementRequested',
  ],
  ['an unused term lapses', () => lapseSupplement(given(...supplementing), terms), 'supplementLapsed'],
  [
    'an application is not left untreated while its term runs',
    () => refuseIncomplete(given(...supplementing), at('2021-09-25', approver)),
    'WRONG_STATE',
  ],
  [
    'after an unused term it is left untreated',
    () => refuseIncomplete(given(...lapsed), at('2021-10-10', approver)),
    'notTakenIntoConsideration',
  ],
  [
    'not by the person who asked for the supplement',
    () => refuseIncomplete(given(...lapsed), at('2021-10-10', alsoApprover)),
    'OWN_WORK',
  ],
  [
    'not once a late supplement has come in',
    () => refuseIncomplete(given(...lateSupplement), at('2021-10-10', approver)),
    'SUPPLEMENT_RECEIVED',
  ],
  [
    'nor after the four weeks since the unused term: Wed 6 October, so until Wed 3 November',
    () => refuseIncomplete(given(...lapsed), at('2021-11-04', approver)),
    'UNTREATED_TOO_LATE',
  ],
  [
    'on the last day of the four weeks it still is',
    () => refuseIncomplete(given(...lapsed), at('2021-11-03', approver)),
    'notTakenIntoConsideration',
  ],
  [
    'after an unused term it may be taken as it is as well',
    () => confirmCompleteness(given(...lapsed), at('2021-11-04')),
    'completenessConfirmed',
  ],
  [
    'a supplement that is not enough is put before an approver',
    () => proposeUntreated(given(...notEnough), { taskId: 't' }, at('2021-10-04')),
    'untreatedProposed',
  ],
  [
    'not by an approver',
    () => proposeUntreated(given(...notEnough), { taskId: 't' }, at('2021-10-04', approver)),
    'WRONG_ROLE',
  ],
  [
    'not when nothing more is missing',
    () => proposeUntreated(given(...enough), { taskId: 't' }, at('2021-10-04')),
    'NOTHING_MISSING',
  ],
  [
    'not when nobody was asked to complete it',
    () => proposeUntreated(given(...lacking), { taskId: 't' }, at('2021-09-20')),
    'SUPPLEMENT_FIRST',
  ],
  [
    'not after the four weeks since the supplement of Thu 30 September: until Thu 28 October',
    () => proposeUntreated(given(...notEnough), { taskId: 't' }, at('2021-10-29')),
    'UNTREATED_TOO_LATE',
  ],
  [
    'an approver leaves untreated what came in and is not enough',
    () => refuseIncomplete(given(...untreatedProposed), at('2021-10-28', approver)),
    'notTakenIntoConsideration',
  ],
  [
    'not a day later',
    () => refuseIncomplete(given(...untreatedProposed), at('2021-10-29', approver)),
    'UNTREATED_TOO_LATE',
  ],
  [
    'and not who proposed it',
    () => refuseIncomplete(given(...untreatedProposed), at('2021-10-28', alsoApprover)),
    'OWN_WORK',
  ],
  [
    'SZW assesses its own projects',
    () =>
      assess(
        given(...assessing),
        { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1 }] },
        at('2021-10-01', szw),
      ),
    'assessed',
  ],
  [
    'SZW does not assess for NCTV',
    () => assess(given(...assessing), { ministry: 'JENV', assessments: [] }, at('2021-10-01', szw)),
    'WRONG_ROLE',
  ],
  [
    'SZW assesses only its components',
    () => assess(given(...assessing), { ministry: 'SZW', assessments: advice }, at('2021-10-01', szw)),
    'PROJECTS_DIFFER',
  ],
  [
    'no more is advised than was requested',
    () =>
      assess(
        given(...assessing),
        { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 5_000_001 }] },
        at('2021-10-01', szw),
      ),
    'ABOVE_REQUEST',
  ],
  [
    'a refusal needs a ground',
    () =>
      assess(
        given(...assessing),
        { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 0 }] },
        at('2021-10-01', szw),
      ),
    'GROUND_REQUIRED',
  ],
  [
    'half a cent is not advised',
    () =>
      assess(
        given(...assessing),
        { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 0.5 }] },
        at('2021-10-01', szw),
      ),
    'AMOUNT_INVALID',
  ],
  [
    'a negative amount is not advised',
    () =>
      assess(
        given(...assessing),
        { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: -1, ground: 'NOT_NECESSARY' }] },
        at('2021-10-01', szw),
      ),
    'AMOUNT_INVALID',
  ],
  [
    'above the threshold there is no positive advice without an evaluation plan',
    () => assess(given(...assessing), { ministry: 'JENV', ...withPlan }, at('2021-10-01', nctv)),
    'EVALUATION_PLAN_REQUIRED',
  ],
  [
    'a ministry assesses once',
    () => assess(given(...assessed), { ministry: 'JENV', assessments: advice }, at('2021-10-21', nctv)),
    'ALREADY_ASSESSED',
  ],
  [
    'silence is recorded for the ministry that did not answer',
    () => recordSilence(given(...assessing)),
    'coAssessmentSilent',
  ],
];

describe('preparing the decision on an application', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('adds the suspended days to the eight weeks (Awb 4:15(1)a)', () => {
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
    const [fact] = confirmCompleteness(given(...supplied), at('2021-10-04'));
    // Received Tue 14-09-2021, eight weeks: Tue 09-11; invited Wed 22-09, supplemented Fri 01-10: 23–30 September, 8 days.
    expect(fact).toEqual({ type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-17' } });
  });
});
