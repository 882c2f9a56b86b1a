import { parseLocalDate } from '../calendar/local-date.js';
import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { Actor, Instant } from '../vocabulary.js';
import { heldAt } from './hold-mandate.js';
import type { MandateToGrant } from './mandate.js';
import type { MandateFact } from './mandate-facts.js';
import type { MandateRegister, RegisteredMandate } from './mandate-register.js';

/** Who changes the register, and when. */
export interface RegisterContext {
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * A mandate is registered. The administrator registers what a minister gave; a holder gives on within what he holds:
 * no more acts, no higher amount, no longer, and never to himself (Awb 10:3, 10:5, 10:9). Codes: DATE_INVALID,
 * AMOUNT_INVALID, PERIOD_INVALID, ACTS_MISSING, UNKNOWN_MANDATE, NOT_DELEGABLE, BEYOND_MANDATE, WRONG_ROLE.
 */
export function grantMandate(
  register: MandateRegister,
  wanted: MandateToGrant,
  { actor, at }: RegisterContext,
): MandateFact[] {
  insistWellFormed(wanted);
  if (wanted.under === undefined)
    insist(actor.role === 'ADMINISTRATOR', 'WRONG_ROLE', 'Only an administrator registers a mandate of the minister.');
  else insistWithin(mandateOf(register, wanted.under), wanted, { actor, at });
  return [{ type: 'mandateGranted', data: { ...wanted, mandateId: `m${register.mandates.length + 1}` } }];
}

/** A mandate ends now, and with it everything that was given on from it. Codes: UNKNOWN_MANDATE, MANDATE_ENDED. */
export function revokeMandate(
  register: MandateRegister,
  { mandateId }: { readonly mandateId: string },
  { at }: RegisterContext,
): MandateFact[] {
  const mandate = mandateOf(register, mandateId);
  insist(mandate.revokedAt === undefined, 'MANDATE_ENDED', 'This mandate was revoked before.');
  const revoked: MandateFact = { type: 'mandateRevoked', data: { mandateId, revokedAt: at, because: 'REVOKED' } };
  return [revoked, ...givenOnFrom(register, mandateId).map((below) => endedWithAbove(below, at))];
}

function endedWithAbove({ mandateId }: RegisteredMandate, revokedAt: Instant): MandateFact {
  return { type: 'mandateRevoked', data: { mandateId, revokedAt, because: 'MANDATE_ABOVE_ENDED' } };
}

function givenOnFrom(register: MandateRegister, mandateId: string): readonly RegisteredMandate[] {
  const below = register.mandates.filter(({ under, revokedAt }) => under === mandateId && revokedAt === undefined);
  return below.flatMap((one) => [one, ...givenOnFrom(register, one.mandateId)]);
}

function insistWellFormed({ validFrom, validUntil, maxCents, acts }: MandateToGrant): void {
  parseLocalDate(validFrom, 'validFrom');
  if (validUntil !== null) parseLocalDate(validUntil, 'validUntil');
  insist(
    validUntil === null || validUntil >= validFrom,
    'PERIOD_INVALID',
    'A period ends after it begins.',
    'validUntil',
  );
  insist(
    maxCents === null || isAmount(maxCents),
    'AMOUNT_INVALID',
    'An amount is a whole number of cents, 0 or more.',
    'maxCents',
  );
  insist(acts.length > 0, 'ACTS_MISSING', 'Say what may be decided under the mandate.', 'acts');
}

function insistWithin(above: RegisteredMandate, wanted: MandateToGrant, { actor, at }: RegisterContext): void {
  insist(
    actor.role === 'ADMINISTRATOR' || actor.id === above.holder,
    'WRONG_ROLE',
    'Only who holds a mandate, or an administrator who registers it, gives it on.',
  );
  insist(above.mayDelegate && heldAt(above, at), 'NOT_DELEGABLE', 'This mandate may not be given on.', 'under');
  insist(wanted.holder !== above.holder, 'BEYOND_MANDATE', 'A mandate is given on to somebody else.', 'holder');
  insist(wanted.ministry === above.ministry, 'BEYOND_MANDATE', 'A mandate stays within its ministry.', 'ministry');
  const acts = wanted.acts.every((act) => above.acts.includes(act));
  insist(acts, 'BEYOND_MANDATE', 'No more can be given on than is held.', 'acts');
  const reach = above.maxCents === null || (wanted.maxCents !== null && wanted.maxCents <= above.maxCents);
  insist(reach, 'BEYOND_MANDATE', 'No higher amount can be given on than is held.', 'maxCents');
  const begins = wanted.validFrom >= above.validFrom;
  insist(begins, 'BEYOND_MANDATE', 'It cannot begin before the mandate it is given on from.', 'validFrom');
  const ends = above.validUntil === null || (wanted.validUntil !== null && wanted.validUntil <= above.validUntil);
  insist(ends, 'BEYOND_MANDATE', 'It cannot end after the mandate it is given on from.', 'validUntil');
}

function mandateOf({ mandates }: MandateRegister, mandateId: string): RegisteredMandate {
  const mandate = mandates.find((candidate) => candidate.mandateId === mandateId);
  insist(mandate !== undefined, 'UNKNOWN_MANDATE', `There is no mandate ${mandateId} in the register.`);
  return mandate;
}
