import { penalty } from '../deadlines/penalty.js';
import type { PenaltyTariff } from '../deadlines/penalty-tariff.js';
import type { RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PenaltyFact, PenaltyPart, PenaltyStop } from './penalty-facts.js';
import type { PenaltyState } from './penalty-state.js';
import { penaltyTariffOf } from './tariff-of-round.js';

/** What ends the run of a penalty, and the work that follows if something is owed. */
export interface PenaltyEnd {
  readonly cause: PenaltyStop;
  /** The day of the decision, or on which the file ended without one; null when the 42 days were over first. */
  readonly decidedOn: LocalDate | null;
  readonly taskId: string;
  /** The day told before was wrong. */
  readonly corrects?: boolean;
}

/**
 * The penalty runs no further: the decision is there, the file has ended without one (assumption: as if decided), or 42 days
 * have passed (Awb 4:17(1)). What is owed must be fixed within two weeks (4:18). A day that was corrected is reckoned with
 * anew until the penalty is fixed, also when nothing was owed before. Nothing when it does not run.
 */
export function stopPenalty(
  state: PenaltyState,
  end: PenaltyEnd,
  { terms }: Pick<RuleContext, 'terms'>,
): PenaltyFact[] {
  const { status, notice } = state;
  const anew = end.corrects === true && (status === 'STOPPED' || status === 'NOTHING_OWED');
  if ((status !== 'RUNNING' && !anew) || notice === undefined) return [];
  const late = {
    decisionEnd: notice.decisionDueOn ?? notice.receivedOn,
    noticeReceivedOn: notice.receivedOn,
    decidedOn: end.decidedOn,
  };
  const tariff = penaltyTariffOf(terms);
  const { days, amountCents, fixing } = penalty(late, tariff, terms.holidays);
  const owed = amountCents > 0;
  const fixDueOn = owed ? (fixing?.end ?? null) : null;
  if (anew && days === state.stopped?.days && fixDueOn === state.stopped.fixDueOn) return [];
  const previous = anew && state.stopped ? { previousCents: state.stopped.amountCents } : {};
  return [
    {
      type: 'penaltyStopped',
      data: {
        ...previous,
        ...{ cause: end.cause, decidedOn: end.decidedOn, days, parts: partsOf(days, tariff), amountCents },
        ...{ fixDueOn, taskId: owed ? end.taskId : null },
      },
    },
  ];
}

/** How the amount comes about, band by band. */
function partsOf(days: number, tariff: PenaltyTariff): readonly PenaltyPart[] {
  let left = days;
  return tariff.flatMap(({ days: most, centsPerDay }) => {
    const inBand = Math.min(left, most);
    left -= inBand;
    return inBand > 0 ? [{ days: inBand, centsPerDay, cents: inBand * centsPerDay }] : [];
  });
}
