import { localDateOf } from '../calendar/amsterdam-time.js';
import { formatEuro } from '../money/amount-text.js';
import { insist } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import type { Cents, Instant } from '../vocabulary.js';
import type { MandatedAct } from './mandate.js';
import type { RegisteredMandate } from './mandate-register.js';

/** Whether a mandate held at an instant: its first day had begun, its last was not over, and it was not revoked before. */
export function heldAt(mandate: RegisteredMandate, at: Instant): boolean {
  const { validFrom, validUntil, revokedAt } = mandate;
  const on = localDateOf(at);
  const over = (validUntil !== null && on > validUntil) || (revokedAt !== undefined && at >= revokedAt);
  return validFrom <= on && !over;
}

/** The mandate under which somebody decides this now: the one with the most room; undefined when there is none. */
export function mandateFor(
  mandates: readonly RegisteredMandate[],
  wanted: { readonly holder: string; readonly act: MandatedAct; readonly at: Instant },
): RegisteredMandate | undefined {
  const room = ({ maxCents }: RegisteredMandate): Cents => maxCents ?? Number.MAX_SAFE_INTEGER;
  return mandates
    .filter((mandate) => mandate.holder === wanted.holder && mandate.acts.includes(wanted.act))
    .filter((mandate) => heldAt(mandate, wanted.at))
    .reduce<RegisteredMandate | undefined>((best, one) => (best && room(best) >= room(one) ? best : one), undefined);
}

/**
 * The mandate under which the actor takes this decision; refuses when none reaches to it now (Awb 10:1, 10:2). Codes:
 * NO_MANDATE, ABOVE_MANDATE.
 */
export function insistMandate(context: MandateContext, act: MandatedAct, cents: Cents): RegisteredMandate {
  const { actor, at, mandates = [] } = context;
  const mandate = mandateFor(mandates, { holder: actor.id, act, at });
  insist(
    mandate !== undefined,
    'NO_MANDATE',
    'You hold no mandate for this decision now; somebody who does must take it.',
  );
  const { maxCents } = mandate;
  insist(
    maxCents === null || cents <= maxCents,
    'ABOVE_MANDATE',
    `Your mandate reaches to ${formatEuro(maxCents ?? 0)}; this decision comes to ${formatEuro(cents)}.`,
  );
  return mandate;
}

/** What is known of who decides: when, and every mandate they hold. */
export type MandateContext = Pick<RuleContext, 'actor' | 'at' | 'mandates'>;
