import { ledgerLinesOf } from '../ledger/ledger-lines.js';
import { objectionDecidedOn } from '../penalty/decided-on.js';
import { registerAppeal } from './appeal.js';
import { decideObjection } from './decide-objection.js';
import { waiveHearing } from './hearing.js';
import { objectionDeadlineOf } from './objection-deadlines.js';
import type { ObjectionState } from './objection-state.js';
import { notifyObjectionDecision, registerReturnedObjectionDecision } from './return-decision.js';
import { after, at, award, type Deed, decider, received } from './stories/told-objections.js';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const comesBack = (state: ObjectionState, returnedOn: string, by = at(returnedOn)) =>
  registerReturnedObjectionDecision(state, { returnedOn, cause: 'UNDELIVERABLE' }, by);

const unheard: Deed = [
  '2022-02-01',
  (state) => waiveHearing(state, { ground: 'RIGHT_WAIVED', reason: 'by telephone' }, at('2022-02-01')),
];
const decided: Deed = [
  '2022-02-14',
  (state) => decideObjection(state, { outcome: 'UNFOUNDED', reason: 'x', standing: award }, at('2022-02-14', decider)),
  decider,
];
const returned: Deed = ['2022-02-18', (state) => comesBack(state, '2022-02-18')];
const anew: Deed = ['2022-02-21', (state) => notifyObjectionDecision(state, {}, at('2022-02-21'))];
const undecided = after(received(), unheard);
const sent = after(received(), unheard, decided);
const back = after(received(), unheard, decided, returned);
const again = after(received(), unheard, decided, returned, anew);

describe('the letter of a decision on an objection', () => {
  it('that came back started no term, and nobody was told of the decision', () => {
    expect(comesBack(sent, '2022-02-18')).toEqual([
      {
        type: 'objectionDecisionReturned',
        data: expect.objectContaining({ notifiedOn: '2022-02-14', returnedOn: '2022-02-18', cause: 'UNDELIVERABLE' }),
      },
    ]);
    expect(objectionDecidedOn(sent)).toBe('2022-02-14');
    expect(objectionDecidedOn(back)).toBeNull();
  });

  it('that leaves anew says the same, with the whole term to go to court from then', () => {
    const [fact] = notifyObjectionDecision(back, {}, at('2022-02-21'));
    // Monday 21 February + 42 days = Monday 4 April
    expect(fact).toMatchObject({
      type: 'objectionDecisionNotified',
      data: { outcome: 'UNFOUNDED', notifiedOn: '2022-02-21', renews: '2022-02-14', appealEndsOn: '2022-04-04' },
    });
    expect(fact!.data).not.toHaveProperty('decidedBy');
    expect(again.decision).toMatchObject({ notifiedOn: '2022-02-21', decidedBy: decider.id });
    expect(again.decision?.returnedOn).toBeUndefined();
    expect(objectionDecidedOn(again)).toBe('2022-02-21');
    const { terms } = at('2022-02-21');
    expect(objectionDeadlineOf({ code: 'APPEAL', dueOn: '2022-04-04' }, again, terms)).toMatchObject({
      end: '2022-04-04',
    });
  });

  it('that leaves anew gives six weeks from then to pay back what came in too much, and moves no money again', () => {
    const settlement = { previousCents: 9, settledCents: 10, payBackCents: 5, payBackDueOn: '2022-03-28' };
    const paidTooMuch = { ...back, decision: { ...back.decision!, settlement } };
    const [fact] = notifyObjectionDecision(paidTooMuch, {}, at('2022-02-21'));
    expect(fact).toMatchObject({ data: { settlement: { payBackCents: 5, payBackDueOn: '2022-04-04' } } });
    expect(ledgerLinesOf({ ...fact!, type: 'objectionDecided' })).toEqual([{ account: 'RETURNED', cents: -5 }]);
    expect(ledgerLinesOf(fact!)).toEqual([]);
  });

  it('that comes back again can leave again', () => {
    const twice = after(received(), unheard, decided, returned, anew, [
      '2022-02-25',
      (state) => comesBack(state, '2022-02-25'),
    ]);
    expect(notifyObjectionDecision(twice, {}, at('2022-02-28'))).toMatchObject([{ data: { renews: '2022-02-21' } }]);
  });

  it('does not keep anybody from going to court', () => {
    const filed = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-02-18' };
    expect(registerAppeal(back, filed, at('2022-02-18'))).toMatchObject([{ type: 'appealRegistered' }]);
  });

  it.each<[string, () => unknown, string]>([
    ['before the decision', () => comesBack(undecided, '2022-02-18'), 'WRONG_STATE'],
    ['twice', () => comesBack(back, '2022-02-18'), 'NOT_NOTIFIED'],
    ['tomorrow', () => comesBack(sent, '2022-02-19', at('2022-02-18')), 'DATE_IN_FUTURE'],
    ['before it left', () => comesBack(sent, '2022-02-13', at('2022-02-18')), 'RETURN_BEFORE_NOTIFICATION'],
    ['by who decides', () => comesBack(sent, '2022-02-18', at('2022-02-18', decider)), 'WRONG_ROLE'],
  ])('cannot come back %s', (_, act, code) => expect(act).toThrow(refusal(code)));

  it.each<[string, () => unknown, string]>([
    ['while it did not come back', () => notifyObjectionDecision(sent, {}, at('2022-02-21')), 'ALREADY_NOTIFIED'],
    ['tomorrow', () => notifyObjectionDecision(back, { notifiedOn: '2022-02-22' }, at('2022-02-21')), 'DATE_IN_FUTURE'],
    [
      'before the first one',
      () => notifyObjectionDecision(back, { notifiedOn: '2022-02-13' }, at('2022-02-21')),
      'NOTIFICATION_BEFORE_DECISION',
    ],
    ['by who decides', () => notifyObjectionDecision(back, {}, at('2022-02-21', decider)), 'WRONG_ROLE'],
  ])('cannot leave anew %s', (_, act, code) => expect(act).toThrow(refusal(code)));
});
