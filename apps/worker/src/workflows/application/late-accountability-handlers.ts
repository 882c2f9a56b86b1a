import type {
  AnswerAccountabilityExtension,
  AskAccountabilityExtension,
  DoubtAccountability,
  ExplainAccountability,
  ResumePayments,
  SuspendPayments,
} from '@ronde/contracts';
import {
  answerAccountabilityExtension,
  askAccountabilityExtension,
  doubtAccountability,
  explainAccountability,
  resumePayments,
  suspendPayments,
} from '@ronde/domain';
import type { ApplicationFile } from './application-file.js';
import { onDecision } from './on-decision.js';

/** A municipality cannot account in time: a later day asked of BZK, its answer, payments it suspends (Fvw 17b); or not plausibly. */
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
  onDecision<DoubtAccountability>(file, 'doubtAccountability', doubtAccountability, () => () => []);
  onDecision<ExplainAccountability>(file, 'explainAccountability', explainAccountability, () => () => []);
}
