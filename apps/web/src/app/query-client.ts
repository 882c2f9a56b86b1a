import { MutationCache, QueryCache, QueryClient, type QueryMeta } from '@tanstack/react-query';
import { Problem } from '../shared/api/problem.js';
import { isLive } from '../shared/live/live-state.js';
import { meQuery } from '../shared/person/me.js';

/** Called when a request finds that nobody is signed in any more. */
let whenSignedOut: () => void = () => undefined;

/** Says what happens when a session turns out to have ended; answers how to forget it. */
export function onSignedOut(then: () => void): () => void {
  whenSignedOut = then;
  return () => (whenSignedOut = () => undefined);
}

function noticeSignOut(error: Error): void {
  if (error instanceof Problem && error.status === 401) whenSignedOut();
}

/** Whoever asks who they are sees by the answer that nobody is signed in. */
const asksWhoIAm = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] === meQuery.queryKey[0];

const SELDOM_MS = 300_000;
const OFTEN_MS = 30_000;

/** What follows streams is asked anew now and then; seldom while changes come by themselves. */
const askedAgainAfter = ({ meta }: { readonly meta: QueryMeta | undefined }) =>
  meta?.['follows'] === undefined ? false : isLive() ? SELDOM_MS : OFTEN_MS;

/** All that was asked of the server and is still known. Live events tell what is no longer true. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => (asksWhoIAm(query) ? undefined : noticeSignOut(error)) }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: OFTEN_MS,
      refetchInterval: askedAgainAfter,
      retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < 2,
    },
  },
});
