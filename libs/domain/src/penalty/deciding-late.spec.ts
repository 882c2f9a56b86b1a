import { describe, expect, it } from '@jest/globals';
import { holidayTable } from '../calendar/holiday-table.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { RuleContext } from '../rule-context.js';
import type { Actor, LocalDate } from '../vocabulary.js';
import { fixPenalty } from './fix-penalty.js';
import { penaltyDeadlines } from './penalty-deadlines.js';
import type { PenaltyFact } from './penalty-facts.js';
import { evolvePenalty, NO_PENALTY, type PenaltyState } from './penalty-state.js';
import { receiveNotice } from './receive-notice.js';
import { runningPenalty } from './running-penalty.js';
import { stopPenalty } from './stop-penalty.js';

const terms = { roundId: '2026-t1', holidays: holidayTable(2025, 2028) } as RoundTerms;
const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
const noon = (day: LocalDate) => `${day}T10:00:00.000Z`;
const on = (day: LocalDate, actor = approver): RuleContext => ({ terms, at: noon(day), actor });

const PENALTY = { penaltyId: '2026-t1/gm0518-1/1', applicationId: '2026-t1/gm0518-1', contentHash: 'c' };
const subject = 'application/2026-t1/gm0518-1';

interface Known {
  readonly decisionDueOn?: LocalDate | null;
  readonly decidedOn?: LocalDate | null;
  readonly ended?: boolean;
  readonly given?: boolean;
  readonly suspendedSince?: LocalDate | null;
}

function notice(day: LocalDate, file: Known = {}) {
  const { decisionDueOn = '2026-05-29', decidedOn = null, ...more } = file;
  return receiveNotice(
    { about: 'APPLICATION', receivedOn: day },
    { ...PENALTY, terms, at: noon('2026-06-30'), subject, decisionDueOn, decidedOn, ...more },
  );
}

function after(...facts: PenaltyFact[]): PenaltyState {
  return facts.reduce(
    (state, fact) => evolvePenalty(state, { fact, at: noon('2026-06-01'), actorId: 'x' }),
    NO_PENALTY,
  );
}

/** Term over on Fri 29-5; notice Mon 1-6; two weeks end Mon 15-6; the penalty runs from 16-6 through 27-7. */
const running = after({ type: 'noticeOfDefaultReceived', data: notice('2026-06-01') });
const stop = (decidedOn: LocalDate | null, state = running) =>
  stopPenalty(
    state,
    { cause: decidedOn === null ? 'FULLY_RUN' : 'DECIDED', decidedOn, taskId: 't1' },
    on('2026-07-31'),
  );

describe('a notice of default', () => {
  it.each([
    ['on the last day of the term is premature', '2026-05-29', {}, 'PREMATURE'],
    ['on the day after it is valid', '2026-05-30', {}, 'VALID'],
    ['of a file that was withdrawn makes nothing run', '2026-06-01', { ended: true }, 'FILE_ENDED'],
    ['beside a valid one about the same term makes nothing run', '2026-06-01', { given: true }, 'ALREADY_GIVEN'],
    ['while no term runs is premature', '2026-06-01', { decisionDueOn: null }, 'PREMATURE'],
    ['after the decision changes nothing', '2026-06-02', { decidedOn: '2026-06-01' }, 'ALREADY_DECIDED'],
    ['on the day of the decision changes nothing', '2026-06-01', { decidedOn: '2026-06-01' }, 'ALREADY_DECIDED'],
    ['before a decision that came late is valid', '2026-06-01', { decidedOn: '2026-06-20' }, 'VALID'],
  ])('%s', (_, day, file, judgement) => {
    expect(notice(day, file).judgement).toBe(judgement);
  });

  it('gives two weeks, which roll, and then 42 days, which do not', () => {
    // Sat 30-5 + 14 = Sat 13-6 → Mon 15-6; + 42 = Mon 27-7
    expect(notice('2026-05-30')).toMatchObject({ decideBy: '2026-06-15', lastDay: '2026-07-27' });
  });

  it.each<[string, LocalDate, LocalDate | null, string, LocalDate | undefined]>([
    // The provisional end, 29-5, has passed; the term has not ended.
    ['while the term stands still is premature', '2026-06-10', '2026-05-20', 'PREMATURE', '2026-05-20'],
    ['on the first day of a suspension is premature', '2026-06-10', '2026-06-10', 'PREMATURE', '2026-06-10'],
    ['before a suspension that began later is judged as ever', '2026-06-01', '2026-06-02', 'VALID', undefined],
    ['while the term runs is judged as ever', '2026-06-10', null, 'VALID', undefined],
  ])('%s (Awb 4:15, 4:17(3))', (_, day, suspendedSince, judgement, told) => {
    const judged = notice(day, { suspendedSince });
    expect([judged.judgement, judged.suspendedSince]).toEqual([judgement, told]);
  });

  it('that is to come in tomorrow is refused', () => {
    expect(() => notice('2026-07-01')).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });

  it('that is not valid is over at once', () => {
    expect(after({ type: 'noticeOfDefaultReceived', data: notice('2026-05-01') }).status).toBe('NOT_VALID');
  });
});

