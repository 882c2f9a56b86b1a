import proto, { type temporal } from '@temporalio/proto';

const { PendingActivityState } = proto.temporal.api.enums.v1;

/** Work of an execution that has not come back from a worker. */
export interface PendingActivity {
  readonly activityId: string;
  readonly type: string;
  readonly state: string;
  readonly attempt: number;
  readonly lastFailure?: string;
  readonly nextAttemptAt?: string;
}

/** What the engine says of activities under way, in our words. */
export function pendingActivities(
  raw: readonly temporal.api.workflow.v1.IPendingActivityInfo[],
): readonly PendingActivity[] {
  return raw.map(({ activityId, activityType, state, attempt, lastFailure, nextAttemptScheduleTime }) => ({
    activityId: activityId ?? '',
    type: activityType?.name ?? '',
    state: (PendingActivityState[state ?? 0] ?? '').replace(/^PENDING_ACTIVITY_STATE_/, ''),
    attempt: attempt ?? 1,
    ...(lastFailure?.message ? { lastFailure: lastFailure.message.slice(0, 500) } : {}),
    ...(nextAttemptScheduleTime ? { nextAttemptAt: instantOf(nextAttemptScheduleTime) } : {}),
  }));
}

function instantOf({ seconds, nanos }: { readonly seconds?: unknown; readonly nanos?: number | null }): string {
  return new Date(Number(String(seconds ?? 0)) * 1_000 + Math.floor((nanos ?? 0) / 1_000_000)).toISOString();
}
