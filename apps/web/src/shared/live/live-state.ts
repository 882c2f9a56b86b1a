import { useSyncExternalStore } from 'react';
import type { LiveState } from './live-connection.js';

let state: LiveState = 'OFF';
const watchers = new Set<() => void>();

/** Whether changes come by themselves now. */
export const isLive = (): boolean => state === 'LIVE';

/** Says how the connection of this tab stands. */
export function setLiveState(stands: LiveState): void {
  state = stands;
  for (const changed of watchers) changed();
}

/** How the connection of this tab stands. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(watch, () => state);
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}
