import { Client, Connection, isGrpcServiceError, type WorkflowService } from '@temporalio/client';
import { callPersistently } from './persistent-call.ts';

/** The engine as a rehearsal uses it: every call goes on while the server is being restarted. */
export interface Engine {
  readonly namespace: string;
  /** A raw call, with `deadlineMs` for one that waits at the server. */
  raw<T>(call: (service: WorkflowService) => Promise<T>, deadlineMs?: number): Promise<T>;
  query<T>(workflowId: string, query: string): Promise<T>;
  close(): Promise<void>;
}

// The engine's answers while it, its database or a worker is away: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED,
// FAILED_PRECONDITION (no worker was seen lately), ABORTED, INTERNAL, UNAVAILABLE.
const PASSING_CODES: ReadonlySet<number> = new Set([1, 2, 4, 8, 9, 10, 13, 14]);

/** Whether this failure goes away when the engine is back. */
export function engineWillBeBack(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return PASSING_CODES.has(Number(cause.code));
  }
  return false;
}

/** Connects to the engine; close it again. */
export async function connectEngine(address: string, namespace: string): Promise<Engine> {
  const connection = await Connection.connect({ address, connectTimeout: 20_000 });
  const client = new Client({ connection, namespace });
  return {
    namespace,
    raw: (call, deadlineMs = 10_000) =>
      callPersistently(
        () => connection.withDeadline(Date.now() + deadlineMs, () => call(connection.workflowService)),
        engineWillBeBack,
      ),
    query: <T>(workflowId: string, query: string) =>
      callPersistently(
        () => connection.withDeadline(Date.now() + 20_000, () => client.workflow.getHandle(workflowId).query<T>(query)),
        engineWillBeBack,
      ),
    close: () => connection.close(),
  };
}
