import type { NotifyDecision, RegisterReturnedNotification } from '@ronde/contracts';
import { notifyDecision, registerReturnedNotification } from '@ronde/domain';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';
import { paymentsMoved } from './payments.js';
import { repaymentMoved } from './recoveries.js';

/** What an administrator tells of letters that were sent, or came back. */
export function listenToNotifications(file: ApplicationFile): void {
  onDecision<NotifyDecision>(file, 'notifyDecision', notifyDecision, () => (facts, at) => [
    ...repaymentMoved(file, facts, at),
    ...paymentsMoved(file, facts, at),
  ]);
  onDecision<RegisterReturnedNotification>(
    file,
    'registerReturnedNotification',
    registerReturnedNotification,
    () => () => [],
  );
}
