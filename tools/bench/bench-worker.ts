import path from 'node:path';
import { createServer } from 'node:http';
import pg from 'pg';
import type { RecordRequest } from '@ronde/contracts';
import { openDatabase, record } from '@ronde/persistence';
import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { projectRoot } from '../../infra/local/directories.ts';
import { createBareActivities } from './bare/activities.ts';
import { BARE_QUEUE, benchSettings, LIVES_QUEUE } from './bench-settings.ts';

/**
 * A worker of the bench: `lives` runs our own workflow bundle with the journal's activity and nothing beside it (no
 * dispatcher, no mails), `bare` the bare workflows. Both are the same process otherwise.
 */
const [role = 'bare'] = process.argv.slice(2);
const settings = benchSettings(process.env);
Runtime.install({ shutdownSignals: [] });

async function livesOptions(): Promise<Partial<WorkerOptions>> {
  const database = await openDatabase(settings.livesDatabaseUrl);
  return {
    taskQueue: LIVES_QUEUE,
    workflowBundle: { codePath: path.join(projectRoot, 'apps/worker/dist/bundled-workflows.cjs') },
    activities: { recordFacts: (request: RecordRequest) => record(database, request) },
  };
}

function bareOptions(): Partial<WorkerOptions> {
  const pool = new pg.Pool({ connectionString: settings.bareDatabaseUrl, max: 20, idleTimeoutMillis: 0 });
  return {
    taskQueue: BARE_QUEUE,
    workflowsPath: path.join(import.meta.dirname, 'bare/workflows.ts'),
    activities: createBareActivities(pool, settings.capturesDir),
  };
}

const connection = await NativeConnection.connect({ address: settings.engineAddress });
const options = role === 'lives' ? await livesOptions() : bareOptions();
const worker = await Worker.create({ taskQueue: '', ...options, connection, namespace: settings.namespace });
const health = createServer((_, answer) => answer.writeHead(worker.getState() === 'RUNNING' ? 200 : 503).end());
health.listen(role === 'lives' ? settings.livesPort : settings.barePort, '127.0.0.1');
process.once('SIGTERM', () => worker.shutdown());
await worker.run();
process.exit(0);
