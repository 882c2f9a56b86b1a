import type { OpenAPIObject } from '@nestjs/swagger';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { createApi } from '../../create-api.js';

/** The OpenAPI document of this code, without a database, an engine or a port. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const settings = {
    ...{ host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1:7200', databaseUrl: '' },
    ...{ temporalAddress: '127.0.0.1:9', temporalNamespace: '', demoTokens: false, logLevel: 'silent' },
  };
  const api = await createApi(settings, new DataSource({ type: 'postgres' }), pino({ level: 'silent' }));
  try {
    return (await api.inject('/api/v1/openapi.json')).json<OpenAPIObject>();
  } finally {
    await api.close();
  }
}
