import type { EngineEvent } from '../api/execution.js';

/** The events of the engine that belong to one command: those that name it. */
export function eventsOf(events: readonly EngineEvent[], commandId: string): readonly EngineEvent[] {
  return events.filter((event) => JSON.stringify(event).includes(commandId));
}
