import type { QueryClient, QueryMeta } from '@tanstack/react-query';

/** How long changes are gathered, so that one act of several facts is one refresh. */
const GATHERED_MS = 100;

/** Whether an answer goes out of date when this stream grows: by the beginnings of names in `meta.follows`. */
export function follows(meta: QueryMeta | undefined, stream: string): boolean {
  const beginnings = meta?.['follows'];
  return Array.isArray(beginnings) && beginnings.some((one) => typeof one === 'string' && stream.startsWith(one));
}

/** Takes names of streams that grew, and asks anew, a moment later, what follows them. */
export function refreshing(queries: QueryClient): (stream: string) => void {
  const grown = new Set<string>();
  const refresh = () => {
    const streams = [...grown];
    grown.clear();
    void queries.invalidateQueries({ predicate: ({ meta }) => streams.some((stream) => follows(meta, stream)) });
  };
  return (stream) => {
    if (grown.size === 0) setTimeout(refresh, GATHERED_MS);
    grown.add(stream);
  };
}
