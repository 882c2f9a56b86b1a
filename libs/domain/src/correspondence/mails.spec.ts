import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FACTS_WITHOUT_MAIL } from './facts-without-mail.js';
import { CORRESPONDENCE_LETTERS, type MailContext } from './mail.js';
import { FACTS_TO_EVERY_INVITED, FACTS_TO_TASK_OFFICE, MAILS, mailsOf } from './mails.js';

const FILE: MailContext = { stream: 'application/2022-r1/gm0518-1', invited: [] };
const DUTY: MailContext = { stream: 'evaluation/2022-r1/gm0935-2/p3', invited: [] };
const YEAR: MailContext = { stream: 'monitoring/2022-r1/gm0014-1', invited: [] };
const CLAIM: MailContext = { stream: 'recovery/2022-r1/gm0518-1/1', invited: [] };
const OBJECTION: MailContext = { stream: 'objection/2022-r1/gm0518-1/1', invited: [] };
const PENALTY: MailContext = { stream: 'penalty/2022-r1/gm0518-1/1', invited: [] };
const PAYMENT: MailContext = { stream: 'payment/2022-r1/gm0518-1/1', invited: [] };
const ROUND: MailContext = { stream: 'funding-round/2022-r1', invited: ['GM0518', 'GM0363'] };
const REPRESENTATION: MailContext = { stream: 'representation-register/2022-r1', invited: [] };
const MAILBOXES: MailContext = { stream: 'mailbox-register/2022-r1', invited: [] };
const MERGERS: MailContext = { stream: 'merger-register/2022-r1', invited: [] };
const merger = { successor: 'GM0518', merged: ['GM0513'] };
const box = { municipality: 'GM0518', mailboxId: 'b1' };
const between = { municipality: 'GM0518', representative: 'X-LAW' };
const task = (taskOffice: MailContext['taskOffice']): MailContext => ({
  stream: 'task/2022-r1/gm0518-1/assessment-szw',
  invited: [],
  taskOffice,
});

