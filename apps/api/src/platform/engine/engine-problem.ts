import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { isProblemCode } from '@ronde/contracts/http';
import { Problem } from '../problems/problem.js';

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
  const field = fieldOf(cause.details?.[0]);
  return field === undefined ? new Problem(code, cause.message) : Problem.at(field, code, cause.message);
}

function fieldOf(detail: unknown): string | undefined {
  const { field } = (detail ?? {}) as { field?: unknown };
  return typeof field === 'string' ? field : undefined;
}