describe('the penalty', () => {
  it.each<[string, LocalDate | null, number, number, LocalDate | null]>([
    ['is nothing when the decision comes within the two weeks', '2026-06-15', 0, 0, null],
    // 16-6 through 18-6
    ['runs until the day before the decision', '2026-06-19', 3, 6_900, '2026-07-02'],
    // 14 × 23 + 1 × 35
    ['costs more after two weeks', '2026-07-01', 15, 35_700, '2026-07-14'],
    // 14 × 23 + 14 × 35 + 14 × 45; 27-7 + 14
    ['is never more than 42 days', null, 42, 144_200, '2026-08-10'],
  ])('%s', (_, decidedOn, days, amountCents, fixDueOn) => {
    const [stopped] = stop(decidedOn);
    expect(stopped).toMatchObject({ data: { days, amountCents, fixDueOn, taskId: fixDueOn && 't1' } });
  });

  it('stops once', () => {
    expect(
      stop(null, after(...([{ type: 'noticeOfDefaultReceived', data: notice('2026-06-01') }] as const), ...stop(null))),
    ).toEqual([]);
  });

  const received = { type: 'noticeOfDefaultReceived', data: notice('2026-06-01') } as const;
  const anew = (before: LocalDate | null, decidedOn: LocalDate) => {
    const state = after(received, ...stop(before));
    return stopPenalty(state, { cause: 'DECIDED', decidedOn, corrects: true, taskId: 't2' }, on('2026-07-31'));
  };

  it.each<[string, LocalDate | null, LocalDate, object]>([
    // 16-6 through 18-6: 3 × 23; through 30-6: 15 days
    ['that was nothing is owed after all', '2026-06-15', '2026-06-19', { previousCents: 0, amountCents: 6_900 }],
    ['becomes higher', '2026-06-19', '2026-07-01', { previousCents: 6_900, amountCents: 35_700 }],
    ['is nothing any more', '2026-06-19', '2026-06-15', { previousCents: 6_900, amountCents: 0, taskId: null }],
    ['that had run fully becomes lower', null, '2026-06-19', { previousCents: 144_200, amountCents: 6_900 }],
  ])('reckoned with the corrected day of the decision %s', (_, before, decidedOn, data) => {
    expect(anew(before, decidedOn)).toMatchObject([{ type: 'penaltyStopped', data }]);
    const state = after(received, ...stop(before), ...anew(before, decidedOn));
    const owed = (data as { amountCents: number }).amountCents > 0;
    expect(state).toMatchObject({ status: owed ? 'STOPPED' : 'NOTHING_OWED', stops: 2 });
  });

  it('stays as it is when a corrected day changes no amount, and once it was fixed', () => {
    expect(anew('2026-06-10', '2026-06-12')).toEqual([]);
    const fixed = after(
      received,
      ...stop('2026-06-19'),
      ...fixPenalty(after(received, ...stop('2026-06-19')), {}, on('2026-06-22')),
    );
    const end = { cause: 'DECIDED', decidedOn: '2026-07-01', corrects: true, taskId: 't2' } as const;
    expect(stopPenalty(fixed, end, on('2026-07-31'))).toEqual([]);
  });

  it('takes the amounts of its round', () => {
    const tariff = { ...terms, penaltyTariff: [{ days: 42, centsPerDay: 5_000 }] };
    const end = { cause: 'DECIDED', decidedOn: '2026-06-18', taskId: 't1' } as const;
    expect(stopPenalty(running, end, { terms: tariff })[0]).toMatchObject({
      data: { amountCents: 10_000, parts: [{ days: 2, centsPerDay: 5_000, cents: 10_000 }] },
    });
  });

  it('that runs is shown as it stands today', () => {
    expect(runningPenalty(running, '2026-06-20', terms)).toBe(11_500);
    expect(runningPenalty(after(), '2026-06-20', terms)).toBe(0);
  });
});

describe('fixing a penalty', () => {
  const stopped = after(
    ...([{ type: 'noticeOfDefaultReceived', data: notice('2026-06-01') }] as const),
    ...stop('2026-07-01'),
  );

  it('gives what ran, to be paid within six weeks, with its terms explained', () => {
    // Fri 10-7 + 42 = Fri 21-8
    expect(fixPenalty(stopped, {}, on('2026-07-10'))).toEqual([
      {
        type: 'penaltyFixed',
        data: {
          ...{
            amountCents: 35_700,
            days: 15,
            exclusion: null,
            paymentDueOn: '2026-08-21',
            objectionEndsOn: '2026-08-21',
          },
          parts: [
            { days: 14, centsPerDay: 2_300, cents: 32_200 },
            { days: 1, centsPerDay: 3_500, cents: 3_500 },
          ],
        },
      },
    ]);
    expect(penaltyDeadlines(stopped, terms).map(({ code, deadline }) => [code, deadline.end])).toEqual([
      ['PENALTY_GRACE', '2026-06-15'],
      ['PENALTY_FIXING', '2026-07-14'],
    ]);
  });

  it('gives nothing in a case of Awb 4:17(6), also while it still runs', () => {
    const command = { exclusion: 'UNREASONABLY_LATE', reason: 'A year after the term.' } as const;
    expect(fixPenalty(running, command, on('2026-07-01'))[0]).toMatchObject({
      data: { amountCents: 0, parts: [], exclusion: 'UNREASONABLY_LATE', paymentDueOn: null },
    });
  });

  it.each<[string, PenaltyState, object, Actor, string]>([
    ['by an administrator', stopped, {}, { ...approver, role: 'ADMINISTRATOR' }, 'WRONG_ROLE'],
    ['while it runs', running, {}, approver, 'PENALTY_RUNS'],
    [
      'without a reason why nothing is due',
      stopped,
      { exclusion: 'MANIFESTLY_UNFOUNDED' },
      approver,
      'REASON_REQUIRED',
    ],
    ['when nothing was owed', { status: 'NOTHING_OWED' }, {}, approver, 'WRONG_STATE'],
  ])('is refused %s', (_, state, command, actor, code) => {
    expect(() => fixPenalty(state, command, on('2026-07-10', actor))).toThrow(expect.objectContaining({ code }));
  });
});
