import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshing } from './followed-streams.js';
import { LiveConnection } from './live-connection.js';
import { setLiveState } from './live-state.js';

/** The page is painted first. */
const AFTER_PAINT_MS = 200;
/** A tab that is out of sight gives its place to others: browsers open few connections to one address. */
const OUT_OF_SIGHT_MS = 10_000;

/** Keeps what is shown up to date by what others do, over one connection for this tab. */
export function useLiveEvents(): void {
  const queries = useQueryClient();
  useEffect(() => live(queries), [queries]);
}

function live(queries: QueryClient): () => void {
  const connection = new LiveConnection({
    grew: refreshing(queries),
    missed: () => void queries.invalidateQueries(),
    stands: setLiveState,
  });
  let timer = setTimeout(() => connection.start(), AFTER_PAINT_MS);
  const seen = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(() => connection.stop(), OUT_OF_SIGHT_MS);
    else connection.start();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', seen);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', seen);
    connection.stop();
  };
}
