import type { ObjectionTimeliness } from '../deadlines/objection-term.js';
import type { LocalDate } from '../vocabulary.js';
import { judgeTimeliness } from './judge-timeliness.js';
import type { SubmittedObjection } from './receive-objection.js';
import { after, at, award, decider, received } from './stories/told-objections.js';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe('an objection comes in', () => {
  it.each<
    [name: string, on: LocalDate, as: Partial<SubmittedObjection>, ObjectionTimeliness, due: LocalDate, working: string]
  >([
    ['in time', '2022-01-10', {}, 'in-time', '2022-03-04', '21-1 + 42, from the end of the objection term'],
    ['on the last day', '2022-01-21', {}, 'in-time', '2022-03-04', 'Fri 10-12 + 42 = Fri 21-1'],
    ['a day late', '2022-01-22', {}, 'late', '2022-03-07', 'Sat 22-1 + 42 = Sat 5-3 → Mon 7-3'],
    [
      'by post, posted on the last day and received a week later',
      '2022-01-28',
      { channel: 'POST', postmarkedOn: '2022-01-21' },
      'in-time-by-post',
      '2022-03-04',
      'Awb 6:9(2)',
    ],
    [
      'by post, received more than a week later',
      '2022-01-31',
      { channel: 'POST', postmarkedOn: '2022-01-21' },
      'late',
      '2022-03-14',
      'Mon 31-1 + 42',
    ],
    [
      'by post, registered ten days after it was received',
      '2022-01-28',
      { channel: 'POST', receivedOn: '2022-01-18' },
      'in-time',
      '2022-03-04',
      'the day of receipt counts',
    ],
  ])('%s', (_, on, as, timeliness, due) => {
    const objection = received(on, as);
    expect([objection.timeliness, objection.decisionDueOn, objection.objectionEndsOn]).toEqual([
      timeliness,
      due,
      '2022-01-21',
    ]);
  });

  it.each<[name: string, decisions: Parameters<typeof received>[2]]>([
    ['before any decision', []],
    ['before the decision is announced', [{ ...award, announcedOn: null }]],
  ])('%s it is early, and no term runs', (_, decisions) => {
    const objection = received('2021-12-09', {}, decisions);
    expect(objection).toMatchObject({ timeliness: 'early', decisionDueOn: null, objectionEndsOn: null });
    expect(after(objection).phase).toBe('JUDGEMENT');
    // What was decided and is kept until the announcement must not be read from the objection (Awb 3:40)
    expect(objection.against).toBeNull();
  });

  it.each<[name: string, as: Partial<SubmittedObjection>]>([
    ['received tomorrow', { channel: 'POST', receivedOn: '2022-01-11' }],
    ['posted after it came in', { channel: 'POST', postmarkedOn: '2022-01-11' }],
    ['digital with a postmark', { postmarkedOn: '2022-01-09' }],
    ['digital, received before today', { receivedOn: '2022-01-09' }],
  ])('with dates that cannot be is refused: %s', (_, as) => {
    expect(() => received('2022-01-10', as)).toThrow(refusal('DATE_INVALID'));
  });
});

describe('an early or late objection is judged by a person', () => {
  const late = after(received('2022-01-24'));
  const early = after(received('2021-12-09', {}, []));

  it('excusably late: the term counts from its receipt', () => {
    expect(judgeTimeliness(late, { takenIntoAccount: true, reason: 'ill' }, at('2022-01-25'))).toMatchObject([
      { type: 'timelinessJudged', data: { timeliness: 'late', takenIntoAccount: true, decisionDueOn: '2022-03-07' } },
    ]);
  });

  it('early: once the decision is announced, the term counts from the end of the objection term', () => {
    const judgement = { takenIntoAccount: true, reason: 'he could think so', against: award };
    expect(judgeTimeliness(early, judgement, at('2021-12-13'))).toMatchObject([
      { data: { timeliness: 'early', against: award, decisionDueOn: '2022-03-04' } },
    ]);
  });

  it('early and not looked at: a decision that is kept stays unknown', () => {
    const judgement = { takenIntoAccount: false, reason: 'x', against: { ...award, announcedOn: null } };
    expect(judgeTimeliness(early, judgement, at('2021-12-09'))).toMatchObject([{ data: { against: null } }]);
  });

  it.each<[name: string, () => unknown, code: string]>([
    [
      'not by an approver',
      () => judgeTimeliness(late, { takenIntoAccount: true, reason: 'x' }, at('2022-01-25', decider)),
      'WRONG_ROLE',
    ],
    [
      'not without a reason',
      () => judgeTimeliness(late, { takenIntoAccount: false }, at('2022-01-25')),
      'REASON_REQUIRED',
    ],
    [
      'not before the decision is announced',
      () => judgeTimeliness(early, { takenIntoAccount: true, reason: 'x' }, at('2021-12-09')),
      'NOT_ANNOUNCED_YET',
    ],
    [
      'not when it was in time',
      () => judgeTimeliness(after(received()), { takenIntoAccount: true, reason: 'x' }, at('2022-01-25')),
      'WRONG_STATE',
    ],
  ])('%s', (_, attempt, code) => expect(attempt).toThrow(refusal(code)));
});
