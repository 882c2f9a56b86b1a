import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const LOOKING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that the page of another site sends by the browser of somebody who is signed in here. A browser
 * names the page's origin by itself; who sends a token instead of a cookie has shown that it knows the token.
 */
export function insistOwnPages({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (LOOKING.includes(method) || headers.authorization !== undefined) return;
  if (headers.origin === undefined || hostOf(headers.origin) !== headers.host) throw new Problem('ORIGIN_FOREIGN');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
