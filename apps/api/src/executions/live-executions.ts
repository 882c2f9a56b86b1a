import { Inject, Injectable } from '@nestjs/common';
import { WAITS, type Waits } from '@ronde/contracts';
import { WorkflowNotFoundError, type WorkflowExecutionDescription } from '@temporalio/client';
import { EngineClient } from '../platform/engine/engine-client.js';
import { historyPage } from '../platform/engine/history-page.js';
import { pendingActivities } from '../platform/engine/pending-activities.js';

const PATIENCE_MS = 10_000;
/** A worker answers a query, or none is running. */
const QUERY_PATIENCE_MS = 3_000;

/** Reads executions from the engine. */
@Injectable()
export class LiveExecutions {
  constructor(@Inject(EngineClient) private readonly engine: EngineClient) {}

  /** The execution's latest run, or the one that is asked for; undefined when the engine does not know it. */
  read(
    workflowId: string,
    run: string | undefined,
    slice: { readonly after?: string | undefined; readonly limit: number },
  ) {
    return this.engine.within(PATIENCE_MS, async () => {
      const description = await this.describe(workflowId, run);
      if (description === undefined) return undefined;
      const [waits, history] = await Promise.all([
        this.waits(description),
        historyPage(this.engine.client, { workflowId, runId: description.runId }, slice),
      ]);
      return { ...described(description), ...(waits && { waits }), history };
    });
  }

  private async describe(workflowId: string, run: string | undefined) {
    try {
      return await this.engine.client.workflow.getHandle(workflowId, run).describe();
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /** Nobody answers when no worker runs; the rest is shown all the same. */
  private async waits({ workflowId, runId, status }: WorkflowExecutionDescription): Promise<Waits | undefined> {
    if (status.name !== 'RUNNING') return undefined;
    const query = () => this.engine.client.workflow.getHandle(workflowId, runId).query<Waits>(WAITS);
    return this.engine.within(QUERY_PATIENCE_MS, query).catch(() => undefined);
  }
}

function described({ raw, startTime, closeTime, status, ...description }: WorkflowExecutionDescription) {
  const { workflowId, runId, type, historyLength } = description;
  return {
    ...{ workflowId, runId, type, status: status.name, startedAt: startTime.toISOString(), historyLength },
    ...(closeTime && { closedAt: closeTime.toISOString() }),
    pendingActivities: pendingActivities(raw.pendingActivities ?? []),
    workflowTaskAttempt: raw.pendingWorkflowTask?.attempt ?? 1,
  };
}