/** fact, its data, where it stands → mail code > recipient [letter] */
const CASES: [string, object, MailContext, string[]][] = [
  ['municipalitiesMerged', merger, MERGERS, ['municipalities-merged > GM0518', 'municipalities-merged > GM0513']],
  ['mergerStruck', merger, MERGERS, ['merger-struck > GM0518', 'merger-struck > GM0513']],
  ['mailboxRegistered', box, MAILBOXES, ['mailbox-code > GM0518#b1']],
  ['mailboxConfirmed', box, MAILBOXES, ['mailbox-confirmed > GM0518']],
  ['mailboxRemoved', box, MAILBOXES, ['mailbox-removed > GM0518']],
  [
    'representativeRegistered',
    between,
    REPRESENTATION,
    ['representative-registered > GM0518', 'representative-registered > X-LAW'],
  ],
  ['authorisationAsked', between, REPRESENTATION, ['authorisation-asked > GM0518', 'authorisation-asked > X-LAW']],
  [
    'representativeConfirmed',
    between,
    REPRESENTATION,
    ['representative-confirmed > GM0518', 'representative-confirmed > X-LAW'],
  ],
  [
    'representativeRefused',
    between,
    REPRESENTATION,
    ['representative-refused > GM0518', 'representative-refused > X-LAW'],
  ],
  ['representationEnded', between, REPRESENTATION, ['representation-ended > GM0518', 'representation-ended > X-LAW']],
  ['authorisationGiven', between, REPRESENTATION, ['authorisation-given > JENV/ADMINISTRATOR']],
  ['callPublished', {}, ROUND, ['invitation > GM0518', 'invitation > GM0363']],
  ['regulationPublished', {}, ROUND, ['regulation-published > GM0518', 'regulation-published > GM0363']],
  ['budgetAdopted', {}, ROUND, ['budget-adopted > GM0518', 'budget-adopted > GM0363']],
  ['outageRecorded', {}, ROUND, ['outage-recorded > GM0518', 'outage-recorded > GM0363']],
  [
    'invitedListChanged',
    { added: ['GM0014'], dropped: ['GM0363'], closesAt: '2021-10-01T22:00:00.000Z' },
    ROUND,
    ['invited-after-all > GM0014', 'invitation-withdrawn > GM0363'],
  ],
  ['invitedListChanged', { added: ['GM0014'], dropped: ['GM0363'] }, ROUND, []],
  ['invitedListChangeReturned', {}, ROUND, ['list-change-returned > JENV/ADMINISTRATOR']],
  ['bankAccountGiven', {}, FILE, ['bank-account-to-confirm > JENV/ADMINISTRATOR']],
  ['bankAccountJudged', {}, FILE, ['bank-account-judged > GM0518']],
  ['paymentOpened', {}, PAYMENT, ['payment-to-prepare > JENV/ADMINISTRATOR']],
  ['paymentPrepared', {}, PAYMENT, ['payment-to-approve > JENV/APPROVER']],
  ['paymentReturned', {}, PAYMENT, ['payment-returned > JENV/ADMINISTRATOR']],
  ['paymentReminded', {}, PAYMENT, ['payment-order-reminder > JENV/ADMINISTRATOR']],
  ['paymentEscalated', {}, PAYMENT, ['payment-escalation > JENV/APPROVER']],
  ['paymentConfirmed', {}, PAYMENT, ['payment-made > GM0518']],
  ['paymentFailed', {}, PAYMENT, ['payment-failed > JENV/ADMINISTRATOR']],
  ['ceilingLowered', {}, ROUND, ['ceiling-lowered > GM0518', 'ceiling-lowered > GM0363']],
  ['callClosingMoved', {}, ROUND, ['call-closing-moved > GM0518', 'call-closing-moved > GM0363']],
  ['roundCancelled', {}, ROUND, ['round-cancelled > GM0518', 'round-cancelled > GM0363']],
  ['roundCancelled', {}, { ...ROUND, invited: [] }, []],
  ['allocationReturned', {}, ROUND, ['allocation-returned > JENV/ADMINISTRATOR']],
  ['deadlinesLapsing', { office: 'JENV/APPROVER' }, ROUND, ['deadlines-lapsing > JENV/APPROVER']],
  ['roundClosed', {}, ROUND, ['round-closed > JENV/ADMINISTRATOR']],
  ['applicationReceived', {}, FILE, ['acknowledgement > GM0518 [acknowledgement]']],
  ['admissionAsked', {}, FILE, ['admission-asked > GM0518']],
  ['admissionDecided', { admitted: true }, FILE, ['application-admitted > GM0518']],
  ['admissionDecided', { admitted: false, ground: 'LATE' }, FILE, []],
  ['completenessConfirmed', {}, FILE, ['application-complete > GM0518']],
  ['supplementRequested', {}, FILE, ['supplement-request > GM0518 [supplement-request]']],
  ['supplementReminded', {}, FILE, ['supplement-reminder > GM0518']],
  ['supplementReceived', {}, FILE, ['supplement-received > GM0518']],
  ['supplementLapsed', {}, FILE, ['supplement-lapsed > GM0518']],
  ['deadlineMoved', { deadline: 'SUPPLEMENT' }, FILE, ['deadline-moved > GM0518']],
  ['deadlineMoved', { deadline: 'DECISION' }, FILE, ['deadline-moved > GM0518']],
  ['deadlineMoved', { deadline: 'CO_ASSESSMENT' }, FILE, []],
  ['withdrawalReceived', {}, FILE, ['withdrawal-confirmed > GM0518']],
  ['decisionNotified', { decision: 'AWARD' }, FILE, ['award > GM0518 [award]']],
  ['decisionNotified', { decision: 'REJECTION' }, FILE, ['rejection > GM0518 [rejection]']],
  ['decisionNotified', { decision: 'NOT_TAKEN' }, FILE, ['not-taken-into-consideration > GM0518 [rejection]']],
  ['decisionNotified', { decision: 'SETTLEMENT' }, FILE, ['settlement > GM0518 [settlement]']],
  ['decisionNotified', { decision: 'AMENDMENT' }, FILE, ['award-amended > GM0518 [award-amendment]']],
  ['notificationReturned', {}, FILE, ['notification-returned > JENV/ADMINISTRATOR']],
  ['changeRequestReceived', {}, FILE, ['change-request-received > GM0518']],
  ['changeRequestDecided', { amends: false }, FILE, ['change-request-decided > GM0518 [change-decision]']],
  ['changeRequestDecided', { amends: true }, FILE, []],
  ['executionExtended', {}, FILE, ['execution-extended > GM0518', 'execution-extended-office > JENV/ADMINISTRATOR']],
  ['amendmentFailed', {}, FILE, ['amendment-failed > JENV/ADMINISTRATOR']],
  ['accountabilityReceived', {}, FILE, ['accountability-received > GM0518']],
  ['accountabilityReminded', {}, FILE, ['accountability-reminder > GM0518']],
  [
    'accountabilityOverdue',
    {},
    FILE,
    ['accountability-overdue > GM0518', 'accountability-escalation > JENV/ADMINISTRATOR'],
  ],
  [
    'accountabilityAskedAgain',
    {},
    FILE,
    ['accountability-again > GM0518', 'accountability-again-office > JENV/ADMINISTRATOR'],
  ],
  [
    'accountabilityExtensionAsked',
    {},
    FILE,
    ['extension-asked > GM0518', 'extension-asked-office > JENV/ADMINISTRATOR'],
  ],
  ['accountabilityExtensionAnswered', {}, FILE, ['extension-answered > GM0518']],
  ['paymentsSuspended', {}, FILE, ['payments-suspended > GM0518']],
  ['accountabilityDoubted', {}, FILE, ['accountability-doubted > GM0518']],
  ['accountabilityExplained', {}, FILE, ['accountability-explained > GM0518']],
  ['paymentsResumed', {}, FILE, ['payments-resumed > GM0518', 'payments-resumed-office > JENV/ADMINISTRATOR']],
  ['penaltyPaid', {}, FILE, ['penalty-paid > GM0518']],
  ['exOfficioOpened', {}, FILE, ['ex-officio-opened > GM0518']],
  ['revocationIntended', {}, FILE, ['revocation-intended > GM0518 [intended-revocation]']],
  ['settlementIntended', {}, FILE, ['settlement-intended > GM0518 [intended-settlement]']],
  ['viewsReceived', {}, FILE, ['views-received > GM0518', 'views-to-weigh > JENV/ADMINISTRATOR']],
  ['divergenceFound', {}, FILE, ['divergence-found > JENV/ASSESSOR', 'divergence-found > SZW/ASSESSOR']],
  ['divergenceDecided', {}, FILE, ['divergence-decided > JENV/ASSESSOR', 'divergence-decided > SZW/ASSESSOR']],
  ['lateOpinionReceived', {}, FILE, ['late-opinion > JENV/ADMINISTRATOR']],
  ['coInitialGiven', {}, FILE, ['co-initial-given > JENV/APPROVER']],
  ['coInitialRefused', {}, FILE, ['co-initial-refused > JENV/APPROVER', 'co-initial-refused > JENV/ADMINISTRATOR']],
  ['coInitialSilent', {}, FILE, ['co-initial-silent > JENV/APPROVER', 'co-initial-silent > JENV/ADMINISTRATOR']],
  ['refusalIntended', {}, FILE, ['refusal-intended > GM0518 [intended-refusal]']],
  ['viewsRecorded', {}, FILE, ['views-recorded > GM0518']],
  ['conflictRegistered', {}, FILE, ['conflict-registered > JENV/ADMINISTRATOR']],
  ['taskTakenBack', {}, task('SZW/ASSESSOR'), ['task-taken-back > SZW/ASSESSOR']],
  ['decisionSuspended', {}, FILE, ['decision-suspended > GM0518', 'decision-suspended-office > JENV/APPROVER']],
  [
    'deadlinesRecalculated',
    { ends: [{ deadline: 'DECISION' }, { deadline: 'PAYMENT' }] },
    FILE,
    [
      'deadlines-recalculated > GM0518',
      'deadlines-recalculated-office > JENV/APPROVER',
      'deadlines-recalculated-office > JENV/ADMINISTRATOR',
    ],
  ],
  ['suspensionEnded', {}, FILE, ['suspension-ended > GM0518', 'suspension-ended-office > JENV/APPROVER']],
  ['viewsLapsed', {}, FILE, ['views-lapsed > JENV/ADMINISTRATOR']],
  ['fileClosed', { outcome: 'ROUND_CANCELLED' }, FILE, ['file-ended-by-cancellation > GM0518']],
  ['fileClosed', { outcome: 'SETTLED' }, FILE, []],
  ['taskOpened', { ministry: 'SZW', role: 'ASSESSOR' }, task(undefined), ['task-opened > SZW/ASSESSOR']],
  ['taskReminded', {}, task('SZW/ASSESSOR'), ['task-reminder > SZW/ASSESSOR']],
  ['taskDueMoved', {}, task('JENV/APPROVER'), ['task-due-moved > JENV/APPROVER']],
  [
    'taskEscalated',
    {},
    task('SZW/ASSESSOR'),
    ['task-escalation > JENV/ADMINISTRATOR', 'task-escalation > SZW/APPROVER'],
  ],
  [
    'taskEscalated',
    {},
    task('JENV/ADMINISTRATOR'),
    ['task-escalation > JENV/ADMINISTRATOR', 'task-escalation > JENV/APPROVER'],
  ],
  ['taskEscalated', {}, task('JENV/ASSESSOR'), ['task-escalation > JENV/ADMINISTRATOR']],
  ['evaluationOpened', {}, DUTY, ['evaluation-opened > GM0935']],
  ['evaluationReminded', {}, DUTY, ['evaluation-reminder > GM0935 [evaluation-reminder]']],
  ['evaluationEscalated', {}, DUTY, ['evaluation-escalation > JENV/ADMINISTRATOR']],
  ['evaluationReceived', {}, DUTY, ['evaluation-received > GM0935']],
  ['evaluationReturned', {}, DUTY, ['evaluation-returned > GM0935']],
  ['evaluationAccepted', {}, DUTY, ['evaluation-accepted > GM0935']],
  ['evaluationNotDelivered', {}, DUTY, ['evaluation-not-delivered > GM0935']],
  ['monitoringOpened', {}, YEAR, ['monitoring-opened > GM0014']],
  ['monitoringReminded', {}, YEAR, ['monitoring-reminder > GM0014']],
  ['monitoringEscalated', {}, YEAR, ['monitoring-escalation > JENV/ADMINISTRATOR']],
  ['monitoringReceived', {}, YEAR, ['monitoring-received > GM0014']],
  [
    'monitoringReceived',
    { underspending: {} },
    YEAR,
    ['monitoring-received > GM0014', 'monitoring-underspent > JENV/ADMINISTRATOR'],
  ],
  ['monitoringNotDelivered', {}, YEAR, ['monitoring-not-delivered > GM0014']],
  ['recoveryOpened', {}, CLAIM, ['recovery-claim > GM0518 [recovery-claim]']],
  ['repaymentReminded', {}, CLAIM, ['repayment-reminder > GM0518']],
  ['repaymentDueMoved', {}, CLAIM, ['repayment-due-moved > GM0518']],
  ['repaymentReceived', { ends: false }, CLAIM, ['repayment-received > GM0518']],
  ['repaymentReceived', { ends: true }, CLAIM, []],
  ['paymentPlanGranted', {}, CLAIM, ['payment-plan > GM0518 [payment-plan]']],
  ['repaymentDefaulted', {}, CLAIM, ['repayment-overdue > GM0518']],
  ['repaymentDemanded', {}, CLAIM, ['payment-reminder > GM0518 [payment-reminder]']],
  ['interestFixed', {}, CLAIM, ['interest-decision > GM0518 [interest-decision]']],
  ['claimLowered', {}, CLAIM, ['claim-lowered > GM0518']],
  ['recoveryWrittenOff', {}, CLAIM, ['recovery-written-off > GM0518']],
  ['recoveryPaid', {}, CLAIM, ['recovery-paid > GM0518']],
  ['awardAmended', { cause: 'OBJECTION' }, FILE, []],
  ['objectionReceived', {}, OBJECTION, ['objection-received > GM0518 [objection-confirmation]']],
  ['timelinessJudged', { takenIntoAccount: true }, OBJECTION, ['objection-taken-into-account > GM0518']],
  ['timelinessJudged', { takenIntoAccount: false }, OBJECTION, []],
  ['objectionCureRequested', {}, OBJECTION, ['objection-cure-request > GM0518 [objection-cure-request]']],
  [
    'objectionDatesCorrected',
    {},
    OBJECTION,
    [
      'objection-dates-corrected > GM0518',
      'objection-dates-corrected > JENV/ADMINISTRATOR',
      'objection-dates-corrected > JENV/APPROVER',
    ],
  ],
  ['objectionCureReceived', {}, OBJECTION, ['objection-cure-received > GM0518']],
  ['objectionCureEnded', { missing: ['GROUNDS'] }, OBJECTION, ['objection-cure-lapsed > GM0518']],
  ['objectionCureEnded', { missing: [] }, OBJECTION, []],
  ['committeeAppointed', {}, OBJECTION, ['objection-committee > GM0518']],
  ['hearingPlanned', {}, OBJECTION, ['hearing-invitation > GM0518 [hearing-invitation]']],
  ['objectionAdjourned', {}, OBJECTION, ['objection-adjourned > GM0518 [objection-adjournment]']],
  ['furtherDelayAgreed', {}, OBJECTION, ['objection-further-delay > GM0518']],
  ['amendmentCovered', {}, OBJECTION, ['objection-covers-amendment > GM0518']],
  ['objectionDecisionReturned', {}, OBJECTION, ['objection-decision-returned > JENV/ADMINISTRATOR']],
  ['objectionDecisionNotified', {}, OBJECTION, ['objection-decision-anew > GM0518 [objection-decision]']],
  ['objectionWithdrawalReceived', {}, OBJECTION, ['objection-withdrawn > GM0518']],
  [
    'noticeOfDefaultReceived',
    { judgement: 'VALID' },
    PENALTY,
    [
      'notice-of-default-received > GM0518',
      'notice-of-default-office > JENV/ADMINISTRATOR',
      'notice-of-default-office > JENV/APPROVER',
    ],
  ],
  ['noticeOfDefaultReceived', { judgement: 'PREMATURE' }, PENALTY, ['notice-of-default-received > GM0518']],
  ['noticeJudgedAnew', { judgement: 'ALREADY_GIVEN' }, PENALTY, ['notice-judged-anew > GM0518']],
  [
    'noticeJudgedAnew',
    { judgement: 'VALID' },
    PENALTY,
    [
      'notice-judged-anew > GM0518',
      'notice-judged-anew-office > JENV/ADMINISTRATOR',
      'notice-judged-anew-office > JENV/APPROVER',
    ],
  ],
  [
    'noticeDateCorrected',
    {},
    PENALTY,
    [
      'notice-date-corrected > GM0518',
      'notice-date-corrected > JENV/ADMINISTRATOR',
      'notice-date-corrected > JENV/APPROVER',
    ],
  ],
  ['penaltyStopped', {}, PENALTY, ['penalty-stopped > GM0518']],
  ['penaltyDecisionReturned', {}, PENALTY, ['penalty-decision-returned > JENV/ADMINISTRATOR']],
  ['penaltyDecisionNotified', {}, PENALTY, ['penalty-decision-anew > GM0518 [penalty-decision]']],
  ['penaltyFixed', {}, PENALTY, ['penalty-decision > GM0518 [penalty-decision]']],
  [
    'appealRegistered',
    {},
    OBJECTION,
    ['appeal-registered > GM0518', 'appeal-registered > JENV/ADMINISTRATOR', 'appeal-registered > JENV/APPROVER'],
  ],
  [
    'appealJudged',
    {},
    OBJECTION,
    ['appeal-judged > GM0518', 'appeal-judged > JENV/ADMINISTRATOR', 'appeal-judged > JENV/APPROVER'],
  ],
  ['objectionDecided', {}, OBJECTION, ['objection-decision > GM0518 [objection-decision]']],
];

