import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { historiesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { streamInView } from '../platform/files/stream-in-view.js';
import { Problem } from '../platform/problems/problem.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { KeptExecutions } from './kept-executions.js';
import { LiveExecutions } from './live-executions.js';

/** Which run, and which part of its history. */
export interface ExecutionQuery {
  readonly run?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * The workflow behind a file: where it stands, what it waits for, what was recorded of it. What the engine has
 * forgotten by its retention is read from the histories that were kept when the runs ended.
 */
@Injectable()
export class ReadExecutionUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(LiveExecutions) private readonly live: LiveExecutions,
    @Inject(KeptExecutions) private readonly kept: KeptExecutions,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async execute(actor: Actor, stream: string, { run, ...slice }: ExecutionQuery) {
    insistPermitted(actor, 'readWorkflow', streamInView(stream));
    const keptRuns = await historiesOf(this.database, stream);
    const keptRun = keptRuns.find(({ runId }) => runId === run);
    const shown = keptRun
      ? await this.kept.read(keptRun, slice)
      : ((await this.live.read(stream, run, slice)) ?? (await this.latestKept(keptRuns.at(-1), slice)));
    if (shown === undefined) throw new Problem('NOT_FOUND', 'The engine knows no such execution, and none was kept.');
    return { ...shown, keptRuns, ...this.link(shown) };
  }

  private latestKept(latest: Parameters<KeptExecutions['read']>[0] | undefined, slice: Omit<ExecutionQuery, 'run'>) {
    return latest && this.kept.read(latest, slice);
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
