import type { ApplicationFact } from './application-facts.js';
import { doubtAccountability, explainAccountability } from './doubt-accountability.js';
import { receiveAccountability } from './receive-accountability.js';
import { decideSettlement } from './settle.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { approver, at, awarded, given, settling, terms, type Told } from './stories/told-applications.js';

const dates = { ...terms.dates, accountabilityDueOn: '2023-07-15', executionEndsOn: '2022-12-31' };
const on = (day: string, who?: typeof approver) => ({
  ...(who ? at(day, who) : at(day)),
  terms: { ...terms, dates },
});
const informed = (told: Told, day: string): Told => [
  ...told,
  [
    {
      type: 'accountabilityReceived',
      data: receiveAccountability(
        given(...told),
        { receivedFromBzkOn: day, activitiesFinished: true, spent: [] },
        { receivedAt: `${day}T09:00:00.000Z`, terms: on(day).terms },
      ),
    } as ApplicationFact,
    day,
  ],
];
const reason = 'The plan of p1 is of half the amount.';
const doubt = (told: Told, more: object = {}, who?: typeof approver) =>
  doubtAccountability(given(...told), { reason, ...more }, on('2023-07-10', who));
const explain = (told: Told, more: object = {}, who?: typeof approver) =>
  explainAccountability(given(...told), { reason: 'It was a rent.', ...more }, on('2023-07-20', who));
const known = informed(awarded, '2023-07-03');
const after = (told: Told, facts: readonly ApplicationFact[], day: string): Told => [
  ...told,
  ...facts.map((fact): Told[number] => [fact, day]),
];
const doubted = after(known, doubt(known), '2023-07-10');
const explained = after(doubted, explain(doubted), '2023-07-20');
const inSettlement = informed(settling, '2023-07-03');
const doubtedInSettlement = after(inSettlement, doubt(inSettlement), '2023-07-10');
const settle = (told: Told, settledCents: number) => {
  const grounds = settledCents < given(...told).award!.totalCents ? (['NOT_FULLY_EXECUTED'] as const) : [];
  return decideSettlement(given(...told), { settledCents, grounds }, on('2023-09-01', approver));
};
const whole = given(...settling).award!.totalCents;

const ROWS: readonly Row[] = [
  ['information is doubted', () => doubt(known), 'accountabilityDoubted'],
  ['of one project', () => doubt(known, { projectIds: ['p1'] }), 'accountabilityDoubted'],
  ['not of a project that got nothing', () => doubt(known, { projectIds: ['p9'] }), 'UNKNOWN_PROJECT'],
  ['not before it came', () => doubt(awarded), 'NO_ACCOUNTABILITY'],
  ['not without saying why', () => doubt(known, { reason: ' ' }), 'REASON_REQUIRED'],
  ['not twice', () => doubt(doubted), 'ACCOUNTABILITY_DOUBTED'],
  ['again after an explanation', () => doubt(explained), 'accountabilityDoubted'],
  ['not by an approver', () => doubt(known, {}, approver), 'WRONG_ROLE'],
  ['while it is settled too', () => doubt(inSettlement), 'accountabilityDoubted'],
  ['it is explained', () => explain(doubted), 'accountabilityExplained'],
  ['not without saying how', () => explain(doubted, { reason: '' }), 'REASON_REQUIRED'],
  ['only what was doubted', () => explain(known), 'ACCOUNTABILITY_NOT_DOUBTED'],
  ['explained not by an approver', () => explain(doubted, {}, approver), 'WRONG_ROLE'],
  ['nobody settles on it as was awarded', () => settle(doubtedInSettlement, whole), 'ACCOUNTABILITY_DOUBTED'],
  ['and lower only after the hearing', () => settle(doubtedInSettlement, whole - 1), 'HEARING_REQUIRED'],
];

describe('accountability information that is not plausible', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('is settled on as soon as it was explained or corrected', () => {
    const said = after(doubtedInSettlement, explain(doubtedInSettlement), '2023-07-20');
    expect(outcomeOf(() => settle(said, whole))).toContain('settlementDecided');
    const corrected = informed(doubtedInSettlement, '2023-07-24');
    expect(given(...corrected).accountabilityDoubt).toBeUndefined();
    expect(outcomeOf(() => settle(corrected, whole))).toContain('settlementDecided');
  });

  it('keeps its term: the 22 weeks go on', () => {
    // Monday 3 July 2023 + 154 days = Monday 4 December 2023.
    expect(given(...doubted).accountability).toMatchObject({ settlementDueOn: '2023-12-04' });
  });
});
