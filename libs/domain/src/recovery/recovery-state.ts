import { localDateOf } from '../calendar/amsterdam-time.js';
import type { Cents, Happened, LocalDate } from '../vocabulary.js';
import type { Instalment, RecoveryFact, RecoveryOpening } from './recovery-facts.js';
import type { InterestBearing } from './statutory-interest.js';

/** A payment plan that runs, and what came in since. */
export interface PaymentPlanState {
  readonly instalments: readonly Instalment[];
  readonly receivedCents: Cents;
}

/**
 * One claim as its facts tell it. DUE: its term runs; PLAN: it is paid in parts; DEFAULT: it was not paid in time; INTEREST:
 * the principal is paid, and interest remains to be fixed or left; then PAID, WRITTEN_OFF or, after an objection, DROPPED.
 */
export interface RecoveryState extends Pick<InterestBearing, 'receipts' | 'interestFree'> {
  readonly status: 'DUE' | 'PLAN' | 'DEFAULT' | 'INTEREST' | 'PAID' | 'WRITTEN_OFF' | 'DROPPED';
  readonly opening?: RecoveryOpening;
  /** Last day of the payment term. */
  readonly dueOn?: LocalDate;
  readonly plan?: PaymentPlanState;
  /** Interest that was fixed, and until when. */
  readonly fixed: readonly { readonly until: LocalDate; readonly cents: Cents }[];
  readonly demandedOn?: LocalDate;
  /** The work that is open on this claim. */
  readonly taskId?: string;
  readonly followUps: number;
}

/** A claim of which nothing is known yet. */
export const NO_RECOVERY: RecoveryState = { status: 'DUE', receipts: [], interestFree: [], fixed: [], followUps: 0 };

type Step<T extends RecoveryFact['type']> = (
  state: RecoveryState,
  data: Extract<RecoveryFact, { type: T }>['data'],
  on: LocalDate,
) => Partial<RecoveryState>;

const STEPS: { readonly [T in RecoveryFact['type']]: Step<T> } = {
  recoveryOpened: (_, opening) => ({ opening, dueOn: opening.dueOn }),
  repaymentReminded: () => ({}),
  repaymentDueMoved: (_, { dueOn }) => ({ dueOn, status: 'DUE', taskId: undefined }),
  repaymentReceived: (state, receipt) => {
    const { receivedOn, principalCents, interestCents } = receipt;
    const receipts = [...state.receipts, { receivedOn, principalCents, interestCents }];
    const { plan } = state;
    const received = plan && { ...plan, receivedCents: plan.receivedCents + principalCents + interestCents };
    const paid = principalLeft({ ...state, receipts }) === 0;
    return { receipts, plan: received, ...(paid && { status: 'INTEREST' as const }) };
  },
  paymentPlanGranted: (state, { instalments, interestFree }, on) => {
    const until = instalments.at(-1)!.dueOn;
    return {
      status: 'PLAN',
      taskId: undefined,
      plan: { instalments, receivedCents: 0 },
      interestFree: interestFree ? [...state.interestFree, { after: on, until }] : state.interestFree,
    };
  },
  claimLowered: (state, { principalCents, ends }) => {
    const opening = { ...state.opening!, principalCents };
    const paid = principalLeft({ ...state, opening }) === 0;
    const plan = state.plan && trimmed(state.plan, principalLeft({ ...state, opening }) + fixedLeft(state));
    if (ends) return { opening, status: 'DROPPED', taskId: undefined, plan: undefined };
    return { opening, plan, ...(paid && { status: 'INTEREST' as const }) };
  },
  repaymentDefaulted: (state, { dueOn }) => ({
    status: 'DEFAULT',
    plan: undefined,
    // A plan that is broken ends its days without interest.
    interestFree: state.interestFree.map((free) => (free.until > dueOn ? { ...free, until: dueOn } : free)),
  }),
  recoveryFollowUpOpened: (state, { taskId }) => ({ taskId, followUps: state.followUps + 1 }),
  repaymentDemanded: (_, __, on) => ({ demandedOn: on }),
  interestFixed: (state, { until, cents }) => ({ fixed: [...state.fixed, { until, cents }] }),
  recoveryWrittenOff: () => ({ status: 'WRITTEN_OFF' }),
  recoveryPaid: () => ({ status: 'PAID' }),
};

/** The state after `happened`. */
export function evolveRecovery(state: RecoveryState, { fact, at }: Happened<RecoveryFact>): RecoveryState {
  const step = STEPS[fact.type] as Step<RecoveryFact['type']>;
  return { ...state, ...step(state, fact.data as never, localDateOf(at)) };
}

/** What of the principal has not come in, in cents. */
export function principalLeft({ opening, receipts }: Pick<RecoveryState, 'opening' | 'receipts'>): Cents {
  return receipts.reduce((left, { principalCents }) => left - principalCents, opening?.principalCents ?? 0);
}

/** Whether the claim has come to its end. */
export function hasEnded({ status }: RecoveryState): boolean {
  return status === 'PAID' || status === 'WRITTEN_OFF' || status === 'DROPPED';
}

/** Interest that was fixed and has not come in. */
function fixedLeft({ fixed, receipts }: RecoveryState): Cents {
  const came = receipts.reduce((sum, { interestCents }) => sum + interestCents, 0);
  return Math.max(0, fixed.reduce((sum, { cents }) => sum + cents, 0) - came);
}

/** A plan whose last parts fall away, so that it comes to what is left. */
function trimmed({ instalments, receivedCents }: PaymentPlanState, leftCents: Cents): PaymentPlanState {
  let room = receivedCents + leftCents;
  const kept = instalments.map(({ dueOn, amountCents }) => {
    const part = Math.min(amountCents, room);
    room -= part;
    return { dueOn, amountCents: part };
  });
  return { instalments: kept.filter(({ amountCents }) => amountCents > 0), receivedCents };
}
