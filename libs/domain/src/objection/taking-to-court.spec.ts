import { noteJudgment, registerAppeal } from './appeal.js';
import type { ApplicationFact } from '../application/application-facts.js';
import { decisionsIn } from './contested-decision.js';
import { decideObjection } from './decide-objection.js';
import { adjournObjection } from './delay-decision.js';
import { waiveHearing } from './hearing.js';
import type { ObjectionState } from './objection-state.js';
import { after, at, award, type Deed, decider, received } from './stories/told-objections.js';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const toCourt = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-03-21' };

const unheard: Deed = [
  '2022-02-01',
  (state) => waiveHearing(state, { ground: 'RIGHT_WAIVED', reason: 'by telephone' }, at('2022-02-01')),
];
const decided: Deed = [
  '2022-02-14',
  (state) => decideObjection(state, { outcome: 'UNFOUNDED', reason: 'x', standing: award }, at('2022-02-14', decider)),
  decider,
];
const appealed: Deed = ['2022-03-28', (state) => registerAppeal(state, toCourt, at('2022-03-28'))];
const undecided = after(received(), unheard);
const open = after(received(), unheard, decided);
const inCourt = after(received(), unheard, decided, appealed);
const judge = (outcome: 'DISMISSED' | 'ANNULLED', more: object = {}, state = inCourt) =>
  noteJudgment(state, { outcome, judgedOn: '2022-10-03', ...more }, at('2022-10-10'));
const annulled = after(received(), unheard, decided, appealed, ['2022-10-10', () => judge('ANNULLED')]);

describe('a decision on an objection that is taken to court', () => {
  it('is noted with the court, its number and the day', () => {
    expect(inCourt.appeal).toEqual(toCourt);
  });

  it('stays as it is when the appeal is dismissed', () => {
    expect(judge('DISMISSED')).toMatchObject([{ data: { outcome: 'DISMISSED', decisionDueOn: null } }]);
  });

  it.each([
    // Mon 3-10 + 42 = Mon 14-11
    ['within six weeks of the judgment', {}, '2022-11-14'],
    ['by the day the court set', { decideBy: '2022-10-31' }, '2022-10-31'],
  ])('and annulled is taken anew %s', (_, more, decisionDueOn) => {
    expect(judge('ANNULLED', more)).toMatchObject([{ data: { outcome: 'ANNULLED', decisionDueOn } }]);
  });

  it('and annulled can be decided again, and taken to court again', () => {
    expect(annulled).toMatchObject({ phase: 'READY', decision: undefined, annulled: { times: 1 } });
    const wanted = { outcome: 'FOUNDED', reason: 'x', standing: award } as const;
    expect(decideObjection(annulled, wanted, at('2022-10-20', decider))).toMatchObject([{ type: 'objectionDecided' }]);
    expect(annulled.appeal).toBeUndefined();
  });

  const dismissed: Deed = ['2022-10-10', () => judge('DISMISSED')];
  const closed: Deed = ['2022-10-10', () => [{ type: 'objectionClosed', data: { ending: 'FINAL' } }]];
  const final = after(received(), unheard, decided, appealed, dismissed, closed);
  const higher = { court: 'Raad van State', courtCaseNumber: '202203456/1/A3', filedOn: '2022-11-01' };
  const inHigherCourt = after(received(), unheard, decided, appealed, dismissed, closed, [
    '2022-11-07',
    (state) => registerAppeal(state, higher, at('2022-11-07')),
  ]);

  it('and is heard of after the file was closed is noted all the same, and opens the file', () => {
    const late = after(received(), unheard, decided, closed, appealed);
    expect(late).toMatchObject({ phase: 'DECIDED', appeal: toCourt, ending: undefined });
  });

  it('goes to a higher court after the judgment, once (8:104); annulled there it is taken anew', () => {
    expect(final).toMatchObject({ phase: 'ENDED', appealDismissed: true });
    expect(inHigherCourt).toMatchObject({ phase: 'DECIDED', appeal: { ...higher, higher: true }, ending: undefined });
    const command = { outcome: 'ANNULLED', judgedOn: '2023-05-01' } as const;
    // Mon 1-5 + 42 = Mon 12-6
    expect(noteJudgment(inHigherCourt, command, at('2023-05-08'))).toMatchObject([
      { data: { decisionDueOn: '2023-06-12' } },
    ]);
    const lost = after(
      received(),
      unheard,
      decided,
      appealed,
      dismissed,
      closed,
      ['2022-11-07', (state) => registerAppeal(state, higher, at('2022-11-07'))],
      ['2023-05-08', (state) => noteJudgment(state, { ...command, outcome: 'DISMISSED' }, at('2023-05-08'))],
    );
    expect(() => registerAppeal(lost, { ...higher, filedOn: '2023-05-08' }, at('2023-05-08'))).toThrow(
      refusal('APPEAL_REGISTERED'),
    );
  });

  it.each<[string, ObjectionState, () => unknown, string]>([
    [
      'to a higher court before the first judged',
      final,
      () => registerAppeal(final, { ...higher, filedOn: '2022-10-02' }, at('2022-11-07')),
      'DATE_INVALID',
    ],
    [
      'before there is a decision',
      undecided,
      () => registerAppeal(undecided, toCourt, at('2022-03-28')),
      'WRONG_STATE',
    ],
    ['twice', inCourt, () => registerAppeal(inCourt, toCourt, at('2022-03-28')), 'APPEAL_REGISTERED'],
    ['filed tomorrow', open, () => registerAppeal(open, toCourt, at('2022-03-20')), 'DATE_INVALID'],
    [
      'filed before the decision',
      open,
      () => registerAppeal(open, { ...toCourt, filedOn: '2022-02-13' }, at('2022-03-28')),
      'DATE_INVALID',
    ],
    ['by an approver', open, () => registerAppeal(open, toCourt, at('2022-03-28', decider)), 'WRONG_ROLE'],
    ['judged without an appeal', open, () => judge('ANNULLED', {}, open), 'NO_APPEAL'],
    ['judged before it was filed', inCourt, () => judge('DISMISSED', { judgedOn: '2022-03-01' }), 'DATE_INVALID'],
    ['with a term that is over', inCourt, () => judge('ANNULLED', { decideBy: '2022-10-03' }), 'DATE_INVALID'],
    ['put off after a judgment', annulled, () => adjournObjection(annulled, at('2022-10-20')), 'WRONG_STATE'],
  ])('is refused %s', (_, __, attempt, code) => {
    expect(attempt).toThrow(refusal(code));
  });
});

describe('an award that an objection amended', () => {
  it('was decided by who decided on that objection, who does not decide on an objection against it (Awb 10:3(3))', () => {
    const fact: ApplicationFact = {
      type: 'awardAmended',
      data: {
        ...{ cause: 'OBJECTION', causeStream: 'objection/2022-t1/gm0518-1/1', causedBy: 'decider', lines: [] },
        ...{ causedAt: '2022-02-14T11:00:00.000Z', caseReference: 'VG', previousTotalCents: 1, totalCents: 2 },
      },
    };
    const [decision] = decisionsIn([{ fact, at: '2022-02-14T11:00:01.000Z', actorId: 'system' }]);
    expect(decision).toMatchObject({ decision: 'AMENDMENT', decidedBy: 'decider', announcedOn: '2022-02-14' });
  });
});
