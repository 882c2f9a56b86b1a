import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { isProblemCode } from '@ronde/contracts/http';
import type { RuleViolation } from '@ronde/domain';
import { Problem, problemWith } from '../problems/problem.js';

const UNKNOWN_OUTCOME = /^(AcceptedUpdateCompletedWorkflow|UpdateAborted)$/;

/** What the engine threw, as a problem: a rule's refusal by its code, silence as ENGINE_UNAVAILABLE; undefined when it is not the engine's. */
export function engineProblem(error: unknown): Problem | undefined {
  if (error instanceof WorkflowUpdateFailedError) return refusal(error.cause);
  if (error instanceof WorkflowNotFoundError)
    return new Problem('WRONG_STATE', 'This file has been closed; nothing more can be decided in it.');
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new Problem('ENGINE_UNAVAILABLE');
  if (error instanceof ServiceError || isGrpcServiceError(error)) return new Problem('ENGINE_UNAVAILABLE');
  return undefined;
}

function refusal(cause: Error | undefined): Problem {
  if (!(cause instanceof ApplicationFailure)) return new Problem('INTERNAL_ERROR');
  const code = cause.type ?? '';
  if (UNKNOWN_OUTCOME.test(code)) return new Problem('WRONG_STATE', 'The file closed while this was being decided.');
  if (!isProblemCode(code)) return new Problem('INTERNAL_ERROR');
  const { field, figures } = (cause.details?.[0] ?? {}) as RefusalDetails;
  return problemWith(code, cause.message, field, figures);
}

/** What a refused Update carries beside its code and its sentence. */
type RefusalDetails = Pick<RuleViolation, 'field' | 'figures'>;
