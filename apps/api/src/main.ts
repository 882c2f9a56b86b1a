import { apiConfig, ConfigurationError, loadConfig } from '@ronde/config';
import { openDatabase } from '@ronde/persistence';
import { pino, type Logger } from 'pino';
import { createApi } from './create-api.js';
import { loggerOptions } from './platform/log/logger-options.js';
import { endOnSignal } from './platform/shutdown/end-on-signal.js';
import { settingsOf } from './settings-of.js';

/** Starts the API and ends it on a signal: no new requests, the open ones answered, then the engine, then the database. */
async function main(logger: Logger, settings: ReturnType<typeof settingsOf>): Promise<void> {
  const database = await openDatabase(settings.databaseUrl, {
    applicationName: 'ronde-api',
    openAll: true,
    onPoolError: (error) => logger.warn({ err: error }, 'a database connection broke'),
  });
  const api = await createApi(settings, database, logger);
  endOnSignal(logger, () => api.close());
  await api.listen(settings.port, settings.host);
}

function settings(): ReturnType<typeof settingsOf> {
  try {
    return settingsOf(loadConfig(apiConfig));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    pino(loggerOptions('info')).fatal(error.message);
    return process.exit(78);
  }
}

const given = settings();
const log = pino(loggerOptions(given.logLevel));
main(log, given).catch((error: unknown) => {
  log.fatal({ err: error }, 'the API could not start');
  process.exit(1);
});
