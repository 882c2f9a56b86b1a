import { msToTs } from '@temporalio/common/lib/time.js';
import type { Engine } from './engine-connection.ts';
import { seeExecution, type ExecutionSight } from './execution-sight.ts';

/** The engine's answers to a poll that do not ask for another. */
const COMPLETED = 2;
const FAILED = 3;

/** A target shortly after a timer can skip past it; one minute after never did. */
export const PAST_DUE_MS = 60_000;

const ATTEMPTS = 5;
let sequence = 0;

/**
 * Moves one execution's engine clock until its business clock reads `targetMs`, letting every timer on the way fire.
 * `seen` is how it was seen last. Resolves when the server reports the move complete, or the execution ended on the way.
 * Throws when it does neither.
 */
export async function fastForward(
  engine: Engine,
  seen: ExecutionSight,
  shiftMs: number,
  targetMs: number,
): Promise<void> {
  const { workflowId } = seen;
  let sight: ExecutionSight | undefined = seen;
  for (let attempt = 1; sight?.open; attempt += 1) {
    const durationMs = targetMs - (Date.now() + sight.skippedMs + shiftMs);
    if (durationMs <= 0) return;
    const failure = await outcome(engine, workflowId, await order(engine, workflowId, durationMs));
    if (failure === undefined) return;
    sight = await seeExecution(engine, workflowId);
    if (attempt === ATTEMPTS && sight?.open) {
      throw new Error(`${workflowId} could not be forwarded to ${new Date(targetMs).toISOString()}: ${failure}`);
    }
  }
}

async function order(engine: Engine, workflowId: string, durationMs: number): Promise<string> {
  const { namespace } = engine;
  const id = `rehearsal-${process.pid}-${Date.now()}-${(sequence += 1)}`;
  const duration = msToTs(Math.ceil(durationMs));
  await engine.raw((service) =>
    service.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: { workflowId },
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: { timeSkippingConfig: { enabled: true, fastForwardConfig: { id, duration } } },
    }),
  );
  return id;
}

async function outcome(engine: Engine, workflowId: string, fastForwardId: string): Promise<string | undefined> {
  const { namespace } = engine;
  for (;;) {
    const answer = await engine.raw(
      (service) =>
        service.pollWorkflowExecutionTimeSkipping({ namespace, workflowExecution: { workflowId }, fastForwardId }),
      90_000,
    );
    if (answer.fastForwardPollingResult === COMPLETED) return undefined;
    if (answer.fastForwardPollingResult === FAILED) return answer.failedReason || 'the server gave no reason';
  }
}
