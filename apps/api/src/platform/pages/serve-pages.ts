import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PAGE_HEADERS } from './page-headers.js';

/** The web application finds out by itself which page an address asks for. */
const PAGE = 'index.html';

/**
 * Serves the web application beside the API: its files under `/assets/`, and its page at every other address that a
 * browser asks a page of. What nobody built is not served.
 */
export async function servePages(fastify: FastifyInstance, webRoot: string | undefined): Promise<void> {
  if (webRoot === undefined || !existsSync(path.join(webRoot, PAGE))) return;
  await fastify.register(fastifyStatic, {
    root: path.join(webRoot, 'assets'),
    prefix: '/assets/',
    ...{ preCompressed: true, immutable: true, maxAge: '365d', index: false },
  });
  fastify.get('/*', (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    void reply.headers(PAGE_HEADERS);
    return reply.sendFile(PAGE, webRoot, { cacheControl: false, immutable: false });
  });
}

function wantsPage({ url, headers }: FastifyRequest): boolean {
  const address = url.split('?')[0] ?? '';
  if (/^\/(api|assets)(\/|$)/.test(address)) return false;
  return address === '/' || (headers.accept ?? '').includes('text/html');
}
