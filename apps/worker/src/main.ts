import { Runtime } from '@temporalio/worker';
import { Client, Connection } from '@temporalio/client';
import { loadConfig, workerConfig } from '@ronde/config';
import { dataConverter } from '@ronde/contracts';
import { openDatabase } from '@ronde/persistence';
import { pino } from 'pino';
import { startDispatcher } from './dispatch/start-dispatcher.js';
import { serveHealth } from './health.js';
import { startHistoryKeeper } from './histories/keep-histories.js';
import { openWorker, type OpenedWorker } from './open-worker.js';

/**
 * The worker's process: workflows and their activities, the dispatcher that delivers what they cause, and the
 * keeper of their histories. Mails leave while the engine is away. It owns its shutdown: first no new work, then the
 * dispatcher, then the keeper, then the connections, then the database.
 */
const config = loadConfig(workerConfig);
const logger = pino({ level: config.LOG_LEVEL, name: 'worker' });
Runtime.install({ shutdownSignals: [] });

const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
const database = await openDatabase(config.DATABASE_URL);
const connection = Connection.lazy({ address });
const client = new Client({ connection, namespace, dataConverter: dataConverter() });
const dispatcher = await startDispatcher({ database, client, config, logger });
const historyKeeper = startHistoryKeeper({ database, client, logger });

const stopping = new AbortController();
let opened: OpenedWorker | undefined;
const isRunning = (): boolean => opened?.worker.getState() === 'RUNNING';
const health = await serveHealth(config.WORKER_HEALTH_HOST, config.WORKER_HEALTH_PORT, isRunning);
const stop = (): void => {
  stopping.abort();
  if (isRunning()) opened?.worker.shutdown();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  opened = await openWorker({ address, namespace, database, logger, stopping: stopping.signal });
  logger.info({ address, namespace }, 'worker started');
  // Told to stop while it was being made: then it never runs.
  if (!stopping.signal.aborted) await opened?.worker.run();
} finally {
  await dispatcher.stop();
  await historyKeeper.stop();
  health.close();
  await connection.close();
  await opened?.connection.close();
  await database.destroy();
}
