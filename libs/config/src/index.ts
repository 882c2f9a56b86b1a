export { ConfigurationError, loadConfig, type Environment } from './load-config.js';
export {
  apiConfig,
  databaseConfig,
  engineConfig,
  logConfig,
  mailConfig,
  testDatabaseConfig,
  workerConfig,
} from './schemas.js';
export { envExample } from './env-example.js';
export { isLoopback } from './setting.js';
