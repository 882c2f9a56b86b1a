import type { FastifyInstance } from 'fastify';

/** One line per answered request: what was asked, by which role, how it was answered, how long it took. */
export function logAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { actor } = request as { actor?: { role: string; organisation: string } };
    request.log.info(
      {
        method: request.method,
        path: pathOf(request.url),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        ...(actor && { role: actor.role, organisation: actor.organisation }),
      },
      'answered',
    );
  });
}

/** The path alone, without the token that opens a calendar feed. */
function pathOf(url: string): string {
  return url.replace(/\?.*/s, '').replace(/(\/calendar-feeds\/)[^/]+/, '$1…');
}
