import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The version of the API; a change that breaks a caller gets another number and another address. */
export const API_VERSION = '1.0';

/** Sets the headers of every answer of a server. */
export function addResponseHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    setResponseHeaders(request, reply);
    return payload;
  });
}

/** Headers that every answer carries; no browser keeps an answer for whoever signs in next. */
export function setResponseHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('api-version', API_VERSION);
  void reply.header('x-request-id', request.id);
  void reply.header('x-content-type-options', 'nosniff');
  if (reply.getHeader('cache-control') === undefined) void reply.header('cache-control', 'private, no-store');
}
