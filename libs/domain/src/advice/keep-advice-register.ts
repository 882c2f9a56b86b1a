import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, parseLocalDate } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { Instant } from '../vocabulary.js';
import type { AdviceFact } from './advice-facts.js';
import type { AdviceRegister, AdviceToRegister } from './advice.js';

/**
 * An administrator registers that a municipality was advised, before or after it applied. Advice is not assessment: it stands
 * in no file, and who gave it works on no application of that municipality in the round (assumption). Codes: DATE_INVALID,
 * DATE_IN_FUTURE.
 */
export function registerAdvice(
  { advice }: AdviceRegister,
  wanted: AdviceToRegister,
  { at }: { readonly at: Instant },
): AdviceFact[] {
  parseLocalDate(wanted.givenOn, 'givenOn');
  const over = compareDates(wanted.givenOn, localDateOf(at)) <= 0;
  insist(over, 'DATE_IN_FUTURE', 'Advice is registered once it was given.', 'givenOn');
  return [{ type: 'adviceGiven', data: { ...wanted, adviceId: `c${advice.length + 1}` } }];
}

/** An administrator strikes out what was registered by mistake; it never was. Codes: UNKNOWN_ADVICE, WRONG_STATE. */
export function strikeAdvice({ advice }: AdviceRegister, { adviceId }: { readonly adviceId: string }): AdviceFact[] {
  const found = advice.find((one) => one.adviceId === adviceId);
  insist(found !== undefined, 'UNKNOWN_ADVICE', `There is no advice ${adviceId} in the register.`);
  insist(!found.struck, 'WRONG_STATE', 'This advice was struck out before.');
  return [{ type: 'adviceStruck', data: { adviceId, municipality: found.municipality } }];
}
