import fc from 'fast-check';
import type { Actor } from '../vocabulary.js';
import { coverAmendment } from './cover-amendment.js';
import { endCure, requestCure } from './cure.js';
import { decideObjection, type ObjectionDecisionWanted } from './decide-objection.js';
import { waiveHearing } from './hearing.js';
import { judgeTimeliness } from './judge-timeliness.js';
import type { HearingWaiver } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';
import {
  after,
  amended,
  at,
  award,
  type Deed,
  decider,
  firstDecider,
  handler,
  received,
} from './stories/told-objections.js';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const unheard = (ground: HearingWaiver = 'RIGHT_WAIVED'): Deed => [
  '2022-02-01',
  (state) => waiveHearing(state, { ground, reason: 'by telephone' }, at('2022-02-01')),
];
const judged = (takenIntoAccount: boolean): Deed => [
  '2022-01-25',
  (state) => judgeTimeliness(state, { takenIntoAccount, reason: 'x' }, at('2022-01-25')),
];
const ready = after(received(), unheard());
const tooLate = after(received('2022-01-24'), judged(false), unheard('MANIFESTLY_INADMISSIBLE'));
const excused = after(received('2022-01-24'), judged(true), unheard());
const uncured = after(
  received('2022-01-10', { lacks: ['GROUNDS'] }),
  ['2022-01-12', (state) => requestCure(state, { lacks: ['GROUNDS'] }, at('2022-01-12'))],
  ['2022-01-27', (state) => endCure(state, at('2022-01-27'))],
  unheard('MANIFESTLY_INADMISSIBLE'),
);

const decide = (state: ObjectionState, wanted: Partial<ObjectionDecisionWanted>, who: Actor = decider) =>
  decideObjection(state, { outcome: 'UNFOUNDED', reason: 'x', standing: award, ...wanted }, at('2022-02-14', who));

