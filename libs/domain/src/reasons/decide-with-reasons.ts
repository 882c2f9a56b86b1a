import { insist } from '../refusal.js';
import type { Fact } from '../vocabulary.js';
import type { WithReasons } from './reasons-draft.js';
import type { ReasonedDecision, ReasonsFact } from './reasons-facts.js';

/** Which facts are decisions with reasons of their own. */
const DECIDES: Readonly<Record<string, ReasonedDecision>> = {
  awardDecided: 'AWARD',
  applicationRejected: 'REJECTION',
  notTakenIntoConsideration: 'NOT_TAKEN',
  settlementDecided: 'SETTLEMENT',
  objectionDecided: 'OBJECTION',
};

/**
 * The facts of a decision, with the draft of its reasons right before it where somebody wrote one: which version and
 * which text the decider took over (Awb 3:46). Without a draft nothing is added. Codes: REASONS_OUTDATED.
 */
export function withReasons<F extends Fact>(
  { reasons }: WithReasons,
  facts: readonly F[],
  { outdatedReasonsConfirmed = false }: { readonly outdatedReasonsConfirmed?: boolean },
): readonly (F | ReasonsFact)[] {
  return facts.flatMap((fact) => {
    const decision = decidedBy(fact);
    const draft = decision && reasons?.[decision];
    if (decision === undefined || draft === undefined || draft.adopted) return [fact];
    const { version, hash, outdatedBy } = draft;
    insist(
      outdatedBy === undefined || outdatedReasonsConfirmed,
      'REASONS_OUTDATED',
      `The reasons (version ${version}) were written before ${outdatedBy?.type} of ${outdatedBy?.at}; have them written anew, or confirm that they still hold.`,
      'outdatedReasonsConfirmed',
    );
    return [{ type: 'reasonsAdopted', data: { decision, version, hash, outdated: outdatedBy !== undefined } }, fact];
  });
}

function decidedBy({ type, data }: Fact): ReasonedDecision | undefined {
  if (type === 'awardAmended') return (data as { cause: string }).cause === 'REVOCATION' ? 'REVOCATION' : undefined;
  return Object.hasOwn(DECIDES, type) ? DECIDES[type] : undefined;
}
