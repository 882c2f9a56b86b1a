import { sumCents } from '../money/cents.js';
import type { RuleContext } from '../rule-context.js';
import type { Cents, Fact } from '../vocabulary.js';
import { insistMandate } from './hold-mandate.js';
import type { MandatedAct } from './mandate.js';

/**
 * Which facts are decisions in the minister's name, and to what amount each comes, in cents. All other facts stand in
 * `FACTS_WITHOUT_MANDATE` with the reason. What an objection or the reserve adds is written later by the engine: the amount
 * is held to the mandate where it is decided.
 */
export const MANDATED_FACTS: Readonly<
  Record<string, { readonly act: MandatedAct; readonly cents: (data: never) => Cents }>
> = {
  allocationApproved: { act: 'APPROVE_ALLOCATION', cents: () => 0 },
  reserveReleased: { act: 'APPROVE_ALLOCATION', cents: ({ totalCents }: { totalCents: Cents }) => totalCents },
  ceilingLowered: { act: 'APPROVE_ALLOCATION', cents: () => 0 },
  coInitialGiven: { act: 'CO_INITIAL', cents: ({ amountCents }: { amountCents: Cents }) => amountCents },
  coInitialRefused: { act: 'CO_INITIAL', cents: () => 0 },
  awardDecided: { act: 'AWARD', cents: ({ totalCents }: { totalCents: Cents }) => totalCents },
  awardAmended: { act: 'AMEND_AWARD', cents: ({ totalCents }: { totalCents: Cents }) => totalCents },
  changeRequestDecided: { act: 'AMEND_AWARD', cents: () => 0 },
  applicationRejected: { act: 'REJECT', cents: () => 0 },
  notTakenIntoConsideration: { act: 'LEAVE_UNTREATED', cents: () => 0 },
  settlementDecided: { act: 'SETTLE', cents: ({ settledCents }: { settledCents: Cents }) => settledCents },
  interestFixed: { act: 'RECOVER', cents: ({ cents }: { cents: Cents }) => cents },
  paymentPlanGranted: {
    act: 'RECOVER',
    cents: ({ instalments }: { instalments: readonly { amountCents: Cents }[] }) =>
      sumCents(instalments.map(({ amountCents }) => amountCents)),
  },
  recoveryWrittenOff: {
    act: 'RECOVER',
    cents: (owed: { principalCents: Cents; interestCents: Cents }) => owed.principalCents + owed.interestCents,
  },
  penaltyFixed: { act: 'FIX_PENALTY', cents: ({ amountCents }: { amountCents: Cents }) => amountCents },
  objectionDecided: {
    act: 'DECIDE_OBJECTION',
    cents: ({ amendment, settlement }: { amendment?: { totalCents: Cents }; settlement?: { settledCents: Cents } }) =>
      amendment?.totalCents ?? settlement?.settledCents ?? 0,
  },
};

/**
 * The facts of a decision, each with the mandate it was taken under, so that an auditor sees later that it held then. In
 * a round whose terms ask for mandates, a decision without one is refused (NO_MANDATE, ABOVE_MANDATE); what the engine
 * concludes by itself was decided before. The amount of an allocation is held by the ledger, not by the mandate.
 */
export function underMandate<F extends Fact>(facts: readonly F[], context: RuleContext): readonly F[] {
  if (context.terms.mandates !== 'REQUIRED' || context.actor.role === 'SYSTEM') return facts;
  return facts.map((fact) => {
    const mandated = Object.hasOwn(MANDATED_FACTS, fact.type) ? MANDATED_FACTS[fact.type] : undefined;
    if (mandated === undefined) return fact;
    const { mandateId } = insistMandate(context, mandated.act, mandated.cents(fact.data as never));
    return { ...fact, data: { ...(fact.data as object), mandateId } };
  });
}

/** The mandate a decision was taken under, if its facts name one. */
export function mandateIdOf(facts: readonly Fact[]): string | undefined {
  for (const { data } of facts) {
    const { mandateId } = data as { readonly mandateId?: unknown };
    if (typeof mandateId === 'string') return mandateId;
  }
  return undefined;
}
