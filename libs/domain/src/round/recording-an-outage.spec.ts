import { holidayTable } from '../calendar/holiday-table.js';
import { RuleViolation } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import { excuseForLateness, recordOutage } from './record-outage.js';
import { evolveRound, NO_ROUND, type RoundState } from './round-state.js';

const holidays = holidayTable(2021, 2024);
// The call closed at the end of Friday 1 October 2021.
const CLOSES_AT = '2021-10-01T22:00:00.000Z';
const evening = { outageId: 'o1', from: '2021-10-01T19:00:00.000Z', to: '2021-10-01T23:30:00.000Z' };

describe('an outage of the electronic channel (Awb 2:21(3))', () => {
  it.each<[string, string, Partial<typeof evening>, string | undefined]>([
    ['excuses who came while it lasted', '2021-10-01T23:00:00.000Z', {}, 'o1'],
    ['excuses until the end of the next working day, Monday 4 October', '2021-10-04T21:59:59.999Z', {}, 'o1'],
    ['no longer', '2021-10-04T22:00:00.000Z', {}, undefined],
    ['has nothing to excuse before the closing', '2021-10-01T21:59:59.999Z', {}, undefined],
    ['at the very closing it has', '2021-10-01T22:00:00.000Z', {}, 'o1'],
    ['that began after the closing excuses nobody', '2021-10-02T08:00:00.000Z', { from: CLOSES_AT }, undefined],
    [
      'that was over days before excuses nobody',
      '2021-10-02T08:00:00.000Z',
      { from: '2021-09-28T08:00:00.000Z', to: '2021-09-28T12:00:00.000Z' },
      undefined,
    ],
    [
      'of the day before still does on the day after it',
      '2021-10-01T22:00:00.000Z',
      { from: '2021-09-30T08:00:00.000Z', to: '2021-10-01T12:00:00.000Z' },
      'o1',
    ],
  ])('%s', (_, receivedAt, wanted, outageId) => {
    const outage = { ...evening, ...wanted };
    expect(excuseForLateness([outage], { receivedAt, closesAt: CLOSES_AT }, holidays)?.outageId).toBe(outageId);
  });

  const called: RoundState = { ...NO_ROUND, published: true };
  const by = (role: 'ADMINISTRATOR' | 'APPROVER'): RuleContext =>
    ({ actor: { id: 'a', role, organisation: 'JENV' }, at: '2021-10-02T08:00:00.000Z' }) as RuleContext;
  const outcome = (state: RoundState, wanted: object = {}, context = by('ADMINISTRATOR')) => {
    try {
      return recordOutage(state, { ...evening, reason: 'The portal was down.', ...wanted }, context)[0]?.type;
    } catch (error) {
      return error instanceof RuleViolation ? error.code : String(error);
    }
  };
  it.each([
    ['is written down by an administrator', outcome(called), 'outageRecorded'],
    ['not by an approver', outcome(called, {}, by('APPROVER')), 'WRONG_ROLE'],
    ['not before the call', outcome(NO_ROUND), 'WRONG_STATE'],
    ['not without what did not work', outcome(called, { reason: ' ' }), 'REASON_REQUIRED'],
    ['not backwards', outcome(called, { to: evening.from }), 'PERIOD_INVALID'],
    ['not before it is over', outcome(called, { to: '2021-10-02T08:00:00.001Z' }), 'DATE_IN_FUTURE'],
  ])('%s', (_, came, expected) => {
    expect(came).toBe(expected);
  });

  it('is numbered in its round', () => {
    const [fact] = recordOutage(called, { ...evening, reason: 'Down.' }, by('ADMINISTRATOR'));
    const after = evolveRound(called, { fact: fact!, at: CLOSES_AT, actorId: 'a' });
    expect(after.outages).toEqual([evening]);
    const again = recordOutage(after, { ...evening, reason: 'Down again.' }, by('ADMINISTRATOR'));
    expect(again[0]?.data).toMatchObject({ outageId: 'o2' });
  });
});
