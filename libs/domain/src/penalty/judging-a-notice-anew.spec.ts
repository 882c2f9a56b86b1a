import type { RoundTerms } from '../round/round-terms.js';
import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { type DecisionDayMoved, judgeNoticeAnew } from './judge-notice-anew.js';
import { evolvePenalty, NO_PENALTY, type PenaltyState } from './penalty-state.js';
import { receiveNotice } from './receive-notice.js';
import { stopPenalty } from './stop-penalty.js';

const terms = { roundId: '2026-t1', holidays: holidayTable(2025, 2028) } as RoundTerms;
const at = '2026-06-30T10:00:00.000Z';

/** The term ended on Friday 29 May 2026; the decision was written down as announced on Monday 1 June. */
function answered(receivedOn: LocalDate, decidedOn: LocalDate | null = '2026-06-01'): PenaltyState {
  const data = receiveNotice(
    { about: 'APPLICATION', receivedOn },
    {
      ...{ terms, at, decidedOn, decisionDueOn: '2026-05-29', contentHash: 'c' },
      ...{
        penaltyId: '2026-t1/gm0518-1/1',
        applicationId: '2026-t1/gm0518-1',
        subject: 'application/2026-t1/gm0518-1',
      },
    },
  );
  return evolvePenalty(NO_PENALTY, { fact: { type: 'noticeOfDefaultReceived', data }, at, actorId: 'x' });
}

const anew = (state: PenaltyState, told: Partial<DecisionDayMoved>) =>
  judgeNoticeAnew(state, { decidedOn: null, given: false, ...told }, { terms });

describe('a notice of default that was answered as given too late', () => {
  it.each<[string, LocalDate, Partial<DecisionDayMoved>, string | undefined]>([
    ['is valid when the decision was sent later', '2026-06-02', { decidedOn: '2026-06-20' }, 'VALID'],
    ['is valid when the letter came back: nobody was told', '2026-06-02', { decidedOn: null }, 'VALID'],
    ['stays void when it still came after the decision', '2026-06-20', { decidedOn: '2026-06-10' }, undefined],
    ['stays void on the very day of the decision', '2026-06-20', { decidedOn: '2026-06-20' }, undefined],
    ['is void beside a valid one about the same term', '2026-06-02', { given: true }, 'ALREADY_GIVEN'],
  ])('%s', (_, receivedOn, told, judgement) => {
    const state = answered(receivedOn);
    expect([state.status, state.notice?.judgement]).toEqual(['NOT_VALID', 'ALREADY_DECIDED']);
    const [fact] = anew(state, told);
    expect(fact?.data).toEqual(
      judgement && expect.objectContaining({ previous: 'ALREADY_DECIDED', judgement, receivedOn }),
    );
  });

  it('is premature when the decision came before the end of the term and was not announced', () => {
    const early = answered('2026-05-20', '2026-05-18');
    expect(anew(early, {})).toMatchObject([{ data: { judgement: 'PREMATURE' } }]);
  });

  it.each<[string, PenaltyState]>([
    ['that was premature', answered('2026-05-20', null)],
    ['that is valid', answered('2026-06-02', null)],
    ['that never came', NO_PENALTY],
  ])('is another matter than one %s', (_, state) => expect(anew(state, {})).toEqual([]));

  it('makes a penalty run from its own day, which the later decision then stops', () => {
    const state = answered('2026-06-02');
    const [fact] = anew(state, { decidedOn: '2026-06-22' });
    const running = evolvePenalty(state, { fact: fact!, at, actorId: 'x' });
    expect(running).toMatchObject({ status: 'RUNNING', notice: { judgement: 'VALID', decideBy: '2026-06-16' } });
    // Tue 2-6 + 14 = Tue 16-6; 17-6 through 21-6: 5 × 23
    const end = { cause: 'DECIDED', decidedOn: '2026-06-22', taskId: 't' } as const;
    expect(stopPenalty(running, end, { terms })).toMatchObject([{ data: { days: 5, amountCents: 11_500 } }]);
  });
});
