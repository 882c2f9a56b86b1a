import { setTimeout as sleep } from 'node:timers/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import { dataConverter, TASK_QUEUE } from '@ronde/contracts';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createActivities } from './activities/create-activities.js';
import { WORKFLOW_BUNDLE } from './workflow-bundle.js';

/** A worker and the connection it stands on. */
export interface OpenedWorker {
  readonly worker: Worker;
  readonly connection: NativeConnection;
}

interface WorkerSetUp {
  readonly address: string;
  readonly namespace: string;
  readonly database: DataSource;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

const ASK_AGAIN_MS = 1_000;

/** The worker, as soon as the engine is there; undefined when the process is told to stop before that. */
export async function openWorker(setUp: WorkerSetUp): Promise<OpenedWorker | undefined> {
  const connection = await connectWhenThere(setUp);
  if (connection === undefined) return undefined;
  const worker = await Worker.create({
    connection,
    namespace: setUp.namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: { codePath: WORKFLOW_BUNDLE },
    activities: createActivities(setUp.database),
    dataConverter: dataConverter(),
    shutdownGraceTime: '10s',
  });
  return { worker, connection };
}

async function connectWhenThere({ address, logger, stopping }: WorkerSetUp): Promise<NativeConnection | undefined> {
  for (let attempt = 1; !stopping.aborted; attempt += 1) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (attempt === 1) logger.warn({ err: error, address }, 'the engine is away; mails go on, workflows wait for it');
      await sleep(ASK_AGAIN_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return undefined;
}
