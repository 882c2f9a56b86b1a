import { holidayTable } from '../calendar/holiday-table.js';
import { decisionsOnPenalty } from '../objection/decisions-beside.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Actor, Happened, LocalDate } from '../vocabulary.js';
import { registerPenaltyPayment } from './pay-penalty.js';
import { penaltyDeadlines } from './penalty-deadlines.js';
import type { PenaltyFact } from './penalty-facts.js';
import { evolvePenalty, type PenaltyState } from './penalty-state.js';
import { notifyPenaltyDecision, registerReturnedPenaltyDecision } from './return-decision.js';

const terms = { roundId: '2026-t1', holidays: holidayTable(2025, 2028) } as RoundTerms;
const administrator: Actor = { id: 'administrator', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
const on = (day: LocalDate, actor = administrator) => ({ terms, at: `${day}T10:00:00.000Z`, actor });
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

const fact: PenaltyFact = {
  type: 'penaltyFixed',
  data: {
    ...{ amountCents: 32_200, days: 14, parts: [{ days: 14, centsPerDay: 2_300, cents: 32_200 }], exclusion: null },
    ...{ paymentDueOn: '2026-08-17', objectionEndsOn: '2026-08-17' },
  },
};
const stopped = {
  ...({ cause: 'DECIDED', decidedOn: '2026-06-30' } as const),
  ...{ days: 14, amountCents: 32_200, fixDueOn: '2026-07-14' },
  parts: [{ days: 14, centsPerDay: 2_300, cents: 32_200 }],
};
const happened = (day: LocalDate, ...facts: readonly PenaltyFact[]): readonly Happened<PenaltyFact>[] =>
  facts.map((one) => ({ fact: one, at: `${day}T10:00:00.000Z`, actorId: 'x' }));
const after = (state: PenaltyState, history: readonly Happened<PenaltyFact>[]) => history.reduce(evolvePenalty, state);

const notice = { judgement: 'VALID', receivedOn: '2026-06-01' } as PenaltyState['notice'];
const fixing = happened('2026-07-06', fact);
const sent = after({ status: 'STOPPED', stopped, ...(notice && { notice }) }, fixing);
const comesBack = (state: PenaltyState, returnedOn: LocalDate, by = on(returnedOn)) =>
  registerReturnedPenaltyDecision(state, { returnedOn, cause: 'UNDELIVERABLE' }, by);
const returning = happened('2026-07-10', ...comesBack(sent, '2026-07-10'));
const back = after(sent, returning);
const leaving = happened('2026-07-13', ...notifyPenaltyDecision(back, {}, on('2026-07-13')));
const again = after(back, leaving);
const toPay = (state: PenaltyState) =>
  penaltyDeadlines(state, terms).find(({ code }) => code === 'PENALTY_PAYMENT')?.deadline.end;
const announced = (...history: readonly Happened<PenaltyFact>[]) =>
  decisionsOnPenalty(history, '2026-t1/gm0518-1/1').map(({ announcedOn }) => announcedOn);

describe('the letter of a decision on a penalty', () => {
  it('that came back started no term to pay or to object', () => {
    expect(toPay(sent)).toBe('2026-08-17');
    expect(toPay(back)).toBeUndefined();
    expect(announced(...fixing)).toEqual(['2026-07-06']);
    expect(announced(...fixing, ...returning)).toEqual([null]);
  });

  it('that leaves anew says the same, with whole terms from then', () => {
    // Monday 13 July + 42 days = Monday 24 August
    expect(leaving[0]?.fact).toEqual({
      type: 'penaltyDecisionNotified',
      data: {
        ...fact.data,
        ...{
          paymentDueOn: '2026-08-24',
          objectionEndsOn: '2026-08-24',
          notifiedOn: '2026-07-13',
          renews: '2026-07-06',
        },
      },
    });
    expect(toPay(again)).toBe('2026-08-24');
    expect(announced(...fixing, ...returning, ...leaving)).toEqual(['2026-07-13']);
    expect(registerPenaltyPayment(again, {}, on('2026-08-24'))).toMatchObject([{ data: { late: false } }]);
    expect(registerPenaltyPayment(again, {}, on('2026-08-25'))).toMatchObject([{ data: { late: true } }]);
  });

  it('costs no interest for as long as it is back', () => {
    expect(registerPenaltyPayment(back, {}, on('2026-09-01'))).toMatchObject([
      { data: { late: false, interestCents: 0 } },
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ['before it was fixed', () => comesBack({ status: 'STOPPED', stopped }, '2026-07-10'), 'WRONG_STATE'],
    ['twice', () => comesBack(back, '2026-07-10'), 'NOT_NOTIFIED'],
    ['tomorrow', () => comesBack(sent, '2026-07-11', on('2026-07-10')), 'DATE_IN_FUTURE'],
    ['before it left', () => comesBack(sent, '2026-07-05', on('2026-07-10')), 'RETURN_BEFORE_NOTIFICATION'],
    ['by who decides', () => comesBack(sent, '2026-07-10', on('2026-07-10', approver)), 'WRONG_ROLE'],
  ])('cannot come back %s', (_, act, code) => expect(act).toThrow(refusal(code)));

  it.each<[string, () => unknown, string]>([
    ['while it did not come back', () => notifyPenaltyDecision(sent, {}, on('2026-07-13')), 'ALREADY_NOTIFIED'],
    ['tomorrow', () => notifyPenaltyDecision(back, { notifiedOn: '2026-07-14' }, on('2026-07-13')), 'DATE_IN_FUTURE'],
    [
      'before the first one',
      () => notifyPenaltyDecision(back, { notifiedOn: '2026-07-05' }, on('2026-07-13')),
      'NOTIFICATION_BEFORE_DECISION',
    ],
    ['by who decides', () => notifyPenaltyDecision(back, {}, on('2026-07-13', approver)), 'WRONG_ROLE'],
  ])('cannot leave anew %s', (_, act, code) => expect(act).toThrow(refusal(code)));
});
