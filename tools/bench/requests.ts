import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { inParallel } from '../rehearse/persistent-call.ts';
import { percentile, timed } from './measured.ts';

/** One request of the bench. */
export interface BenchRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly person?: string;
  readonly key?: string;
  readonly body?: object;
}

/** Connections stay open, as those of people's browsers and of a load balancer do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Sends a request and reads its whole answer; throws when it is refused. By the plain HTTP client of Node: what the
 * client costs is taken from the same two cores as what is measured.
 */
export async function send({ url, method = 'POST', person, key, body }: BenchRequest): Promise<string> {
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const headers = {
    ...(person !== undefined && { authorization: `Bearer ${person}` }),
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(content && { 'content-type': 'application/json', 'content-length': content.length }),
  };
  const asked = request(url, { method, headers, agent });
  asked.end(content);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const text = await textOf(answer);
  const { statusCode = 0 } = answer;
  if (statusCode >= 300) throw new Error(`${method} ${url} was answered ${statusCode}: ${text.slice(0, 500)}`);
  return text;
}

/** How long each of some requests took, in milliseconds, so many at a time. */
export function latencies<T>(
  items: readonly T[],
  width: number,
  request: (item: T) => Promise<unknown>,
): Promise<number[]> {
  return inParallel(items, width, (item) => timed(() => request(item)));
}

/** The middle and the slow end of a turn. */
export function spread(turns: readonly (readonly number[])[]): { readonly p50: number; readonly p95: number } {
  const all = turns.flat();
  return { p50: percentile(all, 0.5), p95: percentile(all, 0.95) };
}
