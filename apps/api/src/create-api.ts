import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { answerBrokenRequest } from './platform/http/broken-requests.js';
import { knowAddresses } from './platform/http/known-addresses.js';
import { readBodies } from './platform/http/read-bodies.js';
import { addResponseHeaders, setResponseHeaders } from './platform/http/response-headers.js';
import { logAnswers } from './platform/log/log-answers.js';
import { documentApi } from './platform/openapi/document-api.js';
import { problemOf } from './platform/problems/problem-of.js';
import { sendProblem } from './platform/problems/send-problem.js';
import { servePages } from './platform/pages/serve-pages.js';
import type { ApiSettings } from './platform/settings.js';

const LARGEST_BODY = 2 * 1024 * 1024;
/** Answered where they are, without the prefix of the API. */
const OUTSIDE_PREFIX = ['live', 'ready', 'api/v1/live', 'api/v1/ready'];

/** The API, ready to listen; tests inject requests into the same thing. */
export async function createApi(
  settings: ApiSettings,
  database: DataSource,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    clientErrorHandler: answerBrokenRequest(settings.publicUrl),
    // Addresses that the router itself cannot read; no hook runs for them.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      setResponseHeaders(request, reply);
      sendProblem(problemOf(error), request, reply, settings.publicUrl);
    },
  });
  const api = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, database), adapter, {
    logger: ['error'],
    abortOnError: false,
    // Read below, by `readBodies`.
    bodyParser: false,
  });
  api.setGlobalPrefix('api/v1', { exclude: OUTSIDE_PREFIX });
  await api.register(multipart, { limits: { files: 1, fields: 5, parts: 6 } });
  knowAddresses(adapter.getInstance());
  readBodies(adapter.getInstance(), LARGEST_BODY);
  addResponseHeaders(adapter.getInstance());
  logAnswers(adapter.getInstance());
  documentApi(api, settings);
  await servePages(adapter.getInstance(), settings.webRoot);
  await api.init();
  await adapter.getInstance().ready();
  return api;
}
