import type { ApplicationFact, SettlementGround } from './application-facts.js';
import { intendSettlement, lapseViews } from './hear-before-lowering.js';
import { decideSettlement } from './settle.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import {
  administrator,
  alsoApprover,
  applicant,
  approver,
  at,
  awarded,
  given,
  settling,
  type Told,
} from './stories/told-applications.js';

/** These files were awarded € 40,000.00; € 30,000.00 is intended because not all was done. */
const INTENDED = { settledCents: 3_000_000, grounds: ['NOT_FULLY_EXECUTED'], reason: 'Two of six meetings.' } as const;
const intend = (wanted: Partial<Parameters<typeof intendSettlement>[1]> = {}, actor = administrator, told = settling) =>
  intendSettlement(given(...told), { ...INTENDED, ...wanted }, at('2023-09-01', actor));
const hearing: Told = [...settling, [intend()[0]!, '2023-09-01']];
const views: ApplicationFact = {
  type: 'viewsReceived',
  data: { contentHash: 'h', receivedAt: '2023-09-08T09:00:00.000Z' },
};
const heard: Told = [...hearing, [views, '2023-09-08', applicant]];
const settle = (told: Told, settledCents: number, grounds: readonly SettlementGround[], actor = approver) =>
  decideSettlement(given(...told), { settledCents, grounds }, at('2023-09-20', actor));

const ROWS: readonly Row[] = [
  ['an administrator tells what is intended', () => intend(), 'settlementIntended'],
  ['an approver does not prepare it', () => intend({}, approver), 'WRONG_ROLE'],
  ['not before the accountability is in', () => intend({}, administrator, awarded), 'WRONG_STATE'],
  ['only a lower amount is intended', () => intend({ settledCents: 4_000_000 }), 'NOT_LOWER'],
  ['on a ground', () => intend({ grounds: [] }), 'GROUND_REQUIRED'],
  ['with a reason', () => intend({ reason: undefined }), 'REASON_REQUIRED'],
  ['never below zero', () => intend({ settledCents: -1 }), 'AMOUNT_INVALID'],
  [
    'without a hearing nothing is lowered (Awb 4:8)',
    () => settle(settling, 3_000_000, INTENDED.grounds),
    'HEARING_REQUIRED',
  ],
  ['nor while the term for views runs', () => settle(hearing, 3_000_000, INTENDED.grounds), 'HEARING_REQUIRED'],
  ['after views it is', () => settle(heard, 3_000_000, INTENDED.grounds), 'settlementDecided'],
  ['views may soften it', () => settle(heard, 3_500_000, INTENDED.grounds), 'settlementDecided'],
  ['or take it away', () => settle(heard, 4_000_000, []), 'settlementDecided'],
  ['but not lower than was told', () => settle(heard, 2_999_999, INTENDED.grounds), 'BELOW_INTENTION'],
  ['nor on a ground that was not told', () => settle(heard, 3_000_000, ['AWARD_WRONG']), 'GROUND_NOT_HEARD'],
  ['who told does not decide', () => settle(heard, 3_000_000, INTENDED.grounds, alsoApprover), 'OWN_WORK'],
  ['as awarded needs no hearing', () => settle(settling, 4_000_000, []), 'settlementDecided'],
  ['a term without views lapses', () => lapseViews(given(...hearing)), 'viewsLapsed'],
  ['one with views does not', () => lapseViews(given(...heard)), 'nothing'],
];

describe('hearing before a lower settlement', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('gives two weeks, and never ends on a day off', () => {
    // Friday 1 September 2023 + 14 days = Friday 15 September.
    expect(intend()[0]!.data).toMatchObject({ viewsDueOn: '2023-09-15', viewsDueAt: '2023-09-15T22:00:00.000Z' });
    // Monday 11 December + 14 days = Christmas Day, Tuesday is Boxing Day: Wednesday 27 December.
    const [late] = intendSettlement(given(...settling), INTENDED, at('2023-12-11'));
    expect(late!.data).toMatchObject({ viewsDueOn: '2023-12-27' });
  });
});
