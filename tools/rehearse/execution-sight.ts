import { defaultPayloadConverter } from '@temporalio/common';
import { WAITS, type ClockInput, type Waits } from '@ronde/contracts';
import type { Engine } from './engine-connection.ts';

/** The engine's numbers for how an execution stands. */
const STATUS = [
  'unknown',
  'running',
  'completed',
  'failed',
  'cancelled',
  'terminated',
  'continued as new',
  'timed out',
];

/** How an execution stands at the server just now. */
export interface ExecutionSight {
  readonly workflowId: string;
  readonly open: boolean;
  readonly status: string;
  /** Nothing is under way in it: no workflow task, no activity. */
  readonly quiet: boolean;
  readonly runId: string;
  readonly historyLength: number;
  /** The engine's clock for this execution less the wall's, in milliseconds: how much time it has skipped. */
  readonly skippedMs: number;
  /** Failures of an activity or a workflow task that is being tried again. */
  readonly troubles: readonly string[];
}

/** Asks the server how an execution stands; undefined while it does not exist. */
export async function seeExecution(engine: Engine, workflowId: string): Promise<ExecutionSight | undefined> {
  const { namespace } = engine;
  const described = await engine
    .raw((service) => service.describeWorkflowExecution({ namespace, execution: { workflowId } }))
    .catch((error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    });
  const info = described?.workflowExecutionInfo;
  if (!described || !info) return undefined;
  const status = STATUS[info.status ?? 0] ?? 'unknown';
  const activities = described.pendingActivities ?? [];
  const clock = described.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return {
    workflowId,
    open: status === 'running',
    status,
    quiet: activities.length === 0 && !described.pendingWorkflowTask,
    runId: info.execution?.runId ?? '',
    historyLength: Number(info.historyLength ?? 0),
    skippedMs: clock ? Number(clock.seconds ?? 0) * 1000 + (clock.nanos ?? 0) / 1e6 - Date.now() : 0,
    troubles: [
      ...activities.flatMap((activity) => activity.lastFailure?.message ?? []),
      ...((described.pendingWorkflowTask?.attempt ?? 1) > 2 ? ['its workflow task fails again and again'] : []),
    ],
  };
}

/** What an open execution waits for, by its own account. */
export function askWaits(engine: Engine, workflowId: string): Promise<Waits> {
  return engine.query<Waits>(workflowId, WAITS);
}

/** How far an execution's business clock stands from the engine's, in milliseconds: a constant in its input. */
export async function clockShiftOf(engine: Engine, workflowId: string): Promise<number> {
  const { namespace } = engine;
  const { history } = await engine.raw((service) =>
    service.getWorkflowExecutionHistory({ namespace, execution: { workflowId }, maximumPageSize: 1 }),
  );
  const payload = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  if (!payload) throw new Error(`${workflowId} was started without input`);
  return defaultPayloadConverter.fromPayload<{ clock: ClockInput }>(payload).clock.clockShiftMs;
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 5;
}
