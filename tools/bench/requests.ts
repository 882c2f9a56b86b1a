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

/** Sends a request and reads its whole answer; throws when it is refused. */
export async function send({ url, method = 'POST', person, key, body }: BenchRequest): Promise<string> {
  const headers = {
    ...(person !== undefined && { authorization: `Bearer ${person}` }),
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url} was answered ${answer.status}: ${text.slice(0, 500)}`);
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
