import {
  type AmendAward,
  AWARD_AMENDMENT_DECIDED,
  type AwardAmendmentDecided,
  type EngineMessage,
  type IntendRevocation,
  type ProposeCorrection,
} from '@ronde/contracts';
import {
  amendAward,
  amendByOutcome,
  type ApplicationFact,
  type ApplicationState,
  type Instant,
  intendRevocation,
  newDuties,
  proposeCorrection,
  RuleViolation,
} from '@ronde/domain';
import { onSignal } from '../handlers.js';
import { conclude } from '../journal.js';
import { openEvaluation } from '../start-messages.js';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';
import { ordersAsked } from './payments.js';
import { evaluationOpening } from './phases/execution.phase.js';

/** What makes an award another one: an approver, or what was decided on an objection or a change request. */
export function listenToAmendments(file: ApplicationFile): void {
  onDecision<AmendAward>(file, 'amendAward', amendAward, () => (facts, at) => followed(file, facts, at));
  onDecision<IntendRevocation>(file, 'intendRevocation', intendRevocation, () => () => []);
  onDecision<ProposeCorrection>(file, 'proposeCorrection', proposeCorrection, () => () => []);
  onSignal<ApplicationState, ApplicationFact, AwardAmendmentDecided>(file, AWARD_AMENDMENT_DECIDED, (decided) =>
    amend(file, decided),
  );
}

/** What was decided cannot be refused to the one who decided it: where it does not fit, that is written down and told. */
async function amend(file: ApplicationFile, { at, ...decided }: AwardAmendmentDecided): Promise<void> {
  const wanted = { ...decided, causedAt: at };
  try {
    await conclude(file)(
      (state, context) => amendByOutcome(state, wanted, context),
      (facts, amendedAt) => followed(file, facts, amendedAt),
    );
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    const { cause, causeStream, causedAt, reservedCents, reservedByYear } = wanted;
    const reserved = {
      ...(reservedCents !== undefined && { reservedCents }),
      ...(reservedByYear && { reservedByYear }),
    };
    const failed = { cause, causeStream, causedAt, code: error.code, ...reserved };
    await conclude(file)(() => [{ type: 'amendmentFailed', data: failed }]);
  }
}

/** Projects that must be evaluated from now on get their duty; before the execution begins, its beginning does that. */
export function dutiesBegun(
  file: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  if (file.state.monitoringId === undefined) return [];
  return facts
    .flatMap((fact) => (fact.type === 'awardAmended' ? newDuties(file.state, fact.data.lines) : []))
    .map(({ projectId }) => openEvaluation(file.terms, evaluationOpening(file, projectId), at));
}

/** What an amendment brings: duties to evaluate, and orders to pay. */
function followed(file: ApplicationFile, facts: readonly ApplicationFact[], at: Instant): readonly EngineMessage[] {
  return [...dutiesBegun(file, facts, at), ...ordersAsked(file, facts, at)];
}
