import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** The kinds of request that the address takes; none when there is nothing at it. */
    methodsAt(address: string): readonly string[];
  }
}

interface KnownAddress {
  readonly method: string;
  readonly pattern: RegExp;
}

/** Notes every route as it is made, so that an address that exists can say which kinds of request it takes. */
export function knowAddresses(fastify: FastifyInstance): void {
  const known: KnownAddress[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    // Files and pages: what may stand below is not known here.
    if (url.endsWith('*')) return;
    for (const one of [method].flat()) known.push({ method: one, pattern: patternOf(url) });
  });
  fastify.decorate('methodsAt', (address: string) => {
    const path = address.split('?')[0] ?? '';
    return [...new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  });
}

/** `/rounds/:roundId` as a pattern of addresses. */
function patternOf(route: string): RegExp {
  const parts = route.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
