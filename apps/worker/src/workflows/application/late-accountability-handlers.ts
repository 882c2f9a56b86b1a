import type {
  AnswerAccountabilityExtension,
  AskAccountabilityExtension,
  ResumePayments,
  SuspendPayments,
} from '@ronde/contracts';
import {
  answerAccountabilityExtension,
  askAccountabilityExtension,
  resumePayments,
  suspendPayments,
} from '@ronde/domain';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';

/** A municipality cannot account in time: a later day asked of BZK, its answer, and payments it suspends (Fvw 17b). */
export function listenToLateAccountability(file: ApplicationFile): void {
  onDecision<AskAccountabilityExtension>(
    file,
    'askAccountabilityExtension',
    askAccountabilityExtension,
    () => () => [],
  );
  onDecision<AnswerAccountabilityExtension>(
    file,
    'answerAccountabilityExtension',
    answerAccountabilityExtension,
    () => () => [],
  );
  onDecision<SuspendPayments>(file, 'suspendPayments', suspendPayments, () => () => []);
  onDecision<ResumePayments>(file, 'resumePayments', resumePayments, () => () => []);
}
