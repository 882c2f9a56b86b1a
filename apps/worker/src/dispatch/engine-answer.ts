import { isGrpcServiceError } from '@temporalio/client';

/**
 * Why the engine did not take a message. `exists`: the execution is there, or was, already. `unknown`: it knows no such
 * execution that runs. `wrong`: it will never take it. `later`: it may the next time. `away`: it cannot be reached.
 */
export type EngineAnswer = 'exists' | 'unknown' | 'wrong' | 'later' | 'away';

/** The codes of gRPC (https://grpc.io/docs/guides/status-codes) that mean something to us. */
const MEANINGS: Readonly<Record<number, EngineAnswer>> = {
  1: 'away', // CANCELLED
  3: 'wrong', // INVALID_ARGUMENT
  4: 'away', // DEADLINE_EXCEEDED
  5: 'unknown', // NOT_FOUND
  6: 'exists', // ALREADY_EXISTS
  8: 'away', // RESOURCE_EXHAUSTED
  12: 'wrong', // UNIMPLEMENTED
  14: 'away', // UNAVAILABLE
};

/** What an error of the engine means for the message. Errors that are not the engine's (the database's) mean: later. */
export function meaningOf(error: unknown): EngineAnswer {
  return isGrpcServiceError(error) ? (MEANINGS[error.code] ?? 'later') : 'later';
}
