import type { AdvanceOrderStatus } from './advance-facts.js';
import type { ApplicationState } from './application-state.js';
import { type AdvanceOrder, fitOrders } from './fit-orders.js';
import { withinTotal } from './order-advance.js';
import { orderedInAdvance, paidInAdvance } from './paid-in-advance.js';
import { sumCents } from '../money/cents.js';
import fc from 'fast-check';

/** `100` is open, `100W` lies with finance, `100P` was paid, `0D` was dropped. */
const STATUS: Readonly<Record<string, AdvanceOrderStatus>> = { '': 'OPEN', W: 'WITH_FINANCE', P: 'PAID', D: 'DROPPED' };
const ordersOf = (written: string): readonly AdvanceOrder[] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((one, index) => ({
      ...{ paymentId: `${index + 1}`, amendments: index, amountCents: Number.parseInt(one, 10) },
      status: STATUS[one.replaceAll(/\d/g, '')]!,
    }));

// Orders there are, what the award is now; then what is ordered anew, and which orders become what.
it.each<[name: string, orders: string, wantedCents: number, moreCents: number, lowered: string]>([
  ['the first award is ordered as a whole', '', 100, 100, ''],
  ['a raise is ordered beside it', '100', 110, 10, ''],
  ['nothing changes, nothing is ordered', '100', 100, 0, ''],
  ['a lowered award lowers its order', '100', 80, 0, '1=80'],
  ['and raised again the rest is ordered: 90 - 80', '80', 90, 10, ''],
  ['an order that went to finance stays', '100W', 80, 0, ''],
  ['a paid order stays', '100P', 80, 0, ''],
  ['lowered after payment and raised again: 90 is less than the 100 that was paid', '100P', 90, 0, ''],
  ['raised beyond all that was paid: 120 - 100', '100P', 120, 20, ''],
  ['paid 70 after it was lowered, then raised to 75', '70P', 75, 5, ''],
  ['the latest order is lowered first: 130 - 115', '100 30', 115, 0, '2=15'],
  ['and dropped before the one before it is touched: 130 - 80 = 30 + 20', '100 30', 80, 0, '2=0 1=80'],
  ['what was paid is passed by', '100 30P', 80, 0, '1=50'],
  ['a revoked award drops all that has not gone', '100 30W 20', 0, 0, '3=0 1=0'],
  ['after a revocation the award revives: nothing stands', '0D 0D', 60, 60, ''],
])('%s', (_, orders, wantedCents, moreCents, lowered) => {
  const fitted = fitOrders(ordersOf(orders), wantedCents);
  expect([fitted.moreCents, fitted.lowered.map((one) => `${one.paymentId}=${one.amountCents}`).join(' ')]).toEqual([
    moreCents,
    lowered,
  ]);
});

const awarded = (totals: readonly number[], orders?: string): ApplicationState =>
  ({
    award: { totalCents: totals.at(-1) },
    amendments: totals.slice(1).map((totalCents, index) => ({ totalCents, previousTotalCents: totals[index] })),
    ...(orders === undefined ? {} : { orders: ordersOf(orders) }),
  }) as unknown as ApplicationState;

// What the award was, one after another, and the orders; then what was paid, and what was paid or will be.
it.each<[name: string, totals: readonly number[], orders: string | undefined, paid: number, ordered: number]>([
  ['outside of the system the whole award is paid', [100], undefined, 100, 100],
  ['a lowered award was paid as it was', [100, 80], undefined, 100, 100],
  ['raised again it costs nothing new: the most was 100', [100, 80, 90], undefined, 100, 100],
  ['raised beyond it, the most is 120', [100, 80, 120], undefined, 120, 120],
  ['raised, lowered and raised: the most is 130', [100, 130, 90, 110], undefined, 130, 130],
  ['by orders nothing was paid before finance says so', [100], '100', 0, 100],
  ['nor while it lies with finance', [100], '100W', 0, 100],
  ['what finance confirmed was paid', [100], '100P', 100, 100],
  ['an order that was dropped was never paid', [100, 0], '0D', 0, 0],
  ['one paid and one open', [100, 120], '100P 20', 100, 120],
])('paid in advance: %s', (_, totals, orders, paid, ordered) => {
  const state = awarded(totals, orders);
  expect([paidInAdvance(state), orderedInAdvance(state)]).toEqual([paid, ordered]);
});

describe('the orders of several budget years', () => {
  const order = (budgetYear: number, amountCents: number, status: AdvanceOrderStatus, nth: number): AdvanceOrder => ({
    ...{ paymentId: `${nth}`, budgetYear, amountCents, status, amendments: 0 },
  });

  it('give way to what another year holds too much of and can no longer be lowered', () => {
    const wanted = [
      { budgetYear: 2023, cents: 50 },
      { budgetYear: 2024, cents: 50 },
    ];
    expect(withinTotal(wanted, [order(2023, 100, 'PAID', 1), order(2024, 100, 'OPEN', 2)])).toEqual([
      { budgetYear: 2023, cents: 50 },
      { budgetYear: 2024, cents: 0 },
    ]);
  });

  it('never come to more than the file is entitled to, unless more has gone already', () => {
    const status = fc.constantFrom<AdvanceOrderStatus>('OPEN', 'WITH_FINANCE', 'PAID');
    const years = fc.array(fc.record({ cents: fc.nat(1_000), orders: fc.array(fc.tuple(fc.nat(1_000), status)) }), {
      ...{ minLength: 1, maxLength: 4 },
    });
    fc.assert(
      fc.property(years, (given) => {
        const wanted = given.map(({ cents }, index) => ({ budgetYear: 2023 + index, cents }));
        const orders = given.flatMap((year, index) =>
          year.orders.map(([cents, how], nth) => order(2023 + index, cents, how, index * 100 + nth)),
        );
        const after = withinTotal(wanted, orders).flatMap(({ budgetYear, cents }) => {
          const ofYear = orders.filter((one) => one.budgetYear === budgetYear);
          const { lowered, moreCents } = fitOrders(ofYear, cents);
          const left = ofYear.map(
            (one) => lowered.find(({ paymentId }) => paymentId === one.paymentId)?.amountCents ?? one.amountCents,
          );
          return [...left, moreCents];
        });
        const gone = orders.filter((one) => one.status !== 'OPEN').map(({ amountCents }) => amountCents);
        const total = sumCents(wanted.map(({ cents }) => cents));
        expect(sumCents(after)).toBeLessThanOrEqual(Math.max(total, sumCents(gone)));
      }),
    );
  });
});
