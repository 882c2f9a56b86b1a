import { Inject, Injectable } from '@nestjs/common';
import { WAITS, type Waits } from '@ronde/contracts';
import type { Actor } from '@ronde/domain';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { EngineClient } from '../platform/engine/engine-client.js';
import { historyPage } from '../platform/engine/history-page.js';
import { pendingActivities } from '../platform/engine/pending-activities.js';
import { streamInView } from '../platform/files/stream-in-view.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';

const PATIENCE_MS = 10_000;

const KEPT_RUNS = `
  SELECT run_id AS "runId", ended, exported_at AS "exportedAt", sha256 FROM execution_history
  WHERE workflow_id = $1 ORDER BY exported_at, run_id`;

/** The workflow behind a file: where it stands, what it waits for, what the engine has recorded of it. */
@Injectable()
export class ReadExecutionUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(EngineClient) private readonly engine: EngineClient,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async execute(actor: Actor, stream: string, slice: { readonly after?: string | undefined; readonly limit: number }) {
    insistPermitted(actor, 'readWorkflow', streamInView(stream));
    const { client } = this.engine;
    return this.engine.within(PATIENCE_MS, async () => {
      const description = await client.workflow.getHandle(stream).describe();
      const run = { workflowId: stream, runId: description.runId };
      const [waits, history, keptRuns] = await Promise.all([
        this.waits(description),
        historyPage(client, run, slice),
        this.database.query<object[]>(KEPT_RUNS, [stream]),
      ]);
      return { ...described(description), ...(waits && { waits }), history, keptRuns, ...this.link(run) };
    });
  }

  /** Nobody answers when no worker runs; the rest is shown all the same. */
  private async waits({ workflowId, status }: WorkflowExecutionDescription): Promise<Waits | undefined> {
    if (status.name !== 'RUNNING') return undefined;
    const query = () => this.engine.client.workflow.getHandle(workflowId).query<Waits>(WAITS);
    return this.engine.within(3_000, query).catch(() => undefined);
  }

  private link({ workflowId, runId }: { readonly workflowId: string; readonly runId: string }): {
    readonly uiUrl?: string;
  } {
    const { temporalUiUrl, temporalNamespace } = this.settings;
    if (temporalUiUrl === undefined) return {};
    const path = ['namespaces', temporalNamespace, 'workflows', workflowId, runId, 'history'].map(encodeURIComponent);
    return { uiUrl: `${temporalUiUrl}/${path.join('/')}` };
  }
}

function described({
  workflowId,
  runId,
  type,
  status,
  startTime,
  closeTime,
  historyLength,
  raw,
}: WorkflowExecutionDescription) {
  return {
    ...{ workflowId, runId, type, status: status.name, startedAt: startTime.toISOString(), historyLength },
    ...(closeTime && { closedAt: closeTime.toISOString() }),
    pendingActivities: pendingActivities(raw.pendingActivities ?? []),
    workflowTaskAttempt: raw.pendingWorkflowTask?.attempt ?? 1,
  };
}