describe('which mails a fact causes', () => {
  it.each(CASES)('%s %j', (type, data, context, expected) => {
    const mails = mailsOf({ type, data }, context);
    expect(mails.map(({ mail, to, letter }) => `${mail} > ${to}${letter ? ` [${letter}]` : ''}`)).toEqual(expected);
    for (const mail of mails) expect(mail.factType).toBe(type);
  });

  it.each(Object.keys(FACTS_WITHOUT_MAIL))('%s causes none', (type) => {
    expect(mailsOf({ type, data: {} }, ROUND)).toEqual([]);
  });

  it('tries every fact of the table above', () => {
    expect(Object.keys(MAILS).filter((type) => !CASES.some(([tried]) => tried === type))).toEqual([]);
  });
});

describe('the table of mails', () => {
  const domain = path.join(import.meta.dirname, '..');
  const factTypes = readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-facts.ts'))
    .flatMap((file) => [...readFileSync(path.join(domain, file), 'utf8').matchAll(/Fact<\s*'(\w+)'/g)])
    .map((match) => match[1] ?? '');

  it.each(factTypes)('%s is mailed about, or stands with a reason in the list of facts that are not', (type) => {
    const reason = Object.entries(FACTS_WITHOUT_MAIL).find(([name]) => name === type)?.[1];
    expect(type in MAILS).toBe(reason === undefined);
    if (reason !== undefined) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('names no fact that does not exist', () => {
    expect(
      [...Object.keys(MAILS), ...Object.keys(FACTS_WITHOUT_MAIL)].filter((type) => !factTypes.includes(type)),
    ).toEqual([]);
  });

  const rules = Object.values(MAILS).flat();

  it('gives each mail a code of its own and says its moment in words', () => {
    expect(new Set(rules.map((rule) => rule.mail)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.moment.split(' ').length).toBeGreaterThan(2);
  });

  it('sends every kind of letter', () => {
    const sent = rules.flatMap((rule) => ('letter' in rule ? [rule.letter] : []));
    expect([...new Set(sent)].sort()).toEqual([...CORRESPONDENCE_LETTERS].sort());
  });

  it('says which facts need the invited list and which the office of a task', () => {
    expect(FACTS_TO_EVERY_INVITED).toEqual([
      'callPublished',
      'callClosingMoved',
      'outageRecorded',
      'regulationPublished',
      'budgetAdopted',
      'roundCancelled',
      'ceilingLowered',
    ]);
    expect(FACTS_TO_TASK_OFFICE).toEqual(['taskReminded', 'taskEscalated', 'taskTakenBack', 'taskDueMoved']);
  });

  it('will not guess the office of a task', () => {
    expect(() => mailsOf({ type: 'taskReminded', data: {} }, task(undefined))).toThrow('is not known');
  });

  it('will not guess a municipality', () => {
    expect(() => mailsOf({ type: 'decisionNotified', data: { decision: 'AWARD' } }, ROUND)).toThrow(
      'no municipality in the stream',
    );
  });
});
