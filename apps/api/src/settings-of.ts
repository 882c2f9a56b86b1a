import type { apiConfig } from '@ronde/config';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { readMap } from './platform/maps/read-map.js';
import type { ApiSettings } from './platform/settings.js';

/** The configuration of the environment as the API's settings. Throws ConfigurationError for a map that is none. */
export function settingsOf(config: z.output<typeof apiConfig>): ApiSettings {
  const { API_HOST: host, API_PORT: port } = config;
  return {
    host,
    port,
    publicUrl: (config.PUBLIC_URL ?? `http://${host}:${port}`).replace(/\/$/, ''),
    databaseUrl: config.DATABASE_URL,
    temporalAddress: config.TEMPORAL_ADDRESS,
    temporalNamespace: config.TEMPORAL_NAMESPACE,
    ...(config.TEMPORAL_UI_URL === undefined ? {} : { temporalUiUrl: config.TEMPORAL_UI_URL.replace(/\/$/, '') }),
    ...(config.MAIL_CATCHER_URL === undefined ? {} : { mailCatcherUrl: config.MAIL_CATCHER_URL }),
    ...(config.MUNICIPALITY_MAP === undefined ? {} : { municipalityMap: readMap(config.MUNICIPALITY_MAP) }),
    demoTokens: config.DEMO_TOKENS,
    webRoot: fileURLToPath(new URL('../../web/dist', import.meta.url)),
    logLevel: config.LOG_LEVEL,
  };
}
