import type { ApplicationFact } from './application-facts.js';
import { receiveAccountability, type AccountabilityGiven } from './receive-accountability.js';
import { outcomeOf, type Row } from './stories/outcome.js';
import { awarded, given, terms, type Told } from './stories/told-applications.js';

const round = { ...terms, dates: { ...terms.dates, accountabilityDueOn: '2023-07-15' } };
const spent = (spentCents: number) => [{ projectId: 'p1', spentCents }];
const register = (wanted: Partial<AccountabilityGiven>, on: string, told: Told = awarded) =>
  receiveAccountability(
    given(...told),
    { receivedFromBzkOn: on, activitiesFinished: true, spent: spent(4_000_000), ...wanted },
    { receivedAt: `${on}T09:00:00.000Z`, terms: round },
  );
const after = (...registered: readonly ReturnType<typeof register>[]): Told => [
  ...awarded,
  ...registered.map(
    (data) => [{ type: 'accountabilityReceived', data } as ApplicationFact, data.receivedFromBzkOn] as const,
  ),
];

const fact = (data: ReturnType<typeof register>): ApplicationFact[] => [{ type: 'accountabilityReceived', data }];
const ROWS: readonly Row[] = [
  ['information is registered', () => fact(register({}, '2023-07-03')), 'accountabilityReceived'],
  [
    'what has been received was received today or before',
    () => fact(register({ receivedFromBzkOn: '2023-07-04' }, '2023-07-03')),
    'DATE_INVALID',
  ],
];

describe('accounting for an award', () => {
  it.each(ROWS)('%s', (_, act, outcome) => {
    expect(outcomeOf(act)).toBe(outcome);
  });

  it('starts the 22 weeks, which do not roll', () => {
    // Monday 3 July 2023 + 154 days = Monday 4 December 2023.
    expect(register({}, '2023-07-03')).toMatchObject({ settlementDueOn: '2023-12-04', late: false });
  });

  it('is late after 15 July, and not on it', () => {
    expect([register({}, '2023-07-15').late, register({}, '2023-07-16').late]).toEqual([false, true]);
  });

  it('corrected, keeps the term that runs, and what was told before', () => {
    const first = register({}, '2023-07-03');
    const corrected = register({ spent: spent(3_500_000) }, '2023-09-18', after(first));
    expect(corrected).toMatchObject({
      ...{ termStartsOn: '2023-07-03', settlementDueOn: '2023-12-04' },
      corrects: { receivedFromBzkOn: '2023-07-03', spent: spent(4_000_000) },
    });
    const again = register({ spent: spent(3_600_000) }, '2023-10-02', after(first, corrected));
    expect(again).toMatchObject({ settlementDueOn: '2023-12-04', corrects: { spent: spent(3_500_000) } });
  });

  const reason = 'Typed 3 for 10.';
  it('with a day that was mistyped, counts from the right one', () => {
    const first = register({}, '2023-07-03');
    const right = { receivedFromBzkOn: '2023-07-10', correctsDay: true, reason };
    const corrected = register(right, '2023-09-18', after(first));
    // Monday 10 July 2023 + 154 days = Monday 11 December 2023.
    expect(corrected).toMatchObject({ termStartsOn: '2023-07-10', settlementDueOn: '2023-12-11', late: false });
    expect(corrected).toMatchObject({ corrects: { receivedFromBzkOn: '2023-07-03', settlementDueOn: '2023-12-04' } });
    expect(corrected).not.toHaveProperty('reason');
    const late = register({ ...right, receivedFromBzkOn: '2023-07-16' }, '2023-09-18', after(first));
    expect(late).toMatchObject({ late: true, settlementDueOn: '2023-12-17' });
  });

  it('keeps the term of the first information when the day of a later correction was mistyped', () => {
    const first = register({}, '2023-07-03');
    const second = register({}, '2023-09-18', after(first));
    const right = { receivedFromBzkOn: '2023-09-11', correctsDay: true, reason };
    expect(register(right, '2023-09-25', after(first, second))).toMatchObject({ settlementDueOn: '2023-12-04' });
  });

  it('corrects no day where there is none, where it is the same, and without a reason', () => {
    const first = after(register({}, '2023-07-03'));
    const right = { receivedFromBzkOn: '2023-07-10', correctsDay: true, reason };
    const refused = (wanted: Partial<AccountabilityGiven>, told: Told) =>
      outcomeOf(() => fact(register({ ...right, ...wanted }, '2023-09-18', told)));
    expect(refused({}, awarded)).toBe('NOTHING_TO_CORRECT');
    expect(refused({ receivedFromBzkOn: '2023-07-03' }, first)).toBe('NOTHING_TO_CORRECT');
    expect(refused({ reason: ' ' }, first)).toBe('REASON_REQUIRED');
  });

  it('starts the term only with the information that says the activities are finished', () => {
    const unfinished = register({ activitiesFinished: false }, '2023-07-03');
    // Monday 8 July 2024 + 154 days = Monday 9 December 2024.
    expect(register({}, '2024-07-08', after(unfinished))).toMatchObject({
      ...{ termStartsOn: '2024-07-08', settlementDueOn: '2024-12-09' },
      corrects: { activitiesFinished: false },
    });
  });
});
