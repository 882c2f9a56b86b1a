import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createApi } from '../../create-api.js';
import type { ApiSettings } from '../settings.js';

/** Nobody listens there: the engine is away. */
const NO_ENGINE = '127.0.0.1:9';

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body as JSON; the tests know what they asked for. */
  readonly body: Readonly<Record<string, never>>;
  readonly text: string;
  /** The body byte for byte. */
  readonly bytes: Buffer;
}

/** A request as a test sends it. */
export interface Asked {
  readonly as?: string;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API on a database of a test, for injected requests. */
export interface TestedApi {
  readonly api: NestFastifyApplication;
  get(path: string, asked?: Asked): Promise<Answered>;
  post(path: string, asked?: Asked): Promise<Answered>;
  put(path: string, asked?: Asked): Promise<Answered>;
}

let keys = 0;

/** Starts the API without listening. */
export async function apiFor(database: DataSource, settings: Partial<ApiSettings> = {}): Promise<TestedApi> {
  const api = await createApi(
    {
      ...{ host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1:3000', databaseUrl: '' },
      ...{ temporalAddress: NO_ENGINE, temporalNamespace: 'test', demoTokens: true, logLevel: 'silent' },
      ...settings,
    },
    database,
    pino({ level: settings.logLevel ?? 'silent' }),
  );
  const send = async (method: 'GET' | 'POST' | 'PUT', path: string, asked: Asked = {}): Promise<Answered> => {
    const response = await api.inject({ method, url: path, headers: headersOf(method, asked), ...payloadOf(asked) });
    const { statusCode: status, headers, body: text, rawPayload: bytes } = response;
    return { status, headers, body: read(text), text, bytes };
  };
  return {
    api,
    get: (path, asked) => send('GET', path, asked),
    post: (path, asked) => send('POST', path, asked),
    put: (path, asked) => send('PUT', path, asked),
  };
}

function headersOf(method: string, { as, key, ifMatch, headers }: Asked): Record<string, string> {
  return {
    ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
    ...(method === 'POST' && key !== '' ? { 'idempotency-key': key ?? `key-${(keys += 1)}` } : {}),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...headers,
  };
}

function payloadOf({ body }: Asked): { payload?: string | Buffer | object } {
  return body === undefined ? {} : { payload: body as object };
}

function read(text: string): Answered['body'] {
  try {
    return JSON.parse(text) as Answered['body'];
  } catch {
    return {};
  }
}
