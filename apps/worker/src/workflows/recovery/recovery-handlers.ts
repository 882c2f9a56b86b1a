import {
  AMOUNT_LOWERED,
  type AmountLowered,
  type DemandPayment,
  DUE_MOVED,
  type DueMoved,
  type EngineMessage,
  type FixInterest,
  type GrantPaymentPlan,
  type RegisterRepayment,
  type WriteOffRecovery,
} from '@ronde/contracts';
import {
  demandPayment,
  fixInterest,
  grantPaymentPlan,
  hasEnded,
  type Instant,
  lowerClaim,
  type RecoveryFact,
  type RecoveryState,
  registerRepayment,
  taskIdOf,
  writeOffRecovery,
} from '@ronde/domain';
import type { File } from '../file.js';
import { listenAsFile, onSignal, onUpdate, withoutCommand } from '../handlers.js';
import { conclude } from '../journal.js';
import { taskDone, taskDropped } from '../start-messages.js';

/** The file of one claim. */
export type RecoveryFile = File<RecoveryState, RecoveryFact>;

/** Everything that can be asked of the file of one claim. */
export function listen(file: RecoveryFile): void {
  listenAsFile(file);
  const tell = () => (facts: readonly RecoveryFact[], at: Instant) =>
    facts.flatMap((fact) => workEnded(file, fact, at));
  onUpdate<RecoveryState, RecoveryFact, RegisterRepayment>(file, 'registerRepayment', registerRepayment, tell);
  onUpdate<RecoveryState, RecoveryFact, GrantPaymentPlan>(file, 'grantPaymentPlan', grantPaymentPlan, tell);
  onUpdate<RecoveryState, RecoveryFact, DemandPayment>(file, 'demandPayment', withoutCommand(demandPayment));
  onUpdate<RecoveryState, RecoveryFact, FixInterest>(file, 'fixInterest', withoutCommand(fixInterest));
  onUpdate<RecoveryState, RecoveryFact, WriteOffRecovery>(file, 'writeOffRecovery', writeOffRecovery, tell);
  onSignal<RecoveryState, RecoveryFact, AmountLowered>(file, AMOUNT_LOWERED, async (lowered) => {
    await conclude(file)((state, context) => lowerClaim(state, lowered, context), tell());
  });
  onSignal<RecoveryState, RecoveryFact, DueMoved>(file, DUE_MOVED, (moved) => move(file, moved));
}

/** Id of the `ordinal`th work on this claim. */
export function followUpTask({ stream }: Pick<RecoveryFile, 'stream'>, ordinal: number): string {
  return taskIdOf(stream.slice('recovery/'.length), `recovery-follow-up-${ordinal}`);
}

/** A decision that was sent anew begins the payment term anew (Awb 3:41, 4:87). */
async function move(file: RecoveryFile, { dueOn, dueAt }: DueMoved): Promise<void> {
  const { taskId } = file.state;
  await conclude(file)(
    (state) =>
      hasEnded(state) || state.dueOn === dueOn
        ? []
        : [{ type: 'repaymentDueMoved', data: { previousDueOn: state.dueOn!, dueOn, dueAt } }],
    (_, at) => (taskId === undefined ? [] : [taskDropped(taskId, 'DUE_MOVED', at)]),
  );
}

/** The open work on a claim ends with the claim, or with a plan for it. */
function workEnded({ state }: RecoveryFile, fact: RecoveryFact, at: Instant): readonly EngineMessage[] {
  const ends =
    fact.type === 'claimLowered'
      ? fact.data.ends
      : ['recoveryPaid', 'recoveryWrittenOff', 'paymentPlanGranted'].includes(fact.type);
  return ends && state.taskId !== undefined ? [taskDone(state.taskId, fact.type, at)] : [];
}
