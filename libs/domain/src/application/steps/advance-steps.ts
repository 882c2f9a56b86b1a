import type { ApplicationState } from '../application-state.js';
import type { AdvanceOrder } from '../fit-orders.js';
import type { ApplicationSteps } from './step.js';

/** What an application knows of its orders to pay. */
export const advanceSteps = {
  advanceOrdered: ({ orders = [], amendments }, { paymentId, amountCents, budgetYear }) => ({
    orders: [
      ...orders,
      {
        ...{ paymentId, amountCents, status: 'OPEN', amendments: amendments.length },
        ...(budgetYear === undefined ? {} : { budgetYear }),
      },
    ],
  }),
  advanceOrderLowered: (state, { paymentId, amountCents }) =>
    changed(state, paymentId, { amountCents, ...(amountCents === 0 ? { status: 'DROPPED' } : {}) }),
  advanceOrderTold: (state, { paymentId, status, amountCents }) => changed(state, paymentId, { status, amountCents }),
} satisfies Partial<ApplicationSteps>;

function changed(
  { orders = [] }: ApplicationState,
  paymentId: string,
  by: Partial<AdvanceOrder>,
): Partial<ApplicationState> {
  return { orders: orders.map((order) => (order.paymentId === paymentId ? { ...order, ...by } : order)) };
}
