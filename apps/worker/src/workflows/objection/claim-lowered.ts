import { AMOUNT_LOWERED, type AmountLowered, type EngineMessage, recoveryStream } from '@ronde/contracts';
import type { Instant, ObjectionFact } from '@ronde/domain';

/** Tells the claim that followed from a settlement what it is about from now on, where something is still owed on it. */
export function claimLowered(
  { data }: Extract<ObjectionFact, { type: 'objectionDecided' }>,
  at: Instant,
): readonly EngineMessage[] {
  const claim = data.settlement?.claim;
  if (claim === undefined || !claim.open) return [];
  const payload: AmountLowered = { amountCents: claim.claimCents, at };
  return [{ kind: 'signal', workflowId: recoveryStream(claim.recoveryId), signal: AMOUNT_LOWERED, payload }];
}
