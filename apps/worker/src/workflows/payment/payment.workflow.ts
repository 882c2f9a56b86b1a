import { continueAsNew } from '@temporalio/workflow';
import {
  AMOUNT_LOWERED,
  type AmountLowered,
  applicationStream,
  type ApprovePayment,
  type ConfirmPayment,
  DUE_MOVED,
  type DueMoved,
  type EngineMessage,
  type ExportPayment,
  type FailPayment,
  ORDER_CHANGED,
  type PaymentInput,
  paymentStream,
  type PreparePayment,
  type ReturnPayment,
  WORK_DROPPED,
  type WorkDropped,
} from '@ronde/contracts';
import {
  approvePayment,
  confirmPayment,
  dropPayment,
  evolvePayment,
  exportPayment,
  failPayment,
  type Instant,
  isPaidOrDropped,
  lowerPayment,
  movePayment,
  NO_PAYMENT,
  type PaymentFact,
  type PaymentState,
  preparePayment,
  returnPayment,
  toldOrder,
} from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onSignal, onUpdate, withoutCommand } from '../handlers.js';
import { conclude } from '../journal.js';
import { remindUntil } from '../remind.js';
import { until } from '../wait.js';

type PaymentFile = File<PaymentState, PaymentFact>;

/**
 * One order to pay: prepared, approved by another, handed to finance, and paid or failed; with reminders before its day,
 * which a new notification moves. Lowered or dropped with its award before it went out; its file hears what became of it.
 */
export async function payment(input: PaymentInput): Promise<PaymentState['status']> {
  const file: PaymentFile = openFile<PaymentState, PaymentFact>({
    ...input,
    stream: paymentStream(input.opening.paymentId),
    initial: NO_PAYMENT,
    evolve: evolvePayment,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof payment>({ ...input, carried }),
  });
  listen(file);

  if (file.position === 0) await conclude(file)(() => [{ type: 'paymentOpened', data: input.opening }]);
  await untilPaid(file);
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: PaymentFile): void {
  listenAsFile(file);
  onUpdate<PaymentState, PaymentFact, PreparePayment>(file, 'preparePayment', preparePayment);
  onUpdate<PaymentState, PaymentFact, ApprovePayment>(file, 'approvePayment', withoutCommand(approvePayment));
  onUpdate<PaymentState, PaymentFact, ReturnPayment>(file, 'returnPayment', returnPayment);
  const told = () => (facts: readonly PaymentFact[], at: Instant) => changed(file, facts, at);
  onUpdate<PaymentState, PaymentFact, ExportPayment>(file, 'exportPayment', withoutCommand(exportPayment), told);
  onUpdate<PaymentState, PaymentFact, ConfirmPayment>(file, 'confirmPayment', confirmPayment, told);
  onUpdate<PaymentState, PaymentFact, FailPayment>(file, 'failPayment', failPayment, told);
  onSignal<PaymentState, PaymentFact, DueMoved>(file, DUE_MOVED, async (moved) => {
    await conclude(file)((state) => movePayment(state, moved));
  });
  onSignal<PaymentState, PaymentFact, WorkDropped>(file, WORK_DROPPED, async ({ cause }) => {
    await conclude(file)((state) => dropPayment(state, cause), told());
  });
  onSignal<PaymentState, PaymentFact, AmountLowered>(file, AMOUNT_LOWERED, async ({ amountCents }) => {
    await conclude(file)((state) => lowerPayment(state, amountCents), told());
  });
}

/** Tells the file of the application what became of its order. */
function changed(file: PaymentFile, facts: readonly PaymentFact[], at: Instant): readonly EngineMessage[] {
  const after = facts.reduce((state, fact) => evolvePayment(state, { fact, at, actorId: '' }), file.state);
  const { applicationId } = file.state.opening!;
  const payload = { ...toldOrder(after)!, at };
  return [{ kind: 'signal', workflowId: applicationStream(applicationId), signal: ORDER_CHANGED, payload }];
}

async function untilPaid(file: PaymentFile): Promise<void> {
  const paid = (): boolean => isPaidOrDropped(file.state);
  const whileOwed = (fact: PaymentFact): Promise<unknown> => conclude(file)(() => (paid() ? [] : [fact]));
  await remindUntil(file, 'payment', () => ({ dueOn: file.state.opening!.dueOn }), paid, {
    remind: (workingDays, dueOn) => whileOwed({ type: 'paymentReminded', data: { workingDays, dueOn } }),
    escalate: (dueOn) => whileOwed({ type: 'paymentEscalated', data: { dueOn } }),
  });
}
