import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Client, Connection } from '@temporalio/client';
import { loadConfig, workerConfig } from '@ronde/config';
import { dataConverter, TASK_QUEUE } from '@ronde/contracts';
import { openDatabase } from '@ronde/persistence';
import { pino } from 'pino';
import { createActivities } from './activities/create-activities.js';
import { startDispatcher } from './dispatch/start-dispatcher.js';
import { serveHealth } from './health.js';
import { startHistoryKeeper } from './histories/keep-histories.js';
import { WORKFLOW_BUNDLE } from './workflow-bundle.js';

/**
 * The worker's process: workflows and their activities, the dispatcher that delivers what they cause, and the
 * keeper of their histories. It owns its shutdown: first no new work, then the dispatcher, then the keeper, then the
 * connections, then the database.
 */
const config = loadConfig(workerConfig);
const logger = pino({ level: config.LOG_LEVEL, name: 'worker' });
Runtime.install({ shutdownSignals: [] });

const database = await openDatabase(config.DATABASE_URL);
const nativeConnection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS });
const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE, dataConverter: dataConverter() });
const worker = await Worker.create({
  connection: nativeConnection,
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue: TASK_QUEUE,
  workflowBundle: { codePath: WORKFLOW_BUNDLE },
  activities: createActivities(database),
  dataConverter: dataConverter(),
  shutdownGraceTime: '10s',
});
const dispatcher = await startDispatcher({ database, client, config, logger });
const historyKeeper = startHistoryKeeper({ database, client, logger });
const health = await serveHealth(
  config.WORKER_HEALTH_HOST,
  config.WORKER_HEALTH_PORT,
  () => worker.getState() === 'RUNNING',
);

const stop = (): void => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

logger.info({ address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE }, 'worker started');
try {
  await worker.run();
} finally {
  await dispatcher.stop();
  await historyKeeper.stop();
  health.close();
  await connection.close();
  await nativeConnection.close();
  await database.destroy();
}
