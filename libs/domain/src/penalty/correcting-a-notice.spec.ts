import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { RuleContext } from '../rule-context.js';
import type { Actor, LocalDate } from '../vocabulary.js';
import { correctNoticeDate, insistNoticeCorrectable, type RightNoticeDate } from './correct-notice-date.js';
import { fixPenalty } from './fix-penalty.js';
import type { PenaltyFact } from './penalty-facts.js';
import { evolvePenalty, NO_PENALTY, type PenaltyState } from './penalty-state.js';
import { receiveNotice } from './receive-notice.js';
import { penaltyThrough } from './running-penalty.js';
import { stopPenalty } from './stop-penalty.js';

const terms = { roundId: '2026-t1', holidays: holidayTable(2025, 2028) } as RoundTerms;
const administrator: Actor = { id: 'administrator', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
const on = (day: LocalDate, actor = administrator): RuleContext => ({ terms, at: `${day}T10:00:00.000Z`, actor });
const evolved = (state: PenaltyState, facts: readonly PenaltyFact[]): PenaltyState =>
  facts.reduce((now, fact) => evolvePenalty(now, { fact, at: '2026-08-01T10:00:00.000Z', actorId: 'x' }), state);

/** The term ended on Fri 29-5; the letter was written down as received on Mon 1-6: two weeks until Mon 15-6. */
function letter(byPost = true): PenaltyState {
  const data = receiveNotice(
    { about: 'APPLICATION', receivedOn: '2026-06-01' },
    {
      ...{ terms, at: on('2026-06-03').at, byPost, decidedOn: null, decisionDueOn: '2026-05-29', contentHash: 'c' },
      ...{ penaltyId: '2026-t1/gm0518-1/1', applicationId: '2026-t1/gm0518-1', subject: 'application/x' },
    },
  );
  return evolved(NO_PENALTY, [{ type: 'noticeOfDefaultReceived', data }]);
}
const running = letter();
const ended = (decidedOn: LocalDate | null, cause: 'DECIDED' | 'FILE_ENDED' | 'FULLY_RUN'): PenaltyState =>
  evolved(running, stopPenalty(running, { cause, decidedOn, taskId: 't1' }, on('2026-07-28')));
/** Decided on Wed 1-7: 16-6 through 30-6 is 14 × 23 + 35. */
const decided = ended('2026-07-01', 'DECIDED');
const fullyRun = ended(null, 'FULLY_RUN');

const correct = (
  state: PenaltyState,
  receivedOn: LocalDate,
  more: Partial<RightNoticeDate> = {},
  context?: RuleContext,
) => correctNoticeDate(state, { receivedOn, reason: 'Misread.', taskId: 't1', ...more }, context ?? on('2026-07-28'));

describe('a mistyped day of a notice of default', () => {
  it.each<[string, PenaltyState, LocalDate, object]>([
    [
      'that runs: the two weeks and the 42 days move',
      running,
      '2026-06-08',
      { status: 'RUNNING', judgement: 'VALID', decideBy: '2026-06-22', lastDay: '2026-08-03' },
    ],
    [
      'that came on the last day of the term was premature',
      running,
      '2026-05-29',
      { status: 'NOT_VALID', judgement: 'PREMATURE', days: 0, amountCents: 0 },
    ],
    [
      // Mon 8-6 + 14 = Mon 22-6; 23-6 through 30-6: 8 × 23; the last day is the same, so the term to fix is too
      'that stopped: fewer days are owed',
      decided,
      '2026-06-08',
      { status: 'STOPPED', days: 8, amountCents: 18_400, fixDueOn: '2026-07-14' },
    ],
    [
      // Sat 30-5 + 14 = Sat 13-6, rolls to Mon 15-6: nothing moves but the day
      'that stopped: an end that rolls to the same day owes the same',
      decided,
      '2026-05-30',
      { status: 'STOPPED', days: 15, amountCents: 35_700 },
    ],
    [
      'within two weeks of the decision: nothing is owed',
      decided,
      '2026-06-24',
      { status: 'NOTHING_OWED', days: 0, amountCents: 0, fixDueOn: null },
    ],
    ['on the day of the decision came too late', decided, '2026-07-01', { judgement: 'ALREADY_DECIDED', days: 0 }],
    [
      'after the file was closed came too late',
      ended('2026-07-01', 'FILE_ENDED'),
      '2026-07-02',
      { status: 'NOT_VALID', judgement: 'FILE_ENDED' },
    ],
    [
      // Mon 8-6: the 42nd day is Mon 3-8; through Tue 28-7 that is 36 days: 14 × 23 + 14 × 35 + 8 × 45
      'that had run for 42 days runs on until they are over',
      fullyRun,
      '2026-06-08',
      { status: 'RUNNING', days: 36, amountCents: 117_200, fixDueOn: null },
    ],
  ])('%s', (_, state, receivedOn, expected) => {
    const after = evolved(state, correct(state, receivedOn));
    expect(penaltyThrough(after, '2026-07-28', terms)).toMatchObject({ receivedOn, ...expected });
  });

  it('moves the term to fix a penalty of 42 days that ended on another day', () => {
    // The 42nd day was Mon 27-7; from Tue 2-6 it is Tue 28-7, and the two weeks after it end on Tue 11-8
    const facts = correct(fullyRun, '2026-06-02', {}, on('2026-07-29'));
    expect(facts.map(({ type }) => type)).toEqual(['noticeDateCorrected', 'penaltyStopped']);
    expect(facts[1]).toMatchObject({ data: { days: 42, fixDueOn: '2026-08-11', previousCents: 144_200 } });
  });

  it('keeps the wrong day in the journal, beside the right one', () => {
    const [fact] = correct(running, '2026-06-08');
    const days = { before: { receivedOn: '2026-06-01' }, after: { receivedOn: '2026-06-08' } };
    expect(fact).toMatchObject({ type: 'noticeDateCorrected', data: days });
  });

  const fixed = evolved(decided, fixPenalty(decided, {}, on('2026-07-06', approver)));
  it.each<[string, () => unknown, string]>([
    ['by an approver', () => correct(running, '2026-06-08', {}, on('2026-07-28', approver)), 'WRONG_ROLE'],
    ['to the same day', () => correct(running, '2026-06-01'), 'NOTHING_TO_CORRECT'],
    ['without a reason', () => correct(running, '2026-06-08', { reason: ' ' }), 'REASON_REQUIRED'],
    ['to tomorrow', () => correct(running, '2026-07-29'), 'DATE_INVALID'],
    ['of what came in digitally', () => correct(letter(false), '2026-06-08'), 'NOTHING_TO_CORRECT'],
    ['after the penalty was fixed', () => correct(fixed, '2026-06-08'), 'WRONG_STATE'],
    ['of a notice that never came', () => insistNoticeCorrectable(NO_PENALTY), 'WRONG_STATE'],
    ['behind another notice', () => correct(running, '2026-06-08', { besideOn: '2026-06-05' }), 'NOTICE_BESIDE'],
    ['to premature beside another', () => correct(running, '2026-05-28', { besideOn: '2026-06-05' }), 'NOTICE_BESIDE'],
  ])('is not corrected %s', (_, attempt, code) => {
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });

  it('is corrected before another notice that was answered with this one', () => {
    expect(correct(running, '2026-06-04', { besideOn: '2026-06-05' })).toHaveLength(1);
  });
});