describe('an objection is decided', () => {
  it.each<[name: string, state: ObjectionState, wanted: Partial<ObjectionDecisionWanted>, decided: object]>([
    ['unfounded', ready, {}, { outcome: 'UNFOUNDED', raisedCents: 0 }],
    ['late and not excused', tooLate, { outcome: 'INADMISSIBLE', ground: 'LATE' }, { ground: 'LATE' }],
    ['late and excused', excused, { outcome: 'FOUNDED' }, { outcome: 'FOUNDED', raisedCents: 0 }],
    ['not cured', uncured, { outcome: 'INADMISSIBLE', ground: 'NOT_CURED' }, { ground: 'NOT_CURED' }],
    [
      'founded, with another amount',
      ready,
      { outcome: 'FOUNDED', lines: [{ projectId: 'p2', awardedCents: 3_000_00 }] },
      { amendment: { previousTotalCents: 6_000_00, totalCents: 9_000_00 }, raisedCents: 3_000_00 },
    ],
    [
      'partly founded, for both projects',
      ready,
      {
        outcome: 'PARTLY_FOUNDED',
        lines: [
          { projectId: 'p1', awardedCents: 6_500_00 },
          { projectId: 'p2', awardedCents: 1_500_00 },
        ],
      },
      { raisedCents: 2_000_00 },
    ],
  ])('%s', (_, state, wanted, decided) => {
    const [fact] = decide(state, wanted);
    // Monday 14 February + 42 = Monday 28 March
    expect(fact).toMatchObject({
      type: 'objectionDecided',
      data: { caseReference: 'VG-2022-T1-GM0518-1-B1', appealEndsOn: '2022-03-28', ...decided },
    });
  });

  it('keeps what it adds free in the budget years that got less than was asked', () => {
    const years = (first: number, second: number) => [
      { year: 2022, cents: first },
      { year: 2023, cents: second },
    ];
    const asked = years(6_000_00, 4_000_00);
    const lines = [{ ...award.lines[0]!, byYear: years(4_000_00, 2_000_00), asked }, award.lines[1]!];
    const state = after(received('2022-01-10', {}, [{ ...award, lines }]), unheard());
    // 2,000 of the 4,000 that are short: half of what each year is short
    const [fact] = decide(state, { outcome: 'FOUNDED', lines: [{ projectId: 'p1', awardedCents: 8_000_00 }] });
    expect(fact).toMatchObject({
      data: {
        amendment: { lines: [{ projectId: 'p1', byYear: years(5_000_00, 3_000_00) }] },
        raisedByYear: years(1_000_00, 1_000_00),
      },
    });
  });

  it.each<[name: string, state: ObjectionState, wanted: Partial<ObjectionDecisionWanted>, code: string, who?: Actor]>([
    ['by who took the first decision', ready, {}, 'FIRST_DECIDER', firstDecider],
    ['by who prepared it', ready, {}, 'OWN_WORK', { ...decider, id: handler.id }],
    ['by an administrator', ready, {}, 'WRONG_ROLE', handler],
    ['before anybody was heard', after(received()), {}, 'WRONG_STATE'],
    ['without reasons', ready, { reason: ' ' }, 'REASON_REQUIRED'],
    ['while the award was amended', ready, { standing: amended }, 'AMENDED_MEANWHILE'],
    ['inadmissible without a ground', ready, { outcome: 'INADMISSIBLE' }, 'GROUND_REQUIRED'],
    ['late though in time', ready, { outcome: 'INADMISSIBLE', ground: 'LATE' }, 'GROUND_DOES_NOT_FIT'],
    ['late though excused', excused, { outcome: 'INADMISSIBLE', ground: 'LATE' }, 'GROUND_DOES_NOT_FIT'],
    [
      'not cured though nothing was asked',
      ready,
      { outcome: 'INADMISSIBLE', ground: 'NOT_CURED' },
      'GROUND_DOES_NOT_FIT',
    ],
    ['founded though not taken into account', tooLate, { outcome: 'FOUNDED' }, 'GROUND_DOES_NOT_FIT'],
    ['unfounded on a ground', ready, { ground: 'NO_INTEREST' }, 'GROUND_DOES_NOT_FIT'],
    [
      'unfounded with another amount',
      ready,
      { lines: [{ projectId: 'p1', awardedCents: 1 }] },
      'AMENDMENT_DOES_NOT_FIT',
    ],
    ['worse off', ready, { outcome: 'FOUNDED', lines: [{ projectId: 'p1', awardedCents: 1 }] }, 'WORSE_OFF'],
    [
      'the same amount',
      ready,
      { outcome: 'FOUNDED', lines: [{ projectId: 'p1', awardedCents: 6_000_00 }] },
      'NOTHING_AMENDED',
    ],
    [
      'above the request',
      ready,
      { outcome: 'FOUNDED', lines: [{ projectId: 'p1', awardedCents: 10_000_01 }] },
      'ABOVE_REQUEST',
    ],
    ['half a cent', ready, { outcome: 'FOUNDED', lines: [{ projectId: 'p1', awardedCents: 0.5 }] }, 'AMOUNT_INVALID'],
    [
      'another project',
      ready,
      { outcome: 'FOUNDED', lines: [{ projectId: 'p9', awardedCents: 1 }] },
      'UNKNOWN_PROJECT',
    ],
    [
      'a project twice',
      ready,
      { outcome: 'FOUNDED', lines: ['p2', 'p2'].map((projectId) => ({ projectId, awardedCents: 1_00 })) },
      'PROJECT_TWICE',
    ],
    [
      'an amount when the file has ended',
      ready,
      { outcome: 'FOUNDED', lines: [{ projectId: 'p2', awardedCents: 1_00 }], amendable: false },
      'FILE_ENDED',
    ],
  ])('not %s', (...[, state, wanted, code, who]) => expect(() => decide(state, wanted, who)).toThrow(refusal(code)));

  it('by who amended the award meanwhile neither', () => {
    const covering: Deed = [
      '2022-02-02',
      (state) => coverAmendment(state, { interest: true, reason: 'x', standing: amended }, at('2022-02-02')),
    ];
    const state = after(received(), covering, unheard());
    expect(() => decide(state, { standing: amended }, { ...decider, id: 'amender' })).toThrow(refusal('FIRST_DECIDER'));
    expect(decide(state, { standing: amended })).toHaveLength(1);
  });

  it('also when the objector has no interest in the amended award, once somebody has said so', () => {
    const covering: Deed = [
      '2022-02-02',
      (state) => coverAmendment(state, { interest: false, reason: 'x', standing: amended }, at('2022-02-02')),
    ];
    const unjudged = after(received(), unheard());
    expect(() => decide(unjudged, { standing: amended })).toThrow(refusal('AMENDED_MEANWHILE'));
    const judged = after(received(), covering, unheard());
    expect(decide(judged, { standing: amended })).toHaveLength(1);
    const again = { ...amended, decidedAt: '2022-02-03T10:00:00.000Z' };
    expect(() => decide(judged, { standing: again })).toThrow(refusal('AMENDED_MEANWHILE'));
  });

  it('not when it was withdrawn', () => {
    expect(() => decide({ ...ready, withdrawn: true }, {})).toThrow(refusal('WRONG_STATE'));
  });

  it('never below what was awarded nor above what was asked, whatever amounts are tried', () => {
    const amounts = fc.record({
      p1: fc.integer({ min: -10, max: 2_000_000 }),
      p2: fc.integer({ min: -10, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(amounts, ({ p1, p2 }) => {
        const lines = [
          { projectId: 'p1', awardedCents: p1 },
          { projectId: 'p2', awardedCents: p2 },
        ];
        const possible = p1 >= 6_000_00 && p2 >= 0 && p1 <= 10_000_00 && p2 <= 5_000_00 && p1 + p2 > 6_000_00;
        const attempt = () => decide(ready, { outcome: 'FOUNDED', lines });
        if (!possible) return expect(attempt).toThrow();
        return expect(attempt()).toMatchObject([{ data: { raisedCents: p1 + p2 - 6_000_00 } }]);
      }),
    );
  });
});
