import { Inject, Injectable } from '@nestjs/common';
import proto from '@temporalio/proto';
import { EngineClient } from '../platform/engine/engine-client.js';
import { nextOf, pageAfter } from '../platform/engine/page-token.js';
import { pendingActivities } from '../platform/engine/pending-activities.js';

/** An execution that does not get on, and why. */
export interface StuckExecution {
  readonly workflowId: string;
  readonly runId: string;
  readonly cause: 'WORKFLOW_TASK_FAILING' | 'ACTIVITY_RETRYING';
  readonly attempt: number;
  readonly failure: string;
}

const PATIENCE_MS = 30_000;
const AT_ONCE = 20;
/** Below it, a retry is an everyday thing. */
const TROUBLE_FROM_ATTEMPT = 4;

/** Looks at running executions one by one: the engine's list does not say which of them fail. */
@Injectable()
export class ExaminedExecutions {
  constructor(@Inject(EngineClient) private readonly engine: EngineClient) {}

  /** Examines a page of the running executions; those that are stuck, how many were looked at, and where to go on. */
  examine({ after, limit }: { readonly after?: string | undefined; readonly limit: number }) {
    return this.engine.within(PATIENCE_MS, async () => {
      const { executions, nextPageToken } = await pageAfter(after, (place) => this.running(limit, place));
      const ids = (executions ?? []).map(({ execution }) => execution?.workflowId ?? '');
      const found = await this.stuckAmong(ids);
      return { executions: found, examined: ids.length, ...nextOf(nextPageToken) };
    });
  }

  private running(limit: number, place: { readonly nextPageToken?: Buffer }) {
    const { workflowService, options } = this.engine.client;
    const query = 'ExecutionStatus = "Running"';
    return workflowService.listWorkflowExecutions({ namespace: options.namespace, query, pageSize: limit, ...place });
  }

  private async stuckAmong(ids: readonly string[]): Promise<readonly StuckExecution[]> {
    const found: StuckExecution[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => this.look(id)));
      found.push(...some.flat());
    }
    return found;
  }

  private async look(workflowId: string): Promise<readonly StuckExecution[]> {
    const { raw, runId } = await this.engine.client.workflow.getHandle(workflowId).describe();
    const taskAttempt = raw.pendingWorkflowTask?.attempt ?? 1;
    const retrying = pendingActivities(raw.pendingActivities ?? [])
      .filter(({ attempt }) => attempt >= TROUBLE_FROM_ATTEMPT)
      .map(({ type, attempt, lastFailure = '' }) => {
        const failure = `${type}: ${lastFailure}`;
        return { workflowId, runId, cause: 'ACTIVITY_RETRYING' as const, attempt, failure };
      });
    if (taskAttempt < TROUBLE_FROM_ATTEMPT) return retrying;
    const failure = await this.taskFailure(workflowId, runId);
    return [{ workflowId, runId, cause: 'WORKFLOW_TASK_FAILING', attempt: taskAttempt, failure }, ...retrying];
  }

  /** The first of a row of failures is the one that the engine wrote down. */
  private async taskFailure(workflowId: string, runId: string): Promise<string> {
    const { history } = await this.engine.client.workflowService.getWorkflowExecutionHistoryReverse({
      namespace: this.engine.client.options.namespace,
      execution: { workflowId, runId },
      maximumPageSize: 10,
    });
    const { EVENT_TYPE_WORKFLOW_TASK_FAILED: failed } = proto.temporal.api.enums.v1.EventType;
    const event = (history?.events ?? []).find(({ eventType }) => eventType === failed);
    return (
      event?.workflowTaskFailedEventAttributes?.failure?.message?.slice(0, 500) ?? 'no worker took the task in time'
    );
  }
}
